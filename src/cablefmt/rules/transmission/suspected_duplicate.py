"""Note a message whose head says that it may have been sent before.

## Why
The operating signal ZFD means a suspected duplicate (ACP 127 par. 135). Who counts cables counts such a one twice.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06 ZFD
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Good
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079/01 0120508
ZNR UUUUU ZZH
R 120508Z JAN 06
FM USOFFICE ALMATY
TO RUEHC/SECSTATE WASHDC 4460
BT
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. All went well.

2. The Minister thanked us.

BARLOW
```

## Fix
None: whether there is another one the text does not say.

## See
ACP 127 par. 135; `corrected-copy`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import DateTimeGroup, OperatingSignals, SecurityLine
from cablefmt.rules.base import Finding, RuleContext, rule


@rule(code="TRN017", severity=Severity.NOTE, since="0.1")
def suspected_duplicate(line: SecurityLine | DateTimeGroup | OperatingSignals, context: RuleContext) -> Iterator[Finding]:
    """Every line with the signal."""
    signals = line.signals if isinstance(line, OperatingSignals) else line.operating_signals
    if "ZFD" in signals:
        yield Finding(
            span=context.place("ZFD", line),
            message="`ZFD` says that the message may have been sent before",
            help="find out whether there is another one",
        )
