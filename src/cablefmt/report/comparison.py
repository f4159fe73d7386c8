"""What two copies of a cable say differently, for people and for programs."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from cablefmt.comparing import Difference
from cablefmt.report.colour import paint
from cablefmt.report.plain import plain
from cablefmt.source import Source, Span

__all__ = ["comparison", "comparison_json"]

#: So many words stand around one that differs.
_AROUND = 6


def comparison(found: Sequence[Difference], first: Source, second: Source, *, colour: bool = False) -> Iterator[str]:
    r"""A title for each difference, with the places, and the words that differ with some around them.

    >>> one, other = Source.of("SUBJECT: FISH", name="a"), Source.of("SUBJECT: FOWL", name="b")
    >>> found = Difference(kind="changed", what="subject line", first="SUBJECT: FISH", second="SUBJECT: FOWL",
    ...     first_span=Span(0, 13), second_span=Span(0, 13))
    >>> print(*comparison([found], one, other), sep="\n")
    subject line changed: a:1:1, b:1:1
      - SUBJECT: FISH
      + SUBJECT: FOWL
    """
    for each in found:
        places = [_place(source, span) for source, span in ((first, each.first_span), (second, each.second_span)) if span]
        yield paint(plain(f"{each.what} {_kind(each)}: {', '.join(places)}"), "title", colour=colour)
        before, after = _excerpts(each.first or "", each.second or "")
        for sign, role, text in (("-", "removed", before), ("+", "added", after)):
            if text:
                yield paint(f"  {sign} {plain(text)}", role, colour=colour)


def _kind(found: Difference) -> str:
    return found.kind if found.kind == "changed" else f"stands {found.kind.replace('in ', 'in the ')}"


def _place(source: Source, span: Span) -> str:
    line, column = source.position(span.start)
    return f"{source.name}:{line}:{column}"


def _excerpts(first: str, second: str) -> tuple[str, str]:
    """The two texts without the words that are far from any difference."""
    one, other = first.split(), second.split()
    if not (one and other):
        return first, second
    groups = list(difflib.SequenceMatcher(None, one, other).get_grouped_opcodes(_AROUND))
    return (
        _excerpt(one, [(group[0][1], group[-1][2]) for group in groups]),
        _excerpt(other, [(group[0][3], group[-1][4]) for group in groups]),
    )


def _excerpt(words: Sequence[str], stretches: Sequence[tuple[int, int]]) -> str:
    shown = [" ".join(words[start:end]) for start, end in stretches]
    if stretches and stretches[0][0]:
        shown.insert(0, "...")
    if stretches and stretches[-1][1] < len(words):
        shown.append("...")
    return " ... ".join(shown).replace("... ... ", "... ").replace(" ... ...", " ...")


def comparison_json(found: Sequence[Difference], first: Source, second: Source) -> str:
    """One object: the names of the two, whether they mean the same, and the differences.

    >>> json.loads(comparison_json([], Source.of(""), Source.of("")))["same"]
    True
    """
    listed = [
        {
            "kind": each.kind,
            "what": each.what,
            "first": _side(first, each.first, each.first_span),
            "second": _side(second, each.second, each.second_span),
        }
        for each in found
    ]
    document = {"first": first.name, "second": second.name, "same": not found, "differences": listed}
    return json.dumps(document, indent=2)


def _side(source: Source, text: str | None, span: Span | None) -> dict[str, Any] | None:
    if text is None or span is None:
        return None
    line, column = source.position(span.start)
    return {"text": text, "start": span.start, "end": span.end, "line": line, "column": column}
