"""The REF line: which items it has, and which cables they name.

The grammar says what each word may be; that `B.` begins an item is decided here, because the item before it is A, and that
`/935` is another cable because a post and a number stand before it.
"""

from __future__ import annotations

from lark import Token

from cablefmt.fields.reading import joined, span_of, tokens
from cablefmt.model.preamble import Reference, ReferencedCable, ReferenceLine
from cablefmt.source import Span

__all__ = ["reference_line"]

#: So many letters may be missing between two items.
_GAP = 3
#: Words that stand between two cables.
_BETWEEN = {"AND", "ALSO", "OR", "PLUS", "PREVIOUS", "SEE"}


def reference_line(raw: str, start: int) -> ReferenceLine:
    r"""The items, with their letters and the cables that they name.

    >>> line = reference_line("REF: A. ALMATY 79\n     B. 05 STATE 12, 34 (NOTAL)\n", 0)
    >>> [(item.letter, item.text) for item in line.references]
    [('A', 'ALMATY 79'), ('B', '05 STATE 12, 34 (NOTAL)')]
    >>> line.references[1].cables[1]
    ReferencedCable(year=2005, post='STATE', serial=34)
    """
    found = tokens("reference_line", raw)
    end = next((number for number, token in enumerate(found) if token.type == "REF_END"), len(found))
    cables = _Cables(start)
    references = (item.node(start, cables) for item in _items(found[:end]))
    return ReferenceLine(references=tuple(item for item in references if item), unread=joined(found[end:]))


class _Item:
    """One item: the token of its letter, and those of its text."""

    def __init__(self, letter: Token | None = None) -> None:
        self.letter = letter
        self.text = list[Token]()

    def node(self, start: int, cables: _Cables) -> Reference | None:
        """The item as a node; None if nothing is in it."""
        text = joined(self.text).rstrip(" ,;")
        if not text and self.letter is None:
            return None
        parts = self.text if self.letter is None else [self.letter, *self.text]
        span = Span(start + (parts[0].start_pos or 0), start + (parts[-1].end_pos or 0))
        return Reference(letter=_letter(self.letter) if self.letter else None, text=text, cables=cables.of(self.text), span=span)


def _items(found: list[Token]) -> list[_Item]:
    """The tokens, divided at letters, and where there are none at semicolons."""
    items = [_Item()]
    last: str | None = None
    for token in found:
        item = items[-1]
        if token.type == "REF_LETTER" and _follows(_letter(token), last, first=len(items) == 1 and not item.text):
            # `A. A)`: the drafter's letter behind the one that a machine put there.
            if _letter(token) != last or item.text or item.letter is None:
                items.append(_Item(token))
            last = _letter(token)
        elif token.type == "REF_SEMICOLON" and item.letter is None and item.text:
            items.append(_Item())
        elif item.text or token.type not in ("REF_SEMICOLON", "REF_JOINT"):
            item.text.append(token)
    return items


def _letter(token: Token) -> str:
    return token.strip("\xb6 \t\r\f\n\\()[].:")[-1:].upper()


def _follows(letter: str, last: str | None, *, first: bool) -> bool:
    """Whether an item with this letter may follow the last one, or be the first at the beginning of the line."""
    if last is None:
        return letter in "A1" or first
    return letter.isdigit() == last.isdigit() and 0 <= ord(letter) - ord(last) <= _GAP


class _Cables:
    """Finds the cables in the items, one item after the other: a number without a post belongs to the post before it."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._year: int | None = None
        self._post = ""

    def of(self, words: list[Token]) -> tuple[ReferencedCable, ...]:
        """The cables that one item names."""
        if _is_number_first(words):
            return (self._number_first(words),)
        cables = list[ReferencedCable]()
        # What of a cable is open: its `year` or `post`, waiting for the number; `number` or `joint`, behind one; `prose`.
        state, begin = "", 0
        for token in words:
            kind = token.type
            if kind == "REF_POST" and state != "prose":
                if state != "year":
                    self._year, begin = None, token.start_pos or 0
                self._post = joined([token]).strip(" ,-")
                state = "post"
            elif state == "post" and kind in ("REF_NUMBER", "REF_YEAR"):
                cables.append(self._cable(token, begin))
                state = "number"
            elif kind == "REF_YEAR":
                self._year, begin, state = _year(token), token.start_pos or 0, "year"
            elif kind == "REF_YEAR_BEHIND" and state in ("post", "number"):
                self._year = _year(token)
                if state == "number":
                    cables[-1] = self._with_year(cables[-1], token)
            elif kind == "REF_NUMBER" and state == "number" and len(token) == 2:
                self._year = _year(token)
                cables[-1] = self._with_year(cables[-1], token)
            elif kind == "REF_NUMBER" and state == "joint":
                cables.append(self._cable(token, token.start_pos or 0))
                state = "number"
            elif kind in ("REF_JOINT", "REF_SEMICOLON"):
                state = "joint" if state in ("number", "joint") else ""
            else:
                state = "prose" if _is_prose(token) else ""
        return tuple(cables)

    def _cable(self, number: Token, begin: int) -> ReferencedCable:
        span = Span(self._start + begin, span_of(number, self._start).end)
        return ReferencedCable(year=self._year, post=self._post, serial=_serial(number), span=span)

    def _number_first(self, words: list[Token]) -> ReferencedCable:
        self._year, self._post = None, joined(words[1:])
        span = Span(span_of(words[0], self._start).start, span_of(words[-1], self._start).end)
        return ReferencedCable(year=None, post=self._post, serial=_serial(words[0]), span=span)

    def _with_year(self, cable: ReferencedCable, token: Token) -> ReferencedCable:
        span = Span(cable.span.start, span_of(token, self._start).end)
        return ReferencedCable(year=self._year, post=cable.post, serial=cable.serial, span=span)


def _is_number_first(words: list[Token]) -> bool:
    """Whether an item is a number and a post, and nothing else: `870 TUNIS`."""
    if not 2 <= len(words) <= 4 or words[0].type != "REF_NUMBER":
        return False
    is_year = len(words[0]) == 4 and words[0].startswith(("19", "20"))
    return len(words[0]) >= 3 and not is_year and all(word.type == "REF_NAME" for word in words[1:])


def _is_prose(token: Token) -> bool:
    """Whether no cable is named directly behind this word: an effort on Haiti 1 is none."""
    return token[-1:].isalpha() and token.upper() not in _BETWEEN


def _serial(token: Token) -> int:
    return int(token.replace("O", "0").strip("'"))


def _year(token: Token) -> int | None:
    """The year in four digits. Two digits from 66 on are of the last century; three digits are no year."""
    digits = token.replace("O", "0").strip("'()/-")
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        return None
    return int(digits) + (1900 if int(digits) >= 66 else 2000)
