"""Previews: the page of an archive shows how a cable begins, and then the row that holds it whole."""

from __future__ import annotations

from collections.abc import Iterable

from lark import Token

from cablefmt.syntax.drafts import Draft

__all__ = ["whole"]

#: What stands in a head that is printed anew, and is none of it.
_NO_HEAD = {"HEAD_CHROME", "PORTAL_ROW", "PORTAL_RECORD"}


def whole(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts, a preview as what the page shows in front of its cable.

    What the cable says as well counts for nothing. If the header says something else, the preview is text that nobody understood.
    """
    done = list[Draft]()
    for draft in drafts:
        if done and _is_preview(done[-1], draft):
            preview = done.pop()
            draft.portal[:0] = [*preview.portal, _as_text(preview, draft)]
        done.append(draft)
    return done


def _is_preview(one: Draft, other: Draft) -> bool:
    """Whether both have the same head and number, and the text of the first is the beginning of the other's."""
    if one.closing or one.archive or one.smart_header or not one.transmission or len(one.parts) != 1 or not other.parts:
        return False
    line, again = one.line(0), other.line(0)
    if line is None or again is None or (line.post, line.serial) != (again.post, again.serial) or line.serial is None:
        return False
    (header, text), (header_again, text_again) = one.parts[0], other.parts[0]
    if _letters(one.transmission) != _letters(other.transmission):
        return False
    shown, rest = _letters(text), _letters(text_again)
    return shown != rest and rest.startswith(shown) and bool(shown or _is_cut(header, header_again))


def _as_text(preview: Draft, draft: Draft) -> Token:
    """A preview as one token, furniture of the page where its header says nothing that the cable's does not."""
    header, text = preview.parts[0]
    tokens = sorted([*preview.transmission, *header, *text], key=lambda token: token.start_pos or 0)
    kind = "PORTAL_CHROME" if _is_cut(header, draft.parts[0][0]) else "PORTAL_TEXT"
    return Token(kind, "".join(tokens), start_pos=tokens[0].start_pos, end_pos=tokens[-1].end_pos)


def _is_cut(header: list[Token], whole_header: list[Token]) -> bool:
    return _letters(whole_header).startswith(_letters(header))


def _letters(tokens: Iterable[Token]) -> str:
    """Letters and figures: pages break lines and set quotation marks as they like."""
    return "".join(filter(str.isalnum, "".join(token for token in tokens if token.type not in _NO_HEAD)))
