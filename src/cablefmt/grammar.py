"""Finding the grammar files, putting their named pieces in, building Lark's parsers from them.

The files lie in `grammar/`: inside the package in a wheel, at the top of the repository in an editable installation.
Only `cablefmt.syntax` and `cablefmt.fields` call this module; Lark is known nowhere else.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark

from cablefmt.lexer import StateLexer

__all__ = ["build", "outline", "specification", "text_of"]

_DEFINITION = re.compile(r"^//! ([A-Z0-9_]+) = (.+)$", re.MULTILINE)
_TERMINAL = re.compile(r"^([A-Z]\w*)(?:\.-?\d+)?:.*(?:\n[ ]+\|.*)*", re.MULTILINE)
_USE = re.compile(r"<<([A-Z0-9_]+)>>")
_HERE = Path(__file__).parent


@cache
def _folder() -> Path:
    packaged = _HERE / "grammar"
    return packaged if packaged.is_dir() else _HERE.parents[1] / "grammar"


@cache
def text_of(name: str) -> str:
    """The text of a grammar file with every `<<NAME>>` replaced by the piece of that name, as Lark reads it.

    Raises:
        KeyError: the file uses a name that neither it nor `fragments.lark` defines.

    >>> "<<" in text_of("cable")
    False
    """
    own = (_folder() / f"{name}.lark").read_text(encoding="utf-8")
    shared = (_folder() / "fragments.lark").read_text(encoding="utf-8")
    pieces = dict(_DEFINITION.findall(shared)) | dict(_DEFINITION.findall(own))

    @cache
    def expanded(piece: str) -> str:
        inner = _USE.sub(lambda use: expanded(use[1]), pieces[piece])
        return f"(?:{inner})"

    return _USE.sub(lambda use: expanded(use[1]), own)


def build(name: str, start: tuple[str, ...], actions: object | None = None) -> Lark:
    """Lark's LALR parser for a grammar file, with a lexer that goes by the state of the parser.

    Args:
        name: The file without its suffix.
        start: The productions that a text may be parsed as.
        actions: Methods named after productions, called with the list of parsed children as soon as one is complete;
            without it the parser returns Lark's trees.

    >>> str(build("cable", ("file",)).parse("").data)
    'file'
    """
    options: dict[str, Any] = {"transformer": actions} if actions is not None else {}
    return Lark(text_of(name), parser="lalr", lexer=StateLexer, start=list(start), maybe_placeholders=False, **options)


def outline(name: str, start: tuple[str, ...]) -> Lark:
    """The productions of a grammar file without the expressions of its terminals: it can be walked, and parses nothing.

    Args:
        name: The file without its suffix.
        start: The productions that a walk may begin with.

    >>> len(outline("cable", ("file",)).rules) > 100
    True
    """
    return Lark(_TERMINAL.sub(r"%declare \1", text_of(name)), parser="lalr", start=list(start), maybe_placeholders=False)


def specification() -> str:
    """The text of `grammar/README.md`: each production and terminal with its meaning and an invented example.

    >>> specification().split(chr(10))[0]
    '# The grammar of a cable'
    """
    return (_folder() / "README.md").read_text(encoding="utf-8")
