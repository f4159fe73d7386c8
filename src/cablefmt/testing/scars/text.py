"""Scars of head, text, sign-off and end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cablefmt.testing.drafts import Draft, Facts
from cablefmt.testing.scars.scar import ALL_CAPITALS, EVERY, TELEGRAMS, Scar, replacing, writing

__all__ = ["SCARS"]

_LATE = ("2005", "web")
_HEADED = ("1970", "1978", "2005")


def _page(facts: Facts) -> str:
    return f"{facts.post.replace(' ', '')[:10]} {facts.serial:08}  002 OF 003"


def _broken(text: str, scar: str) -> str:
    """The text with a scar behind its second line, in the middle of a sentence."""
    lines = text.split("\n")
    return "\n".join([*lines[:2], scar, *lines[2:]])


def _summed(draft: Draft) -> Mapping[str, Any]:
    first, *others = draft.facts.sentences
    said = f"Summary: {first} End summary."
    return {"summary": first, "narrative": "\n\n".join([said, *others])}


def _summary(text: str, facts: Facts) -> str:
    first = facts.sentences[0]
    head, _, rest = text.partition("\n\n")
    number = head.partition(first.split()[0])[0]
    return f"{number}Summary: {first} End summary." + (f"\n\n{rest}" if rest else "")


SCARS = (
    Scar(
        name="head-precedence-slip",
        oddity="a letter is lost in a precedence",
        part="head",
        eras=_HEADED,
        write=replacing("SECSTATE WASHDC 1234", "SECSTATE WASHDC PIORITY 1234"),
    ),
    Scar(
        name="head-dummy-serial",
        oddity="a serial is all zeros",
        part="head",
        eras=_HEADED,
        write=replacing("AMEMBASSY QUITO", "AMEMBASSY QUITO 0000"),
    ),
    Scar(
        name="head-exempt",
        oddity="a post is exempted from a collective",
        part="head",
        eras=("2005",),
        write=lambda text, _: text + "\nXMT AMEMBASSY SOFIA",
    ),
    Scar(
        name="head-exempt-slash",
        oddity="a slash stands behind XMT",
        part="head",
        eras=("2005",),
        write=lambda text, _: text + "\nXMT/AMEMBASSY SOFIA",
    ),
    Scar(
        name="head-page-inside",
        oddity="a page begins inside the addressees",
        part="head",
        eras=_HEADED,
        write=lambda text, facts: text.replace(
            "\nANDEAN", f"\nPAGE 02        {facts.post[:6]}  {facts.serial:05}  182333Z\nANDEAN"
        ),
    ),
    Scar(
        name="head-whole-year",
        oddity="the date-time group has the whole year",
        part="head",
        eras=("2005",),
        write=lambda text, _: text.replace(" 05\nFM", " 2005\nFM"),
    ),
    Scar(
        name="head-two-precedences",
        oddity="those who shall know get it later than those who shall act",
        part="head",
        eras=("2005",),
        write=replacing("\nR ", "\nP R "),
        says={"precedence": "PRIORITY", "info_precedence": "ROUTINE"},
    ),
    Scar(
        name="text-page-line",
        oddity="a page line divides a sentence",
        part="text",
        eras=_LATE,
        write=lambda text, facts: _broken(text, _page(facts)),
    ),
    Scar(
        name="text-page-line-and-blanks",
        oddity="a page line between blank lines divides a sentence",
        part="text",
        eras=_LATE,
        write=lambda text, facts: _broken(text, f"\n{_page(facts)}\n\n"),
    ),
    Scar(
        name="text-blank-line",
        oddity="a blank line is left where a page ended in a sentence",
        part="text",
        eras=_LATE,
        write=lambda text, _: _broken(text, ""),
    ),
    Scar(
        name="text-older-page",
        oddity="a page begins with its class, post and number",
        part="text",
        eras=ALL_CAPITALS,
        write=lambda text, facts: _broken(
            text, f"{facts.classification}\n\nPAGE 02        {facts.post[:6]}  {facts.serial:05}  182333Z\n"
        ),
    ),
    Scar(
        name="text-pilcrows",
        oddity="a web page put a pilcrow before every number",
        part="text",
        eras=_LATE,
        write=lambda text, _: "\n".join(f"\xb6{line}" if line[:1].isdigit() else line for line in text.split("\n")),
    ),
    Scar(
        name="text-backslashes",
        oddity="a backslash stands at the end of each line",
        part="text",
        eras=_LATE,
        write=lambda text, _: text.replace("\n", " \\\n") + " \\",
    ),
    Scar(
        name="text-blanks-behind",
        oddity="a blank stands at the end of each line",
        part="text",
        eras=EVERY,
        write=lambda text, _: text.replace("\n", " \n") + " ",
    ),
    Scar(
        name="text-no-blank-behind-number",
        oddity="no blank stands behind a number",
        part="text",
        eras=_LATE,
        write=replacing(". (", ".("),
    ),
    Scar(
        name="text-mark-not-opened",
        oddity="the first parenthesis of a mark is lost",
        part="text",
        eras=_LATE,
        write=lambda text, _: text.replace("1. (", "1. ", 1),
    ),
    Scar(name="text-summary", oddity="the first paragraph is the summary", part="text", eras=EVERY, write=_summary, says=_summed),
    Scar(
        name="text-boxed-heading",
        oddity="a heading stands between two rules",
        part="text",
        eras=EVERY,
        write=lambda text, _: "-------\nFLOWERS\n-------\n\n" + text,
        says=lambda draft: {"narrative": "FLOWERS\n\n" + draft.expected["narrative"]},
    ),
    Scar(
        name="text-inline-heading",
        oddity="a heading stands between rules on one line",
        part="text",
        eras=_LATE,
        write=lambda text, _: "------- FLOWERS -------\n\n" + text,
        says=lambda draft: {"narrative": "FLOWERS\n\n" + draft.expected["narrative"]},
    ),
    Scar(
        name="text-dash-between",
        oddity="a dash alone on a line divides the paragraphs",
        part="text",
        eras=ALL_CAPITALS,
        write=replacing("\n\n", "\n-\n"),
    ),
    Scar(
        name="text-stray-caption",
        oddity="the foot of a page left SIPDIS in the text",
        part="text",
        eras=_LATE,
        write=lambda text, _: text.replace("\n\n", "\n\nSIPDIS\n\n", 1),
    ),
    Scar(
        name="signature-behind-text",
        oddity="the name stands behind the last sentence",
        part="text",
        eras=_LATE,
        write=lambda text, facts: f"{text} {facts.signature}",
        drops="signature",
    ),
    Scar(
        name="signature-decorated",
        oddity="the name is decorated",
        part="signature",
        eras=TELEGRAMS,
        write=lambda text, _: text + "##",
    ),
    Scar(
        name="signature-stop",
        oddity="a stop stands behind the name",
        part="signature",
        eras=TELEGRAMS,
        write=lambda text, _: text + ".",
    ),
    Scar(
        name="signature-mixed-case",
        oddity="the name is in mixed case",
        part="signature",
        eras=("2005", "web"),
        write=writing("Barlow"),
        says={"signature": "Barlow"},
    ),
    Scar(
        name="signature-junior",
        oddity="the name has an addition",
        part="signature",
        eras=TELEGRAMS,
        write=writing("TIMKEN JR"),
        says={"signature": "TIMKEN JR"},
    ),
    Scar(
        name="signature-particle",
        oddity="the name has two words",
        part="signature",
        eras=TELEGRAMS,
        write=writing("DE PREE"),
        says={"signature": "DE PREE"},
    ),
    Scar(
        name="signature-group",
        oddity="a downgrading group of the sixties stands below the name",
        part="signature",
        eras=("1970",),
        write=lambda text, _: text + "\n\nGP-3",
    ),
    Scar(
        name="signature-note",
        oddity="a communications center left a note below the name",
        part="signature",
        eras=ALL_CAPITALS,
        write=lambda text, _: text + "\n\nNOTE BY OC/T: HEADING AS RECEIVED.",
    ),
    Scar(
        name="signature-banner",
        oddity="the class stands below the name",
        part="signature",
        eras=("1978", "2005"),
        write=lambda text, facts: f"{text}\n\n{facts.classification}",
    ),
    Scar(
        name="end-garbled",
        oddity="the terminator is garbled",
        part="end",
        eras=("1978", "2005", "web"),
        write=replacing("NNNN", "NNNNMAFVVZCZ"),
    ),
    Scar(
        name="end-short",
        oddity="a letter of the terminator is lost",
        part="end",
        eras=("1978", "2005", "web"),
        write=replacing("NNNN", "NNN"),
    ),
    Scar(
        name="end-archive-id",
        oddity="an archive's line stands behind the terminator",
        part="end",
        eras=("2005",),
        write=lambda text, facts: (
            f"{text}\n      2005{facts.post.replace(' ', '')[:6]}{facts.serial:05} - {facts.classification}"
        ),
    ),
    Scar(name="end-missing", oddity="no terminator stands at the end", part="end", eras=("2005", "web"), write=writing("")),
)
