"""The narrative of a cable: its prose as one would read it aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape
from string import digits

from cablefmt.fields.lines import BLANKS, awaits_name, breaks_off
from cablefmt.fields.lines import folded as on_one_line
from cablefmt.model import Block, Captions, Heading, ListItem, PageBreak, Paragraph, ReviewStamp, Segment, TextBlock
from cablefmt.model.scars import BlankScar
from cablefmt.record.hyphens import Hyphens, closed_up
from cablefmt.record.margin import Margin
from cablefmt.vocab import SECTION_MISSING

__all__ = ["folded", "hyphens_of", "narrative", "prose_of"]

#: Web pages put it before every number at the beginning of a line; no cable has it.
_PILCROW = "\N{PILCROW SIGN}"
#: Control characters say nothing; a tab stands between columns.
_DROPPED = dict.fromkeys([*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0xAD, 0xFEFF, ord(_PILCROW)])
#: Characters that rules are made of.
_RULES = "-=_*~#.\u2010\u2013\u2014 "
_GLUED_RULES = ("----", "====", "____", "****")
#: Ends the text of a telegram to a post with little traffic.
_MINIMIZE = "MINIMIZE CONSIDERED"
#: Words of the sentences that say how a text is to be handled, and those of which one must be there. By themselves they say
#: nothing: `This message is sensitive but unclassified. Please protect accordingly.`
_HANDLED = frozenset({"ACCORDINGLY", "CONSIDERED", "DISTRIBUTION", "ENTIRE", "SBU", "SENSITIVE", "UNCLASSIFIED"})
_HANDLING_WORDS = """
    A AND AS AT BE BUSINESS BUT CABLE CHANNELS COMMERCIAL COMPANY CONTAINS DO DOCUMENT FOIA FOR GOVERNMENT HANDLE HANDLED
    INFORMATION INTERNET IN IS IT ITS MESSAGE MINIMIZE NOT OF ON OR OUTSIDE PLEASE PROPRIETARY PROTECT PROTECTED PUBLICATION
    RELEASE RELEASED REPORT RESTRICTED SHOULD SUCH TELEGRAM TEXT THE THIS TO TREAT TREATED USG US WEB
"""
_HANDLING = _HANDLED | frozenset(_HANDLING_WORDS.split())
_LONGEST_HANDLING = 200
#: What posts invite to, and how far behind the first word that stands.
_PAGES, _INVITED = "lassified Web", 60
#: What drafters set behind a portion mark: `(U). Fish.`
_BEHIND_MARK = ".:,;-"
#: What stands round the remark of the archive that a section is missing.
_REMARK_FRAME = "* \n"
#: A caption that the foot of a page left in the middle of a line.
_STRAY_CAPTION = " SIPDIS "


def folded(text: str) -> str:
    r"""The text in one line, with single blanks, without the portal's pilcrows; what a web page wrote as `&amp;` is `&`.

    >>> folded("A VISIT\nTO  LIMA IN ¶2009 &amp; 2010")
    'A VISIT TO LIMA IN 2009 & 2010'
    """
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    return (unescape(text) if "&" in text and ";" in text else text).translate(_DROPPED)


def hyphens_of(blocks: Iterable[Block]) -> Hyphens:
    """The hyphens of these blocks; their texts say which divide a word."""
    return Hyphens(_texts(blocks))


def prose_of(text: str, hyphens: Hyphens) -> str:
    r"""The text in one line, as the narrative has it: without rules, words that the margin divided whole.

    >>> prose_of("The COMMUNICA-\nTIONS of 2009-\n2010", Hyphens(()))
    'The COMMUNICA-TIONS of 2009-2010'
    """
    return " ".join(_prose(text, hyphens, Margin(())).split())


def narrative(blocks: Iterable[Block]) -> str | None:
    r"""The prose of these blocks; see `Record.narrative` for what it has and what it leaves out.

    >>> narrative((Heading(text="COMMENT", style="boxed"), TextBlock(text="The visit\nwent well.")))
    'COMMENT\n\nThe visit went well.'
    """
    blocks = tuple(blocks)
    hyphens, margin = hyphens_of(blocks), Margin(_texts(blocks))
    paragraphs = list[str]()
    going_on, before, above = False, None, ""
    for block in blocks:
        segments = block.segments if isinstance(block, Paragraph) else (block,)
        lines, unfinished = list[str](), going_on
        for segment in segments:
            if isinstance(segment, (PageBreak, BlankScar, ReviewStamp, Captions)):
                continue
            text = _text_of(segment, hyphens, margin)
            if isinstance(block, Paragraph) and block.head.mark and segment is segments[0] and isinstance(segment, TextBlock):
                text = _unstopped(text)
            if not text:
                continue
            going_on = going_on and isinstance(segment, TextBlock) and bool(lines)
            if going_on and (text[:1].islower() or breaks_off(lines[-1]) or margin.goes_on(above) or awaits_name(above, text)):
                lines[-1] += f" {text}"
            elif going_on and lines[-1][-1] == "-" and lines[-1][-2:-1].isalnum() and text[:1].isalnum():
                lines[-1] += text
            else:
                lines.append(text)
            above = segment.text if isinstance(segment, TextBlock) else ""
            going_on = isinstance(segment, (TextBlock, ListItem)) and text[-1] not in '.!?:;"'
        if lines:
            written = "\n".join(lines)
            if unfinished and _goes_on(before, block, written):
                paragraphs[-1] += f" {written}"
            else:
                paragraphs.append(written)
            before = block
    return "\n\n".join(paragraphs) or None


def _goes_on(before: Block | None, block: Block, written: str) -> bool:
    """Whether a text goes on with the sentence before it. Without a number it follows a paragraph in the next section only."""
    if not isinstance(block, TextBlock):
        return False
    return isinstance(before, Paragraph) or (isinstance(before, TextBlock) and written[:1].islower())


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        for segment in block.segments if isinstance(block, Paragraph) else (block,):
            if isinstance(segment, (Heading, TextBlock, ListItem)):
                yield segment.text


def _text_of(segment: Block | Segment, hyphens: Hyphens, margin: Margin) -> str:
    if isinstance(segment, Heading):
        text = "" if SECTION_MISSING in segment.text else hyphens.mended(segment.text)
        # Some drafters set a heading between slashes.
        return on_one_line(_clean(_uninvited(text.replace("\n", " ")))).strip("/ ")
    if isinstance(segment, ListItem):
        text = _prose(_unmarked(segment), hyphens, margin)
        return f"{segment.label} {text}" if text else ""
    if isinstance(segment, TextBlock):
        return _text(segment, hyphens, margin)
    return ""


def _text(block: TextBlock, hyphens: Hyphens, margin: Margin) -> str:
    """Prose on one line, tables as they are."""
    written = _unmarked(block)
    pieces, at, shift = list[str](), 0, len(block.text) - len(written)
    for table in block.tables:
        start, end = max(at, table.start - shift), table.end - shift
        pieces += [_prose(written[at:start], hyphens, margin), _clean(written[start:end]).strip("\n")]
        at = end
    pieces.append(_prose(written[at:], hyphens, margin))
    text = "\n".join(piece for piece in pieces if piece.strip())
    return "" if _says_nothing(text) else text


def _unmarked(block: TextBlock | ListItem) -> str:
    """The text without its portion mark, and without the stop that belongs to that."""
    if not block.portion_mark:
        return block.text
    lead, _, behind = block.text.partition("(")
    return lead + _unstopped(behind.partition(")")[2].lstrip())


def _says_nothing(text: str) -> bool:
    """Whether a text says only how it is to be handled, as `Sensitive but unclassified. Please handle accordingly.` does."""
    if len(text) > _LONGEST_HANDLING:
        return False
    words = "".join(character if character.isalnum() else " " for character in text.upper()).split()
    return _HANDLING.issuperset(words) and not _HANDLED.isdisjoint(words)


def _unstopped(text: str) -> str:
    """The text behind a portion mark, without the stop that belongs to the mark."""
    return text[1:].lstrip() if text[:1] in _BEHIND_MARK and text[1:2].isspace() else text


def _prose(text: str, hyphens: Hyphens, margin: Margin) -> str:
    text = closed_up(_clean(hyphens.mended(text)))
    if _STRAY_CAPTION in text and "CAPTION" not in text.upper():
        text = text.replace(_STRAY_CAPTION, " ")
    text = _uninvited(text)
    if _MINIMIZE in text and (ended := text.rstrip(". \n")).endswith(f". {_MINIMIZE}"):
        text = ended.removesuffix(_MINIMIZE)
    if SECTION_MISSING in text:
        text = _without_remark(text)
    ruled = any(rule in text for rule in _GLUED_RULES)
    lines = [_unruled(line) if ruled else line for line in text.split("\n")]
    lines = [line for line in lines if line.strip(_RULES + BLANKS)]
    return "\n".join(margin.joined(lines))


def _uninvited(text: str) -> str:
    """The text without the invitation to a post's pages that ends it: `Visit Lima's Classified Website: http://...`."""
    at = text.rfind("Visit ") if _PAGES in text else -1
    invites = at >= 0 and _PAGES in text[at : at + _INVITED] and len(text) - at <= _LONGEST_HANDLING
    return text[:at].rstrip("*- \n") if invites else text


def _without_remark(text: str) -> str:
    """The text without what the archive wrote where a section had not come: a number in a frame of stars."""
    before, _, behind = text.partition(SECTION_MISSING)
    return f"{before.rstrip(_REMARK_FRAME)}\n{behind.lstrip(_REMARK_FRAME + digits)}"


def _unruled(line: str) -> str:
    """The line without its rules, be they words of it, glued to its end, or between two words."""
    kept, ruled = list[str](), False
    for word in line.split(" "):
        # What is left of a rule stands behind it.
        ruled = not word.strip("-=_*") and (len(word) >= len(_GLUED_RULES[0]) or ruled)
        if not ruled:
            kept.append(_apart(word))
    line = " ".join(kept)
    return line.rstrip("-=_* ") if line.endswith(_GLUED_RULES) else line


def _apart(word: str) -> str:
    """The word; two where a rule stands between them."""
    rule = next((rule for rule in _GLUED_RULES if rule in word.strip("-=_*")), None)
    if rule is None:
        return word
    before, _, behind = word.strip("-=_*").partition(rule)
    behind = behind.lstrip(rule)
    # Before a stop it is a word that was blacked out.
    return f"{before} {behind}" if any(map(str.isalnum, behind)) else word
