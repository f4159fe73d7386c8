"""Scars of the header: classification line, captions, E.O., TAGS, SUBJECT, Classified By."""

from __future__ import annotations

from typing import Any

from cablefmt.testing.scars.scar import TELEGRAMS, Scar, replacing, writing

__all__ = ["SCARS"]

_ORDERS = ("2005", "web")


def _order(name: str, oddity: str, text: str, **says: Any) -> Scar:
    fields = {"executive_order": "12958", "declassify_on": None, **says}
    return Scar(name=name, oddity=oddity, part="order", eras=_ORDERS, write=writing(text), says=fields)


def _tags_keyword(name: str, keyword: str) -> Scar:
    return Scar(
        name=f"tags-as-{name}",
        oddity=f"the keyword TAGS is written {keyword}",
        part="tags",
        eras=_ORDERS,
        write=replacing("TAGS:", keyword, 1),
    )


def _classifier(name: str, oddity: str, text: str, **says: str) -> Scar:
    return Scar(name=name, oddity=oddity, part="classified_by", eras=_ORDERS, write=writing(text), says=says)


SCARS = (
    Scar(
        name="class-line-blank-behind",
        oddity="a blank stands behind the classification line",
        part="classification",
        eras=TELEGRAMS,
        write=lambda text, _: text + " ",
    ),
    Scar(
        name="class-line-two-blanks",
        oddity="two blanks stand before the post",
        part="classification",
        eras=TELEGRAMS,
        write=lambda text, facts: text.replace(f" {facts.post}", f"  {facts.post}"),
    ),
    Scar(
        name="class-line-small-letters",
        oddity="the classification line is in small letters",
        part="classification",
        eras=_ORDERS,
        write=lambda text, _: text.lower(),
    ),
    Scar(
        name="class-line-section",
        oddity="a section is numbered with one digit",
        part="classification",
        eras=TELEGRAMS,
        write=lambda text, facts: text.replace(f" {facts.post}", f" SECTION 1 OF 2 {facts.post}"),
        says={"section": 1, "sections": 2},
    ),
    Scar(
        name="class-line-efto",
        oddity="a control such as EFTO stands in the classification line",
        part="classification",
        eras=_ORDERS,
        write=lambda text, facts: text.replace(f" {facts.post}", f" E F T O {facts.post}"),
        says={"handling": ("EFTO",)},
    ),
    Scar(
        name="captions-twice",
        oddity="a caption stands twice on its line",
        part="captions",
        eras=_ORDERS,
        write=writing("SIPDIS SIPDIS"),
    ),
    Scar(
        name="captions-letter-lost",
        oddity="the first letter of a caption is lost",
        part="captions",
        eras=_ORDERS,
        write=writing("IPDIS"),
    ),
    Scar(
        name="captions-corrected-copy",
        oddity="letter by letter it says that the copy is corrected, and what is",
        part="captions",
        eras=_ORDERS,
        write=writing("C O R R E C T E D  C O P Y - CLASSIFIED BY LINE ADDED\n\nSIPDIS"),
    ),
    _order("order-no-blank", "no blank stands behind the colon", "E.O. 12958:N/A"),
    _order(
        "order-no-stops",
        "stops and colon are missing, the year has two digits",
        "EO 12958 DECL: 07/02/15",
        declassify_on="2015-07-02",
    ),
    _order("order-year-first", "the year stands first", "E.O. 12958: DECL: 2015/02/23", declassify_on="2015-02-23"),
    _order("order-digit-lost", "a digit and the slash are lost", "E.O.1295: NA", executive_order="12958"),
    _order("order-codes", "two exemption codes stand in place of a date", "E.O. 12958: DECL: X1, X5", declassify_on="X1, X5"),
    _order(
        "order-event", "an event stands in place of a date", "E.O. 12958: DECL: AFTER THE VISIT", declassify_on="AFTER THE VISIT"
    ),
    _order("order-oadr", "an officer decides", "E.O. 12356: DECL: OADR", executive_order="12356", declassify_on="OADR"),
    *(
        _tags_keyword(name, keyword)
        for name, keyword in (
            ("tages", "TAGES: "),
            ("tas", "TAS:"),
            ("tabs", "TABS:"),
            ("tgs", "TGS:"),
            ("tags-semicolon", "TAGS; "),
            ("tags-comma", "TAGS,"),
            ("tags-without-colon", "TAGS"),
        )
    ),
    Scar(name="tags-commas", oddity="commas divide them", part="tags", eras=_ORDERS, write=lambda text, _: _divided(text, ", ")),
    Scar(
        name="tags-semicolons",
        oddity="semicolons divide them",
        part="tags",
        eras=_ORDERS,
        write=lambda text, _: _divided(text, "; "),
    ),
    Scar(name="tags-slashes", oddity="slashes divide them", part="tags", eras=_ORDERS, write=lambda text, _: _divided(text, "/")),
    Scar(name="tags-glued", oddity="nothing divides them", part="tags", eras=_ORDERS, write=lambda text, _: _glued(text)),
    Scar(
        name="tags-wrapped",
        oddity="they go on below, with a comma behind the line",
        part="tags",
        eras=("1978", "2005", "web"),
        write=lambda text, _: _wrapped(text),
    ),
    Scar(
        name="tags-with-caption",
        oddity="a caption stands among them",
        part="tags",
        eras=_ORDERS,
        write=lambda text, _: text + " SENSITIVE",
        says={"handling": ("SENSITIVE",), "captions": ("SIPDIS", "SENSITIVE")},
    ),
    Scar(
        name="tags-again-inside",
        oddity="the keyword stands again inside",
        part="tags",
        eras=_ORDERS,
        write=lambda text, _: text + ", TAGS: EFIN",
        says=lambda draft: {"tags": (*draft.facts.tags, "EFIN")},
    ),
    Scar(
        name="tags-person",
        oddity="a person stands in parentheses behind OVIP, with a comma",
        part="tags",
        eras=_ORDERS,
        write=lambda text, _: text + ", OVIP (DOE, JANE B.)",
        says=lambda draft: {"tags": tuple(dict.fromkeys((*draft.facts.tags, "OVIP", "DOE, JANE B.")))},
    ),
    Scar(
        name="tags-organization",
        oddity="a slash and a hyphen stand in a term",
        part="tags",
        eras=_ORDERS,
        write=lambda text, _: text + ", UNGA/C-6",
        says=lambda draft: {"tags": (*draft.facts.tags, "UNGA/C-6")},
    ),
    Scar(
        name="subject-letter-lost",
        oddity="the first letter of the keyword is lost",
        part="subject",
        eras=_ORDERS,
        write=replacing("SUBJECT:", "UBJECT:", 1),
    ),
    Scar(
        name="subject-no-colon",
        oddity="no colon stands behind SUBJECT",
        part="subject",
        eras=_ORDERS,
        write=replacing(":", "", 1),
    ),
    Scar(
        name="subject-no-blank",
        oddity="no blank stands behind SUBJECT",
        part="subject",
        eras=_ORDERS,
        write=replacing(": ", ":", 1),
    ),
    Scar(
        name="subject-below",
        oddity="its text stands below a blank line",
        part="subject",
        eras=_ORDERS,
        write=replacing(": ", ":\n\n", 1),
    ),
    Scar(
        name="subject-wrapped",
        oddity="it goes on below",
        part="subject",
        eras=TELEGRAMS,
        write=lambda text, _: "\n".join(text.rsplit(" ", 1)),
    ),
    Scar(
        name="subject-backslashes",
        oddity="a backslash stands at the end of each line",
        part="subject",
        eras=_ORDERS,
        write=lambda text, _: " \\\n".join(text.rsplit(" ", 1)) + " \\",
    ),
    Scar(
        name="subject-marked",
        oddity="a portion mark stands before it",
        part="subject",
        eras=_ORDERS,
        write=replacing(": ", ": (U) ", 1),
        says=lambda draft: {"subject_mark": "U", "highest_mark": draft.expected["highest_mark"] or "U"},
    ),
    Scar(
        name="subject-marked-behind",
        oddity="a portion mark stands behind it",
        part="subject",
        eras=_ORDERS,
        write=lambda text, _: text + " (U)",
        says=lambda draft: {"subject_mark": "U", "highest_mark": draft.expected["highest_mark"] or "U"},
    ),
    Scar(
        name="subject-rule-below",
        oddity="a rule stands directly below it",
        part="subject",
        eras=("1970", "1978"),
        write=lambda text, _: text + "\n" + "-" * 20,
    ),
    Scar(
        name="header-order-behind-tags",
        oddity="TAGS stand before the E.O. line",
        part="order",
        eras=("2005", "web"),
        write=lambda text, facts: f"TAGS: {' '.join(facts.tags[:1])}\n{text}",
    ),
    _classifier(
        "classifier-keyword-twice",
        "the keyword stands twice",
        "Classified By: Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).",
    ),
    _classifier(
        "classifier-capitals",
        "all is in capitals",
        "CLASSIFIED BY AMBASSADOR JANE DOE FOR REASONS 1.4 (B) AND (D).",
        classified_by="JANE DOE",
        classified_by_title="AMBASSADOR",
    ),
    _classifier(
        "classifier-word-cut", "a word is cut at the margin", "Classified By: Ambassador Jane Doe for rea\nsons 1.4 (b) and (d)."
    ),
    _classifier(
        "classifier-mark-cut", "a mark is cut at the margin", "Classified By: Ambassador Jane Doe for reasons 1.4 (b\n) and (d)."
    ),
    _classifier(
        "classifier-ampersand", "an ampersand joins the reasons", "Classified By: Ambassador Jane Doe, reasons 1.4 (b&d)."
    ),
    _classifier("classifier-no-blanks", "nothing divides the reasons", "Classified By: Ambassador Jane Doe, 1.4(b)(d)."),
)


def _divided(text: str, by: str) -> str:
    keyword, *terms = text.split()
    return f"{keyword} {by.join(terms)}"


def _glued(text: str) -> str:
    keyword, *terms = text.split()
    # Only codes of four letters can be told apart again, with the country at the end.
    return f"{keyword} {''.join(terms)}"


def _wrapped(text: str) -> str:
    keyword, *terms = text.replace(",", "").split()
    return f"{keyword} {', '.join(terms[:-1])},\n{terms[-1]}"
