"""The choices that canonical text leaves open, and the version of its form."""

from __future__ import annotations

from typing import Any, Literal

import attrs

from cablefmt.errors import UsageError
from cablefmt.source import Source

__all__ = ["CANONICAL_FORM", "Style"]

#: The form of canonical text. The number grows when the canonical text of a cable that was read right changes.
CANONICAL_FORM = "canonical/1"

_NEWLINES = {"lf": "\n", "crlf": "\r\n"}


def _choice(default: str, text: str, *choices: str) -> Any:
    def check(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value not in choices:
            raise UsageError(f"`{value}` is no {attribute.name}: it is one of {', '.join(f'`{each}`' for each in choices)}")

    return attrs.field(default=default, validator=check, metadata={"description": text, "type": "string", "choices": choices})


def _switch(text: str) -> Any:
    def check(_: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, bool):
            raise UsageError(f"`{attribute.name.replace('_', '-')}` is true or false, not `{value}`")

    return attrs.field(default=False, validator=check, metadata={"description": text, "type": "boolean"})


@attrs.frozen(kw_only=True)
class Style:
    r"""How to print what may be printed in more than one way. What a cable says does not depend on it.

    Raises:
        UsageError: A value is not one of those that there are.

    >>> from cablefmt import reformat
    >>> reformat("CONFIDENTIAL LIMA 79\n", style=Style(classification="plain"))
    'CONFIDENTIAL LIMA 000079\n'
    >>> Style(newline="cr")
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: `cr` is no newline: it is one of `keep`, `lf`, `crlf`
    """

    #: Whether prose in numbered paragraphs is wrapped anew, at 69 columns.
    reflow: bool = _switch("wrap the prose of paragraphs anew, at 69 columns; tables, lists, quotations, headings stay")
    #: Whether the sections of a cable stay apart where all of them are there.
    keep_sections: bool = _switch("keep sections apart where all of them are there")
    #: `spaced`: `S E C R E T`, `UNCLAS`, as they are sent (ACP 127 par. 209); `plain`: `SECRET`, `UNCLASSIFIED`.
    classification: Literal["spaced", "plain"] = _choice(
        "spaced", "spaced: S E C R E T and UNCLAS, as they are sent; plain: SECRET and UNCLASSIFIED", "spaced", "plain"
    )
    #: Whether characters that ASCII lacks are spelled with those that it has.
    ascii: bool = _switch("spell quotation marks, dashes and accented letters in ASCII")
    #: How lines end in a file: as they did, or one way for all. It is the bytes' business: text has line feeds.
    newline: Literal["keep", "lf", "crlf"] = _choice(
        "keep", "line ends of the files that are written: keep, lf or crlf", "keep", "lf", "crlf"
    )

    def encode(self, source: Source, text: str) -> bytes:
        r"""`text` as the bytes that stand in the place of the source's: its encoding and byte-order mark, this style's line ends.

        Raises:
            UnicodeEncodeError: `text` has a character that the encoding lacks.

        >>> Style(newline="crlf").encode(Source.of("SIPDIS"), "SIPDIS\n")
        b'SIPDIS\r\n'
        """
        return attrs.evolve(source, newline=_NEWLINES.get(self.newline, source.newline)).encode(text)
