"""Flag a sign-off that is the user name of the officer who classified the cable.

## Why
A cable is signed with a surname (5 FAH-1 H-241). A user name, surname and initials in one word, is found by nobody who looks for
the person, and reads like a surname of its own. Only where the cable says whose it is can it be told from one.

## Bad
```cable
R 120508Z JAN 06
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L LIMA 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV PE
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane T. Barlow for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (C) The Minister thanked us.

BARLOWJT
```

## Good
```cable
R 120508Z JAN 06
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 4460
C O N F I D E N T I A L LIMA 000079

E.O. 12958: DECL: 01/12/2016
TAGS: PGOV PE
SUBJECT: (U) A VISIT TO THE REGION

Classified By: Ambassador Jane T. Barlow for reasons 1.4 (b) and (d).

1. (C) All went well.

2. (C) The Minister thanked us.

BARLOW
```

## Fix
Unsafe: two persons may have names so alike.

## See
5 FAH-1 H-241; `decorated-signoff`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable, Signature
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="SIG020", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def user_name_signoff(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where the sign-off is the surname of the classifier with initials of the same person before or behind it."""
    signature = cable.closing.first(Signature)
    if not signature or not signature.name:
        return
    for name in _classifiers(cable):
        if surname := _surname(signature.name, name):
            span = context.place(signature.name, signature)
            yield Finding(
                span=span,
                message=f"sign-off {quoted(signature.name)} is the user name of {quoted(name)}",
                help=f"put `{surname}` instead",
                edits=(Edit(span=span, replacement=surname),),
            )
            return


def _classifiers(cable: Cable) -> Iterator[str]:
    """The names in the lines that say who classified the cable; each section may repeat it."""
    lines = (part.preamble.classified_by for part in cable.current_parts)
    yield from (line.name for line in lines if line and line.name)


def _surname(signed: str, name: str) -> str | None:
    """The surname of a person of this name, if what is signed is that and initials."""
    *given, surname = name.upper().split() or [""]
    initials = "".join(word[0] for word in given)
    written = signed.upper()
    rest = written.removeprefix(surname) if written.startswith(surname) else written.removesuffix(surname)
    is_user_name = rest not in ("", written) and rest in (initials, initials[:1])
    return surname if is_user_name else None
