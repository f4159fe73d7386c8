"""Untrusted text made safe to show.

A terminal obeys escape sequences, turns text around at bidirectional controls, and hides what has no picture; a stream may
refuse lone surrogates; a build server obeys `##[command]` anywhere in its log. Whatever Python does not call printable, and the
beginning of such a command, is therefore shown as Python would write it in a literal.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["plain", "width"]


#: What build servers take for a command, wherever it stands in a line: `##[error]`, `##vso[`.
_COMMAND = re.compile(r"##(?=\w*\[)")


def plain(text: str, *, keep: str = "") -> str:
    r"""Show control, format, surrogate, private and unassigned characters, and all separators but the space, as escapes.

    Args:
        text: Anything.
        keep: Characters that may stay as they are, such as the line feed.

    >>> print(plain("A \x1b]0;owned\x07 VISIT"))
    A \x1b]0;owned\x07 VISIT
    >>> print(plain("one\u202eowt\n", keep="\n").rstrip())
    one\u202eowt
    >>> plain("##[error] HORAN##")
    '#\\x23[error] HORAN##'
    """
    if "##" in text:
        text = _COMMAND.sub(r"#\\x23", text)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each in keep else repr(each)[1:-1] for each in text)


def width(text: str) -> int:
    """Count the columns that printable text takes: two for a wide character, none for a combining one.

    >>> width("LIMA"), width("\u6771\u4eac"), width("e\u0301")
    (4, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
