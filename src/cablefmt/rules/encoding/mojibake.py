r"""Flag UTF-8 that was read as Windows-1252.

## Why
A character of two or three bytes became two or three characters: an apostrophe reads as three, an accented letter as two. No
search finds the word.

## Bad
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The caf\xc3\x83\xc2\xa9 is open.

2. (U) So it was.

BARLOW
```

## Good
```cable escaped
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The caf\xc3\xa9 is open.

2. (U) So it was.

BARLOW
```

## Fix
Unsafe: the characters could have been meant.

## See
`replacement-character`, `foreign-character`, which remains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted, rule
from cablefmt.rules.encoding import has_odd_characters
from cablefmt.source import Span

#: What the first byte of a character of two to four reads as in Windows-1252, and the others behind it.
_FOUND = re.compile(
    r"[\xc2-\xf4][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}"
)


@rule(code="ENC005", severity=Severity.WARNING, fix=Applicability.UNSAFE, archive=Severity.NOTE, since="0.1")
def mojibake(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Every run that is UTF-8 when its characters are bytes."""
    if not context.once(has_odd_characters):
        return
    for found in _FOUND.finditer(context.source.text, *cable.span):
        meant = _meant(found.group())
        if meant:
            yield Finding(
                span=Span(*found.span()),
                message=f"{quoted(found.group())} is what {quoted(meant)} reads as in another encoding",
                help=f"put {quoted(meant)} instead",
                edits=(Edit(span=Span(*found.span()), replacement=meant),),
            )


def _meant(written: str) -> str | None:
    """What was written, where the characters are the bytes of another text."""
    for encoding in ("cp1252", "latin-1"):
        try:
            return written.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return None
