"""What cables of an era say: values that are chosen, and the Record that they make."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs

from cablefmt.record import Record
from cablefmt.testing.sheets import POSTS, Choose
from cablefmt.vocab import canonical_post

__all__ = ["ERAS", "Era", "Told", "told"]


@attrs.frozen(kw_only=True)
class Era:
    """A time, and what cables of it may say.

    >>> ERAS["1995-2009"].orders[-2][1]
    '12958'
    """

    name: str
    #: The years that are chosen from: first, and one behind the last.
    years: range
    #: Executive orders with what may stand behind each, and what `declassify_on` is then; by the last year of the order.
    orders: tuple[tuple[int, str, tuple[tuple[str, str | None], ...]], ...] = ()
    classes: tuple[str, ...] = ("UNCLASSIFIED", "CONFIDENTIAL", "SECRET")
    captions: tuple[tuple[str, ...], ...] = ((),)
    #: Whether all is in capitals.
    capitals: bool = True
    #: Portion marks of paragraphs.
    marked: bool = False
    #: How many digits a serial number has at least.
    digits: int = 6
    #: Reasons for the classification, as they are printed and as they are read.
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()


_ORDERS = (
    (1972, "11652", ((" N/A", None), (" GDS", "GDS"), (" XGDS-1", "XGDS-1"))),
    (1978, "11652", ((" N/A", None), (" GDS", "GDS"), (" XGDS-1", "XGDS-1"))),
    (
        1982,
        "12065",
        ((" N/A", None), (" GDS 11/17/85 (DOE, JANE)", "1985-11-17"), (" RDS-4 6/5/99 (ROE, MARY) OR-M", "1999-06-05")),
    ),
    (1995, "12356", ((" N/A", None), (" DECL: OADR", "OADR"))),
    (2009, "12958", ((" N/A", None), (" DECL: 01/12/2026", "2026-01-12"), (" DECL: X1", "X1"))),
    (2025, "13526", (("", None),)),
)
_CAPTIONS = ((), ("SIPDIS",), ("SENSITIVE", "SIPDIS"), ("NOFORN", "SIPDIS"))
#: Eras by name.
ERAS: dict[str, Era] = {
    era.name: era
    for era in (
        Era(
            name="1966-72",
            years=range(1966, 1972),
            classes=("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET"),
            captions=((), ("EXDIS",), ("NODIS",)),
            digits=4,
        ),
        Era(
            name="1973-79",
            years=range(1973, 1980),
            orders=_ORDERS,
            classes=("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET"),
            captions=((), ("EXDIS",), ("STADIS",)),
            digits=5,
        ),
        Era(
            name="1980-95",
            years=range(1983, 1995),
            orders=_ORDERS,
            classes=("UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET"),
            captions=((), ("EXDIS",), ("NOFORN",)),
            digits=5,
            marked=True,
        ),
        Era(
            name="1995-2009",
            years=range(1996, 2010),
            orders=_ORDERS,
            captions=_CAPTIONS,
            capitals=False,
            marked=True,
            reasons=(("1.4 (b) and (d)", ("1.4(b)", "1.4(d)")), ("1.5 (D)", ("1.5(d)",))),
        ),
        Era(
            name="SMART",
            years=range(2011, 2016),
            orders=_ORDERS,
            classes=("UNCLASSIFIED",),
            captions=((), ("SENSITIVE",), ("SENSITIVE", "SIPDIS")),
            capitals=False,
            marked=True,
            digits=1,
        ),
        Era(
            name="web page",
            years=range(2003, 2010),
            orders=_ORDERS,
            captions=_CAPTIONS,
            capitals=False,
            marked=True,
            reasons=(("1.4 (b) and (d)", ("1.4(b)", "1.4(d)")),),
        ),
    )
}

SUBJECTS = (
    "Anchovy Season Opens Early",
    "Nine Orchestras Visit the Coast; a Report on What They Played and Where They Slept",
    'Trade Talks: "Potatoes" in the Highlands',
)
SENTENCES = (
    "Boats from the northern harbors sailed the same night with full holds and tired crews.",
    "The ministry has promised to count the flamingos again when the lake has frozen.",
    "Prices at the pier fell by a third within a week, but the canneries had not hired their second shift.",
    "Orchestra members asked whether their trombones would need visas of their own.",
    "We will report septel.",
    "Governor Vantongeren said that he knew of no better potato.",
)
HEADINGS = ("A Short Season", "Next Steps", "Comment")
#: Below a paragraph: a list; a table.
ITEMS = ("-- more boats, and crews that have slept;", "-- fewer trombones.")
ROWS = ("Port            2005       2006", "Lima           1,079        310", "Callao           417      2,345")
TAGS = ("ECON", "EFIS", "PGOV", "PREL", "EAGR", "SENV", "CASC")
COUNTRIES = ("PE", "KZ", "TS", "BR", "CA")
SURNAMES = ("BARLOW", "WETHERBY", "VANTONGEREN", "O'DONOHUE", "DE PREE")
OFFICERS = (("Jane Barlow", "Ambassador"), ("Antonia Wetherby", "Deputy Chief of Mission"))
ADDRESSEES = (
    "SECSTATE WASHDC",
    "AMEMBASSY QUITO",
    "AMEMBASSY LA PAZ",
    "AMCONSUL SAO PAULO",
    "USMISSION USNATO",
    "CIS COLLECTIVE",
)
PRECEDENCES = ("ROUTINE", "PRIORITY", "IMMEDIATE")
_MARKS = {"UNCLASSIFIED": ("U", "SBU"), "CONFIDENTIAL": ("U", "SBU", "C"), "SECRET": ("U", "C", "S")}


@attrs.frozen
class Told:
    """One paragraph: its mark, its text without line ends, the heading above it, the items or rows below it."""

    mark: str | None
    text: str
    heading: str | None = None
    items: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def read(self) -> tuple[str, ...]:
        """What the narrative has of it."""
        return tuple(filter(None, (self.heading, "\n".join((self.text, *self.items, *self.rows)))))


def told(era: Era, choose: Choose) -> tuple[Record, tuple[Told, ...], str]:
    """A Record without its narrative's layout, the paragraphs that make it, and what stands behind the number of the E.O.

    Args:
        era: The time of the cable.
        choose: Which of several values is taken.
    """
    year = choose(era.years)
    sent = datetime(year, choose(range(1, 13)), choose(range(1, 29)), choose(range(24)), choose(range(60)), tzinfo=UTC)
    post, serial = canonical_post(choose(POSTS)), choose((7, 79, 417, 2345))
    secrecy = choose(era.classes)
    order, said, until = _order(era, year, secrecy, choose)
    paragraphs = tuple(_paragraphs(era, secrecy, choose))
    subject_mark, subject = choose((None, "U")) if not era.capitals else None, choose(SUBJECTS)
    captions = choose(era.captions)
    classifier = choose(OFFICERS) if era.reasons and secrecy != "UNCLASSIFIED" else (None, None)
    precedence = choose(PRECEDENCES)
    row = Record(
        year=year,
        post=post,
        serial=serial,
        date=sent,
        classification=secrecy,
        captions=captions,
        precedence=precedence,
        info_precedence=choose((None, "ROUTINE")) if precedence != "ROUTINE" and era.name != "SMART" else None,
        action=choose((ADDRESSEES[:1], ADDRESSEES[:2])),
        info=choose(((), ADDRESSEES[2:3], ADDRESSEES[3:])),
        executive_order=order,
        declassify_on=until,
        tags=(*choose(((TAGS[0],), TAGS[1:4], TAGS[4:])), choose(COUNTRIES)) if order else (),
        subject=subject.upper() if era.capitals else subject,
        subject_mark=subject_mark,
        references=choose(((), (f"{year % 100:02}{post}12",), (f"{year % 100:02}QUITO1210", f"{year % 100:02}STATE123456"))),
        classified_by=classifier[0],
        classified_by_title=classifier[1],
        signature=choose(SURNAMES),
    )
    return _completed(row, paragraphs), paragraphs, said


def _completed(row: Record, paragraphs: tuple[Told, ...]) -> Record:
    """A Record of what was chosen, with what follows from that."""
    marks = [mark for mark in (row.subject_mark, *(paragraph.mark for paragraph in paragraphs)) if mark]
    return attrs.evolve(
        row,
        id=f"{(row.year or 0) % 100:02}{row.post}{row.serial}",
        handling=tuple(name for name in row.captions if name in ("SENSITIVE", "NOFORN")),
        paragraphs=len(paragraphs),
        highest_mark=max(marks, key=("U", "SBU", "C", "S").index, default=None),
        narrative="\n\n".join(part for paragraph in paragraphs for part in paragraph.read),
        summary=paragraphs[0].text.split(": ", 1)[1].rpartition(" E")[0] if ": " in paragraphs[0].text else None,
    )


def _order(era: Era, year: int, secrecy: str, choose: Choose) -> tuple[str | None, str, str | None]:
    if not era.orders:
        return None, "", None
    _, number, values = next(order for order in era.orders if order[0] >= year)
    said, until = values[0] if secrecy == "UNCLASSIFIED" else choose(values[1:] or values)
    return number, said, until


def _paragraphs(era: Era, secrecy: str, choose: Choose) -> list[Told]:
    marks = _MARKS.get(secrecy, ()) if era.marked and choose((True, True, False)) else ()
    made = list[Told]()
    count = choose((1, 2, 3, 4))
    for number in range(count):
        text = " ".join(choose(SENTENCES) for _ in range(choose((1, 2, 4))))
        heading = choose(HEADINGS) if number and choose((True, False)) else None
        if not number and choose((True, False)):
            text = f"Summary: {text} End Summary."
        mark = choose(marks) if marks else None
        # The last line of the text ends a sentence, so that the name below it is a name.
        items, rows = choose((((), ()), ((), ()), ((), ()), (ITEMS, ()), ((), ROWS if number + 1 < count else ())))
        words = [tuple(line.upper() if era.capitals else line for line in lines) for lines in ((text,), items, rows)]
        made.append(Told(mark, words[0][0], heading and _cased(era, heading), words[1], words[2]))
    return made


def _cased(era: Era, text: str) -> str:
    return text.upper() if era.capitals or era.name != "SMART" else text
