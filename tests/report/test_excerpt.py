"""The mark stands under the place, whatever the line holds and however long it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.report.excerpt import excerpt
from cablefmt.report.plain import width
from cablefmt.source import Source, Span


def drawn(text: str, marked: str) -> tuple[str, str]:
    start = text.index(marked)
    shown = excerpt(Source(text=text), Span(start, start + len(marked)))
    return shown.text, " " * shown.indent + "^" * shown.length


@pytest.mark.parametrize(
    ("text", "marked", "line", "mark"),
    [
        ("TAGS: PREL KZ\n", "KZ", "TAGS: PREL KZ", "           ^^"),
        ("\tTAGS:\tKZ", "KZ", "        TAGS:   KZ", "                ^^"),
        ("\u6771\u4eac KZ", "KZ", "\u6771\u4eac KZ", "     ^^"),
        ("KZ \u6771\u4eac", "\u6771\u4eac", "KZ \u6771\u4eac", "   ^^^^"),
        ("cafe\u0301 KZ", "KZ", "cafe\u0301 KZ", "     ^^"),
        ("a\x1bb KZ", "KZ", "a\\x1bb KZ", "       ^^"),
        ("a\x1bb KZ", "\x1b", "a\\x1bb KZ", " ^^^^"),
        ("KZ  \nUZ", "  ", "KZ", "  ^^"),
        ("one\ntwo\nthree", "two\nthree", "two", "^^^"),
    ],
)
def test_the_mark_is_under_the_place(text: str, marked: str, line: str, mark: str) -> None:
    assert drawn(text, marked) == (line, mark)


@pytest.mark.parametrize(
    ("span", "goes_on"), [(Span(0, 3), False), (Span(0, 4), False), (Span(0, 5), True), (Span(8, 13), False)]
)
def test_a_span_that_goes_on_is_told(span: Span, goes_on: bool) -> None:
    assert excerpt(Source(text="one\ntwo\nthree"), span).goes_on is goes_on


@pytest.mark.parametrize(("text", "at", "line"), [("", 0, 1), ("NNN\n", 4, 2), ("NNN", 3, 1), ("a\n\nb", 2, 2)])
def test_an_empty_span_gets_one_mark(text: str, at: int, line: int) -> None:
    shown = excerpt(Source(text=text), Span(at, at))

    assert (shown.line, shown.length) == (line, 1)


def test_a_long_line_is_cut_on_both_sides_of_the_place() -> None:
    text, mark = drawn("x" * 500 + "KZ" + "y" * 500, "KZ")

    assert text == "..." + "x" * 40 + "KZ" + "y" * 118 + "..."
    assert text[mark.index("^") : len(mark)] == "KZ"


def test_a_long_span_is_cut_with_its_line() -> None:
    shown = excerpt(Source(text="x" * 5000), Span(10, 4000))

    assert (shown.indent, shown.length, shown.text) == (10, 150, "x" * 160 + "...")


def test_the_cost_does_not_grow_with_the_line() -> None:
    source = Source(text="x" * 10_000_000)
    source.position(0)
    started = time.perf_counter()
    for at in range(0, 10_000_000, 10_000):
        excerpt(source, Span(at, 10_000_000))

    assert time.perf_counter() - started < 2


@given(st.text(st.sampled_from("ab \t\n\r\x1b\u6771\u0301\u202e"), max_size=400), st.data())
def test_any_span_has_an_excerpt_that_is_one_safe_line(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt(Source(text=text), Span(start, end))

    assert shown.text.isprintable()
    assert shown.length >= 1
    assert shown.indent <= width(shown.text) + 400 * 8
