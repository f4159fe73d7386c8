r"""The third proof: no word of the source is lost, none is added.

It does not trust the values in the tree. It compares what the two *texts* say, leaf by leaf and character by character; of
the tree it takes only where a leaf begins and of which kind it is, and so which rewrite is declared for it.
`DROPPED`, `KEYWORDS` and `LAYOUT` are the whole list of declared rewrites, besides blanks and what a style asks for;
`docs/explanation/canonical-form.md` explains them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest

import attrs

from cablefmt.errors import UnsafeRewriteError
from cablefmt.fields import text_block
from cablefmt.fields.lines import BLANKS
from cablefmt.fields.reading import has_pages, without_pages
from cablefmt.model import (
    ActionAddressees,
    AttentionLines,
    Banner,
    BlankScar,
    Cable,
    Captions,
    ClassificationLine,
    ClassifiedBy,
    Clearance,
    DashCounter,
    DateTimeGroup,
    Distribution,
    Drafting,
    ExecutiveOrder,
    ExemptAddressees,
    Field,
    FromLine,
    Heading,
    InfoAddressees,
    Leaf,
    ListItem,
    MessageReference,
    OriginLine,
    PageBreak,
    ParagraphHead,
    Part,
    PartialExtract,
    PortalBlock,
    PortalChrome,
    ReferenceLine,
    ReviewStamp,
    Signature,
    SmartLine,
    SubjectLine,
    TagsLine,
    Terminator,
    TextBlock,
    leaves,
)
from cablefmt.render import Style, assembled, spelled
from cablefmt.safety.meaning import short

__all__ = ["DROPPED", "KEYWORDS", "LABELS", "LAYOUT", "nothing_lost"]

#: Leaves of which canonical text keeps no character: it drops them, or prints a fixed text in their place.
DROPPED = (PageBreak, BlankScar, ReviewStamp, PortalBlock, PortalChrome, PartialExtract, Terminator)

#: Fields whose keyword gets one spelling; of the letters behind it the source's own spelling may consist.
KEYWORDS: dict[type[Leaf], tuple[str, str]] = {
    FromLine: ("FM", "FROM:"),
    ExecutiveOrder: ("EO", "EO0 EXECUTIVE ORDER"),
    TagsLine: ("TAGS", "TAGES TABS TAGSC"),
    SubjectLine: ("SUBJECT", "SUBJECTS"),
    ClassifiedBy: ("ClassifiedBy", "CLASSIFIED BY"),
    # As SMART prints it, and as the reading of page images damages it.
    DateTimeGroup: ("Date/DTG:", "DATE/DTG:LI!"),
}
#: The labels of SMART, without what is layout in such a line: one that stands apart from its value stands before it then.
LABELS: dict[type[Leaf], str] = {
    MessageReference: "MRN:",
    DateTimeGroup: "Date/DTG:",
    FromLine: "From:",
    ActionAddressees: "Action",
    InfoAddressees: "Info",
    ExecutiveOrder: "EO",
    TagsLine: "TAGS",
    Captions: "Captions:",
    AttentionLines: "PassLine:",
    SubjectLine: "Subject",
}
#: Of these letters the spellings of REF consist, such as `REFERENCES` and `R E F T E L`; before an item it may stand again.
_REFERENCE_LETTERS = frozenset("REFERENCES TEL")
_REFERENCE_WORDS = ("REF", "REFS")
#: Of these consist the number of a section and its total: `01 OF 03`, `01OF 03`.
_SECTION_LETTERS = frozenset("0123456789OF/")
#: The keyword may be doubled: `Classified By: CLASSIFIED BY`.
_LONGEST_KEYWORD = 2 * len("ClassifiedBy")

#: Characters that are layout in a leaf of this kind: separators, brackets round letters, rules, decoration.
LAYOUT: dict[type[Leaf], str] = {
    ActionAddressees: ':/;",*|',
    InfoAddressees: ':/;",*|',
    ExemptAddressees: ':/;",*|',
    ClassificationLine: "\"'\u2018\u2019\u201c\u201d_",
    DateTimeGroup: ".*|,'-",
    MessageReference: "*|-\u2022",
    FromLine: "*|",
    SmartLine: ",;*|",
    Clearance: "*|",
    Captions: ",/*|",
    ExecutiveOrder: ".,:;*|",
    TagsLine: ".,;:()/-*|\u2013\u2014",
    SubjectLine: ":;.*|",
    ClassifiedBy: ":;",
    ParagraphHead: "\xb6.()",
    ListItem: "\xb6",
    Heading: "\xb6-=_*~\u2010\u2013\u2014",
    Signature: '.,#*"-=_/()',
    Banner: ".,#*-=_/",
    Distribution: ",.-",
    DashCounter: "-",
    Drafting: ":",
}
_LEFT_OUT = {kind: str.maketrans("", "", signs) for kind, signs in LAYOUT.items()}
#: An archive's machine set a pilcrow before each number that begins a line.
_PILCROW = re.compile(r"^[^\S\n]*\xb6(?=\d)", re.MULTILINE)
#: Fields in which the words may change places: a serial behind its precedence.
_REORDERED = (ActionAddressees, InfoAddressees, ExemptAddressees)


def nothing_lost(before: Sequence[Cable], after: Sequence[Cable], style: Style | None = None) -> None:
    """Every character of the source that is neither a blank nor touched by a declared rewrite stands in the rewritten text.

    Args:
        before: What was read from the source.
        after: What was read from the rewritten text.
        style: How that was printed; see `prove`.

    Raises:
        UnsafeRewriteError: one does not; its text quotes the leaf of the source and the one in its place.

    >>> from cablefmt.syntax import parse_all
    >>> nothing_lost(tuple(parse_all("SUBJ:  FISH")), tuple(parse_all("SUBJECT: FISH")))
    """
    style = style or Style(keep_sections=True)
    for one, other in zip_longest(_wanted(before, style), _content(after)):
        if one is None or other is None or type(one) is not type(other) or not _says_the_same(one, other):
            raise UnsafeRewriteError(f"text is lost or added: {_quoted(one)} became {_quoted(other)}")
    for cable, rewritten in zip(before, after, strict=True):
        sections = _joined_sections(cable, style)
        for part in cable.parts:
            if part.superseded:
                _is_repeated(part, rewritten, style, sections, "a copy that is left out says more than its twin")
        for part in cable.current_parts[1:] if sections else ():
            _is_repeated(attrs.evolve(part, body=None), rewritten, style, sections, "a section's header says more than the first")


def _joined_sections(cable: Cable, style: Style) -> int:
    """How many sections become one piece; 0 where they stay apart."""
    return 0 if style.keep_sections or assembled(cable) is cable else len(cable.current_parts)


def _wanted(cables: Sequence[Cable], style: Style) -> Iterator[Leaf]:
    """The leaves of the source, as the style wants them: without the headers of sections, and with ASCII's characters."""
    for cable in cables:
        sections = _joined_sections(cable, style)
        for leaf in _content((assembled(cable) if sections else cable,)):
            yield _spelled(_without_section(leaf, sections), style)


def _spelled(leaf: Leaf, style: Style) -> Leaf:
    return attrs.evolve(leaf, raw=spelled(leaf.raw)) if style.ascii and not leaf.raw.isascii() else leaf


def _without_section(leaf: Leaf, sections: int) -> Leaf:
    """The classification line of an assembled cable without `SECTION 01 OF 03`, any other leaf as it is."""
    if not sections or not isinstance(leaf, ClassificationLine):
        return leaf
    before, keyword, behind = leaf.raw.upper().partition("SECTION")
    words = behind.split()
    count = len(list(takewhile(_SECTION_LETTERS.issuperset, words[:3])))
    if not keyword or any(not 0 < number <= sections for number in _numbers(" ".join(words[:count]))):
        return leaf
    return attrs.evolve(leaf, raw=" ".join([before.rstrip().removesuffix("FINAL"), *words[count:]]))


def _quoted(leaf: Leaf | None) -> str:
    return f"{type(leaf).__name__} {short(leaf.raw)}" if leaf else "nothing"


def _content(cables: Sequence[Cable]) -> Iterator[Leaf]:
    """The leaves that must find their like in the other text."""
    for cable in cables:
        kept = attrs.evolve(cable, parts=cable.current_parts)
        yield from (leaf for leaf in leaves(kept) if not isinstance(leaf, DROPPED))


def _says_the_same(before: Leaf, after: Leaf) -> bool:
    # The same words in both texts: nothing is rewritten here. That is so of nearly all leaves, and costs little to see.
    if before.raw.split() == after.raw.split():
        return True
    if isinstance(before, ReferenceLine):
        return _names_the_same(before, after)
    one, other = _characters(before), _characters(after)
    if (label := LABELS.get(type(before), "")) and other.startswith(label) and one == other.removeprefix(label):
        return True
    if isinstance(before, (ClassificationLine, OriginLine)):
        return _class_letters(one) == _class_letters(other) and _numbers(before.raw) == _numbers(after.raw)
    if one == other:
        return True
    # What a field could not read, it prints behind what it could.
    reordered = isinstance(before, _REORDERED) or bool(isinstance(before, Field) and before.unread)
    # The mark behind a subject comes to stand before it.
    reordered = reordered or bool(isinstance(before, SubjectLine) and before.mark)
    keyword, letters = KEYWORDS.get(type(before), ("", ""))
    value = other.removeprefix(keyword)
    if not reordered and not one.endswith(value):
        return False
    more, less = Counter(one), Counter(value)
    more.subtract(less)
    rest = "".join(more.elements())
    if keyword and bool(rest) != other.startswith(keyword):
        return False
    return min(more.values(), default=0) >= 0 and len(rest) <= _LONGEST_KEYWORD and set(rest.upper()) <= set(letters)


def _characters(leaf: Leaf) -> str:
    """The leaf's text without blanks, scars, and the characters that are layout in it."""
    text = _without_scars(leaf).replace("\ufeff", "")
    if "\xb6" in text:
        text = _PILCROW.sub("", text)
    # In a header a backslash is a blank wherever it stands, in prose at the end of a line.
    if "\\" in text:
        text = text.replace("\\", " ") if isinstance(leaf, Field) else "\n".join(line.strip(BLANKS) for line in text.split("\n"))
    return "".join(text.split()).translate(_LEFT_OUT.get(type(leaf), {}))


def _without_scars(leaf: Leaf) -> str:
    text = leaf.raw
    if isinstance(leaf, Field) and has_pages(text):
        return without_pages(text)
    scars = text_block(text, leaf.span.start).scars if isinstance(leaf, (Field, TextBlock, ListItem, Heading)) else ()
    pieces, behind = list[str](), 0
    for scar in scars:
        at = scar.span.start - leaf.span.start
        pieces += [text[behind:at], "\n"]
        behind = at + len(scar.raw)
    return "".join([*pieces, text[behind:]])


def _names_the_same(before: Leaf, after: Leaf) -> bool:
    """Whether all words stand in both, but for the keyword and letters that stand twice: `REF A. LIMA 79`, `A. A) LIMA 79`."""
    rest = iter(_words(after))
    keyword = next(rest)
    last, expected = keyword, next(rest, None)
    for word in _words(before):
        if word == expected:
            last, expected = word, next(rest, None)
        elif last == keyword and _REFERENCE_LETTERS.issuperset(word):
            continue
        elif word not in _REFERENCE_WORDS and not (len(word) == 1 and word == last):
            return False
    return expected is None


def _words(leaf: Leaf) -> list[str]:
    """Its runs of letters and of digits: a letter may be glued to the number before it."""
    return re.findall(r"[^\W\d_]+|\d+", _without_scars(leaf).upper())


def _class_letters(characters: str) -> str:
    """The letters of a classification line: `UNCLASSIFIED` is sent as `UNCLAS`, `FINAL SECTION` as `SECTION`."""
    letters = "".join(c for c in characters.upper() if not c.isdigit() and c not in "-/., ")
    return letters.replace("UNCLASSIFIED", "UNCLAS").replace("FINALSECTION", "SECTION")


def _numbers(raw: str) -> list[int]:
    """Its numbers without leading zeros; the one that `FINAL SECTION OF 03` leaves out counts once."""
    runs = "".join(c if c.isdecimal() else " " for c in raw).split()
    numbers = [int(run) for run in runs]
    return [number for at, number in enumerate(numbers) if at == 0 or number != numbers[at - 1]]


def _is_repeated(part: Part, rewritten: Cable, style: Style, sections: int, else_said: str) -> None:
    """A part may go if every field of its header has its twin in the text that stays, in order, and so have its first words."""
    rest = _content((rewritten,))
    for leaf in part.preamble.fields:
        field = _spelled(_without_section(leaf, sections), style)
        if not isinstance(field, DROPPED) and not any(type(field) is type(twin) and _says_the_same(field, twin) for twin in rest):
            raise UnsafeRewriteError(f"{else_said}: {_quoted(field)}")
    # The archive cut the copy's text short, with a mark: `...`.
    words = "".join(_letters_and_digits(_spelled(leaf, style)) for leaf in leaves(part.body)) if part.body else ""
    if words and words not in "".join(map(_letters_and_digits, _content((rewritten,)))):
        raise UnsafeRewriteError(f"{else_said}: {short(words)}")


def _letters_and_digits(leaf: Leaf) -> str:
    return "" if isinstance(leaf, DROPPED) else "".join(filter(str.isalnum, _characters(leaf)))
