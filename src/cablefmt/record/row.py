"""The row itself."""

from __future__ import annotations

from datetime import datetime

import attrs

__all__ = ["Record"]


@attrs.frozen(kw_only=True)
class Record:
    """What one cable says, flat: strings, numbers, truth values, one date, tuples of strings.

    None, or an empty tuple, stands where the cable does not say. `record` makes one.

    >>> Record(id="06ALMATY79", year=2006, post="ALMATY", serial=79).id
    '06ALMATY79'
    """

    #: Two-digit year, post, serial: `06ALMATY79`.
    id: str | None = None
    #: Four digits, of the date-time group.
    year: int | None = None
    #: Canonical name of the sending post, without blanks: `SAOPAULO`.
    post: str | None = None
    serial: int | None = None
    #: When it was sent, UTC: from the date-time group, else from the portal.
    date: datetime | None = None
    #: `UNCLASSIFIED`, `LIMITED OFFICIAL USE`, `CONFIDENTIAL`, `SECRET` or `TOP SECRET`.
    classification: str | None = None
    #: Controls of the classification line, and captions that limit who may read it: `("SENSITIVE", "NOFORN")`.
    handling: tuple[str, ...] = ()
    #: Every caption, in order, each once.
    captions: tuple[str, ...] = ()
    #: How urgent it is for those who shall act: `FLASH`, `IMMEDIATE`, `PRIORITY` or `ROUTINE`.
    precedence: str | None = None
    #: How urgent it is for those who shall know, where that is said separately.
    info_precedence: str | None = None
    #: Start of message, channel and channel serial: `VZCZCXRO2675`.
    transmission_id: str | None = None
    #: The originator's plain language address, from the FM line.
    origin: str | None = None
    #: Names of the action addressees, in order, each once.
    action: tuple[str, ...] = ()
    #: Names of the information addressees, in order, each once.
    info: tuple[str, ...] = ()
    #: Number of the executive order: `12958`.
    executive_order: str | None = None
    #: The day on which it is declassified, as `2016-01-12`, or the event or code as written.
    declassify_on: str | None = None
    #: The terms of the TAGS lines, upper case, in order, each once; a code in its own spelling: `OIIP` for `01IP`; a
    #: person with a comma behind the surname: `DOE, JANE`.
    tags: tuple[str, ...] = ()
    #: One line, blanks folded, without portion mark.
    subject: str | None = None
    #: The portion mark of the subject, without parentheses.
    subject_mark: str | None = None
    #: Ids of the cables that REF names, in order, each once; a reference without a year has the cable's own.
    references: tuple[str, ...] = ()
    #: Everything else on the REF lines, as written: mail, telephone calls, reports.
    other_references: tuple[str, ...] = ()
    #: Name of the classifier, from the Classified By line or from paragraph 1; of two, with `and` between.
    classified_by: str | None = None
    #: The classifier's title, as written.
    classified_by_title: str | None = None
    #: The classifier's office, where the line tells it from the title.
    classified_by_office: str | None = None
    #: Reasons for the classification: `("1.4(b)", "1.4(d)")`.
    reasons: tuple[str, ...] = ()
    #: Text of the summary, blanks folded, without its lead word and `End summary`; the key points where there is no summary.
    summary: str | None = None
    #: The name at the end.
    signature: str | None = None
    #: Which section this is, where the classification line says `SECTION 01 OF 03`.
    section: int | None = None
    #: How many sections there are.
    sections: int | None = None
    #: Whether the source says of itself that it is an extract.
    partial: bool = False
    #: How many numbered paragraphs there are.
    paragraphs: int = 0
    #: Symbol of the highest portion mark of subject, paragraphs and items, in the order U, SBU, C, S, TS.
    highest_mark: str | None = None
    #: The prose of the body, for a reader or a language model: text, headings and list items in order, a blank line between
    #: blocks, one line for what is one paragraph in the source. A line that ends well before its margin, and each of a list,
    #: stays a line; tables keep all of theirs. Not in it are paragraph numbers, portion marks, rules, page lines, captions,
    #: references, an archive's remark that a section is missing, sentences that only say how the text is to be handled,
    #: invitations to a post's pages, sign-off. Words divided at the end of a line in texts of capitals are whole again,
    #: characters that a web page wrote as names (`&quot;`) are themselves. None where there is no text.
    narrative: str | None = None
