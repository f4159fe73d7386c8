"""What is read of the TAGS line: where a term ends, and what it is."""

from __future__ import annotations

import pytest

from cablefmt import fields, record
from cablefmt.model import Cable, Part, Preamble, Tag, TagsLine
from cablefmt.render.preamble import preamble_text

PAGE = "LIMA 00000079  002 OF 003\n"
OLD_PAGE = "UNCLASSIFIED    PAGE 02        LIMA    00079  01 OF 04  281501Z"

#: A line, and its terms.
LINES: list[tuple[str, tuple[str, ...]]] = [
    # separators of every era
    ("TAGS: PGOV PHUM KZ\n", ("PGOV", "PHUM", "KZ")),
    ("TAGS: PREL, UNGA/C-6, ZANU-PF, U.S.", ("PREL", "UNGA/C-6", "ZANU-PF", "U.S")),
    ("TAGS: PREL/MARR/UK", ("PREL", "MARR", "UK")),
    ("TAGS: PREL-MARR - UK -- KZ", ("PREL", "MARR", "UK", "KZ")),
    ("TAGS: PREL. MARR;UK: KZ", ("PREL", "MARR", "UK", "KZ")),
    ("TAGS: PREL\u2014MARR \u2013 UK", ("PREL", "MARR", "UK")),
    ("TAGS: PREL,, ;, KZ-", ("PREL", "KZ")),
    ("TAGS: PREL.MARR.UK", ("PREL", "MARR", "UK")),
    ('TAGS: "PREL", "KZ"', ("PREL", "KZ")),
    ("T A G S: PREL KZ", ("PREL", "KZ")),
    # keywords
    ("TAGES:  OIIP, KPAO", ("OIIP", "KPAO")),
    ("TAGS;  PGOV;PREL. \n", ("PGOV", "PREL")),
    ("TAGS, ASEC", ("ASEC",)),
    ("TAGS/ ASEC", ("ASEC",)),
    ("TAGS- ASEC", ("ASEC",)),
    ("TAGSC: ASEC", ("ASEC",)),
    ("TABS: EFIS", ("EFIS",)),
    ("TAS: ECON, ETRD", ("ECON", "ETRD")),
    ("TGS: PGOV", ("PGOV",)),
    ("AGS: PGOV, PREL", ("PGOV", "PREL")),
    ("TAGS PTER, ", ("PTER",)),
    ("TAGS pgov, pter", ("pgov", "pter")),
    ("tags harvest \n", ("harvest",)),
    ("Tags: pgov", ("pgov",)),
    ("TAGS: EAID, PREL, BA, TAGS: EFIN", ("EAID", "PREL", "BA", "EFIN")),
    # several lines, and what stands between them
    ("TAGS: KPAO PREL\nPINR, AMGT, TF, BR \n", ("KPAO", "PREL", "PINR", "AMGT", "TF", "BR")),
    ("TAGS: \n\nAINF\n\n", ("AINF",)),
    ("TAGS:\nEAID\n \nPREF\n", ("EAID", "PREF")),
    (f"TAGS: ECON, EFIN, IT       {OLD_PAGE} ECON, IT", ("ECON", "EFIN", "IT", "ECON", "IT")),
    (f"TAGS: ECON,\n{PAGE}\nEFIN", ("ECON", "EFIN")),
    # codes run together
    ("TAGS: KFRDKIRFCVIS", ("KFRD", "KIRF", "CVIS")),
    ("TAGS: KPAOPREL ITPHUM PHUMBA", ("KPAO", "PREL", "IT", "PHUM", "PHUM", "BA")),
    ("TAGS: PGOVNATOUK", ("PGOV", "NATO", "UK")),
    ("TAGS: kpaoprel", ("kpao", "prel")),
    ("TAGS: PRELQQ MASSES-IT QPGOV", ("PRELQQ", "MASSES-IT", "QPGOV")),
    # terms of several words
    ("TAGS: ASEC COUNTRY\nCLEARANCE\n", ("ASEC", "COUNTRY CLEARANCE")),
    ("TAGS: MARR PM LABOR HUMAN RIGHTS ORCHESTRAS", ("MARR", "PM", "LABOR", "HUMAN RIGHTS", "ORCHESTRAS")),
    ("TAGS: PREL, NINE ORCHESTRAS, UK", ("PREL", "NINE ORCHESTRAS", "UK")),
    ("TAGS: PREL NINE ORCHESTRAS UK", ("PREL", "NINE", "ORCHESTRAS", "UK")),
    ("TAGS: PREL, PGVO PHMU, UK", ("PREL", "PGVO", "PHMU", "UK")),
    ("TAGS: PREL, ORCHESTRAS PGOV, UK", ("PREL", "ORCHESTRAS", "PGOV", "UK")),
    ("TAGS: EL AL, PREL", ("EL AL", "PREL")),
    ("TAGS: PE KJUS ORCHESTRAS IN TUNISIA UK", ("PE", "KJUS", "ORCHESTRAS IN TUNISIA", "UK")),
    ("TAGS: PREL HARVEST OF GRAPES, UK", ("PREL", "HARVEST OF GRAPES", "UK")),
    ("TAGS: PREL HARVEST IN UK", ("PREL", "HARVEST", "IN", "UK")),
    ("TAGS: PREL IN TUNISIA", ("PREL", "IN", "TUNISIA")),
    ("TAGS: PREL PE POL FOREIGN POL", ("PREL", "PE", "POL", "FOREIGN POL")),
    # persons
    ("TAGS: PREL, OVIP (DOE, JANE B.), XX", ("PREL", "OVIP", "DOE, JANE B.", "XX")),
    ("TAGS: OVIP(DOE, JANE)PREL", ("OVIP", "DOE, JANE", "PREL")),
    ("TAGS: (DOE, JANE) PREL", ("DOE, JANE", "PREL")),
    ("TAGS: OVIP (DOE,\nJANE) (ROE)", ("OVIP", "DOE, JANE", "ROE")),
    ("TAGS: OVIP (DOE, JANE; ROE, RICHARD Q.), UK", ("OVIP", "DOE, JANE", "ROE, RICHARD Q.", "UK")),
    ("TAGS: OVIP (DOE, JANE, ROE, RICHARD) UK", ("OVIP", "DOE, JANE", "ROE, RICHARD", "UK")),
    ("TAGS: OVIP (ROE, RICHARD, JR.) UK", ("OVIP", "ROE, RICHARD, JR.", "UK")),
    ("TAGS: OVIP (O'DOE, JEAN-LUC) UK", ("OVIP", "O'DOE, JEAN-LUC", "UK")),
    ("TAGS: OVIP (DOE JANE) UK", ("OVIP", "DOE JANE", "UK")),
    ("TAGS: OVIP DOE JANE PREL", ("OVIP", "DOE JANE", "PREL")),
    ("TAGS: OVIP DOE JANE B UK", ("OVIP", "DOE JANE B", "UK")),
    ("TAGS: OVIP ROE RICHARD HENTZAU ANTONIA UK", ("OVIP", "ROE RICHARD", "HENTZAU", "ANTONIA", "UK")),
    ("TAGS: OVIP DOE, JANE, PREL", ("OVIP", "DOE, JANE", "PREL")),
    ("TAGS: OVIP, DOE, JANE PREL", ("OVIP", "DOE, JANE", "PREL")),
    ("TAGS: OVIP (DOE, JANE B., PREL", ("OVIP", "DOE, JANE B", "PREL")),
    ("TAGS: OVIP NATO UK", ("OVIP", "NATO", "UK")),
    ("TAGS: OVIP PRLE PGVO UK", ("OVIP", "PRLE", "PGVO", "UK")),
    ("TAGS: PREL DOE JANE UK", ("PREL", "DOE", "JANE", "UK")),
    ("TAGS: (PREL, PGOV, KZ)", ("PREL", "PGOV", "KZ")),
    # captions among tags
    ("TAGS: ECON CA NOFORN EYES ONLY", ("ECON", "CA", "NOFORN", "EYES ONLY")),
]


@pytest.mark.parametrize(("raw", "terms"), LINES)
def test_a_line_has_these_terms(raw: str, terms: tuple[str, ...]) -> None:
    line = fields.tags_line(raw, 0)

    assert (terms, "") == (tuple(tag.term for tag in line.tags), line.unread)


@pytest.mark.parametrize("raw", [raw for raw, _ in LINES])
def test_a_term_stands_where_its_span_says(raw: str) -> None:
    for tag in fields.tags_line(raw, 100).tags:
        written = raw[tag.span.start - 100 : tag.span.end - 100]

        assert tag.term.split() == [word for word in written.replace("(", "").split() if word]


@pytest.mark.parametrize("raw", [raw for raw, _ in LINES])
def test_a_line_is_printed_so_that_it_reads_the_same(raw: str) -> None:
    line = fields.tags_line(raw, 0)
    printed = preamble_text(Preamble(fields=(line,)))

    assert line == fields.tags_line(printed, 0)


@pytest.mark.parametrize(
    ("raw", "terms", "unread"),
    [
        ("TAGS: ECON,| UK \u00ac", ("ECON", "UK"), "| \u00ac"),
        ("TAGS:   ECON, OECD\nCaptions:   SENSITIVE\n", ("ECON", "OECD"), "Captions: SENSITIVE"),
        ("TAGS: PM DEPT FOR WHA AND EAP", ("PM",), "DEPT FOR WHA AND EAP"),
        ("TAGS: N/A", (), "N/A"),
        ("TAGS: NONE", (), "NONE"),
        ("TAGS:", (), ""),
    ],
)
def test_what_is_no_term_is_not_read(raw: str, terms: tuple[str, ...], unread: str) -> None:
    line = fields.tags_line(raw, 0)

    assert (terms, unread) == (tuple(tag.term for tag in line.tags), line.unread)


@pytest.mark.parametrize(
    ("raw", "tags"),
    [
        ("TAGS: pgov", (Tag(term="pgov", code="PGOV", kind="subject"),)),
        ("TAGS: 01IP KPA0", (Tag(term="01IP", code="OIIP", kind="subject"), Tag(term="KPA0", code="KPAO", kind="program"))),
        ("TAGS: U.S.", (Tag(term="U.S", code="US", kind="geographic"),)),
        ("TAGS: NATO", (Tag(term="NATO", code="NATO", kind="organization"),)),
        ("TAGS: EL AL", (Tag(term="EL AL", code="EL AL", kind="organization"),)),
        ("TAGS: OVIP DOE JANE", (Tag(term="OVIP", code="OVIP", kind="subject"), Tag(term="DOE JANE", kind="person"))),
        ("TAGS: (DOE, JANE)", (Tag(term="DOE, JANE", kind="person"),)),
        ("TAGS: NOFORN", (Tag(term="NOFORN", kind="caption"),)),
        ("TAGS: POLITICAL", (Tag(term="POLITICAL"),)),
    ],
)
def test_a_term_has_its_code_and_kind(raw: str, tags: tuple[Tag, ...]) -> None:
    assert TagsLine(tags=tags) == fields.tags_line(raw, 0)


def test_the_line_of_a_header_is_the_one_with_tags() -> None:
    """Telegrams of the 1970s say `TAGS: N/A` at times, and give tags on a second line."""
    empty, full = fields.tags_line("TAGS: N/A\n", 0), fields.tags_line("TAGS: PGOV\n", 0)

    assert Preamble(fields=(empty, full)).tags == full
    assert Preamble(fields=(empty,)).tags == empty
    assert Preamble().tags is None


def test_a_row_has_codes_in_their_own_spelling_and_each_tag_once() -> None:
    line = fields.tags_line("TAGS: pgov, 01IP, OVIP (Doe, Jane), PGOV, U.S., POLITICAL, EXDIS", 0)
    row = record(Cable(parts=(Part(preamble=Preamble(fields=(line,))),)))

    assert row.tags == ("PGOV", "OIIP", "OVIP", "DOE, JANE", "US", "POLITICAL")
    assert row.captions == ("EXDIS",)


def test_a_portion_mark_behind_the_terms_is_no_term() -> None:
    line = fields.tags_line("TAGS: PREL KZ (U)\n", 0)

    assert ([tag.term for tag in line.tags], line.unread) == (["PREL", "KZ"], "(U)")
