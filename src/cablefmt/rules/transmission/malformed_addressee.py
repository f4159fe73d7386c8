"""Flag an addressee that is not a routing indicator, a name, a precedence and a serial.

## Why
An addressee that is garbled did not get the cable, or is not found by who looks for it. Precedences have five spellings:
FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY, ROUTINE; any other word in their place becomes part of the name.

## Bad
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC PIORITY 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 06
FM USOFFICE ALMATY
TO SECSTATE WASHDC PRIORITY 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Unsafe: a misspelled precedence is put right, but the word may be part of a name.

## See
5 FAH-2 H-230; `missing-action-addressees`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import ActionAddressees, Addressee, ExemptAddressees, InfoAddressees
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.source import Span


@rule(code="TRN007", severity=Severity.WARNING, fix=Applicability.UNSAFE, since="0.1")
def malformed_addressee(field: ActionAddressees | InfoAddressees | ExemptAddressees, context: RuleContext) -> Iterator[Finding]:
    """Misspelled precedences, and what is no addressee; the distribution inside the Department is neither."""
    for addressee in field.addressees:
        yield from _misspelled_precedence(addressee, context)
    if field.unread and not _is_distribution(field.unread):
        yield Finding(
            span=context.place(field.unread, field),
            message=f"{quoted(field.unread)} is no addressee",
            help="write each addressee like `RUEHC/SECSTATE WASHDC PRIORITY 4460`",
        )


def _misspelled_precedence(addressee: Addressee, context: RuleContext) -> Iterator[Finding]:
    word, meant = addressee.misspelled, addressee.precedence
    # SMART writes them in small letters, too.
    if not (word and meant) or (context.is_smart and word.upper() == meant):
        return
    at = context.source.text.rfind(word, *addressee.span)
    span = Span(at, at + len(word)) if at >= 0 else addressee.span
    yield Finding(
        span=span,
        message=f"precedence {quoted(word)} is misspelled, expected `{meant}`",
        help=f"put `{meant}` instead",
        edits=(Edit(span=span, replacement=meant),),
    )


def _is_distribution(text: str) -> bool:
    """Whether this is a list of offices with their copies, as archives have it behind INFO: `OCT-01 AF-08 ISO-00`."""
    office, _, copies = text.split(maxsplit=1)[0].partition("-")
    return office.isalpha() and copies.isdecimal()
