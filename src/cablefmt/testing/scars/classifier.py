"""Scars of the Classified By line."""

from __future__ import annotations

from cablefmt.testing.scars.scar import LATE, scar
from cablefmt.testing.sheets import Sheet

BOTH = ("1.4(b)", "1.4(d)")


def _by(
    sheet: Sheet, text: str, reasons: tuple[str, ...] = BOTH, name: str | None = "Jane Doe", title: str | None = "Amb"
) -> Sheet:
    return sheet.printed(classifier=f"{text}\n\n").reads(classified_by=name, classified_by_title=title, reasons=reasons)


@scar(
    65,
    LATE,
    "classifier",
    "Classified By: Classified By: ",
    "Classified By: (U) Classified by ",
    "Classified By: 1. CLASSIFIED BY ",
)
def keyword_twice(sheet: Sheet, form: str) -> Sheet | None:
    """The keyword Classified By stands twice."""
    return _by(sheet, f"{form}Amb Jane Doe for reasons 1.4 (b) and (d).")


@scar(66, LATE, "classifier")
def word_cut_at_the_margin(sheet: Sheet, _form: str) -> Sheet | None:
    """A word is cut at column 72, without a hyphen."""
    return _by(sheet, "Classified By: Amb Jane Doe for rea\nsons 1.4 (b) and (d).")


@scar(
    67,
    LATE,
    "classifier",
    "1.4 (b\n) and (d).=1.4(b) 1.4(d)",
    "1.4 (b and (d).=1.4(b) 1.4(d)",
    "1.4 (b&d)=1.4(b) 1.4(d)",
    "1.4 (b+d)=1.4(b) 1.4(d)",
    "1.4 b/d=1.4(b) 1.4(d)",
    "1,4 (C)=1.4(c)",
    "1.2 (B)=1.2(b)",
    "1.4(b)(d)=1.4(b) 1.4(d)",
    "1.4 a,b,and d=1.4(a) 1.4(b) 1.4(d)",
)
def reasons_cut_or_joined(sheet: Sheet, form: str) -> Sheet | None:
    """The letters of the reasons are cut at the margin, unbalanced, or joined by other signs."""
    text, _, reasons = form.partition("=")
    return _by(sheet, f"Classified By: Amb Jane Doe for reasons {text}", tuple(reasons.split()))


@scar(68, LATE, "classifier")
def reference_for_a_classifier(sheet: Sheet, _form: str) -> Sheet | None:
    """A reference was typed into the field of the classifier."""
    return _by(sheet, "Classified By: ADANA 222", (), None, None)


@scar(
    69, LATE, "classifier", "", "\n\nCONFIDENTIAL\n\nPAGE 02        HARARE  03759  01 OF 02  021700Z \n\nReason: 1.4 (b) and (d)."
)
def reason_missing_or_on_the_next_page(sheet: Sheet, form: str) -> Sheet | None:
    """No reason is given, or it stands behind the page line."""
    return _by(sheet, f"Classified By: Amb Jane Doe{form}", BOTH if form else ())
