"""Flag a security line whose signal and letters do not follow ACP 127.

## Why
The line decides over which circuits a message may go (ACP 127 par. 124 and 203): `ZNR` over any, `ZNY` over secure ones only. The
letter of the class stands five times so that one garbled letter cannot change it; the last two may be a releasability
code.

## Bad
```cable
VZCZCXRO1740
RR RUEHAT
DE RUEHTA #0079 0120508
ZNR UUUUC ZZH
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
ACP 127 par. 124 and 203; `security-classification-mismatch`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import SecurityLine
from cablefmt.rules.base import Finding, RuleContext, quoted, rule


@rule(code="TRN004", severity=Severity.ERROR, since="0.1")
def malformed_security_line(line: SecurityLine, context: RuleContext) -> Iterator[Finding]:
    """Lines that lack a value, or whose values do not go together; those with a remark behind are only warned of."""
    help_ = "write it like `ZNR UUUUU ZZH` or `ZNY CCCCC ZZH`"
    fault = _fault(line)
    if fault:
        yield Finding(span=context.extent(line), message=fault, help=help_)
    elif line.unread:
        message = f"the security line has {quoted(line.unread)}, which is no operating signal"
        yield Finding(span=context.place(line.unread, line), message=message, help=help_, severity=Severity.WARNING)


def _fault(line: SecurityLine) -> str | None:
    if not line.signal or not line.group:
        return f"{quoted(line.raw)} is not `ZNR` or `ZNY` and the letter of the class five times"
    if not _is_group(line.group):
        return f"security group {quoted(line.group)} is not one letter five times"
    if (line.signal == "ZNR") != line.group.startswith("U"):
        return f"signal {quoted(line.signal)} does not go with group {quoted(line.group)}"
    return None


def _is_group(group: str) -> bool:
    """Whether this is five equal letters, or three and a releasability code; a special category may follow."""
    letters, _, category = group.partition("/")
    same = len(letters) == 5 and letters[:3] == 3 * letters[0] and letters[3] == letters[4]
    released = letters[3] == letters[0] or letters[3] in "ABCOUX"
    return same and released and (not category or category == 5 * category[0])
