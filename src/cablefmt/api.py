"""The verbs of the library that join several of its layers: `parse` with its strict mode, and `reformat`."""

from __future__ import annotations

from cablefmt import syntax
from cablefmt.check import check
from cablefmt.diagnostic import Severity
from cablefmt.errors import StrictError
from cablefmt.model import Cable
from cablefmt.render import render_all
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


def reformat(data: str | bytes | Source) -> str:
    r"""The canonical text of every cable of a text, proven to be the same cables.

    Args:
        data: The text, its bytes, or a `Source`. `Source.encode` turns the result into bytes like the source's.

    Raises:
        UnsafeRewriteError: a proof of `cablefmt.safety` fails. That is a fault of cablefmt; the text is best left as it is.

    >>> reformat("UNCLAS  ALMATY 79\nSUBJ:  A VISIT \n\n\n1.(U) All went well.\nBARLOW")
    'UNCLAS ALMATY 000079\n\nSUBJECT: A VISIT\n\n1. (U) All went well.\n\nBARLOW\n'
    """
    cables = tuple(syntax.parse_all(data))
    text = render_all(cables)
    prove(cables, text)
    return text
