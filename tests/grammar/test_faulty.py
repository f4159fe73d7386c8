"""The tests of the grammar can fail: small faulty grammars, and what is said of them."""

from __future__ import annotations

import pytest
from lark import Lark
from lark.exceptions import UnexpectedToken

from tests.grammar.tables import Tables, capture_groups

# The fault that hid longest: `heading` stands in the lead and in the numbered text, and only in the lead REF may follow it.
SHARED = r"""
start: lead numbered?
lead: (heading | REF | _lead_text)+
numbered: PARAGRAPH (heading | _numbered_text)*
heading: HEADING
_lead_text: LEAD_TEXT
_numbered_text: NUMBERED_TEXT
PARAGRAPH.2: /\d+\.\n/
HEADING.2: /[A-Z]+\n/
REF.3: /REF\n/
LEAD_TEXT.-1: /[^\n]*\n|[^\n]+/
NUMBERED_TEXT.-1: /[^\n]*\n|[^\n]+/
"""
ONE_NAME_PER_CONTEXT = SHARED.replace("(heading | _numbered_text)*", "(numbered_heading | _numbered_text)*").replace(
    "_lead_text: LEAD_TEXT", "numbered_heading: HEADING\n_lead_text: LEAD_TEXT"
)
TEXT = "HEADING\n1.\nHEADING\nREF\n"


def _lark(grammar: str) -> Lark:
    return Lark(grammar, parser="lalr", lexer="contextual", maybe_placeholders=False)


def test_a_shared_production_gets_stuck_and_is_named() -> None:
    parser = _lark(SHARED)
    tables = Tables(parser)

    with pytest.raises(UnexpectedToken):
        parser.parse(TEXT)
    assert "heading is complete before REF, and nothing takes REF behind it there" in set(tables.dead_ends())
    assert [said.split(";")[0] for said in tables.shared_productions() if said.startswith("heading")] == [
        "heading stands in 2 contexts"
    ]


def test_one_name_for_each_context_mends_it() -> None:
    parser = _lark(ONE_NAME_PER_CONTEXT)
    tables = Tables(parser)

    assert list(tables.dead_ends()) == []
    assert list(tables.shared_productions()) == []
    assert parser.parse(TEXT).data == "start"


def test_a_state_without_a_catch_all_is_named() -> None:
    tables = Tables(_lark('start: "A" TEXT*\nTEXT: /[^\\n]+\\n/'))

    said = list(tables.gaps([("A\nB\n", 0), ("A\nB\n", 1), ("A\n", 0)]))

    assert "the text may not end where only A may follow" in said
    assert any(line.endswith("where $END, TEXT may follow, nothing matches '\\nB\\n' behind 'A'") for line in said)


def test_a_capture_group_is_named() -> None:
    assert list(capture_groups(_lark("start: TEXT\nTEXT: /(a|b)c/"))) == ["TEXT has a capture group; write (?:...)"]
