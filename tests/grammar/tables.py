"""What Lark's LALR tables say of a grammar: where a parse could get stuck, and which productions stand in two contexts.

A text is a syntax error only if the parser, in some state, meets a token it has no action for. The contextual lexer gives a
state only tokens of that state's row, so after a shift nothing can go wrong as long as the row covers every text. But LALR
merges states: a row may list a token only because *another* context wants it, reduce on it, and end in a state where nothing
takes it. So the rows must be followed through their reductions; looking at them alone proves nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from lark import Lark
from lark.parsers.lalr_analysis import Reduce, Shift

END = "$END"


class Tables:
    """Lark's parse table, with the ways back."""

    def __init__(self, parser: Lark) -> None:
        table = parser.parser.parser._parse_table
        self.rows: dict[int, dict[str, tuple[object, object]]] = table.states
        self.starts: dict[str, int] = table.start_states
        self.ends = set(table.end_states.values())
        self.terminals = {terminal.name: terminal for terminal in parser.terminals}
        self.ignored = set(parser.ignore_tokens)
        self._before: dict[tuple[int, str], set[int]] = defaultdict(set)
        for state, row in self.rows.items():
            for symbol, (action, target) in row.items():
                if action is Shift:
                    self._before[target, symbol].add(state)

    def tokens(self, state: int) -> set[str]:
        """The tokens that a state's row has an action for, the end of the text included."""
        return {symbol for symbol in self.rows[state] if symbol in self.terminals or symbol == END}

    def reading_states(self) -> Iterator[int]:
        """The states in which a token is read: the first ones, and those that a shift of a token leads to."""
        after_token = {
            target
            for row in self.rows.values()
            for symbol, (action, target) in row.items()
            if action is Shift and symbol in self.terminals
        }
        yield from sorted(after_token | set(self.starts.values()))

    def _back(self, state: int, symbols: list[str]) -> set[int]:
        """Where the parser can stand when it takes `symbols`, last first, off its stack in `state`."""
        here = {state}
        for symbol in reversed(symbols):
            here = {before for at in here for before in self._before[at, symbol]}
        return here

    def dead_ends(self) -> Iterator[str]:
        """Each token that a state reduces on although nothing takes it after the reduction."""
        for state, row in self.rows.items():
            for token in sorted(self.tokens(state)):
                action, rule = row[token]
                if action is not Reduce:
                    continue
                for before in self._back(state, [symbol.name for symbol in rule.expansion]):
                    after = self.rows[before][rule.origin.name][1]
                    if token not in self.rows[after] and not (token == END and after in self.ends):
                        yield f"{rule.origin.name} is complete before {token}, and nothing takes {token} behind it there"

    def shared_productions(self) -> Iterator[str]:
        """Each production that different tokens may follow in different places.

        Its states are one for all of these places, with the tokens of all.
        """
        followers: dict[str, set[frozenset[str]]] = defaultdict(set)
        for row in self.rows.values():
            for symbol, (action, target) in row.items():
                if action is Shift and symbol not in self.terminals and symbol != END:
                    followers[symbol].add(frozenset(self.tokens(target)))
        for name, sets in sorted(followers.items()):
            if len(sets) > 1:
                differing = sorted(set.union(*map(set, sets)) - set.intersection(*map(set, sets)))
                yield f"{name} stands in {len(sets)} contexts; only in some of them it may be followed by {', '.join(differing)}"

    def gaps(self, samples: list[tuple[str, int]]) -> Iterator[str]:
        """Each state in which the text may not end, or in which no terminal matches at the place of a sample.

        Where only terminals lead that take all the rest of a text, the end is enough.
        """
        to_the_end = {name for name in self.terminals if self._takes_the_rest(name, samples)}
        seen = set[frozenset[str]]()
        for state in self.reading_states():
            if state in self.ends:
                continue
            tokens = frozenset(self.tokens(state))
            expected = ", ".join(sorted(tokens))
            if END not in tokens:
                yield f"the text may not end where only {expected} may follow"
            leading = {symbol for target, symbol in self._before if target == state}
            if tokens in seen or (leading and leading <= to_the_end):
                continue
            seen.add(tokens)
            patterns = [self._pattern(name) for name in sorted(tokens - {END} | self.ignored)]
            for text, at in samples:
                if not any((found := pattern.match(text, at)) and found.end() > at for pattern in patterns):
                    where = f"behind {' or '.join(sorted(leading)) or 'nothing'}, where {expected} may follow,"
                    yield f"{where} nothing matches {text[at:]!r} behind {text[:at]!r}"
                    break

    def _takes_the_rest(self, name: str, samples: list[tuple[str, int]]) -> bool:
        rests = [len(text) - found.end() for text, at in samples if (found := self._pattern(name).match(text, at))]
        return bool(rests) and not any(rests)

    def _pattern(self, name: str) -> re.Pattern[str]:
        return re.compile(self.terminals[name].pattern.to_regexp())


def capture_groups(parser: Lark) -> Iterator[str]:
    """Each terminal with a capture group: Lark reads a token's type off the group that matched last."""
    for terminal in parser.terminals:
        if re.compile(terminal.pattern.to_regexp()).groups:
            yield f"{terminal.name} has a capture group; write (?:...)"
