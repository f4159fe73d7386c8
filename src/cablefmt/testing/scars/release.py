"""Scars of SMART in other prints: values apart from their labels, labels on one line, what a release puts into a text."""

from __future__ import annotations

from cablefmt.testing.eras.smart import COLUMN
from cablefmt.testing.scars.scar import scar
from cablefmt.testing.sheets import Sheet

SMART = ("SMART",)
HEADER = "line head order tags captions references attention subject"
CLOSING = "signature end"


def _has_label(line: str) -> bool:
    return line[:1].isalpha() and ":" in line[:COLUMN]


def _apart(piece: str, between: str) -> str:
    """The labels of a piece, the value of each behind `between`, without the column of the values."""
    lines = [line for line in piece.split("\n") if line.strip()]
    return "".join(
        f"{line[:COLUMN].rstrip()}{between}{line[COLUMN:]}\n" if _has_label(line) else f"{line.strip()}\n" for line in lines
    )


def _columns(piece: str, between: str) -> str:
    """The labels of a piece, and then its values."""
    lines = [line for line in piece.split("\n") if line.strip()]
    labels = [line[:COLUMN].strip() for line in lines if _has_label(line)]
    values = [f"{between if _has_label(line) else chr(10)}{line[COLUMN:]}" for line in lines]
    return f"{between.join(labels)}\n{''.join(values)}\n"


def _on_one_line(piece: str) -> str:
    return " ".join(piece.split()) + " "


@scar(117, SMART, f"{HEADER} {CLOSING}", "\n", "\n\n", "\n\n\n\n")
def value_below_its_label(sheet: Sheet, form: str) -> Sheet | None:
    """Each value stands below its label, without its column, also with blank lines between."""
    names = [name for name in f"{HEADER} {CLOSING}".split() if sheet.pieces[name]]
    return sheet.printed(**{name: f"{_apart(sheet.pieces[name], form)}{form[1:]}" for name in names})


@scar(123, SMART, f"{HEADER} {CLOSING}", "\n", "\n\n")
def labels_above_all_values(sheet: Sheet, form: str) -> Sheet | None:
    """All labels stand above all values, in the header and behind the text, as in texts taken from pages."""
    ordered = sheet.ordered("line", "head", "order", "tags", "captions", "references", "attention", "subject")
    banner, _, line = ordered.pieces["line"].partition("MRN")
    head = _columns(f"MRN{line}{''.join(ordered.pieces[name] for name in HEADER.split()[1:])}", form)
    closing, _, behind = "".join(ordered.pieces[name] for name in CLOSING.split()).partition(" " * 30)
    named = dict.fromkeys([*HEADER.split(), *CLOSING.split()], "")
    return ordered.printed(**{**named, "line": f"{banner}{head}\n", "signature": _columns(closing, form), "end": f"\n{behind}"})


@scar(118, SMART, f"{HEADER} {CLOSING}", "line", "text")
def labels_on_one_line(sheet: Sheet, form: str) -> Sheet | None:
    """All labels stand on one line with their values; or the whole text does."""
    names = HEADER.split()
    glued = {name: _on_one_line(sheet.pieces[name]) for name in names if sheet.pieces[name]}
    made = sheet.printed(**glued)
    if form == "line":
        closing = {name: _on_one_line(sheet.pieces[name]) for name in CLOSING.split()}
        return made.printed(subject=f"{glued['subject']}\n\n", **closing)
    return made


@scar(119, SMART, "line end", "SENSITIVE BUT UNCLASSIFIED", "UNCLASSIFIED//SBU", "UNCLASSIFIED SBU")
def banner_on_one_line(sheet: Sheet, form: str) -> Sheet | None:
    """Class and handling of the banner stand on one line."""
    banner = f"UNCLASSIFIED\n{' ' * 30}SBU"
    if banner not in sheet.pieces["line"]:
        return None
    return sheet.printed(**{name: sheet.pieces[name].replace(banner, form) for name in ("line", "end")})


@scar(120, SMART, "body", "1.4(D)\n", "B6\n", "B1\n1.4(D)\n", "B1, 1.4(B), 1.4(D)\n")
def exemption_on_a_line(sheet: Sheet, form: str) -> Sheet | None:
    """The exemption by which a release left something out stands on a line of its own."""
    text = "The ministry has promised to count the flamingos and\n{}to tell us how many there are."
    return sheet.told(text.format(form), " ".join(text.format("").split()))


@scar(121, SMART, "body tags", "1.4(D)", "B6")
def exemption_in_the_margin(sheet: Sheet, form: str) -> Sheet | None:
    """The exemption stands in the margin, at the end of a line of the text or of the header."""
    line = "The ministry has promised to count the flamingos and"
    tags = sheet.pieces["tags"].rstrip()
    printed = sheet.printed(tags=f"{tags.ljust(70)}    {form}\n") if tags else sheet
    return printed.told(f"{line.ljust(70)}    {form}\nto tell us how many there are.", f"{line} to tell us how many there are.")


@scar(122, SMART, "head")
def page_number_inside_the_header(sheet: Sheet, _form: str) -> Sheet | None:
    """The number of a page stands below a value, above the blank lines of a page's end."""
    return sheet.printed(head=f"{sheet.pieces['head']}{' ' * 60}1\n\n\f\n")
