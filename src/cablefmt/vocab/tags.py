"""TAGS: what a term of the TAGS line is (5 FAH-3 H-010, traffic analysis by geography and subject)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

import attrs

from cablefmt.vocab.table import rows

__all__ = ["PERSON_CODES", "TagCode", "TagKind", "free_terms", "glued_codes", "tag_code", "tag_codes", "tag_kind"]

TagKind = Literal["subject", "program", "geographic", "organization", "person", "unknown"]

#: Behind these the name of the person stands on the line: conferences, exchanges, travel, visits (TAGS handbook of 1974).
PERSON_CODES = frozenset(("OCON", "OEXC", "OREP", "OTRA", "OVIP"))

#: Digits that stand for a letter, in a copy that was read by a machine or typed in a hurry.
_LETTERS = str.maketrans("01", "OI")
#: How short a code of each kind may be to count as a part of a run of codes: of shorter ones too many words can be made.
_SHORTEST_PART = {"subject": 4, "program": 4, "geographic": 2, "organization": 3}


@attrs.frozen(kw_only=True)
class TagCode:
    """One code that the handbook or the public lists know.

    >>> TagCode(code="PGOV", kind="subject", meaning="Internal governmental affairs").kind
    'subject'
    """

    #: Upper case: `PGOV`, `KZ`, `KDEM`, `UNGA/C-6`.
    code: str
    kind: TagKind
    #: In a few words; empty where no public list gives it.
    meaning: str


@cache
def tag_codes() -> Mapping[str, TagCode]:
    """Every known code.

    >>> tag_codes()["RS"].meaning
    'Russia'
    """
    return {
        row["code"]: TagCode(code=row["code"], kind=cast("TagKind", row["kind"]), meaning=row["meaning"]) for row in rows("tags")
    }


def tag_code(term: str) -> TagCode | None:
    """The code that a term is a way to write: case, stops, and a digit for the letter that looks like it do not count.

    >>> [found.code if (found := tag_code(term)) else None for term in ("pgov", "01IP", "U.S.", "POLITICAL")]
    ['PGOV', 'OIIP', 'US', None]
    """
    codes = tag_codes()
    found = codes.get(term)
    if found:
        return found
    word = " ".join(term.upper().split())
    return codes.get(word) or codes.get(word.replace(".", "")) or codes.get(word.translate(_LETTERS))


def tag_kind(term: str) -> TagKind:
    """What a term of the TAGS line is.

    Args:
        term: The term as written, in any case.

    Returns:
        The kind of a known code, `person` for a name with a comma (`DOE, JANE B.`), `unknown` for everything else: a free
        word such as `POLITICAL`, or a slip.

    >>> [tag_kind(term) for term in ("PGOV", "KDEM", "KZ", "UNGA/C-6", "DOE, JANE", "POLITICAL")]
    ['subject', 'program', 'geographic', 'organization', 'person', 'unknown']
    """
    known = tag_code(term)
    if known:
        return known.kind
    return "person" if "," in term else "unknown"


@cache
def free_terms() -> frozenset[tuple[str, ...]]:
    """Terms of two words and more that are no codes, but that drafters wrote often: each its words, upper case.

    >>> ("HUMAN", "RIGHTS") in free_terms()
    True
    """
    named = (code for code in tag_codes() if " " in code)
    return frozenset(tuple(term.split()) for term in (*named, *(row["term"] for row in rows("tag_terms"))))


def glued_codes(word: str) -> tuple[str, ...]:
    """The codes that were run together in a word.

    Nothing where a part is no known code, where there are several ways to divide the word into so few parts, where no part is a
    subject or a program, or where countries stand between others: a free word, or a code that no table has, may be made of them.

    >>> glued_codes("KPAOPREL"), glued_codes("ITPHUM"), glued_codes("POLITICAL")
    (('KPAO', 'PREL'), ('IT', 'PHUM'), ())
    """
    text = word.upper()
    # For each length of the text's beginning: the fewest parts it divides into, how many ways there are, the last part's length.
    fewest: list[tuple[int, int, int]] = [(0, 1, 0)]
    for end in range(1, len(text) + 1):
        steps = [
            (fewest[end - length][0] + 1, fewest[end - length][1], length)
            for length in _part_lengths()
            if length <= end and fewest[end - length][1] and _is_part(text[end - length : end])
        ]
        least = min((parts for parts, _, _ in steps), default=0)
        best = [step for step in steps if step[0] == least]
        fewest.append((least, sum(ways for _, ways, _ in best), best[0][2] if best else 0))
    if fewest[-1][1] != 1 or fewest[-1][0] < 2:
        return ()
    parts, end = list[str](), len(text)
    while end:
        parts.append(text[end - fewest[end][2] : end])
        end -= fewest[end][2]
    kinds = "".join("g" if tag_codes()[part].kind == "geographic" else "o" for part in parts)
    inner = kinds.strip("g")
    topical = any(tag_codes()[part].kind in ("subject", "program") for part in parts)
    return tuple(reversed(parts)) if topical and "g" not in inner else ()


@cache
def _part_lengths() -> tuple[int, ...]:
    return tuple(sorted({len(code) for code in tag_codes() if _is_part(code)}))


def _is_part(code: str) -> bool:
    known = tag_codes().get(code)
    return known is not None and code.isalpha() and len(code) >= _SHORTEST_PART[known.kind]
