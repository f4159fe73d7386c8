"""The tree of a cable, a node a line."""

from __future__ import annotations

from cablefmt.model import Cable, Closing, Part, Preamble, SubjectLine, Tag, TagsLine, Terminator, Unparsed
from cablefmt.report.tree import tree
from cablefmt.source import Source, Span

TEXT = "TAGS: KZ\nSUBJECT: A VISIT\n\n\x1b[2J\nNNNN\n"
FIELDS = (TagsLine(span=Span(0, 9), tags=(Tag(span=Span(6, 8), term="KZ"),)), SubjectLine(span=Span(9, 27), text="A VISIT"))
CABLE = Cable(
    span=Span(0, len(TEXT)),
    source=Source(text=TEXT),
    parts=(Part(span=Span(0, 27), preamble=Preamble(span=Span(0, 27), fields=FIELDS)),),
    closing=Closing(
        span=Span(27, 37), lines=(Unparsed(span=Span(27, 32), text="\x1b[2J \u202e" + "x" * 90), Terminator(span=Span(32, 37)))
    ),
)


def test_each_node_is_a_line_with_its_place_and_values() -> None:
    assert list(tree(CABLE)) == [
        "Cable 1:1-6:1",
        "  Part 1:1-4:1",
        "    Preamble 1:1-4:1",
        "      TagsLine 1:1-2:1",
        '        Tag 1:7-1:9 term="KZ" kind="unknown"',
        '      SubjectLine 2:1-4:1 text="A VISIT"',
        "  Closing 4:1-6:1",
        '    Unparsed 4:1-5:1 text="\\u001b[2J \\u202e' + "x" * 51 + '..."',
        "    Terminator 5:1-6:1",
    ]


def test_colours_mark_what_was_not_understood() -> None:
    assert [line for line in tree(CABLE, colour=True) if "\x1b[1;33mUnparsed\x1b[0m" in line]
