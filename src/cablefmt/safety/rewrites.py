"""What may be rewritten within a leaf: the declared rewrites, and whether two leaves say the same but for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile

from attrs import evolve

from cablefmt.fields import text_block
from cablefmt.fields.lines import BLANKS
from cablefmt.fields.reading import has_pages, without_pages
from cablefmt.model import (
    ActionAddressees,
    AttentionLines,
    Banner,
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
    ParagraphHead,
    ReferenceLine,
    Signature,
    SmartLine,
    SubjectLine,
    TagsLine,
    TextBlock,
)
from cablefmt.vocab import NUMERALS

__all__ = ["KEYWORDS", "LABELS", "LAYOUT", "in_figures", "letters_and_digits", "numbers_of", "says_the_same"]

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
    TagsLine: '.,;:()/-*|"\u2013\u2014',
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
#: The number of a section in words; a number in which letters stand for zeros.
_NUMERAL = re.compile(rf"(?<=\bSECTION )(?:{'|'.join(NUMERALS)})\b|(?<=\bOF )(?:{'|'.join(NUMERALS)})\b", re.IGNORECASE)
_NOISY_NUMBER = re.compile(r"\b[O\d]*\d[O\d]*\b")
#: A run of letters or of digits: a letter may be glued to the number before it.
_WORD = re.compile(r"[^\W\d_]+|\d+")
#: The keyword of a list of addressees, as mails write it.
_ROLE = re.compile(r"\s*(To|Info)\b")
#: Fields in which the words may change places: a serial behind its precedence.
_REORDERED = (ActionAddressees, InfoAddressees, ExemptAddressees)


def says_the_same(before: Leaf, after: Leaf) -> bool:
    r"""Whether two leaves of one kind say the same, but for blanks and the rewrites that are declared for their kind.

    >>> says_the_same(SubjectLine(text="FISH", raw="SUBJ: FISH (U)\n"), SubjectLine(text="FISH", raw="SUBJECT: (U) FISH\n"))
    True
    >>> says_the_same(SubjectLine(text="FISH", raw="SUBJ: FISH (U)\n"), SubjectLine(text="FOWL", raw="SUBJECT: (U) FOWL\n"))
    False
    """
    # The same words in both texts: nothing is rewritten here. That is so of nearly all leaves, and costs little to see.
    if before.raw.split() == after.raw.split():
        return True
    if isinstance(before, ReferenceLine):
        return _names_the_same(before, after)
    if isinstance(before, ClassificationLine) and before.raw != (counted := in_figures(before.raw)):
        before = evolve(before, raw=counted)
    if isinstance(before, _REORDERED) and (role := _ROLE.match(before.raw)) and after.raw.startswith(role[1].upper()):
        before = evolve(before, raw=f"{role[1].upper()}{before.raw[role.end() :]}")
    one, other = _characters(before), _characters(after)
    if (label := LABELS.get(type(before), "")) and other.startswith(label) and one == other.removeprefix(label):
        return True
    if isinstance(before, (ClassificationLine, OriginLine)):
        return _class_letters(one) == _class_letters(other) and numbers_of(before.raw) == numbers_of(after.raw)
    if one == other:
        return True
    keyword, letters = KEYWORDS.get(type(before), ("", ""))
    value = other.removeprefix(keyword)
    # The mark behind a subject comes to stand before it.
    mark = one[one.rfind("(") :] if isinstance(before, SubjectLine) and one.endswith(")") else ""
    if mark and value.startswith(mark):
        one, value = one.removesuffix(mark), value.removeprefix(mark)
    if not one.endswith(value) and not _is_reordered(before, after, letters):
        return False
    more, less = Counter(one), Counter(value)
    more.subtract(less)
    rest = "".join(more.elements())
    if keyword and bool(rest) != other.startswith(keyword):
        return False
    return min(more.values(), default=0) >= 0 and len(rest) <= _LONGEST_KEYWORD and set(rest.upper()) <= set(letters)


def _is_reordered(before: Leaf, after: Leaf, letters: str) -> bool:
    """Whether the same words stand in both, and in the only other order that is declared for their kind.

    A list of addressees may have any. What another field could not read comes to stand behind what it could.
    """
    ones, others = ([*dropwhile(set(letters).issuperset, _words(leaf))] for leaf in (before, after))
    if isinstance(before, _REORDERED):
        return Counter(ones) == Counter(others)
    if not isinstance(before, Field) or not before.unread:
        return False
    unread = _WORD.findall(before.unread.upper())
    kept = others[: len(others) - len(unread)]
    return others == [*kept, *unread] and _is_mixed_of(ones, kept, unread)


def _is_mixed_of(words: Sequence[str], kept: Sequence[str], moved: Sequence[str]) -> bool:
    """Whether the words are those of two lists, each in its order."""
    one, other = iter(kept), iter(moved)
    expected, aside = next(one, None), next(other, None)
    for word in words:
        if word == expected:
            expected = next(one, None)
        elif word == aside:
            aside = next(other, None)
        else:
            return False
    return expected is None and aside is None


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
    return _WORD.findall(_without_scars(leaf).upper())


def _class_letters(characters: str) -> str:
    """The letters of a classification line: `UNCLASSIFIED` is sent as `UNCLAS`, `FINAL SECTION` as `SECTION`."""
    letters = "".join(c for c in characters.upper() if not c.isdigit() and c not in "-/., ")
    return letters.replace("UNCLASSIFIED", "UNCLAS").replace("FINALSECTION", "SECTION")


def in_figures(raw: str) -> str:
    """A classification line with its numbers in figures: `SECTION ONE OF O2 LIMA OO79` is `SECTION 1 OF 02 LIMA 0079`.

    >>> in_figures("UNCLAS SECTION ONE OF O2 OSLO OO79")
    'UNCLAS SECTION 1 OF 02 OSLO 0079'
    """
    raw = _NUMERAL.sub(lambda word: str(NUMERALS[word[0].upper()]), raw)
    return _NOISY_NUMBER.sub(lambda number: number[0].replace("O", "0"), raw)


def numbers_of(raw: str) -> list[int]:
    """The numbers of a text without leading zeros; the one that `FINAL SECTION OF 03` leaves out counts once.

    >>> numbers_of("SECTION 03 OF 03 LIMA 000079")
    [3, 79]
    """
    runs = "".join(c if c.isdecimal() else " " for c in raw).split()
    numbers = [int(run) for run in runs]
    return [number for at, number in enumerate(numbers) if at == 0 or number != numbers[at - 1]]


def letters_and_digits(leaf: Leaf) -> str:
    r"""What of its text is neither layout nor a sign.

    >>> letters_and_digits(TextBlock(text="All went well.", raw="All went\n  well.\n"))
    'Allwentwell'
    """
    return "".join(filter(str.isalnum, _characters(leaf)))
