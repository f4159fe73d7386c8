"""A tree as a style wants it. Printing comes after that: the printer knows no choices but the spelling of the class."""

from __future__ import annotations

from typing import Any

import attrs

from cablefmt.model import Cable, Part
from cablefmt.render.ascii import in_ascii
from cablefmt.render.reflow import reflowed
from cablefmt.render.sections import assembled
from cablefmt.render.style import Style

__all__ = ["restyled"]


def restyled(cable: Cable, style: Style) -> Cable:
    """The cable with its sections assembled, its characters in ASCII, its prose wrapped, as the style says.

    Raises:
        UnsafeRewriteError: The style wants ASCII, and no spelling is declared for a character.

    >>> from cablefmt.model import Closing, Signature
    >>> restyled(Cable(closing=Closing(lines=(Signature(name="MUÑOZ"),))), Style(ascii=True)).closing.lines[0].name
    'MUNOZ'
    """
    if not style.keep_sections:
        cable = assembled(cable)
    if style.ascii:
        cable = in_ascii(cable)
    if style.reflow:
        parts: tuple[Any, ...] = tuple(map(_reflowed, cable.parts))
        cable = attrs.evolve(cable, parts=parts)
    return cable


def _reflowed(part: Part) -> Part:
    return attrs.evolve(part, body=reflowed(part.body)) if part.body else part
