"""Scars of the transmission head."""

from __future__ import annotations

from cablefmt.testing.scars.scar import WHOLE, scar
from cablefmt.testing.sheets import Sheet


@scar(70, WHOLE, "head")
def page_inside_addressees(sheet: Sheet, _form: str) -> Sheet | None:
    """A page line stands between TO and the first addressee."""
    return sheet.swapped("head", "\nTO ", "\nTO PAGE 02        STATE   015113  182333Z \n")


@scar(71, WHOLE, "head", "AMEMBASSY QUITO=AMMBASSY QUITO", "AMEMBASSY QUITO=AMEMBASSY UITO")
def letters_dropped_from_addressees(sheet: Sheet, form: str) -> Sheet | None:
    """A post has lost letters wherever the head names it; it stays as it is written."""
    old, _, new = form.partition("=")
    head, row = sheet.pieces["head"], sheet.truth
    if old not in head:
        return None
    kept = {name: tuple(one.replace(old, new) for one in getattr(row, name)) for name in ("action", "info")}
    # The post that sends may be among them.
    return sheet.printed(head=head.replace(old, new)).reads(**kept, origin=row.origin and row.origin.replace(old, new))


@scar(71, ("1995-2009",), "head", "PIOITY", "PRIORTY", "PRIORIT")
def misspelled_precedence(sheet: Sheet, form: str) -> Sheet | None:
    """The precedence of an addressee has lost letters."""
    return sheet.swapped("head", " PRIORITY", f" {form}")


@scar(72, WHOLE, "head", "XMT/AMEMBASSY SOFIA", "XMT AMEMBASSY SOFIA", "INFO XMT AMEMBASSY SOFIA")
def exempted_post(sheet: Sheet, form: str) -> Sheet | None:
    """A post that a collective leaves out is named, with a slash, a blank or behind INFO."""
    if sheet.truth.info and form.startswith("INFO"):
        return None
    head = sheet.pieces["head"].rstrip()
    separator = "\nBT\n" if head.endswith("\nBT") else "\n\n"
    return sheet.printed(head=f"{head.removesuffix('BT').rstrip()}\n{form}{separator}")


@scar(73, WHOLE, "head")
def dummy_serials(sheet: Sheet, _form: str) -> Sheet | None:
    """Agencies have the serial 0000."""
    head, separator = sheet.pieces["head"].rstrip(), "\n"
    if head.endswith("BT"):
        head, separator = head.removesuffix("BT").rstrip(), "\nBT\n"
    prosign = "" if sheet.truth.info else "INFO "
    names = ("FBI WASHDC", "SECDEF WASHDC")
    made = sheet.printed(head=f"{head}\n{prosign}FBI WASHDC 0000\nSECDEF WASHDC 0000{separator}\n")
    return made.reads(info=(*sheet.truth.info, *names))


@scar(74, WHOLE, "head")
def information_only(sheet: Sheet, _form: str) -> Sheet | None:
    """There is no TO line."""
    head = sheet.pieces["head"]
    at, end = head.index("\nTO "), head.find("\nINFO ")
    return sheet.printed(head=head[:at] + head[end:]).reads(action=()) if end > 0 else None


@scar(75, ("1973-79",), "head")
def pages_and_stamps_among_addressees(sheet: Sheet, _form: str) -> Sheet | None:
    """The list of addressees is divided by banners, a page line and a reviewer's stamp."""
    stamp = "Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014"
    head = sheet.pieces["head"]
    place = head.find("\n", head.index("\nTO ") + 1)
    page = f"\nUNCLASSIFIED\n{stamp}\n{stamp}\n    UNCLASSIFIED\n\nPAGE 02        STATE 028954"
    return sheet.printed(head=head[:place] + page + head[place:])
