"""Scars: what happened to real cables, by name. Each can be put into a printed cable of its eras."""

from __future__ import annotations

from cablefmt.testing.scars import (  # noqa: F401 - they define the scars
    classifier,
    closing,
    copies,
    header,
    order,
    references,
    release,
    smart,
    subject,
    tags,
    text,
    transmission,
    wrapper,
)
from cablefmt.testing.scars.scar import DEFINED, Scar

__all__ = ["SCARS", "Scar"]

#: All scars by name, in the order of the reference.
SCARS: dict[str, Scar] = dict(sorted(DEFINED.items(), key=lambda item: item[1].number))
