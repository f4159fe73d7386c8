"""What stays the same of a finding when lines are added in front of it: for code hosts that follow findings over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from cablefmt.diagnostic import Diagnostic
from cablefmt.source import Source

__all__ = ["fingerprinted"]


def fingerprinted(source: Source, diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    r"""Each finding with its fingerprint: of the file's name, the rule, the words at the place, and how often they came before.

    >>> import attrs
    >>> from cablefmt.diagnostic import Severity
    >>> from cablefmt.source import Span
    >>> found = Diagnostic(code="TAG001", name="missing-tags", severity=Severity.ERROR, span=Span(0, 6), message="no TAGS line")
    >>> [(_, once), (_, twice)] = fingerprinted(Source(text="SIPDIS\n", name="a.txt"), [found, found])
    >>> [(_, later)] = fingerprinted(Source(text="\n\nSIPDIS\n", name="a.txt"), [attrs.evolve(found, span=Span(2, 8))])
    >>> once == later, once == twice, len(once)
    (True, False, 32)
    """
    seen: Counter[str] = Counter()
    for found in diagnostics:
        words = " ".join(source.text[found.span.start : found.span.end].split())
        key = "\0".join((source.name or "-", found.code, words))
        text = f"{key}\0{seen[key]}"
        seen[key] += 1
        yield found, sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
