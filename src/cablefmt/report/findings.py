"""What every report is given: sources with what was found in them, and how the run went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from cablefmt.diagnostic import Diagnostic
from cablefmt.source import Source

__all__ = ["Findings", "Occasion", "Report"]

#: Each source once, in the order in which it was checked, with its findings sorted by place.
Findings = Iterable[tuple[Source, Sequence[Diagnostic]]]


@attrs.frozen(kw_only=True)
class Occasion:
    """What a report may know of the run beside its findings.

    >>> Occasion().colour
    False
    """

    #: Whether the output may have colours.
    colour: bool = False
    #: Sentences about what could not be checked; it grows while the findings are gone through.
    failures: Sequence[str] = ()


#: Makes the pieces of a report, which joined are the report; one that streams gives each piece as soon as it can.
Report = Callable[[Findings, Occasion], Iterator[str]]
