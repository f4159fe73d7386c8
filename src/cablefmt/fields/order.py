"""The E.O. line: order, instruction, date, exemptions, event, officer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from lark import Token

from cablefmt.fields.lines import folded
from cablefmt.fields.reading import joined, remembered, tokens
from cablefmt.model.order import ExecutiveOrder
from cablefmt.vocab import executive_order_number, executive_orders

__all__ = ["executive_order"]

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
#: Where year, month and day stand among the three numbers of a date.
_PLACES = {"YEAR_FIRST": (0, 1, 2), "YEAR_LAST": (2, 0, 1), "MONTH_FIRST": (2, 0, 1), "DAY_FIRST": (2, 1, 0)}
#: The first instruction of a line counts; a date, an exemption or an event without one means `DECL`.
_INSTRUCTIONS = ("NOT_APPLICABLE", "SCHEDULE", "OADR")
#: What an event begins with where no `DECL:` stands before it.
_EVENT_WORDS = ("AFTER", "UPON", "WHEN", "UNTIL")
_MARKS = ".,;: "
#: The order that was in force when electronic telegrams began.
_FIRST_ORDER = "10501"


@remembered
def executive_order(raw: str) -> ExecutiveOrder:
    r"""The order's number, and what is said under it.

    >>> line = executive_order("E.O. 12065: RDS-4 6/5/99 (DOE, JANE B.) OR-M\n", 0)
    >>> line.instruction, line.declassify_date, line.officer, line.basis
    ('RDS-4', datetime.date(1999, 6, 5), 'DOE, JANE B.', 'OR-M')
    """
    parts = tokens("executive_order", raw)
    number = next((part.replace(",", "").replace(".", "") for part in parts if part.type == "EO_NUMBER"), None)
    said = [part for part in parts if part.type != "EO_NUMBER"]
    known = executive_order_number(number) if number else None
    begins = next((at for at, part in enumerate(said, 1) if part.type == "DECLASSIFY"), None)
    until = said[begins:] if begins else said
    schedule = next((_instruction(part) for part in said if part.type in _INSTRUCTIONS), None)
    only_downgraded = begins is None and any(part.type == "DOWNGRADE" for part in said)
    day = None if only_downgraded else next(_dates(until, known), None)
    exemptions = tuple(_code(part) for part in until if part.type == "EXEMPTION")
    event = _event(until, begun=begins is not None) if schedule is None else None
    implied = "DNG" if only_downgraded else "DECL" if begins or day or exemptions or event else None
    officer = next((part for part in said if part.type == "OFFICER"), None) if schedule else None
    basis = next((part for part in said if part.type == "BASIS"), None)
    return ExecutiveOrder(
        order=known or number,
        garbled=number if known and known != number else None,
        value=_spaced(said) or None,
        instruction=schedule or implied,
        declassify_on=joined(until) or None if begins else None,
        declassify_date=day[0] if day else None,
        short_year=day[1] if day else False,
        exemptions=exemptions,
        event=event,
        officer=folded(officer[1:-1]) if officer else None,
        basis=_code(basis).replace("0", "O") if basis else None,
    )


def _instruction(token: Token) -> str:
    """One spelling for each: `XGDS 2` is `XGDS-2`."""
    if token.type == "NOT_APPLICABLE":
        return "N/A"
    letters = "".join(char for char in token.upper() if char.isalpha())
    digits = "".join(char for char in token if char.isdecimal())
    return f"{letters}-{digits}" if digits else letters


def _code(token: Token) -> str:
    """Without blanks and brackets, a prefix apart from its kind of source: `25X1-HUMAN`, `1.6X6`."""
    code = "".join(char for char in token.upper() if char not in " \n\t()-")
    for word in ("HUMAN", "OR", "0R"):
        code = code.replace(word, f"-{word}" if word == "HUMAN" else f"{word}-")
    return code


def _dates(parts: Iterable[Token], order: str | None) -> Iterator[tuple[date, bool]]:
    """The dates, each with whether its year has two digits."""
    first = executive_orders()[order or _FIRST_ORDER]
    for part in parts:
        if part.type in _PLACES:
            numbers = _numbers(part)
            year, month, day = (numbers[at] for at in _PLACES[part.type])
            short = year < 100
            whole = first + (year - first) % 100 if short else year
            # Of 13 and more months the day stands first.
            in_order = (month, day) if month <= 12 else (day, month)
            try:
                yield date(whole, *in_order), short
            except ValueError:
                continue


def _numbers(token: Token) -> list[int]:
    """The three numbers of a date; a month's name is the month's number."""
    runs, digits = list[int](), [char for char in token if char.isdecimal()]
    if len(digits) == 8 and len(token) == 8:
        cuts = (0, 4, 6, 8) if token.type == "YEAR_FIRST" else (0, 2, 4, 8)
        return [int(token[start:end]) for start, end in pairwise(cuts)]
    for word in _words(token):
        if word.isdecimal():
            runs.append(int(word))
        elif word[:3].upper() in _MONTHS:
            runs.append(_MONTHS.index(word[:3].upper()) + 1)
    return runs


def _words(token: Token) -> list[str]:
    """Runs of letters and runs of digits: `12JAN16` has three."""
    text, before = "", ""
    for char in token:
        kind = "d" if char.isdecimal() else "a" if char.isalpha() else ""
        text += (" " if kind != before else "") + (char if kind else " ")
        before = kind
    return text.split()


def _event(parts: Sequence[Token], *, begun: bool) -> str | None:
    """What is said in words, without the dates and codes beside it; a single word beside a date is none."""
    words = [part for part in parts if part.type in ("EO_WORD", "EO_MARK", "OFFICER", "BASIS", "DECLASSIFY")]
    count = sum(part.type == "EO_WORD" for part in words)
    if not (begun or any(part.upper() in _EVENT_WORDS for part in words)):
        return None
    if len(words) == len(parts):
        return joined(parts).strip(_MARKS) or None
    return joined(words).strip(_MARKS) if count > 1 else None


def _spaced(parts: Iterable[Token]) -> str:
    """The parts on one line, with a blank behind `DECL:` where the writer left none."""
    text, end, keyword = "", None, False
    for part in parts:
        text += str(part) if (part.start_pos == end and not keyword) or end is None else f" {part}"
        end, keyword = part.end_pos, part.type == "DECLASSIFY"
    return folded(text)
