"""Cutting a text into tokens: a lexer for Lark that tries the terminals of a state one after the other.

Lark's own contextual lexer makes one expression of all terminals of a state, and there are dozens of different states, each
with most of the stops of a header in it: compiling them took several times longer than reading a cable. Here every terminal
is compiled once for all states, and only when a text comes to where it could stand. Matching takes no longer: a terminal that
does not fit is given up at its first character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lark import Token
from lark.common import LexerConf
from lark.exceptions import UnexpectedCharacters
from lark.lexer import Lexer, LexerState, TerminalDef
from lark.parsers.lalr_parser_state import ParserState

__all__ = ["StateLexer"]


_NO_BREAK = re.compile(r"(?<!:)\xa0")
#: Blanks that are rare: so the piece `B` of the grammar, which stands in most terminals, need not name them.
_RARE = str.maketrans(dict.fromkeys("\r\f\x0b\x85\u2028\u2029\ufeff", " "))


class _Terminal:
    """A terminal whose expression is compiled when it is first tried."""

    __slots__ = ("ignored", "match", "name")

    def __init__(self, definition: TerminalDef, *, ignored: bool) -> None:
        self.name = definition.name
        self.ignored = ignored
        self.match: Callable[[str, int], re.Match[str] | None]

        def compiling(text: str, at: int) -> re.Match[str] | None:
            self.match = re.compile(definition.pattern.to_regexp()).match
            return self.match(text, at)

        self.match = compiling


def _looked_at(text: str) -> str:
    r"""The text as terminals see it: all blanks are one, but for the tab; a no-break one behind a colon may be a portal's.

    >>> _looked_at("UNCLAS\xa0LIMA\xa0000417"), _looked_at("Tags:\xa0PGOV")
    ('UNCLAS LIMA 000417', 'Tags:\xa0PGOV')
    """
    if not text.isascii() or "\r" in text or "\f" in text or "\x0b" in text:
        text = text.translate(_RARE)
    return _NO_BREAK.sub(" ", text) if "\xa0" in text else text


class StateLexer(Lexer):
    """Lark's lexer for the grammars of cablefmt: of the terminals that the parser's state accepts the first that matches.

    They are tried by priority, those of one priority longest expression first, as Lark does; none matches nothing. A token
    knows its offsets, not its line: whoever wants one asks the source.
    """

    #: Lark's word for a lexer that is told the state of the parser.
    __future_interface__ = 2

    def __init__(self, conf: LexerConf) -> None:
        ordered = sorted(conf.terminals, key=lambda each: (-each.priority, -len(each.pattern.value), each.name))
        self._terminals = {each.name: _Terminal(each, ignored=each.name in conf.ignore) for each in ordered}
        self._ignored = set(conf.ignore)
        self._of_states: dict[int, tuple[_Terminal, ...]] = {}

    def lex(self, lexer_state: LexerState, parser_state: ParserState[int]) -> Iterator[Token]:
        """The tokens of a text, each cut when the parser has taken the one before it.

        Raises:
            UnexpectedCharacters: none matches. The grammars are total, so that is a fault of theirs.
        """
        written, place = lexer_state.text.text, lexer_state.line_ctr
        text, end = _looked_at(written), len(written)
        while (start := place.char_pos) < end:
            state = parser_state.state_stack[-1]
            for terminal in self._of_states.get(state) or self._accepted(state, parser_state):
                if found := terminal.match(text, start):
                    break
            else:
                raise UnexpectedCharacters(text, start, place.line, place.column, state=parser_state)  # type: ignore[no-untyped-call]
            place.char_pos = found.end()
            if not terminal.ignored:
                yield Token(terminal.name, written[start : place.char_pos], start, end_pos=place.char_pos)

    def _accepted(self, state: int, parser_state: ParserState[int]) -> tuple[_Terminal, ...]:
        row = parser_state.parse_conf.states[state].keys() | self._ignored
        self._of_states[state] = tuple(each for name, each in self._terminals.items() if name in row)
        return self._of_states[state]
