"""Flag a caption in a cable that was sent before there was such a caption.

## Why
`SIPDIS` came with the Department's SIPRNet about 2000, `VISAS VIPER` with the programme of 1993. In an older cable the caption,
or the date, is not its own (5 FAH-2 H-250).

## Bad
```cable
R 120508Z JAN 85
FM AMEMBASSY TUNIS
TO SECSTATE WASHDC 4460
UNCLAS TUNIS 000079

SIPDIS

E.O. 12356: N/A
TAGS: PGOV TS
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
R 120508Z JAN 85
FM AMEMBASSY TUNIS
TO SECSTATE WASHDC 4460
UNCLAS TUNIS 000079

E.O. 12356: N/A
TAGS: PGOV TS
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
None: whether the caption or the date is wrong the text does not say.

## See
5 FAH-2 H-250; `order-of-another-time`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Captions
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.caption import named, places

#: The year before which no cable has it, with some years to spare.
_FIRST_YEARS = {"SIPDIS": 1998, "VISAS VIPER": 1993, "NOT FOR INTERNET DISTRIBUTION": 1996}


@rule(code="CAP022", severity=Severity.WARNING, archive=Severity.NOTE, since="0.1")
def caption_of_another_time(line: Captions, context: RuleContext) -> Iterator[Finding]:
    """Once for each such caption."""
    for name, span in places(line, context):
        first = _FIRST_YEARS.get(named(name), 0)
        if context.date and context.date.year < first:
            yield Finding(
                span=span,
                message=f"caption `{named(name)}` stands in a cable of {context.date.year}, before there was one",
                help="correct the caption, or the date",
            )
