"""Running text out of a body: its narrative, its summary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_lowercase, ascii_uppercase

from cablefmt.model import Block, Heading, ListItem, Paragraph, Segment, TextBlock
from cablefmt.vocab import mark_symbol

__all__ = ["folded", "narrative", "summary"]

#: Web pages put it before every number at the beginning of a line; no cable has it.
_PILCROW = "\N{PILCROW SIGN}"
_LEAD = "SUMMARY"
#: Words that may stand before the lead word.
_BEFORE = ("BEGIN ", "EXECUTIVE ", "INTRODUCTION AND ")
#: What ends the lead word, and what joins another to it: `Summary and comment:`.
_STOPS = (":", ".", "-", "=")
_JOINTS = ("AND ", "& ", "/")
#: What ends it.
_END = ("END SUMMARY", "END OF SUMMARY", "END EXECUTIVE SUMMARY")
#: A joined lead ends within this many characters.
_LONGEST_LEAD = 40

# One character for one, so that offsets stay; `str.upper` makes two of some.
_CAPITALS = str.maketrans(ascii_lowercase, ascii_uppercase)


def folded(text: str) -> str:
    r"""The text in one line, with single blanks, without the portal's pilcrows.

    >>> folded("A VISIT\nTO  LIMA IN ¶2009")
    'A VISIT TO LIMA IN 2009'
    """
    return " ".join(text.replace(_PILCROW, "").split())


def narrative(blocks: Iterable[Block]) -> str | None:
    r"""The prose of these blocks: text and headings, with their line breaks; no numbers, marks, rules, references.

    >>> narrative((Heading(text="COMMENT", style="boxed"), TextBlock(text="The visit\nwent well.")))
    'COMMENT\n\nThe visit\nwent well.'
    """
    return "\n\n".join(text for text in map(_text_of, blocks) if text).replace(_PILCROW, "") or None


def _text_of(block: Block | Segment) -> str:
    if isinstance(block, Paragraph):
        return "\n".join(text for text in map(_text_of, block.segments) if text)
    if isinstance(block, ListItem):
        return f"{block.label} {block.text}"
    return block.text if isinstance(block, (Heading, TextBlock)) else ""


def summary(blocks: Sequence[Block]) -> str | None:
    r"""The text of the summary, blanks folded: from its lead word, or the heading of that name, to `End summary`.

    Without an end it is the paragraph that the word leads, or all between its heading and the next.

    >>> summary((TextBlock(text="Summary: All is\nwell. End summary. More."),))
    'All is well.'
    """
    for at, block in enumerate(blocks):
        opening = _after_lead(_text_of(block), heads=isinstance(block, Heading))
        if opening is not None:
            return _up_to_end(opening, blocks[at + 1 :])
    return None


def _after_lead(text: str, *, heads: bool) -> str | None:
    """What follows the lead word of a summary; None where the text does not begin with it."""
    mark, closed, rest = text.partition(")")
    if closed and mark.startswith("(") and mark_symbol(mark[1:]):
        text = rest.lstrip()
    capitals = text.translate(_CAPITALS)
    at = next((len(word) for word in _BEFORE if capitals.startswith(word)), 0)
    if not capitals.startswith(_LEAD, at):
        return None
    line, _, rest = text[at + len(_LEAD) :].partition("\n")
    if heads or not line.strip(" :."):
        return rest
    rest = f"{line}\n{rest}".lstrip()
    if rest.translate(_CAPITALS).startswith(_JOINTS):
        rest = rest[min((found for mark in ":." if (found := rest.find(mark, 0, _LONGEST_LEAD)) >= 0), default=0) :]
    # Plain words behind the lead make it a sentence: `Summary executions rose`.
    return rest.lstrip(" ".join(_STOPS)) if rest.startswith(_STOPS) else None


def _up_to_end(opening: str, following: Iterable[Block]) -> str | None:
    """`opening` and what follows it, up to the end mark; where there is none, up to the next heading or one paragraph."""
    texts = [folded(opening)]
    headed = False
    for block in following:
        headed = isinstance(block, Heading)
        if headed or _end_of(texts[-1]) is not None:
            break
        texts.append(folded(_text_of(block)))
    end = _end_of(texts[-1])
    if end is None and (texts[0] or not headed):
        return next(filter(None, texts), None)
    return folded(" ".join([*texts[:-1], texts[-1][:end]])) or None


def _end_of(text: str) -> int | None:
    capitals = text.translate(_CAPITALS)
    return min((at for mark in _END if (at := capitals.find(mark)) >= 0), default=None)
