"""Law: in every style a text stays the same cable, stable and without a loss; a style that cannot do it refuses, ASCII alone may.

`reformat` proves it on every run; here its words are compared once more, without the tree. Each text is tried in one of the
styles: all of them come up over the corpus, and the text itself decides, so that a failure comes back.
"""

from __future__ import annotations

import re
from collections import Counter
from zlib import crc32

from cablefmt import Source, Style, UnsafeRewriteError, reformat
from tests.laws.law import Law

STYLES = (
    Style(),
    Style(reflow=True, keep_sections=True),
    Style(classification="plain", keep_sections=True),
    Style(reflow=True, classification="plain"),
)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


class TestStyles(Law):
    def broken(self, data: bytes) -> str | None:
        source = Source.from_bytes(data)
        try:
            plain = reformat(source, style=Style(keep_sections=True))
        except UnsafeRewriteError:
            return None  # `test_meaning_kept.py` says so.
        style = STYLES[crc32(data) % len(STYLES)]
        text = reformat(source, style=style)
        if text != reformat(text, style=style):
            return f"{style}: not stable"
        if style.keep_sections and style.classification == "spaced" and _words(plain) != _words(text):
            return f"{style}: other words"
        try:
            spelled = reformat(source, style=Style(ascii=True, reflow=True))
        except UnsafeRewriteError:
            return None if not plain.isascii() else "ASCII is refused to a text in ASCII"
        return None if spelled.isascii() else "ASCII is not ASCII"
