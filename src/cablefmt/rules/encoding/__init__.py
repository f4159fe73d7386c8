"""The characters: what a teleprinter never sent, and what a program made of what it sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cablefmt.diagnostic import Edit, Note
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, quoted
from cablefmt.source import Span

__all__ = ["PREFIX", "has_odd_characters", "named", "once"]

#: What the codes of this family begin with.
PREFIX = "ENC"

#: So many of the other places are shown.
_SHOWN = 5


def has_odd_characters(cable: Cable) -> bool:
    """Whether it is worth while to look for a character that is neither of ASCII nor the pilcrow of archives: most have none.

    >>> has_odd_characters(Cable())
    False
    """
    text = cable.source.text
    return not text.isascii() and not text[slice(*cable.span)].replace("\xb6", "").isascii()


def named(character: str) -> str:
    r"""A character for a message, by its number: it may be one that nobody sees.

    >>> named("\u00a0")
    'U+00A0'
    """
    return f"U+{ord(character):04X}"


def once(
    context: RuleContext, pattern: re.Pattern[str], said: str, advice: str, replacements: dict[str, str] | None = None
) -> Iterator[Finding]:
    r"""One finding for all places of a cable where a pattern is: at the first one, the others are notes.

    Args:
        context: Where to look.
        pattern: What to look for.
        said: The message; `{found}` in it is the number of the first character found.
        advice: What to do.
        replacements: What to put for each text that is found; what is not in it stays.

    >>> from cablefmt.model import Cable
    >>> from cablefmt.source import Source
    >>> context = RuleContext(cable=Cable(source=Source(text="A\x07B"), span=Span(0, 3)))
    >>> [each.message for each in once(context, re.compile("\x07"), "character {found} rings", "remove it")]
    ['character U+0007 rings']
    """
    text = context.source.text
    spans = [Span(*found.span()) for found in pattern.finditer(text, *context.cable.span)]
    if not spans:
        return
    mended = replacements or {}
    times = f", in {len(spans)} places" if len(spans) > 1 else ""
    yield Finding(
        span=spans[0],
        message=said.format(found=named(text[spans[0].start]), written=quoted(text[slice(*spans[0])])) + times,
        help=advice,
        edits=tuple(Edit(span=span, replacement=mended[text[slice(*span)]]) for span in spans if text[slice(*span)] in mended),
        notes=tuple(Note(span=span, message="here, too") for span in spans[1 : 1 + _SHOWN]),
    )
