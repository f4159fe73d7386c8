"""The three proofs: each lets an honest rewriting pass, and stops the one that it is there for."""

from __future__ import annotations

from contextlib import nullcontext

import attrs
import pytest

from cablefmt.api import reformat
from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import (
    ActionAddressees,
    Archive,
    Block,
    Body,
    Cable,
    Captions,
    ClassificationLine,
    DashCounter,
    FromLine,
    Heading,
    PageBreak,
    Part,
    PortalBlock,
    Preamble,
    PreambleField,
    SubjectLine,
    TagsLine,
    TextBlock,
    Transmission,
)
from cablefmt.render import Style
from cablefmt.safety import nothing_lost, prove, same_meaning, stable
from cablefmt.safety.meaning import short
from cablefmt.safety.rewrites import says_the_same
from cablefmt.syntax import parse_all

HEADER = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n"
SECTION = HEADER.replace("LIMA", "SECTION {} OF 02 LIMA")
SECTIONS = SECTION.format("01") + "1. Good.\n\n" + SECTION.format("02") + "2. Fine.\n"


def cables(text: str) -> tuple[Cable, ...]:
    return tuple(parse_all(text))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("UNCLASSIFIED  LIMA 0079\n", "UNCLAS LIMA 000079\n"),
        ("S E C R E T FINAL SECTION OF 03 LIMA 000079\n", "S E C R E T SECTION 03 OF 03 LIMA 000079\n"),
        (
            "UNCLAS LIMA 79\nEO 12958 N/A\nTAGES: EFIS,PE\nSUBJ:  FISH\n",
            "UNCLAS LIMA 79\nE.O. 12958: N/A\nTAGS: EFIS PE\nSUBJECT: FISH\n",
        ),
        (HEADER + "REFS: (A) LIMA 12, B) TUNIS 6\n", HEADER + "REF: A. LIMA 12\n     B. TUNIS 6\n"),
        (HEADER + "REF: A. A) LIMA 12 B. B) TUNIS 6\n", HEADER + "REF: A. LIMA 12\n     B. TUNIS 6\n"),
        (HEADER + "CLASSIFIED BY: CLASSIFIED BY JANE DOE\n", HEADER + "Classified By: JANE DOE\n"),
        (HEADER + "\xb61.(U)  Good.\\\nAll of it.\n", HEADER + "1. (U) Good.\nAll of it.\n"),
        (HEADER + "1. Good since\n\xb62005. All of it.\n", HEADER + "1. Good since\n2005. All of it.\n"),
        (HEADER + "1. It went\nLIMA 00000079  002 OF 002\n\nwell.\n", HEADER + "1. It went\nwell.\n"),
        (HEADER + "COMMENT\n--------------\n\nGood.\n", HEADER + "COMMENT\n-------\n\nGood.\n"),
        (HEADER + "1. Good.\n\nDOE##\n\nNNNNN\n", HEADER + "1. Good.\n\nDOE\n\nNNNN\n"),
        ("TO: AMEMBASSY LIMA 0012 PRIORITY\n", "TO AMEMBASSY LIMA PRIORITY 0012\n"),
        (HEADER + HEADER + "1. Good.\n", HEADER + "1. Good.\n"),
        (HEADER + "REFS:\n", HEADER + "REF:\n"),
        (HEADER.replace("FISH", "FISH (U)"), HEADER.replace("FISH", "(U) FISH")),
        ("UNCLAS LIMA 79\n\nTAGS: ?? EFIS PE\n", "UNCLAS LIMA 79\n\nTAGS: EFIS PE ??\n"),
        ("UNCLAS LIMA 79\n\nTAGS: EFIS \\ PE\n", "UNCLAS LIMA 79\n\nTAGS: EFIS PE\n"),
        ("\ufeffUNCLAS  LIMA 000079\n", "UNCLAS LIMA 000079\n"),
        (HEADER + "1. Se\u00f1or Doe.\n", HEADER + "1. Se\u00f1or Doe.\n"),
        (SECTIONS, SECTIONS),
        (HEADER + "1. Good ...\n\n" + HEADER.replace("SUBJECT", "SUBJ") + "1. Good.\n", HEADER + "1. Good.\n"),
    ],
)
def test_declared_rewrites_lose_nothing(before: str, after: str) -> None:
    nothing_lost(cables(before), cables(after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("UNCLAS LIMA 000079\n", "UNCLAS LIMA 000078\n"),
        ("UNCLAS LIMA 000079\n", "SECRET LIMA 000079\n"),
        (HEADER + "1. All went well.\n", HEADER + "1. All well.\n"),
        (HEADER + "1. All well.\n", HEADER + "1. All went well.\n"),
        (HEADER + "1. All went well.\n", HEADER + "1. All well went.\n"),
        (HEADER + "1. Good.\n\n2. Bad.\n", HEADER + "1. Good.\n"),
        (HEADER + "1. Good; see\n\xb6 2 of it.\n", HEADER + "1. Good; see\n2 of it.\n"),
        (HEADER + "1. (U) Good.\n", HEADER + "1. (C) Good.\n"),
        ("UNCLAS LIMA 000079\n\nTAGS: EFIS PE\n", "UNCLAS LIMA 000079\n\nTAGS: EFIS\n"),
        # The same letters, but other words, in fields of which words may change places.
        ("TO SECSTATE WASHDC\n", "TO SECSTATE WASHCD\n"),
        ("SUBJECT: SALT FISH (U)\n", "SUBJECT: (U) FISH SALT\n"),
        ("SUBJECT: SALT (U)\n", "SUBJECT: (U) LAST\n"),
        (HEADER, HEADER.replace("FISH", "SH")),
        (HEADER + "REF: A. LIMA 12\n", HEADER + "REF: LIMA 13\n"),
        (HEADER + "REF: 05 LIMA 12\n", HEADER + "REF: LIMA 12\n"),
        (HEADER + "Classified By: Jane Doe\n", HEADER + "Classified By: Jane\n"),
        (HEADER + "1. Good.\n\nDOE\n", HEADER + "1. Good.\n\nROE\n"),
        ("TO AMEMBASSY LIMA 0012\n", "TO AMEMBASSY LIMA\n"),
        ("UNCLAS MEXICO 000079\n", "UNCLAS MEICO 000079\n"),
        (HEADER + "REF: LIMA 12 TEL\n", HEADER + "REF: LIMA 12\n"),
        (HEADER + "REF: LIMA 12 B\n", HEADER + "REF: LIMA 12\n"),
        (HEADER + "1. Xray.\n", HEADER + "1. ray.\n"),
        (HEADER + "1. In C: \\ it is.\n", HEADER + "1. In C: it is.\n"),
        (HEADER + "1. Good.\n\nNNNN\n\n" + HEADER, HEADER + "1. Good.\n\nNNNN\n"),
    ],
)
def test_a_word_that_is_gone_or_new_or_moved_is_told(before: str, after: str) -> None:
    with pytest.raises(UnsafeRewriteError, match="text is lost or added"):
        nothing_lost(cables(before), cables(after))


def body(*blocks: Block) -> tuple[Cable, ...]:
    return (Cable(parts=(Part(body=Body(blocks=blocks)),)),)


def header(*fields: PreambleField) -> tuple[Cable, ...]:
    return (Cable(parts=(Part(preamble=Preamble(fields=fields)),)),)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        # The same words, of another kind.
        (
            body(TextBlock(text="COMMENT", raw="COMMENT\n")),
            body(Heading(text="COMMENT", style="bare", raw="COMMENT\n")),
            r"TextBlock 'COMMENT\n' became Heading 'COMMENT\n'",
        ),
        # One more, one less.
        (body(), body(TextBlock(text="A", raw="A")), "nothing became TextBlock 'A'"),
        (body(TextBlock(text="A", raw="A")), body(), "TextBlock 'A' became nothing"),
        # A tree that says of a text that it is empty.
        (
            body(TextBlock(text="", raw="Not one boat is lost.\n")),
            body(),
            r"TextBlock 'Not one boat is lost.\n' became nothing",
        ),
        # A keyword that is gone, one that is new.
        (header(TagsLine(raw="TAGS: PE")), header(TagsLine(raw="PE")), "TagsLine 'TAGS: PE' became TagsLine 'PE'"),
        (header(SubjectLine(raw="FISH")), header(SubjectLine(raw="SUBJECT: FISH")), "'FISH' became SubjectLine 'SUBJECT: FISH'"),
    ],
)
def test_what_became_of_which_text_is_told(before: tuple[Cable, ...], after: tuple[Cable, ...], said: str) -> None:
    with pytest.raises(UnsafeRewriteError) as told:
        nothing_lost(before, after)
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("after", "is_kept"),
    [
        ("SIPDIS NOFORN QRM 2X", True),
        ("SIPDIS NOFORN QRM X2", False),
        ("NOFORN SIPDIS QRM 2X", False),
        ("SIPDIS NOFORN 2X QRM", False),
        ("QRM 2X SIPDIS NOFORN", False),
        ("SIPDIS NOFORN QRM", False),
        ("SIPDIS NOFORN QRM 2X QRM", False),
    ],
)
def test_only_what_a_field_could_not_read_moves_and_only_behind_the_rest(after: str, is_kept: bool) -> None:
    before, rewritten = (header(Captions(unread="QRM 2X", raw=f"{text}\n")) for text in ("SIPDIS QRM NOFORN 2X", after))

    with nullcontext() if is_kept else pytest.raises(UnsafeRewriteError):
        nothing_lost(before, rewritten)


@pytest.mark.parametrize(
    ("after", "is_kept"),
    [("Captions: SENSITIVE", True), ("Captions: NOFORN", False), ("SENSITIVE Captions:", False), ("Subject: SENSITIVE", False)],
)
def test_a_label_of_smart_may_come_to_stand_before_its_value(after: str, is_kept: bool) -> None:
    before, rewritten = (header(Captions(raw=f"{text}\n")) for text in ("SENSITIVE", after))

    with nullcontext() if is_kept else pytest.raises(UnsafeRewriteError):
        nothing_lost(before, rewritten)


def test_a_mark_goes_before_a_subject_that_has_parentheses_of_its_own() -> None:
    nothing_lost(cables("SUBJECT: FISH (SALT) (U)\n"), cables("SUBJECT: (U) FISH (SALT)\n"))


def test_a_leaf_of_layout_alone_has_nothing_to_lose() -> None:
    before, after = (Cable(archive=Archive(lines=(DashCounter(raw="-" * count),))) for count in (7, 21))

    nothing_lost((before,), (after,))


def test_a_long_value_is_cut_where_a_message_quotes_it() -> None:
    assert short("x" * 158) == f"'{'x' * 158}'"
    assert short("x" * 159) == f"'{'x' * 156}..."


def test_another_meaning_is_told_with_the_place_where_it_differs() -> None:
    expected = r"means something else: cables\[0\]\.parts\[0\].*number: 1 became 2"
    with pytest.raises(UnsafeRewriteError, match=expected):
        same_meaning(cables(HEADER + "1. Good.\n"), cables(HEADER + "2. Good.\n"))


def test_a_cable_more_is_told() -> None:
    with pytest.raises(UnsafeRewriteError, match=r"cables\[1\]: None became Cable"):
        same_meaning(cables(HEADER + "NNNN\n"), cables(HEADER + "NNNN\n\n" + HEADER))


def test_an_unstable_text_is_told_with_its_first_line_that_changes() -> None:
    with pytest.raises(UnsafeRewriteError, match="line 2: 'b' became 'c'"):
        stable("a\nb\n", "a\nc\n")


def test_a_text_that_is_not_canonical_is_no_proof() -> None:
    """Meaning and words are the same, but a second rewriting would change it."""
    with pytest.raises(UnsafeRewriteError, match="second rewriting changes line 2"):
        prove(cables(HEADER), HEADER.replace("\n\n", "\n"))


def test_a_copy_that_says_more_than_its_twin_is_told() -> None:
    copied = cables(HEADER + "1. Good ...\n\n" + HEADER + "1. Good news.\n")
    assert copied[0].parts[0].superseded

    nothing_lost(copied, cables(HEADER + "1. Good news.\n"))
    with pytest.raises(UnsafeRewriteError):
        nothing_lost(copied, cables(HEADER + "1. Bad news.\n"))


def copied(copy: Part, twin: Part) -> tuple[Cable, ...]:
    return (Cable(parts=(attrs.evolve(copy, superseded=True), twin)),)


FISH, FOWL = (SubjectLine(text=text, raw=f"SUBJECT: {text}\n") for text in ("FISH", "FOWL"))
GOOD, BAD = (TextBlock(text=text, raw=f"{text}\n") for text in ("Good.", "Bad."))
PAGE = PageBreak(page=2, raw="LIMA 00000079  002 OF 002\n")


def test_of_a_copy_page_breaks_may_go_and_a_text_that_is_cut_short() -> None:
    twin = Part(preamble=Preamble(fields=(FISH,)), body=Body(blocks=(GOOD, BAD)))
    copy = Part(preamble=Preamble(fields=(PAGE, FISH)), body=Body(blocks=(GOOD, PAGE, TextBlock(text="Ba", raw="Ba ..."))))

    nothing_lost(copied(copy, twin), copied(copy, twin))


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        (Part(preamble=Preamble(fields=(FOWL,)), body=Body(blocks=(GOOD,))), r"SubjectLine 'SUBJECT: FOWL\n'"),
        (Part(preamble=Preamble(fields=(FISH, FISH))), r"SubjectLine 'SUBJECT: FISH\n'"),
        (Part(preamble=Preamble(fields=(FISH,)), body=Body(blocks=(BAD,))), "'Bad'"),
    ],
)
def test_what_only_a_copy_says_is_told(copy: Part, said: str) -> None:
    cables = copied(copy, Part(preamble=Preamble(fields=(FISH,)), body=Body(blocks=(GOOD,))))

    with pytest.raises(UnsafeRewriteError) as told:
        nothing_lost(cables, cables)
    assert str(told.value) == f"a copy that is left out says more than its twin: {said}"


def test_a_head_above_a_table_may_go_only_if_its_text_stands_below() -> None:
    one, table = FromLine(originator="AMEMBASSY LIMA", raw="FM AMEMBASSY LIMA\n"), PortalBlock(raw="1234\n")

    for raw, said in (("FM AMEMBASSY LIMA\n", None), ("FM AMEMBASSY QUITO\n", "a head that is left out says more than its twin")):
        before = (Cable(transmission=Transmission(lines=(attrs.evolve(one, raw=raw), table, one))),)
        with pytest.raises(UnsafeRewriteError, match=said) if said else nullcontext():
            nothing_lost(before, (Cable(transmission=Transmission(lines=(one,))),))


@pytest.mark.parametrize("style", [Style(), Style(keep_sections=True)])
def test_a_copy_and_its_twin_may_spell_their_keywords_in_two_ways(style: Style) -> None:
    before = cables(HEADER + "1. Good ...\n\n" + HEADER.replace("SUBJECT", "SUBJ") + "1. Good.\n")

    prove(before, HEADER + "1. Good.\n", style)


@pytest.mark.parametrize(
    "text", ["1. See SECTION 01 OF 02 of it.", "1. Good.\n\nPART 01 OF 02 came late.", "1. Se\u00f1or Doe.", "-", ""]
)
def test_sections_may_be_assembled_whatever_their_text_says(text: str) -> None:
    whole = f"{HEADER}{text}\n\n".lstrip("\n")
    before = cables(f"{SECTION.format('01')}{text}\n\n{SECTION.format('02')}2. Fine.\n")

    prove(before, f"{whole.rstrip()}\n\n2. Fine.\n", Style())


def sections(*headers: tuple[PreambleField, ...]) -> tuple[Cable, ...]:
    """The sections of one cable, with these lines below their classification lines."""
    count = len(headers)
    lines = (ClassificationLine(section=at, sections=count, raw=f"SECTION {at} OF {count}\n") for at in range(1, count + 1))
    return (Cable(parts=tuple(Part(preamble=Preamble(fields=(line, *more))) for line, more in zip(lines, headers, strict=True))),)


SAID_MORE = SubjectLine(text="FISH", raw="SUBJECT: FISH AND FOWL\n")


@pytest.mark.parametrize("headers", [((FISH,), (SAID_MORE,)), ((FISH,), (FISH,), (SAID_MORE,)), ((FISH,), (PAGE, SAID_MORE))])
def test_a_section_whose_header_says_more_than_the_tree_knows_is_told(headers: tuple[tuple[PreambleField, ...], ...]) -> None:
    with pytest.raises(UnsafeRewriteError) as told:
        nothing_lost(sections(*headers), header(ClassificationLine(raw=""), FISH), Style())
    assert str(told.value) == r"a section's header says more than the first: SubjectLine 'SUBJECT: FISH AND FOWL\n'"


TWO_SECTIONS = "".join(f"UNCLAS SECTION 0{n} OF 02 LIMA 000079\n\nSUBJECT: FISH\n\n{n}. Good.\n\n" for n in (1, 2))


@pytest.mark.parametrize("second", ["SUBJ: FISH", "SUBJECT:  FISH"])
def test_a_header_of_a_section_may_be_spelled_as_it_likes(second: str) -> None:
    spelled = TWO_SECTIONS.replace("SUBJECT: FISH\n\n2", f"{second}\n\n2")

    assert reformat(spelled) == reformat(TWO_SECTIONS) == "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. Good.\n\n2. Good.\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("SUBJECT: FISH\n\n2", "SUBJECT: DISH\n\n2"),
        ("UNCLAS SECTION 02", "SECRET SECTION 02"),
        ("LIMA 000079\n\nS", "LIMA 000078\n\nS"),
    ],
)
def test_sections_whose_headers_differ_are_not_proven_to_be_one_cable(first: str, second: str) -> None:
    at = TWO_SECTIONS.rindex(first)
    differing = TWO_SECTIONS[:at] + second + TWO_SECTIONS[at + len(first) :]

    # Even if the tree were wrong about them.
    with pytest.raises(UnsafeRewriteError):
        nothing_lost(cables(differing), cables(reformat(TWO_SECTIONS)), Style())
    assert "SECTION" in reformat(differing)


def test_without_a_style_sections_are_proven_to_stay() -> None:
    prove(cables(SECTIONS), SECTIONS)
    with pytest.raises(UnsafeRewriteError):
        prove(cables(SECTIONS), HEADER + "1. Good.\n\n2. Fine.\n")


def test_values_that_are_not_those_of_the_text_are_told_though_the_text_is_the_same() -> None:
    text = HEADER + "1. Good.\n"
    (cable,) = cables(text)
    subject = cable.preamble.fields[1]
    fields = (cable.preamble.fields[0], attrs.evolve(subject, text="FOWL"))
    part = attrs.evolve(cable.parts[0], preamble=attrs.evolve(cable.preamble, fields=fields))

    with pytest.raises(UnsafeRewriteError, match="text: 'FOWL' became 'FISH'"):
        prove((attrs.evolve(cable, parts=(part,)),), text)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("To: SECSTATE WASHDC\n", "TO SECSTATE WASHDC\n", True),
        ("TO OTTO\nSECSTATE WASHDC\n", "TO SECSTATE WASHDC\n", False),
        ("To: OTTO SECSTATE WASHDC\n", "TO SECSTATE WASHDC\n", False),
    ],
)
def test_the_keyword_of_addressees_is_all_that_may_be_spelled_anew(before: str, after: str, same: bool) -> None:
    assert says_the_same(ActionAddressees(raw=before), ActionAddressees(raw=after)) is same
