"""Running text: which numbers are paragraphs, what joins across a blank line or a page break, what belongs to which paragraph.

LALR cannot count, so this is decided here, in one pass over the flat list of a body's tokens.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from lark import Token

from cablefmt import fields, model
from cablefmt.fields.lines import BLANKS, awaits_figure, awaits_name, awaits_number, breaks_off, ends_open, in_capitals
from cablefmt.source import Span
from cablefmt.syntax.glued import RUNNING, head_of, is_paragraph
from cablefmt.syntax.leaves import is_blank, leaf, leaf_of, spanning
from cablefmt.syntax.listed import NumberedLists
from cablefmt.syntax.signed import ends_text, is_label

__all__ = ["BodyBuilder"]

_HEADINGS = {"BOXED_HEADING", "SUMMARY_HEADING", "UNDERLINED_HEADING", "INLINE_HEADING", "BARE_HEADING", "TITLE_HEADING"}
_SCARS = {"PAGE_BREAK", "REVIEW_STAMP"}
_BLANKS = BLANKS + "\n"
#: The line ends behind a line with one blank line below.
_SPACED = 2
_DOTS = _BLANKS + "."
#: What may stand before and in the label of an item, in characters.
_LABEL = 12
#: A title is shorter than this, in characters.
_TITLE = 60
#: How long an item may be whose number the next one follows, in characters.
_ITEM = 400
#: How far above a number its paragraph's end may stand, and what a line of prose has at least, in characters.
_NEAR, _PROSE = 80, 40
#: What the archive put in the place of a text that it left out; a rule.
_ENDS = ("XXXX", "----")


class BodyBuilder:
    """Makes a `Body` of the tokens of one part.

    Text is held back until it is known where it ends: the next token may continue it, or it may end in the sign-off.
    """

    def __init__(self, text: str, extent: Span, counted: int = 0, *, bracketed: bool = False, spaced: bool = False) -> None:
        self._text = text
        # Whether every line has a blank one behind it, which then divides nothing.
        self._spaced = spaced
        # In capitals then no line between two blank ones can be told for a heading.
        self._headless = spaced and in_capitals(text[extent.start : extent.end])
        # Whether numbers with a parenthesis are those of paragraphs: none has a stop.
        self._bracketed = bracketed
        self._lists = NumberedLists(text, extent)
        # The numbers that the next paragraph may follow: a section counts on from the one before it, or begins anew.
        self._counted = {0, counted}
        self._blocks: list[Any] = []
        self._head: Any = None
        self._segments: list[Any] = []
        # Whether the open paragraph holds more than page breaks.
        self._begun = False
        # The text held back: how it is read, its extent, and where its last token begins.
        self._kind = ""
        # Whether it is the number of an item only, with the text still to come.
        self._bare = False
        # The number of the last item with a parenthesis.
        self._listed = 0
        self._start = self._last = self._end = 0
        # Page breaks behind the text held back: part of it if it goes on, else nodes of their own.
        self._breaks: list[Token] = []
        # What stands behind the first number 1.
        self._first = ""
        # What may be a heading, until it is known whether the number below it is a paragraph's.
        self._title: Token | None = None

    @property
    def counted(self) -> int:
        """The number of the last paragraph, of the part before where this one has none."""
        return max(self._counted)

    def add(self, token: Token) -> None:
        """Take the next token."""
        if self._title is not None and token.type not in _SCARS:
            heads = token.type == "PARAGRAPH_HEAD" or (self._bracketed and token.type == "BRACKET_HEAD")
            self._put_title(heads=heads and is_paragraph(head_of(token), self._counted))
        if token.type == "TITLE_HEADING":
            self._take_title(token)
        elif (token.type in RUNNING and not is_blank(token)) or (self._headless and token.type == "BARE_HEADING"):
            self._running(token)
        elif token.type in _SCARS:
            self._breaks.append(token)
        elif token.type in ("PARAGRAPH_HEAD", "BRACKET_HEAD"):
            self._paragraph_head(token)
        else:
            self._flush()
            if token.type in _HEADINGS:
                self._close_paragraph()
            self._put(leaf(token))

    def finish(self, *, signed: bool) -> tuple[model.Body | None, list[model.Signature]]:
        """The body, None if it has no block, and the names of the sign-off at the end of its text where `signed` allows one."""
        self._put_title(heads=False)
        signatures = self._split_signatures() if signed else []
        self._flush()
        self._close_paragraph()
        blocks = tuple(self._blocks)
        return (model.Body(blocks=blocks, span=spanning(blocks)) if blocks else None), signatures

    def _paragraph_head(self, token: Token) -> None:
        bracket = token.type == "BRACKET_HEAD"
        head = head_of(token)
        if bracket and (self._is_inside_parenthesis(token) or self._is_inside_sentence(token, head.number)):
            self._hold_more(token)
            self._bare = True
            return
        paragraph = self._begins_again(head, token) or is_paragraph(head, self._counted)
        if not bracket and (self._awaits_number(head) if paragraph else self._awaits_figure(head.number)):
            self._hold_more(token)
            self._bare = True
            return
        jumps = self._jumps(head, token)
        self._flush()
        if bracket and not self._bracketed:
            self._listed = head.number
            self._hold("item", token)
            self._bare = True
            return
        listed = self._lists.takes(head, token.start_pos or 0, self._counted)
        if not listed and (paragraph or jumps):
            self._close_paragraph()
            # Behind a jump the counting may go on where it was.
            self._counted = {head.number} if paragraph else {head.number, self.counted}
            self._head, self._listed = head, 0
        else:
            # A number out of turn and without a mark: an item of a list. Its text follows as the next token.
            if head.number == 1:
                self._lists.begin(token.start_pos or 0)
            self._hold("item", token)
            self._bare = True

    def _take_title(self, token: Token) -> None:
        """Hold what may be a heading, unless it goes on with a sentence, or is all that a paragraph says."""
        if (self._head is not None and not self._begun and not self._kind) or (self._kind and self._continues(token)):
            self._running(token)
        else:
            self._flush()
            self._title = token

    def _put_title(self, *, heads: bool) -> None:
        if self._title is not None and heads:
            self._close_paragraph()
            self._put(leaf(self._title))
        elif self._title is not None:
            self._hold("text", self._title)
        self._title = None

    def _running(self, token: Token) -> None:
        if self._bare and not self._breaks and self._end == token.start_pos:
            self._hold_more(token)
            return
        if self._is_inside_parenthesis(token):
            self._hold_more(token)
            return
        if self._kind and token.type != "LIST_ITEM" and self._continues(token):
            self._hold_more(token)
            self._breaks.clear()
            return
        self._flush()
        directly = self._head is not None and not self._begun and token.type != "LIST_ITEM"
        self._hold("item" if token.type == "LIST_ITEM" else "first" if directly else "text", token)

    def _is_inside_parenthesis(self, token: Token) -> bool:
        """Whether what looks like an item closes a parenthesis of the line above: `(ref`, `B) and ...`."""
        label, line = token.split(maxsplit=1)[0], self._line_above(token)
        return label.endswith(")") and "(" not in label and line.rfind("(") > line.rfind(")")

    def _is_inside_sentence(self, token: Token, number: int) -> bool:
        """Whether a number with a parenthesis goes on with what the line above counts: `by 1) fish and`, `2) salt`."""
        if self._bracketed or number in (1, self._listed + 1) or not self._line_above(token):
            return False
        # The first item may stand directly behind the number of its paragraph.
        lines = self._text[max(self._start, self._end - _ITEM) : self._end].split("\n")
        return not any(line.lstrip(_BLANKS).startswith(f"{number - 1})") for line in lines)

    def _awaits_figure(self, number: int) -> bool:
        """Whether the sentence above goes on with this number; behind an item with a number it is the next one's."""
        numbered = self._kind == "item" and self._text[self._start : self._start + _LABEL].lstrip(_BLANKS + "\xb6")[:1].isdigit()
        return bool(self._kind) and not numbered and awaits_figure(self._text[self._last : self._end], number)

    def _awaits_number(self, head: model.ParagraphHead) -> bool:
        return bool(self._kind) and head.mark is None and awaits_number(self._text[self._last : self._end])

    def _begins_again(self, head: model.ParagraphHead, token: Token) -> bool:
        """Whether a number 1 begins the paragraphs that a list of contents announced, by the same numbers and titles."""
        end = token.end_pos or 0
        line, _, below = self._text[end : end + 2 * _TITLE].partition("\n")
        title, below = line.strip(_BLANKS), below.lstrip(BLANKS + "\xb6")[:1]
        if head.number != 1 or not 0 < len(title) < _TITLE:
            return False
        again = title == self._first and self.counted > 1
        if below in ("", "\n") or below.isdigit():
            self._first = self._first or title
        return again

    def _jumps(self, head: model.ParagraphHead, token: Token) -> bool:
        """Whether a number far out of turn is a paragraph's: those between were cut out, or the extract begins with it.

        Lists begin at 1; the text above has ended, and a line of prose stands behind.
        """
        start, end = token.start_pos or 0, token.end_pos or 0
        above, behind = self._text[max(0, start - _NEAR) : start], self._text[end : end + _PROSE]
        ended = above.rstrip(_BLANKS)
        apart = above.count("\n", len(ended)) > 1 and not ends_open(ended)
        return head.number > self.counted and (apart or ended.endswith(_ENDS)) and len(behind.partition("\n")[0]) == _PROSE

    def _line_above(self, token: Token) -> str:
        """The line of held text directly above a token; empty where there is none."""
        if not self._kind or self._breaks or self._end != token.start_pos:
            return ""
        held = self._text[self._last : self._end]
        above = held.rstrip(_BLANKS)
        return above.rpartition("\n")[2] if held.count("\n", len(above)) == 1 else ""

    def _continues(self, token: Token) -> bool:
        """Whether text goes on behind a blank line or a page break: in the middle of a sentence it does."""
        behind = token.lstrip(_BLANKS)[:1]
        # A rule below a page break underlines the line above it: it is no part of the sentence. Nor is rubbish without letters.
        above = self._text[self._last : self._end]
        if not token.strip(_DOTS) and token.end_pos == len(self._text):
            # Dots at the end of all belong to the text above, as they do right below it.
            return True
        if behind in "-=_*~" or not any(map(str.isalpha, token)):
            return False
        below = above[len(above.rstrip(_BLANKS)) :].count("\n")
        if self._spaced and not self._breaks and any(map(str.isalpha, above)) and below == _SPACED:
            return True
        paged = bool(self._breaks)
        if token.type == "TEXT" and (breaks_off(above) or awaits_name(above, token, page=paged)):
            return True
        return ends_open(above) and (behind.islower() or paged)

    def _hold(self, kind: str, token: Token) -> None:
        self._kind, self._start = kind, token.start_pos or 0
        self._hold_more(token)

    def _hold_more(self, token: Token) -> None:
        self._bare = False
        self._last, self._end = token.start_pos or 0, token.end_pos or 0

    def _flush(self) -> None:
        if self._kind:
            self._put(self._running_leaf(self._kind, self._start, self._end))
            self._kind = ""
        for token in self._breaks:
            self._put(leaf(token))
        self._breaks.clear()

    def _running_leaf(self, kind: str, start: int, end: int) -> Any:
        raw = self._text[start:end]
        if kind == "item":
            return model.ListItem.deferred(raw, start, fields.list_item)
        return model.TextBlock.deferred(raw, start, fields.paragraph_text if kind == "first" else fields.text_block)

    def _put(self, node: Any) -> None:
        if self._head is not None and isinstance(node, model.Segment):
            self._segments.append(node)
            self._begun = self._begun or not isinstance(node, (model.PageBreak, model.ReviewStamp))
        else:
            self._close_paragraph()
            self._blocks.append(node)

    def _close_paragraph(self) -> None:
        if self._head is not None:
            segments = tuple(self._segments)
            span = Span(self._head.span.start, (segments or (self._head,))[-1].span.end)
            self._blocks.append(model.Paragraph(head=self._head, segments=segments, span=span))
            self._head, self._segments, self._begun = None, [], False

    def _split_signatures(self) -> list[model.Signature]:
        if not self._kind or self._breaks:
            return []
        starts = [self._start + at for at in fields.signature_starts(self._text[self._start : self._end])]
        before = self._text[self._start : starts[0]] if starts else ""
        if starts and (ends_text(self._text[starts[-1] : self._end], before) or (self._kind == "item" and is_label(before))):
            return []
        pairs = pairwise([*starts, self._end])
        self._end = min([*starts, self._end])
        return [leaf_of("SIGNATURE", self._text[start:end], start) for start, end in pairs]
