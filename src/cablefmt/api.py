"""The verbs of the library that join several of its layers: `parse` with its strict mode, and `reformat`."""

from __future__ import annotations

import attrs

from cablefmt import syntax
from cablefmt.check import check
from cablefmt.diagnostic import Severity
from cablefmt.errors import StrictError, UnsafeRewriteError
from cablefmt.model import Cable
from cablefmt.render import Style, assembled, render_all, restyled
from cablefmt.safety import prove
from cablefmt.source import Source

__all__ = ["parse", "reformat"]


def parse(data: str | bytes | Source, *, strict: bool = False) -> Cable:
    r"""The first cable of a text, as a tree. What follows it, if there is more, is one `Unparsed` at the end of its closing.

    Args:
        data: The text, its bytes, or a `Source`.
        strict: Whether a cable that breaks its format is refused.

    Raises:
        StrictError: `strict`, and `check` finds an error in the cable; its text is the first one's place, code and message.

    >>> parse("UNCLAS ALMATY 000079\n\nE.O. 12958: N/A\n").preamble.executive_order.value
    'N/A'
    >>> parse("UNCLAS ALMATY 000079\n\nE.O. 12958: N/A\n", strict=True)
    Traceback (most recent call last):
    ...
    cablefmt.errors.StrictError: 1:1: SUB001 the header has no SUBJECT line
    """
    cable = syntax.parse(data)
    if strict:
        for found in check(cable):
            if found.severity is Severity.ERROR:
                line, column = cable.source.position(found.span.start)
                raise StrictError(f"{line}:{column}: {found.code} {found.message}")
    return cable


def reformat(data: str | bytes | Source, *, style: Style | None = None) -> str:
    r"""The canonical text of every cable of a text, proven to be the same cables.

    Sections are assembled where that is proven to lose nothing, and stay apart where it is not.

    Args:
        data: The text, its bytes, or a `Source`.
        style: What the form leaves open; the defaults of `Style` if not said. `Style.encode` turns the result into bytes.

    Raises:
        UnsafeRewriteError: a proof of `cablefmt.safety` fails. That is a fault of cablefmt, or the style wants ASCII of a
            character without a spelling there; the text is best left as it is.

    >>> reformat("UNCLAS  ALMATY 79\nSUBJ:  A VISIT \n\n\n1.(U) All went well.\nBARLOW")
    'UNCLAS ALMATY 000079\n\nSUBJECT: A VISIT\n\n1. (U) All went well.\n\nBARLOW\n'
    """
    style = style or Style()
    cables = tuple(syntax.parse_all(data))
    if style.keep_sections or all(assembled(cable) is cable for cable in cables):
        return _proven(cables, style)
    try:
        return _proven(cables, style)
    except UnsafeRewriteError as error:
        text = _proven(cables, attrs.evolve(style, keep_sections=True))
        _stay_apart(text, style, error)
        return text


def _stay_apart(text: str, style: Style, because: UnsafeRewriteError) -> None:
    """Make sure that a second formatting would not assemble the sections that this one could not.

    Raises:
        UnsafeRewriteError: It would, so the text is not stable.
    """
    try:
        _proven(tuple(syntax.parse_all(text)), style)
    except UnsafeRewriteError:
        return
    raise UnsafeRewriteError(f"a second rewriting would assemble the sections: {because}") from because


def _proven(cables: tuple[Cable, ...], style: Style) -> str:
    text = render_all((restyled(cable, style) for cable in cables), style)
    prove(cables, text, style)
    return text
