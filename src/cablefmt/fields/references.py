"""The REF line: which items it has, of what kind each is, and which cables they name.

The grammar says what each word may be; that `B.` begins an item is decided here, because the item before it is A, and that
`/935` is another cable because a post and a number stand before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lark import Token

from cablefmt.fields.reading import joined, tokens
from cablefmt.fields.referenced import CableFinder
from cablefmt.model.references import Reference, ReferenceKind, ReferenceLine
from cablefmt.source import Span

__all__ = ["reference_line"]

#: So many letters may be missing between two items.
_GAP = 3
#: Letters that are more likely the portion mark of the line: `REF: (U) LIMA 79`.
_MARKS = ("U", "S")
#: What an item does not begin with.
_SEPARATORS = ("REF_SEMICOLON", "REF_JOINT", "REF_BULLET")
#: What a word says of the item that it stands in.
_KINDS: dict[str, ReferenceKind] = {
    "MAIL_WORD": "mail",
    "TELEPHONE_WORD": "telephone",
    "MEMO_WORD": "memo",
    "LETTER_WORD": "letter",
    "NOTE_WORD": "note",
    "REPORT_WORD": "report",
    "MANUAL_WORD": "manual",
    "MESSAGE_WORD": "message",
    "AIRGRAM_WORD": "airgram",
    "WEB_ADDRESS": "web",
    "NO_REFERENCE": "none",
}


def reference_line(raw: str, start: int) -> ReferenceLine:
    r"""The items, with their letters and the cables that they name.

    >>> line = reference_line("REF: A. ALMATY 79\n     B. 05 STATE 12, 34 (NOTAL)\n     C. DOE E-MAIL\n", 0)
    >>> [(item.letter, item.text, item.kind) for item in line.references]
    [('A', 'ALMATY 79', 'cable'), ('B', '05 STATE 12, 34 (NOTAL)', 'cable'), ('C', 'DOE E-MAIL', 'mail')]
    >>> line.references[1].cables[1], line.references[1].captions
    (ReferencedCable(year=2005, post='STATE', serial=34), ('NOTAL',))
    """
    found = tokens("reference_line", raw)
    end = next((number for number, token in enumerate(found) if token.type == "REF_END"), len(found))
    finder = CableFinder(start)
    references = (item.node(start, finder) for item in _items(found[:end]))
    return ReferenceLine(references=tuple(item for item in references if item), unread=joined(found[end:]))


class _Item:
    """One item: the token of its letter, and those of its text."""

    def __init__(self, letter: Token | None = None) -> None:
        self.letter = letter
        self.text = list[Token]()

    def node(self, start: int, finder: CableFinder) -> Reference | None:
        """The item as a node; None if nothing is in it."""
        text = joined(_without_bullet(self.text)).rstrip(" ,;")
        if not text and self.letter is None:
            return None
        parts = self.text if self.letter is None else [self.letter, *self.text]
        cables = finder.find(self.text, is_lettered=self.letter is not None)
        kinds = (_KINDS[token.type] for token in self.text if token.type in _KINDS)
        return Reference(
            letter=_letter(self.letter) if self.letter else None,
            text=text,
            kind="cable" if cables else next(kinds, "other"),
            captions=tuple(_captions(self.text)),
            cables=cables,
            span=Span(start + (parts[0].start_pos or 0), start + (parts[-1].end_pos or 0)),
        )


def _items(found: list[Token]) -> list[_Item]:
    """The tokens, divided at letters, and where there are none at semicolons and bullets."""
    items = [_Item()]
    last: str | None = None
    lines = [0, *(token.line or 0 for token in found)]
    for token, (line_before, line) in zip(found, pairwise(lines), strict=True):
        item = items[-1]
        divides = item.letter is None and (token.type == "REF_SEMICOLON" or (token.type == "REF_BULLET" and line > line_before))
        if token.type == "REF_LETTER" and _follows(token, last, first=len(items) == 1 and not item.text):
            # `A. A)`: the drafter's letter behind the one that a machine put there.
            if _letter(token) != last or item.text or item.letter is None:
                items.append(_Item(token))
            last = _letter(token)
        elif divides and item.text:
            items.append(_Item())
        elif item.text or token.type not in _SEPARATORS:
            item.text.append(token)
    return items


def _without_bullet(words: list[Token]) -> list[Token]:
    """The words of an item without the dash that stands before the next letter: `STATE 5 - (B) LIMA 6`."""
    return words[:-1] if words and words[-1].type == "REF_BULLET" else words


def _letter(token: Token) -> str:
    return token.strip("\xb6 \t\r\f\n\\()[].:/-")[-1:].upper()


def _follows(token: Token, last: str | None, *, first: bool) -> bool:
    """Whether an item with this letter may follow the last one, or be the first at the beginning of the line.

    A letter without a mark may be the end of a word that the margin cut: it must be the next.
    """
    letter = _letter(token)
    if last is None:
        return letter in "A1" or (first and letter not in _MARKS)
    return letter.isdigit() == last.isdigit() and 0 <= ord(letter) - ord(last) <= (1 if len(token) == 1 else _GAP)


def _captions(words: list[Token]) -> Iterator[str]:
    """`(NOTAL, EXDIS)` has two."""
    for token in words:
        if token.type == "REF_CAPTION":
            yield from (name.strip() for name in joined([token]).upper().strip("()[]").replace(",", ";").split(";"))
