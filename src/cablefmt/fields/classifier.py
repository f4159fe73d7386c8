"""The Classified By line: who classified the cable, with what title, for which reasons."""

from __future__ import annotations

from lark import Token

from cablefmt.fields.reading import joined, remembered, tokens
from cablefmt.model.preamble import ClassifiedBy

__all__ = ["classified_by"]

_INTRODUCTION = ("CLASSIFIED_AGAIN", "CLASSIFIER_MARK")


@remembered
def classified_by(raw: str) -> ClassifiedBy:
    r"""Text, name, title, reasons.

    >>> line = classified_by("Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).\n", 0)
    >>> line.name, line.title, line.reasons
    ('Jane Doe', 'Ambassador', ('1.4(b)', '1.4(d)'))
    """
    found = tokens("classified_by", raw)
    name, title = _person(found)
    return ClassifiedBy(text=joined(found), name=name, title=title, reasons=_reasons(found))


def _person(found: list[Token]) -> tuple[str | None, str | None]:
    """The name, and the title before it, behind it, or both; no title where nobody can tell it from a name."""
    before, behind, name = list[Token](), list[Token](), None
    for token in found:
        if token.type in ("REASON_WORD", "REASON_SECTION"):
            break
        if token.type in _INTRODUCTION and name is None:
            before.clear()
        elif token.type == "CLASSIFIER_NAME" and name is None:
            name = token
        else:
            (before if name is None else behind).append(token)
    if name is None:
        return None, None
    titles = [title for title in (_title(before), _title(behind)) if title]
    return joined([name]), ", ".join(titles) or None


def _title(words: list[Token]) -> str:
    """The words without what divides them from name and reasons; the stop of an abbreviation stays."""
    title = joined(words).strip(" ,;:-").removesuffix(" for").removesuffix(" FOR").rstrip(" ,;:-")
    return title if "." in title.split(" ")[-1][:-1] else title.removesuffix(".")


def _reasons(found: list[Token]) -> tuple[str, ...]:
    section, reasons = "", list[str]()
    for token in found:
        if token.type == "REASON_SECTION":
            section = f"1.{token[-1]}"
        elif token.type == "REASON_LETTER":
            reasons.append(f"{section}({token.strip('()').lower()})")
    return tuple(reasons)
