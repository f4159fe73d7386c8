"""Whether a text has a blank line behind every line, as some archives print it: there one blank line divides nothing."""

from __future__ import annotations

from cablefmt.fields.lines import BLANKS, ends_open

__all__ = ["is_spaced"]

#: So many lines say something. Hardly one stands directly below another, by damage, or is longer than this: longer ones are
#: paragraphs, each on one line, and the blank lines theirs.
_FEWEST, _LONGEST, _HARDLY = 20, 90, 0.05
#: Half of the lines are of this length at least, and most end in no stop: they are cut at a margin, and no list of short items.
_FULL, _HALF, _MOST = 30, 0.5, 0.7


def is_spaced(text: str) -> bool:
    r"""Whether hardly a line stands directly below another, and most are cut at a margin.

    >>> line = "the boats that sailed from Callao in March\n"
    >>> is_spaced(f"{line}\n" * 20), is_spaced(line * 20), is_spaced("1. All is well with the boats at Callao.\n\n" * 20)
    (True, False, False)
    """
    lines, odd, below = list[str](), 0, False
    for line in text.split("\n"):
        words = line.strip(BLANKS)
        odd += bool(words) and (below or len(words) > _LONGEST)
        lines += [words] if words else []
        below = bool(words)
    full = sum(len(line) >= _FULL for line in lines)
    unstopped = sum(map(ends_open, lines))
    return len(lines) >= max(_FEWEST, odd / _HARDLY) and full >= _HALF * len(lines) and unstopped >= _MOST * len(lines)
