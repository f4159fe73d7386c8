"""Cables under construction, and which of them are sections of one: each may have been sent as a message of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lark import Token

from cablefmt import model
from cablefmt.fields import classification_line
from cablefmt.fields.lines import BLANKS
from cablefmt.syntax.leaves import is_blank

__all__ = ["Draft", "assembled", "line_of"]

#: What an archive puts in front of each of its messages.
_LABELS = {"MESSAGE_TEXT", "FIRST_PAGE", "REVIEW_STAMP"}
#: What a page in front of a cable says that canonical text keeps.
_PORTAL_CONTENT = {"PARTIAL_EXTRACT", "PAGE_COPY", "ARCHIVE_ID", "PORTAL_TEXT"}


class Draft:
    """A cable under construction: its pieces as Lark has them, in source order."""

    def __init__(self) -> None:
        self.portal: list[Token] = []
        self.archive: list[Token] = []
        self.smart_header: list[Token] = []
        self.transmission: list[Token] = []
        self.parts: list[tuple[list[Token], list[Token]]] = []
        self.closing: list[Any] = []
        #: What stands before a part that was sent as a message of its own: the end of the message before it, and its own draft.
        self.joins: dict[int, tuple[list[Any], Draft]] = {}

    def is_empty(self) -> bool:
        """Whether nothing was put in yet."""
        return not (self.portal or self.closing) and self._is_no_cable()

    def is_furniture(self) -> bool:
        """Whether nothing but page furniture stands before its closing: of no cable, or of one that is somewhere else."""
        return self._is_no_cable() and all(token.type not in _PORTAL_CONTENT or is_blank(token) for token in self.portal)

    def _is_no_cable(self) -> bool:
        return not (self.archive or self.smart_header or self.transmission or self.parts)

    def line(self, part: int) -> model.ClassificationLine | None:
        """The classification line of a part, by its index."""
        return line_of(self.parts[part][0] if self.parts else [])

    def join(self, section: Draft) -> None:
        """Take the next section in."""
        closing = self.closing
        if closing and isinstance(closing[0], model.Signature):
            # Nobody signs but at the end of the last section: it is the last line of this one's text.
            word = closing.pop(0)
            self.parts[-1][1].append(Token("TEXT", word.raw, start_pos=word.span.start, end_pos=word.span.end))
        self.joins[len(self.parts)] = (closing, section)
        self.parts += section.parts
        self.closing = section.closing


def line_of(header: Iterable[Token]) -> model.ClassificationLine | None:
    """The classification line of a header."""
    token = next((token for token in header if token.type == "CLASSIFICATION_LINE"), None)
    return classification_line(str(token), token.start_pos or 0) if token else None


def assembled(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, those that are the next section of the one before them taken into it."""
    held: Draft | None = None
    for draft in drafts:
        if held is not None and _is_next_section(held, draft):
            held.join(draft)
            continue
        if held is not None:
            yield held
        held = draft
    if held is not None:
        yield held


def _is_next_section(before: Draft, draft: Draft) -> bool:
    """Whether both have one post and number, and the second is the section behind the first."""
    if draft.smart_header or any(token.type not in _LABELS and token.strip(BLANKS + "\n") for token in draft.portal):
        return False
    one, other = before.line(-1), draft.line(0)
    if one is None or other is None or one.section is None or other.section is None:
        return False
    same = (one.post, one.serial, one.sections) == (other.post, other.serial, other.sections)
    return same and one.post is not None and one.section + 1 == other.section
