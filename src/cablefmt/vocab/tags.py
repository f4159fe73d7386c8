"""TAGS: what a term of the TAGS line is (5 FAH-3 H-010, traffic analysis by geography and subject)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

import attrs

from cablefmt.vocab.table import rows

__all__ = ["TagCode", "TagKind", "tag_codes", "tag_kind"]

TagKind = Literal["subject", "program", "geographic", "organization", "person", "unknown"]


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
    code = " ".join(term.upper().split())
    known = tag_codes().get(code)
    if known:
        return known.kind
    return "person" if "," in code else "unknown"
