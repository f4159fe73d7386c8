"""From Lark's tree of tokens to cables: what belongs to which cable, which header is a copy of which."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

import attrs
from lark import Token, Tree

from cablefmt import model
from cablefmt.fields import signature_starts
from cablefmt.fields.lines import BLANKS, folded
from cablefmt.model.scars import without_scars
from cablefmt.source import Source, Span
from cablefmt.syntax.behind import attributes_behind, behind_terminator, furniture, tokens_of
from cablefmt.syntax.body import BodyBuilder
from cablefmt.syntax.drafts import Draft, assembled, line_of
from cablefmt.syntax.glued import RUNNING, unglued
from cablefmt.syntax.leaves import leaf, leaf_of, spanning
from cablefmt.syntax.previews import whole
from cablefmt.syntax.repeated import release_text
from cablefmt.syntax.signed import ends_text
from cablefmt.syntax.spaced import is_spaced

__all__ = ["build_cables"]

_PREAMBLES = {"bare_stub", "stub", "full", "headless_stub", "headless_full"}
_BODIES = {"body", "stub_body", "untitled_body", "numbered", "smart_body"}
_SMART_HEADERS = {"smart_header", "smart_stub"}
_TRANSMISSIONS = {"transmission", "next_transmission", "short_transmission"}
_PORTALS = {"portal", "next_portal"}
#: What begins another cable behind a text; a head may also be printed twice.
_BEGINNINGS = {"next_transmission", "short_transmission"}
_PAGES = {"PAGE_BREAK", "REVIEW_STAMP"}
_PARTS = {"first_part", "next_part", "sent_part", "archived_part"}


def build_cables(file: Tree[Token], source: Source) -> Iterator[model.Cable]:
    """The cables of a parsed file, in order; at least one."""
    drafts = list[Draft]()
    for draft in _drafts(file):
        if drafts and draft.is_furniture():
            drafts[-1].closing += map(furniture, draft.portal)
            drafts[-1].closing += draft.closing
        elif not draft.is_empty():
            drafts.append(draft)
    for draft in assembled(whole(drafts) or [Draft()]):
        yield _cable(draft, source)


def _drafts(file: Tree[Token]) -> Iterator[Draft]:
    """One for each cable. Only text behind a terminator belongs to the cable before it, not to one of its own."""
    draft, terminated = Draft(), False
    for child in file.children:
        if isinstance(child, Token):
            draft.closing.append(leaf(child))
            terminated = True
            continue
        pieces = list(_pieces(child))
        if terminated:
            behind = [*attributes_behind(pieces), *behind_terminator(pieces)]
            draft.closing += behind
            if not pieces:
                continue
            yield draft
            draft, terminated = Draft(), False
        for piece in pieces:
            if _is_another(draft, piece):
                _sign(draft)
                yield draft
                draft = Draft()
            elif piece.data == "next_portal" or (piece.data in _BEGINNINGS and (draft.parts or draft.closing)):
                yield draft
                draft = Draft()
            _take(draft, piece)
    yield draft


def _is_another(draft: Draft, piece: Tree[Token]) -> bool:
    """Whether a header is that of another cable: behind a text, a whole one with another number."""
    if piece.data != "full" or not (draft.parts and draft.parts[-1][1]):
        return False
    one, other = draft.line(-1), line_of(tokens_of(piece))
    if one is None or other is None or None in (one.post, one.serial, other.post, other.serial):
        return False
    return (one.post, one.serial) != (other.post, other.serial)


def _sign(draft: Draft) -> None:
    """Take the sign-off, which the grammar looks for at the end of a file only, from the end of a text."""
    text = draft.parts[-1][1]
    last = text[-1]
    before = text[-2] if text[-2:-1] else ""
    if not draft.closing and signature_starts(f"{before}{last}") == (len(before),):
        draft.closing.append(leaf_of("SIGNATURE", str(text.pop()), last.start_pos or 0))


def _release_pages(draft: Draft) -> None:
    """Leave page lines at the end of a text, right behind its sign-off, to the end of the cable."""
    text = draft.parts[-1][1]
    behind = [*takewhile(lambda token: token.type in _PAGES, reversed(text))][::-1]
    end = len(text) - len(behind)
    if behind and end and text[end - 1].type in RUNNING and signature_starts("".join(text[max(end - 2, 0) : end])):
        del text[end:]
        draft.closing[:0] = [leaf(token) for token in behind]


def _pieces(unit: Tree[Token]) -> Iterator[Tree[Token]]:
    """The trees of a unit, those inside its parts instead of the parts."""
    for child in unit.children:
        if isinstance(child, Tree):
            if child.data in _PARTS:
                yield from _pieces(child)
            else:
                yield child


def _take(draft: Draft, piece: Tree[Token]) -> None:
    tokens = tokens_of(piece)
    if piece.data in _PORTALS:
        draft.portal += tokens
    elif piece.data == "archive":
        draft.archive += tokens
    elif piece.data in _SMART_HEADERS:
        draft.smart_header += tokens
    elif piece.data in _TRANSMISSIONS:
        draft.transmission += tokens
    elif piece.data in _PREAMBLES:
        draft.parts.append((tokens, []))
    elif piece.data in _BODIES:
        if not draft.parts:
            draft.parts.append(([], []))
        draft.parts[-1][1].extend(tokens)
    else:
        if draft.parts and not draft.closing and _is_last_word(draft.parts[-1][1], tokens):
            word = tokens.pop(0)
            draft.parts[-1][1].append(Token("TEXT", str(word), start_pos=word.start_pos, end_pos=word.end_pos))
        elif draft.parts and not draft.closing and _is_addressed(*draft.parts[-1], tokens):
            word = tokens.pop(0)
            draft.parts[-1][0].append(Token("ATTENTION_LINES", str(word), start_pos=word.start_pos, end_pos=word.end_pos))
        draft.closing += [leaf(token) for token in tokens]


def _is_last_word(text: list[Token], closing: list[Token]) -> bool:
    """Whether what looks like a sign-off ends the text above.

    It does if it is an organization or a place, or a stop stands behind it; or another name, behind its label, signs.
    """
    token = closing[0]
    if token.type != "SIGNATURE" or not text or text[-1].type not in RUNNING:
        return False
    signed = next((leaf(other).name for other in closing if other.type == "SMART_SIGNATURE"), None)
    return (signed or "").upper() != (leaf(token).name or "").upper() if signed is not None else ends_text(token, text[-1])


def _is_addressed(header: list[Token], text: list[Token], closing: list[Token]) -> bool:
    """Whether what looks like a sign-off stands right below a classification line, and nothing else: no cable is signed there."""
    below = closing[0].type == "SIGNATURE" and "\n" not in closing[0].strip()
    return below and not text and [token.type for token in header] == ["CLASSIFICATION_LINE"]


def _cable(draft: Draft, source: Source) -> model.Cable:
    portal = tuple(_portal_leaf(token) for token in draft.portal)
    archive, head = _heading(draft)
    smart_lines = tuple(leaf(token) for token in draft.smart_header)
    signed = any(isinstance(line, model.Signature) for line in draft.closing)
    if draft.parts and not signed:
        _release_pages(draft)
    release_text(draft.parts)
    parts, closing, counted = list[model.Part](), draft.closing, 0
    for at, (header, tokens) in enumerate(draft.parts, 1):
        text = unglued(tokens, counted, last=at == len(draft.parts))
        fields = tuple(leaf(token) for token in header)
        numbered = any(token.type == "PARAGRAPH_HEAD" for token in text)
        extent = Span(text[0].start_pos or 0, text[-1].end_pos or 0) if text else Span(0, 0)
        spaced = bool(text) and is_spaced(source.text[extent.start : extent.end])
        builder = BodyBuilder(source.text, extent, counted, bracketed=not numbered, spaced=spaced)
        for token in text:
            builder.add(token)
        body, signatures = builder.finish(signed=not signed and len(parts) + 1 == len(draft.parts))
        counted = builder.counted
        closing = [*signatures, *closing]
        join = _join(*draft.joins[len(parts)]) if len(parts) in draft.joins else None
        span = spanning((*([join] if join else []), *fields, *(body.blocks if body else ())))
        preamble = model.Preamble(fields=fields, span=spanning(fields, at=join.span.end if join else span.start))
        parts.append(model.Part(join=join, preamble=preamble, body=body, span=span))
    before = (*portal, *([archive] if archive else []), *smart_lines, *([head] if head else []), *parts)
    return model.Cable(
        portal=model.Portal(lines=portal, span=spanning(portal)) if portal else None,
        archive=archive,
        smart_header=model.SmartHeader(lines=smart_lines, span=spanning(smart_lines)) if smart_lines else None,
        transmission=head,
        parts=tuple(_mark_copies(parts, source)),
        closing=model.Closing(lines=tuple(closing), span=spanning(tuple(closing), at=spanning(before).end)),
        source=source,
        span=spanning((*before, *closing)),
    )


def _heading(draft: Draft) -> tuple[model.Archive | None, model.Transmission | None]:
    """What the archive put in front of a message, and its transmission head."""
    lines = tuple(leaf(token) for token in draft.archive)
    head = tuple(leaf(token) for token in draft.transmission)
    return (
        model.Archive(lines=lines, span=spanning(lines)) if lines else None,
        model.Transmission(lines=head, span=spanning(head)) if head else None,
    )


def _join(closing: list[Any], section: Draft) -> model.SectionJoin:
    """What stands between two sections: the end of one message, the head of the next."""
    archive, head = _heading(section)
    if section.portal:
        blank = tuple(_portal_leaf(token) for token in section.portal)
        lines = (*blank, *(archive.lines if archive else ()))
        archive = model.Archive(lines=lines, span=spanning(lines))
    span = spanning((*closing, *filter(None, (archive, head))))
    end = model.Closing(lines=tuple(closing), span=spanning(tuple(closing), at=span.start))
    return model.SectionJoin(closing=end, archive=archive, transmission=head, span=span)


def _portal_leaf(token: Token) -> Any:
    if not token.strip(BLANKS + "\n"):
        return furniture(token)
    # An archive's line in front of a cable says nothing about that cable.
    return leaf_of("PORTAL_TEXT", str(token), token.start_pos or 0) if token.type == "ARCHIVE_ID" else leaf(token)


def _mark_copies(parts: list[model.Part], source: Source) -> list[model.Part]:
    """The parts, each marked that the next one to stay repeats."""
    marked = list[model.Part]()
    staying: model.Part | None = None
    for part in reversed(parts):
        superseded = staying is not None and _is_copy(part, staying, source)
        marked.append(attrs.evolve(part, superseded=True) if superseded else part)
        staying = staying if superseded else part
    return marked[::-1]


def _is_copy(part: model.Part, following: model.Part, source: Source) -> bool:
    """Whether the part says nothing that the following one does not: the same fields, and no text but its first words."""
    line = part.preamble.classification_line
    if line is not None and line != following.preamble.classification_line:
        return False
    rest = iter(without_scars(following.preamble.fields))
    if not all(any(_agree(field, candidate) for candidate in rest) for field in without_scars(part.preamble.fields)):
        return False
    if part.body is None or following.body is None:
        return part.body is None
    words, others = (_words(source.text[body.span.start : body.span.end]) for body in (part.body, following.body))
    return others.startswith(words.rstrip(". "))


def _agree(field: Any, other: Any) -> bool:
    """Whether two fields say the same, however their lines are broken."""
    return type(field) is type(other) and (field == other or _words(field.raw) == _words(other.raw))


def _words(raw: str) -> str:
    return folded(raw.replace("\xb6", ""))
