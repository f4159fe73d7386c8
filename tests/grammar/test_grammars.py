"""Every grammar is total, shares no production between contexts, and states the priority of terminals that compete."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import product

import pytest
from lark import Lark

from tests.grammar.tables import Tables, capture_groups
from tests.grammar.used import parsers

BEHIND = ("", "\n", "\n\n", "a", " ", ".", "1")
AHEAD = (
    *map(chr, range(0x20)),
    *"aA1 \\.,:;-(/\"'#*_=<>[]{}|~\x7f\x85\xa0\xad\xb6\xe9\u2010\u2022\u2028\u2029\u3042\ufeff\ufffd\ud800\U0001f600",
)
BEYOND = ("", "\n", "\nA", "A", "NNN\n", " 1. (U)")
SAMPLES = [(behind + ahead + beyond, len(behind)) for behind, ahead, beyond in product(BEHIND, AHEAD, BEYOND)]

grammars = pytest.mark.parametrize("grammar", sorted(parsers()))


@grammars
def test_every_token_of_a_row_is_taken_after_the_reductions(grammar: str) -> None:
    assert list(Tables(parsers()[grammar]).dead_ends()) == []


@grammars
def test_every_state_has_a_terminal_for_every_text(grammar: str) -> None:
    assert list(Tables(parsers()[grammar]).gaps(SAMPLES)) == []


@grammars
def test_no_production_is_shared_by_two_contexts(grammar: str) -> None:
    assert list(Tables(parsers()[grammar]).shared_productions()) == []


@grammars
def test_no_terminal_has_a_capture_group(grammar: str) -> None:
    assert list(capture_groups(parsers()[grammar])) == []


def _competitors(parser: Lark, text: str) -> Counter[str]:
    """Pairs of terminals of one state, of the same priority, that both match at a place where a token was read."""
    pattern = cache(lambda name: re.compile(terminals[name].pattern.to_regexp()))
    terminals = {terminal.name: terminal for terminal in parser.terminals}
    found: Counter[str] = Counter()
    steps = parser.parse_interactive(text)
    tables = Tables(parser)
    rivals = cache(
        lambda state, name: sorted(
            other
            for other in tables.tokens(state) & set(terminals) - {name}
            if terminals[other].priority == terminals[name].priority
        )
    )
    for token in steps.iter_parse():
        # The parser has not been fed the token yet: this is the state that it was read in.
        state = steps.parser_state.position
        for rival in rivals(state, token.type):
            match = pattern(rival).match(text, token.start_pos)
            if match and match.end() > token.start_pos:
                found[f"{' and '.join(sorted((rival, token.type)))} compete, both of priority {terminals[rival].priority}"] += 1
    return found
