"""Executive orders on classification: their numbers, whole or garbled, and their years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from cablefmt.vocab.table import rows

__all__ = ["executive_order_number", "executive_orders"]


@cache
def executive_orders() -> Mapping[str, int]:
    """The year in which cables begin to name it, for each order; the oldest first.

    >>> executive_orders()["12958"]
    1995
    """
    return {row["order"]: int(row["first_year"]) for row in rows("executive_orders")}


@cache
def _by_garbled() -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for number in executive_orders():
        for garbled in _garblings(number):
            found.setdefault(garbled, set()).add(number)
    return {garbled: numbers.pop() for garbled, numbers in found.items() if len(numbers) == 1}


def _garblings(number: str) -> Iterator[str]:
    """What is left of a number where one digit is lost, doubled, changed or has changed places with the next."""
    for at, digit in enumerate(number):
        before, behind = number[:at], number[at + 1 :]
        yield before + behind
        yield before + digit + digit + behind
        yield from (before + other + behind for other in "0123456789")
        if behind:
            yield before + behind[0] + digit + behind[1:]


def executive_order_number(written: str) -> str | None:
    """The order that `written` names, although a digit may be wrong; None where it could be none of them, or several.

    >>> [executive_order_number(text) for text in ("12958", "1295", "12598", "12956", "1")]
    ['12958', '12958', '12958', None, None]
    """
    return written if written in executive_orders() else _by_garbled().get(written)
