"""Captions: the lines above and below the subject that say who may read a cable and who gets it (5 FAH-2 H-250)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

import attrs

from cablefmt.vocab.table import rows

__all__ = ["Caption", "CaptionKind", "caption", "captions"]

CaptionKind = Literal["handling", "distribution", "channel", "program"]


@attrs.frozen(kw_only=True)
class Caption:
    """A caption that the handbook knows.

    >>> Caption(name="NOFORN", kind="handling").kind
    'handling'
    """

    #: The one spelling: `NOFORN`, not `N O F O R N`.
    name: str
    #: `handling` limits who may read it, `distribution` who gets copies, `channel` names a closed channel, `program` a
    #: kind of traffic.
    kind: CaptionKind


def _letters(text: str) -> str:
    return "".join(char for char in text.upper() if char.isalnum())


@cache
def captions() -> Mapping[str, Caption]:
    """Every known caption by its name.

    >>> captions()["SIPDIS"].kind
    'distribution'
    """
    return {row["caption"]: Caption(name=row["caption"], kind=cast("CaptionKind", row["kind"])) for row in rows("captions")}


@cache
def _by_letters() -> Mapping[str, Caption]:
    spellings = (
        (row["caption"], spelling) for row in rows("captions") for spelling in (row["caption"], *row["variants"].split("|"))
    )
    return {_letters(spelling): captions()[name] for name, spelling in spellings if spelling}


def caption(text: str) -> Caption | None:
    """The caption that `text` is a way to write; blanks, case and punctuation do not count.

    >>> caption("N O F O R N").name
    'NOFORN'
    >>> caption("PLEASE PASS") is None
    True
    """
    return _by_letters().get(_letters(text))
