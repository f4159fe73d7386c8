"""Texts made by walking the grammar: productions in any order it allows, terminals from the examples of the specification.

Hypothesis makes strings of most terminals from their regular expressions, but of none that looks behind itself, and takes
minutes for all. So the walk is hypothesis's own, `from_lark`, and the terminals are tokens of the examples.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark

from cablefmt.grammar import build, outline, specification

__all__ = ["productions"]

_EXAMPLE = re.compile(r"^```cable \w+\n(.*?)\n```$", re.MULTILINE | re.DOTALL)


@cache
def productions() -> st.SearchStrategy[bytes]:
    """What the grammar of level 1 allows: most of it is no cable, all of it is read.

    >>> from hypothesis import find
    >>> find(productions(), lambda text: b"NNNN" in text).strip()
    b'NNNN'
    """
    tokens = {name: st.sampled_from(texts) for name, texts in _tokens().items()}
    return from_lark(outline("cable", ("file",)), start="file", explicit=tokens).map(str.encode)


def _tokens() -> dict[str, list[str]]:
    """Terminal -> how the examples of the specification write it, the shortest first."""
    parser, found = build("cable", ("file",)), defaultdict[str, set[str]](set)
    for example in _EXAMPLE.findall(specification()):
        for token in parser.parse(f"{example}\n").scan_values(lambda _: True):
            found[token.type].add(str(token))
    return {name: sorted(texts, key=lambda text: (len(text), text)) for name, texts in found.items()}
