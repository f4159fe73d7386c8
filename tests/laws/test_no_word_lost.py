"""Law: no word is lost. Counted on the texts, word by word; the tree only says what canonical text leaves out on purpose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from cablefmt import Cable, parse, render
from cablefmt.model import (
    BlankScar,
    ClassificationLine,
    ExecutiveOrder,
    Leaf,
    ListItem,
    PageBreak,
    PortalBlock,
    PortalChrome,
    ReviewStamp,
    StartOfMessage,
    Terminator,
    TextBlock,
    Unparsed,
    leaves,
)
from tests.laws.law import Law

#: Page furniture, scars, and what is one letter-spaced or garbled word: their values are the business of other laws.
LEFT_OUT = (
    PortalBlock,
    PortalChrome,
    PageBreak,
    ReviewStamp,
    BlankScar,
    ClassificationLine,
    ExecutiveOrder,
    StartOfMessage,
    Terminator,
)
#: Spellings of keywords, which canonical text replaces.
PAGE_LINE = re.compile(
    r"[A-Z.']+ {1,3}\d{7,8} +\d{3}(?:\.\d)? OF \d{3}|PAGE \d\d +[A-Z]+ +\d+ +\d\d OF \d\d( +\d{6}Z)?"
    r"|UNCLASSIFIED +U\.S\. Department of State +Case No\.[^\n]*|UNCLASSIFIED +Page \d+ of \d+(\n *UNCLASSIFIED)?",
    re.IGNORECASE,
)
KEYWORD = re.compile(
    "TAGS?|TAGSC|TAGES|TAS|TABS|TGS|AGS|S?UBJ(?:ECT)?|(?:REF)?REFS?|REF?TELS?|REFERENCES?|DATE[LI]?|DTG|DIG|DATE[LI]?D[TI]G|S"
)


def _words(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W_]+", text.upper()):
        yield word.lstrip("0") or "0"


def content(cable: Cable) -> Iterator[Leaf]:
    """The leaves that canonical text repeats."""
    copies = [part.span for part in cable.parts if part.superseded]
    copies += [line.span for line in cable.transmission.superseded] if cable.transmission else []
    for leaf in leaves(cable):
        inside_copy = any(copy.start <= leaf.span.start and leaf.span.end <= copy.end for copy in copies)
        if not inside_copy and not isinstance(leaf, LEFT_OUT):
            yield leaf


def rewritten(word: str) -> bool:
    """Whether it is a keyword, which has one spelling, or the letter of a reference, which may have stood twice."""
    return bool(KEYWORD.fullmatch(word)) or (len(word) == 1 and word.isalpha())


def text_of(leaf: Leaf) -> str:
    """The leaf's text without the scars inside."""
    text = leaf.raw
    for scar in reversed(leaf.scars if isinstance(leaf, (TextBlock, ListItem)) else ()):
        start, end = scar.span.start - leaf.span.start, scar.span.end - leaf.span.start
        text = f"{text[:start]} {text[end:]}"
    return text if isinstance(leaf, (TextBlock, ListItem, Unparsed)) else PAGE_LINE.sub(" ", text)


class TestNoWordLost(Law):
    def broken(self, data: bytes) -> str | None:
        cable = parse(data)
        text = render(cable)
        kept, unbroken = Counter(_words(text)), "".join(_words(text))
        wanted = Counter(word for leaf in content(cable) for word in _words(text_of(leaf)))
        lost = {word: count - kept[word] for word, count in wanted.items() if count > kept[word] and not rewritten(word)}
        # Two words that were glued are apart.
        lost = {word: count for word, count in lost.items() if word not in unbroken}
        return f"lost {lost}" if lost else None
