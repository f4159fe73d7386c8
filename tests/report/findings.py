"""Invented findings about invented texts, for every format."""

from __future__ import annotations

from cablefmt.diagnostic import Applicability, Diagnostic, Edit, Fix, Note, Severity
from cablefmt.source import Source, Span

LIMA = Source(
    name="cables/lima.txt",
    text="UNCLAS LIMA 000123\n\nSIPDIS\n\nTAGS: PREL PGOV PREL\nSUBJECT: A VISIT\n\n1. The talks\nwent well.\n\nNNN\n",
)
HOSTILE = Source(
    name="cables/\x1b[2J.txt",
    text="UNCLAS TUNIS 000007\nSUBJECT: \x1b]0;owned\x07 \u202etisiv A\u2028 \udce9 \x9b31m\r\n"
    "\tTAGS:\tPREL \u6771\u4eac e\u0301 x\n",
)


def found(source: Source, text: str, code: str = "TAG002", **values: object) -> Diagnostic:
    """Warn about the last place where `text` stands in `source`."""
    start = source.text.rindex(text)
    given = {"name": "duplicate-tag", "severity": Severity.WARNING, "message": f"`{text}` is listed twice", **values}
    return Diagnostic(code=code, span=Span(start, start + len(text)), **given)  # type: ignore[arg-type]


FINDINGS: list[tuple[Source, tuple[Diagnostic, ...]]] = [
    (
        LIMA,
        (
            found(
                LIMA,
                " PREL",
                help="remove the second `PREL`",
                fix=Fix(
                    title="remove the second `PREL`",
                    applicability=Applicability.SAFE,
                    edits=(Edit(span=Span(43, 48), replacement=""),),
                ),
                notes=(Note(span=Span(34, 38), message="first listed here"),),
            ),
            found(
                LIMA,
                "The talks\nwent well.",
                "PAR001",
                name="missing-portion-mark",
                severity=Severity.NOTE,
                message="paragraph 1 has no portion mark",
            ),
            found(LIMA, "NNN", "SIG001", name="garbled-terminator", severity=Severity.ERROR, message="terminator reads `NNN`"),
        ),
    ),
    (Source(name="clean.txt", text="UNCLAS LIMA 000124\n"), ()),
    (
        HOSTILE,
        (
            found(HOSTILE, "\x1b]0;owned\x07 \u202etisiv A\u2028 \udce9 \x9b31m", help="remove `\x1b`"),
            found(HOSTILE, "\u6771\u4eac"),
            found(HOSTILE, "e\u0301"),
            found(HOSTILE, "x"),
        ),
    ),
]
