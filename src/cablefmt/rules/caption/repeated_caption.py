"""Flag a caption that stands twice in one header.

## Why
Each caption stands once, on a line of its own (5 FAH-2 H-250). Most repeats come from a system that added `SIPDIS` to a cable
that had it. They mean no more, and a count of captions is wrong.

## Bad
```cable
UNCLAS ALMATY 000079

SIPDIS

SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

SIPDIS

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

All went well.

BARLOW
```

## Fix
Safe: a caption that stands twice means what it means once.

## See
5 FAH-2 H-250; `misspelled-caption`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Applicability, Edit, Note, Severity
from cablefmt.model import Captions, Preamble
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.caption import named, places
from cablefmt.source import Span


@rule(code="CAP001", severity=Severity.WARNING, fix=Applicability.SAFE, archive=Severity.NOTE, since="0.1")
def repeated_caption(preamble: Preamble, context: RuleContext) -> Iterator[Finding]:
    """Once for each caption with a repeat, at the first one."""
    first, again = dict[str, Span](), dict[str, list[tuple[Span, Edit]]]()
    for line in preamble.all(Captions):
        found = list(places(line, context))
        repeats = all(named(name) in first for name, _ in found)
        for at, (written, span) in enumerate(found):
            name = named(written)
            if first.setdefault(name, span) != span:
                # All that the line says goes with it, blank lines included; in a line that says more, the caption alone.
                gone = line.span if repeats else Span(found[at - 1][1].end if at else span.start, span.end)
                again.setdefault(name, []).append((span, Edit(span=gone, replacement="")))
    for name, repeated in again.items():
        times = "twice" if len(repeated) == 1 else f"{len(repeated) + 1} times"
        yield Finding(
            span=repeated[0][0],
            message=f"caption `{name}` stands {times}",
            help="keep the first one",
            notes=(Note(span=first[name], message="the first one"),),
            edits=tuple(dict.fromkeys(edit for _, edit in repeated)),
        )
