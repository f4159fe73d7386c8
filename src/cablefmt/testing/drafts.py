"""Truth by construction: facts, printed in the layout of an era, and the row that must come back.

A `Draft` is a cable in named parts, each as it is printed, with the value that every field of its `Record` must have. A scar
changes a part (`cablefmt.testing.scars`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from textwrap import fill
from typing import Any

import attrs
from hypothesis import strategies as st

__all__ = ["ERAS", "Draft", "Facts", "drafts", "facts", "printed"]

#: What stands between two parts; a blank line where nothing is said.
_BEHIND = {"head": "\n", "order": "\n", "tags": "\n", "portal": "\n"}
#: The parts of a cable, in the order in which they are printed.
PARTS = (
    "portal",
    "head",
    "classification",
    "captions",
    "attention",
    "order",
    "tags",
    "subject",
    "references",
    "classified_by",
    "text",
    "signature",
    "end",
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
#: The class, the letter of its portion mark, and that of its security line.
_CLASSES = {
    "UNCLASSIFIED": ("UNCLAS", "U", "ZNR UUUUU ZZH"),
    "CONFIDENTIAL": ("C O N F I D E N T I A L", "C", "ZNY CCCCC ZZH"),
    "SECRET": ("S E C R E T", "S", "ZNY SSSSS ZZH"),
}
SENTENCES = (
    "The Minister received the Ambassador and spoke at length about the early season, "
    "and about the boats that had already sailed from the coast.",
    "Nine orchestras played in the square while the market stayed open, "
    "and the mayor promised that all of them would come again next spring.",
    "Exports of olives rose by a third, and the growers ask for a better road to the harbor "
    "before the rains make the old one useless.",
)


@attrs.frozen(kw_only=True)
class Facts:
    """What a cable says, before it is printed.

    >>> Facts().serial
    417
    """

    post: str = "LIMA"
    embassy: str = "AMEMBASSY LIMA"
    serial: int = 417
    day: int = 14
    month: int = 3
    hour: int = 18
    minute: int = 30
    classification: str = "UNCLASSIFIED"
    tags: tuple[str, ...] = ("EFIS", "ECON", "PE")
    subject: str = "ANCHOVY SEASON OPENS EARLY"
    #: Post and serial of the cables that it refers to.
    references: tuple[tuple[str, int], ...] = (("TUNIS", 400), ("QUITO", 1210))
    sentences: tuple[str, ...] = SENTENCES[:2]
    signature: str = "BARLOW"


@cache
def facts() -> st.SearchStrategy[Facts]:
    """Facts of any kind.

    >>> from hypothesis import find
    >>> find(facts(), lambda each: each.post == "SAN JOSE").embassy
    'AMEMBASSY SAN JOSE'
    """
    posts = st.sampled_from(("LIMA", "TUNIS", "SAN JOSE", "PORT AU PRINCE", "OTTAWA"))
    return st.builds(
        lambda post, **others: Facts(post=post, embassy=f"AMEMBASSY {post}", **others),
        posts,
        serial=st.integers(min_value=12, max_value=9899),
        day=st.integers(min_value=1, max_value=28),
        month=st.integers(min_value=1, max_value=12),
        hour=st.integers(min_value=0, max_value=23),
        minute=st.integers(min_value=0, max_value=59),
        classification=st.sampled_from(sorted(_CLASSES)),
        tags=st.sampled_from((("EFIS", "ECON", "PE"), ("PGOV", "PREL", "TS"), ("SENV", "KPAO", "OVIP", "CA"))),
        subject=st.sampled_from(("ANCHOVY SEASON OPENS EARLY", "A VISIT TO THE REGION", "ORCHESTRAS: NINE OF THEM")),
        references=st.sampled_from((Facts().references, (("STATE", 56),), (("LA PAZ", 401), ("OTTAWA", 77), ("STATE", 12345)))),
        sentences=st.sampled_from((SENTENCES[:1], SENTENCES[1:], SENTENCES)),
        signature=st.sampled_from(("BARLOW", "WETHERBY", "STRAUSZ-HUPE", "O'DONOHUE")),
    )


@attrs.frozen(kw_only=True)
class Draft:
    r"""A printed cable in its parts, and what its row must say.

    >>> draft = Draft(era="2005", facts=Facts(), parts={"classification": "UNCLAS LIMA 000417", "subject": "SUBJECT: FISH"})
    >>> draft.text
    'UNCLAS LIMA 000417\n\nSUBJECT: FISH\n'
    """

    era: str
    facts: Facts
    #: Name of a part -> its text, without line end.
    parts: Mapping[str, str]
    #: Name of a field of `Record` -> its value; of those not named nothing is known.
    expected: Mapping[str, Any] = attrs.field(factory=dict)

    @property
    def text(self) -> str:
        """All parts that are there."""
        named = [(name, self.parts[name]) for name in PARTS if self.parts.get(name)]
        return "".join(
            text + (_BEHIND.get(name, "\n\n") if at < len(named) else "\n") for at, (name, text) in enumerate(named, 1)
        )

    def having(self, expected: Mapping[str, Any], **parts: str) -> Draft:
        """The same with other parts, and with what its row says then."""
        return attrs.evolve(self, parts={**self.parts, **parts}, expected={**self.expected, **expected})


def _joined(post: str) -> str:
    return post.replace(" ", "")


def _sent(given: Facts, year: int) -> datetime:
    return datetime(year, given.month, given.day, given.hour, given.minute, tzinfo=UTC)


def _group(given: Facts, year: int) -> str:
    return f"{given.day:02}{given.hour:02}{given.minute:02}Z {_MONTHS[given.month - 1]} {year % 100:02}"


def _common(given: Facts, year: int) -> dict[str, Any]:
    """What the row says whatever the layout."""
    short, post = f"{year % 100:02}", _joined(given.post)
    return {
        "id": f"{short}{post}{given.serial}",
        "year": year,
        "post": post,
        "serial": given.serial,
        "date": _sent(given, year),
        "classification": given.classification,
        "handling": (),
        "captions": (),
        "precedence": "ROUTINE",
        "info_precedence": None,
        "transmission_id": None,
        "origin": given.embassy,
        "action": ("SECSTATE WASHDC",),
        "info": ("AMEMBASSY QUITO", "ANDEAN COLLECTIVE"),
        "executive_order": None,
        "declassify_on": None,
        "tags": given.tags,
        "subject": given.subject,
        "subject_mark": None,
        "references": tuple(f"{short}{_joined(other)}{number}" for other, number in given.references),
        "other_references": (),
        "classified_by": None,
        "classified_by_title": None,
        "classified_by_office": None,
        "reasons": (),
        "summary": None,
        "signature": given.signature,
        "section": None,
        "sections": None,
        "partial": False,
        "paragraphs": len(given.sentences),
        "highest_mark": None,
        "narrative": "\n\n".join(given.sentences),
    }


def _letters(given: Facts, between: str = "\n     ") -> str:
    named = [f"{post} {serial}" for post, serial in given.references]
    if len(named) == 1:
        return f"REF: {named[0]}"
    return "REF: " + between.join(f"{letter}. {text}" for letter, text in zip("ABCDE", named, strict=False))


def _numbered(sentences: tuple[str, ...], mark: str | None) -> str:
    marked = f"({mark}) " if mark else ""
    return "\n\n".join(fill(f"{number}. {marked}{sentence}", 69) for number, sentence in enumerate(sentences, 1))


def _short_head(given: Facts, year: int, precedence: str = "R") -> str:
    return (
        f"{precedence} {_group(given, year)}\nFM {given.embassy}\nTO SECSTATE WASHDC 1234\n"
        "INFO AMEMBASSY QUITO\nANDEAN COLLECTIVE"
    )


def _capitals(given: Facts) -> Facts:
    return attrs.evolve(given, sentences=tuple(map(str.upper, given.sentences)))


def _of_1970(given: Facts) -> Draft:
    """ACP 126: a short head; neither E.O. nor TAGS; all capitals."""
    given, year = attrs.evolve(_capitals(given), tags=()), 1970
    parts = {
        "head": _short_head(given, year) + "\nBT",
        "classification": f"{_CLASSES[given.classification][0]} {given.post} {given.serial:04}",
        "subject": f"SUBJ: {given.subject}",
        "references": _letters(given),
        "text": _numbered(given.sentences, None),
        "signature": given.signature,
    }
    return Draft(era="1970", facts=given, parts=parts, expected=_common(given, year))


def _of_1978(given: Facts) -> Draft:
    """The years of E.O. 11652: TAGS with commas, a banner below the name."""
    given, year = _capitals(given), 1978
    parts = {
        "head": _short_head(given, year),
        "classification": f"{_CLASSES[given.classification][0]} {given.post} {given.serial:05}",
        "order": "E.O. 11652: N/A",
        "tags": "TAGS: " + ", ".join(given.tags),
        "subject": f"SUBJ: {given.subject}",
        "references": _letters(given),
        "text": _numbered(given.sentences, None),
        "signature": given.signature,
        "end": f"{given.classification}\n\nNNNN",
    }
    return Draft(era="1978", facts=given, parts=parts, expected={**_common(given, year), "executive_order": "11652"})


def _of_2005(given: Facts) -> Draft:
    """A whole head of ACP 127, captions, E.O. 12958, marks, Classified By where it is classified."""
    year, (spaced, mark, security) = 2005, _CLASSES[given.classification]
    filed = f"{_sent(given, year).timetuple().tm_yday:03}{given.hour:02}{given.minute:02}"
    head = f"VZCZCXRO1740\nRR RUEHAT\nDE RUEHPE #{given.serial % 10000:04} {filed}\n{security}\n" + _short_head(given, year)
    secret = given.classification != "UNCLASSIFIED"
    parts = {
        "head": head,
        "classification": f"{spaced} {given.post} {given.serial:06}",
        "captions": "SIPDIS",
        "attention": "STATE FOR WHA/AND",
        "order": "E.O. 12958: DECL: 03/14/2015" if secret else "E.O. 12958: N/A",
        "tags": "TAGS: " + " ".join(given.tags),
        "subject": f"SUBJECT: {given.subject}",
        "references": _letters(given),
        "classified_by": "Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d)." if secret else "",
        "text": _numbered(given.sentences, mark),
        "signature": given.signature,
        "end": "NNNN",
    }
    expected = {
        **_common(given, year),
        "transmission_id": "VZCZCXRO1740",
        "captions": ("SIPDIS",),
        "executive_order": "12958",
        "declassify_on": "2015-03-14" if secret else None,
        "classified_by": "Jane Doe" if secret else None,
        "classified_by_title": "Ambassador" if secret else None,
        "reasons": ("1.4(b)", "1.4(d)") if secret else (),
        "highest_mark": mark,
    }
    return Draft(era="2005", facts=given, parts=parts, expected=expected)


def _of_the_web(given: Facts) -> Draft:
    """An extract on a web archive's page: its labels instead of a head."""
    draft = _of_2005(given)
    moment = _sent(given, 2005)
    portal = (
        f"Identifier\nCreated\nClassification\nOrigin\n05{_joined(given.post)}{given.serial}\n{moment:%Y-%m-%d %H:%M}:00\n"
        f"{given.classification}\nEmbassy {given.post.title()}\nThis record is a partial extract of the original cable. "
        "The full text of the original cable is not available.\n"
    )
    missing = {"precedence": None, "transmission_id": None, "origin": None, "action": (), "info": ()}
    parts = {name: text for name, text in draft.parts.items() if name != "head"}
    return Draft(
        era="web", facts=given, parts={"portal": portal, **parts}, expected={**draft.expected, **missing, "partial": True}
    )


def _of_2011(given: Facts) -> Draft:
    """SMART: labels with their values."""
    given, year = attrs.evolve(given, classification="UNCLASSIFIED"), 2011
    letters = "\n                    ".join(
        f"{letter}) {post} {serial}" for letter, (post, serial) in zip("ABCDE", given.references, strict=False)
    )
    references = letters if len(given.references) > 1 else letters.removeprefix("A) ")
    sent = f"{_sent(given, year):%b %d, %Y} / {_group(given, year)}"
    parts = {
        "portal": "                         UNCLASSIFIED\n",
        "head": f"MRN:                {year % 100} {given.post} {given.serial}\nDate/DTG:           {sent}\n"
        f"From:               {given.embassy}\nAction:             WASHDC, SECSTATE ROUTINE",
        "order": "E.O.:               13526",
        "tags": "TAGS:               " + ", ".join(given.tags) + f"\nReference:          {references}",
        "subject": f"Subject:            {given.subject}",
        "text": _numbered(given.sentences, None),
        "signature": f"Signature:          {given.signature}",
        "end": "Info:               QUITO, AMEMBASSY ROUTINE; ANDEAN COLLECTIVE ROUTINE\n\n                         UNCLASSIFIED",
    }
    return Draft(era="2011", facts=given, parts=parts, expected={**_common(given, year), "executive_order": "13526"})


#: Name of an era -> how facts are printed in it.
ERAS = {"1970": _of_1970, "1978": _of_1978, "2005": _of_2005, "web": _of_the_web, "2011": _of_2011}


def printed(era: str, given: Facts) -> Draft:
    """The facts in the layout of an era.

    Args:
        era: A key of `ERAS`.
        given: What the cable says.

    >>> printed("1978", Facts()).parts["tags"]
    'TAGS: EFIS, ECON, PE'
    """
    return ERAS[era](given)


@cache
def drafts() -> st.SearchStrategy[Draft]:
    """Any facts in any layout, without a scar.

    >>> from hypothesis import find
    >>> find(drafts(), lambda draft: draft.era == "2011").parts["order"]
    'E.O.:               13526'
    """
    return st.builds(printed, st.sampled_from(sorted(ERAS)), facts())
