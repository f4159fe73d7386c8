"""`to_json` and `from_json`: nothing is lost, and what is no cable in JSON is refused in one sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from cablefmt.errors import CablefmtError
from cablefmt.model import Cable, Part, Preamble, SubjectLine, Tag, TagsLine, Unparsed, walk
from cablefmt.serial import from_json, to_json
from cablefmt.source import Source, Span
from cablefmt.testing.cables import cables

CABLE = Cable(
    parts=(
        Part(
            preamble=Preamble(
                fields=(
                    TagsLine(
                        span=Span(0, 11),
                        raw="TAGS: PGOV\n",
                        tags=(Tag(span=Span(6, 10), term="PGOV", code="PGOV", kind="subject"),),
                    ),
                    Unparsed(span=Span(11, 15), raw="???\n", text="???"),
                )
            )
        ),
    ),
    source=Source(text="TAGS: PGOV\n???\n", name="a.txt", encoding="cp1252", bom=False, newline="\r\n"),
)


def test_spans_spelling_and_source_come_back() -> None:
    copy = from_json(to_json(CABLE))

    assert copy == CABLE
    assert [node.span for node in walk(copy)] == [node.span for node in walk(CABLE)]
    assert [field.raw for field in copy.preamble.fields] == ["TAGS: PGOV\n", "???\n"]
    assert copy.source == CABLE.source
    assert to_json(copy) == to_json(CABLE)


def test_without_spans_the_copy_is_still_equal() -> None:
    text = to_json(CABLE, spans=False)

    assert '"span"' not in text
    assert '"raw"' not in text
    assert from_json(text) == CABLE


def test_every_node_says_its_type() -> None:
    document = json.loads(to_json(CABLE))

    assert document["schema"] == "cablefmt/1"
    assert document["type"] == "cable"
    assert [field["type"] for field in document["parts"][0]["preamble"]["fields"]] == ["tags_line", "unparsed"]
    tag = {"type": "tag", "span": [6, 10], "term": "PGOV", "code": "PGOV", "kind": "subject"}
    assert document["parts"][0]["preamble"]["fields"][0]["tags"][0] == tag


def test_a_leaf_that_was_not_read_yet_is_read() -> None:
    deferred = SubjectLine.deferred("SUBJECT: A VISIT\n", 0, lambda _raw, _start: SubjectLine(text="A VISIT"))
    document = json.loads(to_json(Cable(parts=(Part(preamble=Preamble(fields=(deferred,))),))))
    field = document["parts"][0]["preamble"]["fields"][0]

    assert field["text"] == "A VISIT"
    assert field["span"] == [0, 17]
    assert field["raw"] == "SUBJECT: A VISIT\n"


@given(cables())
def test_every_tree_comes_back(cable: Cable) -> None:
    assert from_json(to_json(cable)) == cable
    assert from_json(to_json(cable, spans=False)) == cable


def _document(**changes: object) -> str:
    return json.dumps({"schema": "cablefmt/1", "type": "cable"} | changes)


def _fields(*fields: object) -> str:
    return _document(parts=[{"type": "part", "preamble": {"type": "preamble", "fields": list(fields)}}])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("[]", "not a cable in JSON: the document does not say `schema`: `cablefmt/1`"),
        (_document(schema="cablefmt/2"), "not a cable in JSON: the document does not say `schema`: `cablefmt/1`"),
        (_document(type="tag"), "not a cable in JSON: expected type cable, not tag"),
        (_document(parts=7), "not a cable in JSON: expected a list, not a whole number at $.parts"),
        (_document(parts="abc"), "not a cable in JSON: expected a list, not a string at $.parts"),
        (_document(source=3), "not a cable in JSON: expected an object, not a whole number at $.source"),
        (_document(colour="red"), "not a cable in JSON: unknown key colour at $"),
        (_fields({"type": "heading"}), "not a cable in JSON: no heading may stand here at $.parts[0].preamble.fields[0]"),
        (_fields({"type": "unparsed"}), "not a cable in JSON: 'text' is missing at $.parts[0].preamble.fields[0].text"),
        (
            _fields({"type": "unparsed", "text": 5}),
            "not a cable in JSON: expected a string, not a whole number at $.parts[0].preamble.fields[0].text",
        ),
        (
            _fields({"type": "unparsed", "text": "", "span": [1]}),
            "not a cable in JSON: a span is a list of two numbers at $.parts[0].preamble.fields[0].span",
        ),
        (
            _document(transmission={"type": "transmission", "lines": [{"type": "date_time_group", "date": "today"}]}),
            "not a cable in JSON: 'today' is no date and time at $.transmission.lines[0].date",
        ),
    ],
)
def test_a_bad_document_is_refused_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(CablefmtError) as refused:
        from_json(text)

    assert str(refused.value) == sentence


def test_endless_nesting_is_refused_too() -> None:
    with pytest.raises(CablefmtError, match=r"^not JSON: "):
        from_json("[" * 100_000)
