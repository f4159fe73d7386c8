"""Flag a security line that names another class than the classification line.

## Why
Relays go by the security line, readers by the classification line (ACP 127 par. 124). Where they differ, a classified cable may
have gone over an open circuit, or readers are kept from one that is open. `EEEEE` is unclassified, encrypted for
transmission only.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNY CCCCC ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: a classification is never guessed.

## See
ACP 127 par. 124; `malformed-security-line`, `portal-classification-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Note, Severity
from cablefmt.model import Cable, SecurityLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule

#: What the first letter of the group stands for. LIMITED OFFICIAL USE went under several letters, so it is not compared.
_CLASSES = {"U": "UNCLASSIFIED", "E": "UNCLASSIFIED", "C": "CONFIDENTIAL", "S": "SECRET", "T": "TOP SECRET"}


@rule(code="TRN022", severity=Severity.ERROR, since="0.1")
def security_classification_mismatch(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once, where both lines name a class and not the same."""
    security = cable.transmission.first(SecurityLine) if cable.transmission else None
    line = cable.preamble.classification_line
    if not security or not security.group or not line or line.classification not in _CLASSES.values():
        return
    stated = _CLASSES.get(security.group[0])
    if stated and stated != line.classification:
        yield Finding(
            span=context.first_line(security),
            message=f"the security line says {stated}, the classification line {line.classification}",
            help="find out the cable's class and correct the other line",
            notes=(Note(span=context.first_line(line), message=f"{quoted(line.raw)} stands here"),),
        )
