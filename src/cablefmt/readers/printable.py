"""A mail as it was sent, in quoted-printable: a blank at the end of a line is `=20`, a long line goes on behind `=`."""

from __future__ import annotations

from quopri import decodestring

from cablefmt.source import Source

__all__ = ["decoded", "is_printable"]

#: So many of the first lines are looked at; with fewer that end so a text only has such a sign.
_LOOKED_AT, _FEWEST = 60, 3
_ENDS = ("=20", "=0D", "=")


def is_printable(beginning: str) -> bool:
    r"""Whether a text is in quoted-printable, going by its beginning: some of its lines end as only such a text's do.

    >>> is_printable("UNCLAS LIMA 000079=20\n=20\nSIPDIS=20\n"), is_printable("UNCLAS LIMA 000079\n======\n")
    (True, False)
    """
    lines = beginning.splitlines()[:_LOOKED_AT]
    return sum(line.endswith(_ENDS) and not line.endswith("==") for line in lines) >= _FEWEST


def decoded(text: str) -> str:
    r"""The text that was sent.

    >>> decoded("It=E2=80=99s a long line that goes =\non.=20\n")
    'It’s a long line that goes on. \n'
    """
    return Source.from_bytes(decodestring(text.encode())).text
