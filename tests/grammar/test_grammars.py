"""Every grammar is total, shares no production between contexts, and states the priority of terminals that compete."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import product

import pytest
from lark import Lark

from cablefmt.fields import reading
from cablefmt.model import leaves
from cablefmt.source import Source
from cablefmt.syntax import parse
from tests import corpus
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


class Rivals:
    """Terminals that compete in a grammar: of one state and one priority, both matching where a token is read."""

    def __init__(self, parser: Lark) -> None:
        self._parser = parser
        self._tables = Tables(parser)
        self._pattern = cache(lambda name: re.compile(self._tables.terminals[name].pattern.to_regexp()))
        self._rivals = cache(self._of_equal_priority)
        self.found: Counter[str] = Counter()

    def _of_equal_priority(self, state: int, name: str) -> list[str]:
        terminals = self._tables.terminals
        others = self._tables.tokens(state) & set(terminals) - {name}
        return sorted(other for other in others if terminals[other].priority == terminals[name].priority)

    def read(self, text: str, start: str | None = None) -> None:
        """Parse a text, looking for other terminals at each of its tokens."""
        steps = self._parser.parse_interactive(text, start)
        for token in steps.iter_parse():
            # The parser has not been fed the token yet: this is the state that it was read in.
            for rival in self._rivals(steps.parser_state.position, token.type):
                match = self._pattern(rival).match(text, token.start_pos)
                if match and match.end() > token.start_pos:
                    self.found[" and ".join(sorted((rival, token.type)))] += 1


def test_no_two_terminals_of_one_priority_compete_for_a_line_of_the_corpus() -> None:
    rivals = Rivals(parsers()["cable"])
    for path in corpus.paths():
        rivals.read(Source.from_bytes(path.read_bytes()).text)

    assert rivals.found == {}


def test_no_two_terminals_of_one_priority_compete_inside_a_field_of_the_corpus() -> None:
    rivals = Rivals(parsers()["fields"])
    fields = set()
    for path in corpus.paths():
        for leaf in leaves(parse(path.read_bytes())):
            production = re.sub("(?!^)(?=[A-Z])", "_", type(leaf).__name__).lower()
            if production in reading.PRODUCTIONS:
                fields.add((leaf.raw, production))
    for raw, production in sorted(fields):
        rivals.read(raw, production)

    assert rivals.found == {}
