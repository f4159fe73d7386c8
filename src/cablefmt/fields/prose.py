"""Level 2 for the body: readers of paragraph heads, text, list items, headings, page breaks and unparsed lines.

Each reader takes the source text of a leaf and its offset and gives the complete node. `signature_starts` finds the sign-off at
the end of the last text.
"""

from __future__ import annotations

from functools import lru_cache

from lark import Token

from cablefmt.fields.archive import review_stamp
from cablefmt.fields.blocks import block_marks, mentions, tables
from cablefmt.fields.lines import BLANKS, folded, trimmed
from cablefmt.fields.prose_grammar import tokens_of
from cablefmt.fields.reading import has_pages
from cablefmt.model.body import Heading, ListItem, ParagraphHead, PortionMark, TextBlock
from cablefmt.model.node import Unparsed
from cablefmt.model.scars import BlankScar, PageBreak, ReviewStamp
from cablefmt.source import Span

__all__ = [
    "bare_heading",
    "boxed_heading",
    "inline_heading",
    "list_item",
    "page_break",
    "paragraph_head",
    "paragraph_text",
    "signature_starts",
    "text_block",
    "underlined_heading",
    "unparsed",
]

#: A sign-off with the rubbish behind it is shorter than this: no need to read a long text from its beginning.
_SIGNED_END = 240
#: How far from the beginning a portion mark may stand, behind the word that begins a block.
_MARKED_NEAR = 60
#: What surrounds the number of a paragraph.
_AROUND_NUMBER = BLANKS + "\xb6.()\n"


@lru_cache(maxsize=4096)
def _paragraph_head(raw: str) -> tuple[int, str | None, int, int]:
    number, mark, at, end = 0, None, 0, 0
    for token in tokens_of(raw, "paragraph_head"):
        written = token.rstrip(BLANKS + "\n")
        if token.type == "PARAGRAPH_NUMBER":
            number = int(written.strip(_AROUND_NUMBER))
        else:
            mark, at = folded(written.strip("().")), token.start_pos or 0
            end = at + len(written)
    return number, mark, at, end


def paragraph_head(raw: str, start: int) -> ParagraphHead:
    """`1. (SBU) `: the number, and the portion mark where there is one. Never deferred: the builder counts paragraphs.

    >>> head = paragraph_head("1. (SBU) ", 100)
    >>> head.number, head.mark.text, head.mark.span
    (1, 'SBU', Span(start=103, end=108))
    """
    number, mark, begin, end = _paragraph_head(raw)
    node = PortionMark(text=mark, span=Span(start + begin, start + end)) if mark else None
    return ParagraphHead(number=number, mark=node, raw=raw, span=Span(start, start + len(raw)))


def _has_scars(text: str) -> bool:
    """A cheap look before the grammar is asked: most texts have neither a blank line inside nor a pilcrow nor a page break."""
    return "\n\n" in text or "\xb6" in text or has_pages(text)


def _joined(tokens: list[Token], start: int) -> tuple[str, tuple[PageBreak | BlankScar | ReviewStamp, ...]]:
    """Text without its scars, and the scars. A scar inside a line leaves a blank, any other a line break."""
    pieces, scars = list[str](), list[PageBreak | BlankScar | ReviewStamp]()
    for token in tokens:
        at = start + (token.start_pos or 0)
        if token.type == "PAGE_BREAK":
            scars.append(PageBreak.deferred(str(token), at, page_break))
        elif token.type == "REVIEW_STAMP":
            scars.append(ReviewStamp.deferred(str(token), at, review_stamp))
        elif token.type == "BLANK_SCAR":
            scars.append(BlankScar(span=Span(at, at + len(token)), raw=str(token)))
        elif not pieces or pieces[-1].endswith("\n"):
            pieces.append(token)
        elif behind := token.lstrip(BLANKS):
            pieces[-1] = pieces[-1].rstrip(BLANKS)
            pieces += (" ", behind)
    return trimmed("".join(pieces)), tuple(scars)


def _text_and_scars(raw: str, start: int) -> tuple[str, tuple[PageBreak | BlankScar | ReviewStamp, ...]]:
    text = trimmed(raw)
    return _joined(tokens_of(raw.rstrip(BLANKS + "\n"), "text_block"), start) if _has_scars(text) else (text, ())


def text_block(raw: str, start: int) -> TextBlock:
    r"""Lines of text, joined across the scars that divide them.

    >>> text_block("a committee\n\nto oversee\n", 0).text
    'a committee\nto oversee'
    """
    text, scars = _text_and_scars(raw, start)
    return _block(text, scars, raw, start)


def _block(text: str, scars: tuple[PageBreak | BlankScar | ReviewStamp, ...], raw: str, start: int) -> TextBlock:
    """The text now; what stands in it, when that is asked for: neither printing nor a comparison does."""
    mark = _portion_mark(raw, start)

    def read(raw: str, start: int) -> TextBlock:
        named = mentions(text, raw, start)
        return TextBlock(
            text=text,
            scars=scars,
            portion_mark=mark,
            marks=block_marks(text, raw, start),
            tables=tables(text, raw, start),
            mentions=named,
        )

    return TextBlock.begun(raw, start, read, text=text, scars=scars, portion_mark=mark)


def _portion_mark(raw: str, start: int, label: int = 0) -> PortionMark | None:
    """The mark at the beginning, behind a label of so many characters, or behind the word that begins a block."""
    if "(" not in raw[label : label + _MARKED_NEAR]:
        return None
    for token in tokens_of(raw[label : label + 2 * _MARKED_NEAR], "unnumbered_mark"):
        if token.type == "UNNUMBERED_MARK":
            begin = raw.index("(", label + (token.start_pos or 0))
            end = label + (token.end_pos or 0)
            return PortionMark(text=folded(token.strip(BLANKS + "()")), span=Span(start + begin, start + end))
    return None


def paragraph_text(raw: str, start: int) -> TextBlock:
    r"""The text directly behind a paragraph's number, where an indent means nothing.

    >>> paragraph_text("   Summary: none.\n", 0).text
    'Summary: none.'
    """
    text, scars = _text_and_scars(raw, start)
    return _block(text.lstrip(BLANKS), scars, raw, start)


def list_item(raw: str, start: int) -> ListItem:
    r"""A bullet and its text.

    >>> list_item("-- more\ntrade;\n", 0)
    ListItem(label='--', indent=0, text='more\ntrade;', scars=(), portion_mark=None, marks=(), mentions=())
    """
    tokens = tokens_of(raw.rstrip(BLANKS + "\n"), "list_item")
    label = tokens.pop(0) if tokens and tokens[0].type == "BULLET" else ""
    text, scars = _joined(tokens, start)
    text = text.lstrip(BLANKS)
    indent, behind = len(label) - len(label.lstrip(BLANKS)), len(label)
    label, mark = label.strip(BLANKS + "\n\xb6"), _portion_mark(raw, start, behind)

    def read(raw: str, start: int) -> ListItem:
        return ListItem(
            label=label,
            indent=indent,
            text=text,
            scars=scars,
            portion_mark=mark,
            marks=block_marks(text, raw, start, behind),
            mentions=mentions(text, raw, start, behind),
        )

    return ListItem.begun(raw, start, read, label=label, indent=indent, text=text, scars=scars, portion_mark=mark)


def _heading(raw: str, start: int, style: str, production: str) -> Heading:
    rule, lines = "", list[str]()
    text = _joined(tokens_of(raw, "text_block"), 0)[0] if _has_scars(raw) else raw
    for token in tokens_of(text, production):
        written = (folded(token) if token.type == "INLINE_TEXT" else trimmed(token)).strip(BLANKS + "\xb6")
        if not token.type.endswith("TEXT"):
            rule = rule or written
        elif written:
            lines.append(written)
    written = "\n".join(lines)
    return _marked(written, style, rule, raw, start)


def _marked(text: str, style: str, rule: str, raw: str, start: int) -> Heading:
    def read(raw: str, start: int) -> Heading:
        return Heading(text=text, style=style, rule=rule, marks=block_marks(text, raw, start))

    return Heading.begun(raw, start, read, text=text, style=style, rule=rule)


def boxed_heading(raw: str, start: int) -> Heading:
    r"""A heading between two rules.

    >>> boxed_heading("-------\nCOMMENT\n-------\n", 0)
    Heading(text='COMMENT', style='boxed', rule='-------', marks=(BlockMark(kind='comment', opens=True, start=0, end=7),))
    """
    return _heading(raw, start, "boxed", "ruled_heading")


def underlined_heading(raw: str, start: int) -> Heading:
    r"""A heading over one rule.

    >>> underlined_heading("COMMENT\n-------\n", 0).style
    'underlined'
    """
    return _heading(raw, start, "underlined", "ruled_heading")


def inline_heading(raw: str, start: int) -> Heading:
    r"""A heading and its rules on one line. A rule behind it alone is the one that stood below it.

    >>> inline_heading("--- COMMENT ---\n", 0).text, inline_heading("COMMENT -------\n", 0).style
    ('COMMENT', 'underlined')
    """
    begins = raw.lstrip(BLANKS)[:1] in "-=*_"
    return _heading(raw, start, "inline" if begins else "underlined", "inline_heading")


def bare_heading(raw: str, start: int) -> Heading:
    r"""A line in capitals between blank lines.

    >>> bare_heading("COMMENT\n\n", 0).text
    'COMMENT'
    """
    text = _text_and_scars(raw, start)[0].strip(BLANKS + "\xb6")
    return _marked(text, "bare", "", raw, start)


def page_break(raw: str, _start: int) -> PageBreak:
    r"""The line that a page began with, in either form.

    >>> page_break("SAN JOSE 00001720  002 OF 003\n", 0).pages
    3
    >>> page_break("UNCLASSIFIED\nPAGE 02        LIMA  01720  01 OF 02  120508Z\n", 0).page
    2
    >>> page_break("UNCLASSIFIED  PAGE 02        LIMA  01720  01 OF 02  120508Z\n", 0).post
    'LIMA'
    """
    found: dict[str, str] = {}
    for token in tokens_of(raw, "page_break"):
        found.setdefault(token.type, token.strip(BLANKS + "\n"))
    number, count = found.get("PAGE_NUMBER"), found.get("PAGE_COUNT")
    serial = found.get("PAGE_SERIAL")
    return PageBreak(
        post=found.get("PAGE_POST"),
        serial=int(serial) if serial else None,
        page=int(number.partition(".")[0]) if number else None,
        # Behind `PAGE 02` the count is one of sections, not of pages.
        pages=int(count[3:]) if count and "PAGE_KEYWORD" not in found else None,
    )


def unparsed(raw: str, _start: int) -> Unparsed:
    r"""Lines that no production explains, as they are.

    >>> unparsed("2X9 QRM \n\n", 0).text
    '2X9 QRM'
    """
    return Unparsed(text=trimmed(raw))


def signature_starts(raw: str) -> tuple[int, ...]:
    r"""Where each name of the sign-off begins in the last text of a cable; empty where it has none.

    >>> text = "Time will tell. End comment. MILLER\n"
    >>> text[signature_starts(text)[0]:]
    'MILLER\n'
    """
    before = max(0, len(raw) - _SIGNED_END)
    return tuple(before + (token.start_pos or 0) for token in tokens_of(raw[before:], "signed_text") if token.type == "SIGN_OFF")
