"""Diagnostics as test results in JUnit's XML, which every build server reads: a suite each file, a failed case each finding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from cablefmt.diagnostic import Diagnostic
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.plain import plain
from cablefmt.source import Source

__all__ = ["junit"]

#: What XML 1.0 cannot say, not even as a reference; `plain` has written most of it out before.
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(findings: Findings, occasion: Occasion) -> Iterator[str]:
    r"""Write one document over all sources; a file without findings is a suite with one case that passed.

    Markup in a cable is text here: it is escaped, and control characters are written out.

    >>> print("".join(junit([(Source(text="", name="a.txt"), ())], Occasion())))
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="cablefmt">
      <testsuite name="a.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
        <testcase name="cablefmt" classname="a.txt" time="0"/>
      </testsuite>
    </testsuites>
    <BLANKLINE>
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cablefmt">\n'
    for source, diagnostics in findings:
        yield from _suite(source, diagnostics)
    if occasion.failures:
        yield from _errors(occasion.failures)
    yield "</testsuites>\n"


def _suite(source: Source, diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    name = _attribute(source.name or "-")
    yield _opening(name, tests=len(diagnostics) or 1, failures=len(diagnostics))
    for found in diagnostics:
        line, column = source.position(found.span.start)
        case = _attribute(f"{found.code} {found.name} {line}:{column}")
        help_ = f"; {_text(found.help)}" if found.help else ""
        yield (
            f'    <testcase name={case} classname={name} time="0">\n'
            f"      <failure message={_attribute(found.message)} type={_attribute(found.severity.value)}>"
            f"line {line}, column {column}: {_text(found.message)}{help_}</failure>\n"
            "    </testcase>\n"
        )
    if not diagnostics:
        yield f'    <testcase name="cablefmt" classname={name} time="0"/>\n'
    yield "  </testsuite>\n"


def _errors(failures: Sequence[str]) -> Iterator[str]:
    """What could not be checked is an error of the run, not a failed test."""
    yield _opening('"cablefmt"', tests=len(failures), errors=len(failures))
    for said in failures:
        yield (
            '    <testcase name="read" classname="cablefmt" time="0">\n'
            f'      <error message={_attribute(said)} type="error"/>\n'
            "    </testcase>\n"
        )
    yield "  </testsuite>\n"


def _opening(name: str, *, tests: int, failures: int = 0, errors: int = 0) -> str:
    return f'  <testsuite name={name} tests="{tests}" failures="{failures}" errors="{errors}" skipped="0" time="0">\n'


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("?", plain(text)))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("?", plain(text)))
