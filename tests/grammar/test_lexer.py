"""The lexer compiles what it needs, and takes the terminal that Lark's own would take."""

from __future__ import annotations

import pytest
from lark import Lark
from lark.exceptions import UnexpectedCharacters

from cablefmt.lexer import StateLexer
from tests.grammar.used import parsers

GRAMMAR = r"""
start: WORD (NUMBER | WORD)* | UNUSED
WORD: /[a-z]+/
NUMBER.2: /\d+/
UNUSED: /\(/
BLANKS: / +/
%ignore BLANKS
"""


def _lark() -> Lark:
    return Lark(GRAMMAR, parser="lalr", lexer=StateLexer)


@pytest.mark.parametrize("grammar", sorted(parsers()))
def test_no_terminal_matches_nothing(grammar: str) -> None:
    assert [terminal.name for terminal in parsers()[grammar].terminals if terminal.pattern.min_width == 0] == []


def test_tokens_know_their_offsets_and_blanks_are_left_out() -> None:
    tokens = _lark().parse("tunis 79").children

    assert [(token.type, token.start_pos, token.end_pos) for token in tokens] == [("WORD", 0, 5), ("NUMBER", 6, 8)]


def test_where_nothing_matches_it_says_so() -> None:
    with pytest.raises(UnexpectedCharacters):
        _lark().parse("tunis ?")


def test_a_terminal_is_compiled_when_a_text_comes_to_where_it_could_stand() -> None:
    parser = Lark(GRAMMAR.replace(r"/\d+/", "/[a-/"), parser="lalr", lexer=StateLexer)

    assert len(parser.parse("tunis").children) == 1
    with pytest.raises(Exception, match="unterminated character set"):
        parser.parse("tunis 79")
