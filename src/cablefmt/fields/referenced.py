"""The cables that the items of a REF line name.

What is not said again is that of the cable before: in `05 STATE 188314, 259032` year and post are those of the first.
"""

from __future__ import annotations

from collections.abc import Iterable

from lark import Token

from cablefmt.fields.reading import joined, span_of
from cablefmt.model.references import ReferencedCable
from cablefmt.source import Span
from cablefmt.vocab import is_known_post

__all__ = ["CableFinder"]

#: Words that stand between two cables.
_BETWEEN = {"AND", "ALSO", "OR", "PLUS", "PREVIOUS", "SEE"}
#: What joins a number to the one before it.
_JOINTS = ("REF_JOINT", "REF_RANGE", "REF_SEMICOLON")
#: What an item consists of that gives a number and says no post.
_NUMBERS = {"REF_NUMBER", "REF_CAPTION", "REF_YEAR_BEHIND", *_JOINTS}
#: Only the Department's numbers have six digits.
_FIRST_OF_STATE = 100_000
#: From this year on two digits are of the last century. Telegrams have been electronic since.
_FIRST_YEAR = 1966


class CableFinder:
    """Finds the cables in the items, one item after the other.

    >>> from cablefmt.fields.reading import tokens
    >>> CableFinder(0).find(tokens("reference_line", "LIMA 79 AND 80"), is_lettered=False)
    (ReferencedCable(year=None, post='LIMA', serial=79), ReferencedCable(year=None, post='LIMA', serial=80))
    """

    def __init__(self, start: int) -> None:
        self._start = start
        self._year: int | None = None
        self._post: str | None = None
        #: The number of the cable that was named last.
        self._serial: int | None = None
        # Of the item that is read: what of a cable is open, its `year` or `post`, waiting for the number; `number` or
        # `joint`, behind one; `prose`.
        self._state = ""
        self._begin = 0
        self._cables = list[ReferencedCable]()

    def find(self, words: list[Token], *, is_lettered: bool) -> tuple[ReferencedCable, ...]:
        """The cables that the words of one item name. Without a letter an item may belong to the post of the one before."""
        self._state, self._cables = "", []
        named = _without_marks(words)
        if _is_number_first(named):
            self._number_first(named)
        else:
            if _is_bare(words):
                self._state = self._unsaid(words[0], is_lettered=is_lettered)
            line = 0
            for token in words:
                if self._state == "prose" and (token.line or 0) > line:
                    self._state = ""
                line = token.line or 0
                self._read(token)
            self._forget_strangers(words)
        self._serial = self._cables[-1].serial if self._cables else self._serial
        return tuple(self._cables)

    def _unsaid(self, number: Token, *, is_lettered: bool) -> str:
        """The state before a number without a post: it is this cable's own, unless another was named before.

        Whose it is behind a letter, `A. STATE 188314 B. 6307`, the text does not say, but for a number near the one before.
        """
        if self._serial is not None and self._post is not None:
            return "joint" if not is_lettered or _are_near(self._serial, _serial(number)) else ""
        self._year = self._post = None
        return "joint" if len(number) > 2 and not _is_whole_year(number) and _serial(number) < _FIRST_OF_STATE else ""

    def _read(self, token: Token) -> None:
        kind, state = token.type, self._state
        if kind in ("REF_POST", "REF_OWN_POST") and state != "prose":
            if state != "year":
                self._year, self._begin = None, token.start_pos or 0
            self._post = _station(joined([token]).strip(" ,-/")) if kind == "REF_POST" else None
            self._state = "post"
        elif kind in ("REF_YEAR", "REF_YEAR_BEHIND", "REF_YEAR_WITHIN"):
            self._read_year(token)
        elif kind == "REF_DAY" and state in ("number", "joint") and self._cables:
            self._set_year(token)
            self._state = "number"
        elif kind == "REF_NUMBER" and state == "number" and _is_year(token):
            self._set_year(token)
        elif kind == "REF_NUMBER" and state in ("post", "joint"):
            self._add(token, self._begin if state == "post" else token.start_pos or 0)
        elif kind in _JOINTS:
            self._state = "joint" if state in ("number", "joint") else ""
        elif kind not in ("REF_CAPTION", "REF_LINK") and (kind, state) != ("REF_LETTER", "post"):
            self._state = "prose" if _is_prose(token) else ""

    def _read_year(self, token: Token) -> None:
        """A year before a post, between post and number, or behind the number."""
        if token.type == "REF_YEAR" and self._state == "post":
            self._add(token, self._begin)
        elif token.type != "REF_YEAR" and self._state == "number":
            self._set_year(token)
        else:
            self._year = _year(token)
            if self._state != "post":
                self._begin, self._state = token.start_pos or 0, "year"

    def _add(self, number: Token, begin: int) -> None:
        span = Span(self._start + begin, span_of(number, self._start).end)
        if self._post and _is_whole_year(number) and not is_known_post(self._post):
            self._state = "prose"
            return
        self._cables.append(ReferencedCable(year=self._year, post=self._post, serial=_serial(number), span=span))
        self._state = "number"

    def _set_year(self, token: Token) -> None:
        """The year of the cable that was named last."""
        self._year = _year(token)
        cable = self._cables[-1]
        span = Span(cable.span.start, span_of(token, self._start).end)
        self._cables[-1] = ReferencedCable(year=self._year, post=cable.post, serial=cable.serial, span=span)

    def _number_first(self, words: list[Token]) -> None:
        self._year, self._post = None, joined(words[1:])
        span = Span(span_of(words[0], self._start).start, span_of(words[-1], self._start).end)
        self._cables = [ReferencedCable(year=None, post=self._post, serial=_serial(words[0]), span=span)]

    def _forget_strangers(self, words: list[Token]) -> None:
        """In prose a word before a number is a post only if it is known for one."""
        if any(_is_prose(word) for word in words if word.type in ("REF_TEXT", "REF_NAME")):
            self._cables = [cable for cable in self._cables if cable.post is None or is_known_post(cable.post)]


def _without_marks(words: list[Token]) -> list[Token]:
    """An item without the comma or dash behind it."""
    end = len(words)
    while end and words[end - 1].type in ("REF_JOINT", "REF_SEMICOLON", "REF_BULLET"):
        end -= 1
    return words[:end]


def _is_number_first(words: list[Token]) -> bool:
    """Whether an item is a number and a post, and nothing else: `870 TUNIS`."""
    if not 2 <= len(words) <= 4 or words[0].type != "REF_NUMBER":
        return False
    return len(words[0]) >= 3 and not _is_whole_year(words[0]) and all(word.type == "REF_NAME" for word in words[1:])


def _is_bare(words: list[Token]) -> bool:
    """Whether an item says a number and no post."""
    rest = (word.type in _NUMBERS or word.upper() in _BETWEEN for word in words[1:])
    return bool(words) and words[0].type == "REF_NUMBER" and all(rest)


def _are_near(one: int, other: int) -> bool:
    """Whether two numbers are of one post: both are the Department's, or hardly a tenth lies between them."""
    low, high = sorted((one, other))
    return low >= _FIRST_OF_STATE or high - low <= low // 10


def _is_prose(token: Token) -> bool:
    """Whether no cable is named directly behind this word: an effort on Haiti 1 is none."""
    return token[-1:].isalpha() and token.upper() not in _BETWEEN


def _is_year(token: Token) -> bool:
    """Whether a number behind a cable's is its year: `AMMAN 7718 99`."""
    return len(token) == 2 or _is_whole_year(token)


def _is_whole_year(token: Token) -> bool:
    return len(token) == 4 and token.startswith(("19", "20"))


def _station(words: str) -> str:
    """The post, without what the drafter wrote before it or behind: `SEE LIMA`, `LIMA'S`."""
    name = words[:-2] if words.upper().endswith("'S") else words
    return next(filter(is_known_post, _endings(name.split())), name)


def _endings(words: list[str]) -> Iterable[str]:
    return (" ".join(words[at:]) for at in range(len(words)))


def _serial(token: Token) -> int:
    return int(token.replace("O", "0").replace("I", "1").replace("l", "1").strip("'"))


def _year(token: Token) -> int | None:
    """The year in four digits. Two digits from 66 on are of the last century; of three, one was typed too much: 094, 009."""
    zero = token[:1] == "O" and token[1:2].isdecimal()
    written = token.rstrip(")").replace("/", " ").split()[-1] if token.type == "REF_DAY" else token
    digits = "0" * zero + "".join(char for char in written if char.isdecimal())
    if len(digits) == 4:
        return int(digits)
    two = digits[1:3] if digits.startswith("00") else digits[:2]
    return _FIRST_YEAR + (int(two) - _FIRST_YEAR) % 100 if two else None
