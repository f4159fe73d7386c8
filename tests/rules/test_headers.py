"""What the examples of the header rules do not show: lines that are there, and garbled."""

from __future__ import annotations

from cablefmt.check import check
from cablefmt.diagnostic import Severity

HEAD = "R 120508Z JAN 06\nFM USOFFICE ALMATY\nTO SECSTATE WASHDC 4460\n"
END = "TAGS: PGOV KZ\nSUBJECT: A VISIT TO THE REGION\n\n1. All went well.\n"


def _found(text: str, name: str) -> list[tuple[str, Severity, str]]:
    return [(text[slice(*found.span)], found.severity, found.message) for found in check(text) if found.name == name]


def test_a_garbled_classification_line_is_not_called_missing() -> None:
    text = f"{HEAD}LIMITED OFFICIAL _USE ALMATY 79\n\nE.O. 11652: N/A\n{END}"

    assert _found(text, "missing-classification-line") == [
        ("LIMITED OFFICIAL _USE ALMATY 79", Severity.WARNING, "the classification line is garbled")
    ]


def test_a_garbled_order_is_not_called_missing() -> None:
    text = f"{HEAD}UNCLAS ALMATY 000079\n\nE.M. 12958: N'A\n{END}"

    assert _found(text, "missing-executive-order") == [("E.M. 12958: N'A", Severity.WARNING, "the E.O. line is garbled")]
