"""A leaf that is read on first access behaves like one that was built by hand."""

from __future__ import annotations

import pickle

import attrs
import pytest

from cablefmt.model import Tag, TagsLine, TextBlock, Unparsed, leaves, walk
from cablefmt.source import Span

RAW = "TAGS: PGOV KZ\n\n"


def read_tags(raw: str, start: int) -> TagsLine:
    """What a reader of `cablefmt.fields` does, without a grammar."""
    terms = raw.split()[1:]
    return TagsLine(raw=raw, span=Span(start, start + len(raw)), tags=tuple(Tag(term=term) for term in terms))


def lazy(raw: str = RAW, start: int = 7) -> TagsLine:
    return TagsLine.deferred(raw, start, read_tags)


def never(_raw: str, _start: int) -> TagsLine:
    raise AssertionError("was read")


def test_span_and_raw_are_there_without_reading() -> None:
    node = TagsLine.deferred(RAW, 7, never)

    assert (RAW, Span(7, 7 + len(RAW))) == (node.raw, node.span)
    assert [node] == list(leaves(node))


def test_it_is_read_once() -> None:
    calls = []
    node = TagsLine.deferred(RAW, 7, lambda raw, start: calls.append(start) or read_tags(raw, start))

    assert tuple(tag.term for tag in node.tags) == ("PGOV", "KZ")
    assert node.unread == ""
    assert node.tags is node.tags
    assert calls == [7]


def test_it_equals_one_built_by_hand_and_hashes_alike() -> None:
    by_hand = TagsLine(tags=(Tag(term="PGOV"), Tag(term="KZ")))

    assert by_hand == lazy()
    assert lazy() == by_hand
    assert hash(by_hand) == hash(lazy())
    assert lazy("TAGS: PGOV\n") != by_hand


def test_another_type_is_not_equal() -> None:
    assert lazy() != TextBlock(text="TAGS: PGOV KZ")


def test_repr_shows_the_values() -> None:
    assert repr(TagsLine(tags=(Tag(term="PGOV"), Tag(term="KZ")))) == repr(lazy())


@pytest.mark.parametrize("touch", [False, True])
def test_it_can_be_pickled(touch: bool) -> None:
    node = lazy()
    if touch:
        assert node.tags
    copy = pickle.loads(pickle.dumps(node))

    assert (node, node.raw, node.span) == (copy, copy.raw, copy.span)


def test_it_can_be_evolved() -> None:
    changed = attrs.evolve(lazy(), tags=(Tag(term="PREL"),))

    assert TagsLine(tags=(Tag(term="PREL"),)) == changed
    assert changed.raw == RAW


def test_an_unknown_attribute_is_an_error_and_reads_nothing() -> None:
    node = TagsLine.deferred(RAW, 7, never)

    with pytest.raises(AttributeError, match="'TagsLine' object has no attribute 'term'"):
        _ = node.term
    assert not hasattr(node, "__length_hint__")


def test_it_is_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        lazy().tags = ()


def test_walk_goes_into_it() -> None:
    assert [type(node).__name__ for node in walk(lazy())] == ["TagsLine", "Tag", "Tag"]


@pytest.mark.parametrize(
    ("raw", "written"),
    [("NNNN \n\t\n", "NNNN\n"), ("NNNN", "NNNN"), ("NNNN \t", "NNNN"), (" NNNN\n", " NNNN\n"), ("\n\n", "\n"), ("", "")],
)
def test_a_reader_does_not_see_the_blank_lines_behind(raw: str, written: str) -> None:
    seen = []
    node = Unparsed.deferred(raw, 7, lambda text, start: seen.append((text, start)) or Unparsed(text=text))

    assert node.text == written
    assert seen == [(written, 7)]
    assert node.raw == raw


def test_the_rest_is_read_when_it_is_asked_for_and_once() -> None:
    calls = []

    def rest(raw: str, start: int) -> TextBlock:
        calls.append((raw, start))
        return TextBlock(text=raw, portion_mark=None)

    def begin(raw: str, start: int) -> TextBlock:
        return TextBlock.begun(raw, start, rest, text=raw, scars=(), portion_mark=None)

    node = TextBlock.deferred("All is well.", 7, begin)

    assert (node.text, node.scars, calls) == ("All is well.", (), [])
    assert node == TextBlock(text="All is well.")
    assert calls == []
    assert (node.marks, node.tables, node.mentions) == ((), (), ())
    assert calls == [("All is well.", 7)]


def test_what_a_twin_read_is_not_read_again() -> None:
    one, other = lazy(RAW, 7), TagsLine.deferred(RAW.rstrip() + "\n", 90, read_tags)
    other.read_as(one)

    assert other.tags is one.tags
    assert (other.raw, other.span) == (RAW.rstrip() + "\n", Span(90, 90 + len(RAW) - 1))


@pytest.mark.parametrize(
    "twin",
    [
        lazy("TAGS: PREL\n"),
        TagsLine.deferred(RAW, 7, lambda _raw, _start: TagsLine(tags=(Tag(term="PREL"),))),
        TagsLine(raw=RAW, tags=(Tag(term="PREL"),)),
    ],
    ids=["another text", "another reader", "values by hand"],
)
def test_what_is_no_twin_is_left_aside(twin: TagsLine) -> None:
    node = lazy()
    node.read_as(twin)

    assert [tag.term for tag in node.tags] == ["PGOV", "KZ"]


def test_a_node_that_was_built_with_its_values_keeps_them() -> None:
    by_hand = TagsLine(raw=RAW, tags=(Tag(term="PREL"),))
    by_hand.read_as(lazy())

    assert [tag.term for tag in by_hand.tags] == ["PREL"]
