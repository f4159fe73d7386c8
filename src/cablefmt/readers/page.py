"""Web pages: the text of one, as a browser shows it, from the cable's table to the end of the cable."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from typing import NamedTuple

__all__ = ["PageText", "is_page", "page_text"]

#: What a page, or a piece of one, begins with.
_FIRST = frozenset({"html", "head", "body", "title", "meta", "link", "div", "table", "center", "pre", "h1", "h2", "h3"})
#: Elements whose text nobody sees.
_HIDDEN = frozenset({"script", "style", "title", "option"})
#: Elements that stand in a line of text. All others begin a new one.
_INLINE_TAGS = """
    a abbr acronym b bdi bdo big br cite code del em font i img input ins kbd label mark nobr q s samp small span strike strong
    sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_TAGS.split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: Elements with a blank line in front and behind.
_SPACED = _HEADINGS | {"p", "pre", "blockquote"}
_CELLS = frozenset({"th", "td"})
#: What HTML folds to one blank. A no-break space is none: it divides the TAGS of some pages.
_BLANKS = str.maketrans("\t\n\f\r", "    ")

#: The first label of the table that says which cable it is, and the beginning of the page's heading.
_LABELS = ("Reference ID", "Identifier")
_HEADING = "Viewing cable "
#: The first label of the public library's table; its values stand behind their labels, down to the link above the text.
_LIBRARY_LABEL, _LIBRARY_END = "Date:", "Show Headers"

#: How much is given to the parser at once, and how long a tag or comment may be. What is longer is text: the parser looks at
#: an unfinished one again with each piece, which must not take time that grows with the square of a page's length.
_PIECE = 1 << 14
_LONGEST_TAG = 1 << 18


class PageText(NamedTuple):
    """The text of a page."""

    text: str
    #: Whether the page has the table of an archive of cables.
    labelled: bool


class _Block(NamedTuple):
    """A paragraph, a heading, a cell of a table, a preformatted text."""

    tag: str
    text: str


def is_page(beginning: str) -> bool:
    r"""Whether a text is a web page, going by its beginning.

    >>> is_page("\n<!DOCTYPE html>"), is_page("<pre>UNCLAS"), is_page("UNCLAS LIMA 000001 <BR>")
    (True, True, False)
    """
    if not beginning.lstrip().startswith("<"):
        return False
    page = _Page()
    page.read(beginning)
    return page.first in _FIRST


def page_text(markup: str) -> PageText:
    r"""The text of a page. Of an archive's page: the heading, and all from the table with the labels to the end of the cable.

    >>> page_text("<body><p>Home<table><tr><th>Reference ID<tr><td>06LIMA79</table><pre>UNCLAS LIMA 000079&#10;</pre>Help").text
    'Reference ID\n06LIMA79\n\nUNCLAS LIMA 000079\n'
    """
    page = _Page()
    page.read(markup)
    blocks = page.blocks
    table = next((at for at, block in enumerate(blocks) if block.text in _LABELS), None)
    if table is None and (table := _library_table(blocks)) is not None:
        blocks = [*blocks[:table], *_library_lines(blocks[table:])]
    preformatted = [at for at, block in enumerate(blocks) if block.tag == "pre"]
    start = table if table is not None else preformatted[0] if preformatted else 0
    end = preformatted[-1] + 1 if preformatted and preformatted[-1] >= start else len(blocks)
    headings = [block for block in blocks[:start] if block.tag in _HEADINGS and block.text.startswith(_HEADING)]
    return PageText("".join(_lines((*headings[-1:], *blocks[start:end]))), table is not None)


def _library_table(blocks: list[_Block]) -> int | None:
    """Where the public library's table begins, with the title of the cable above the first label."""
    for at, (label, value) in enumerate(pairwise(blocks)):
        if label.text == _LIBRARY_LABEL and value.text[:4].isdigit():
            return max(0, at - 1)
    return None


def _library_lines(blocks: list[_Block]) -> Iterator[_Block]:
    """The blocks of the table, each label in one line with its value, and those behind the table as they are."""
    end = next((at for at, block in enumerate(blocks) if block.text == _LIBRARY_END or block.tag == "pre"), len(blocks))
    label = ""
    for block in blocks[:end]:
        if label and block.text.endswith(":"):
            yield _Block("", label)
        if block.text.endswith(":"):
            label = block.text
        elif line := f"{label} {block.text}".strip():
            yield _Block("", line)
            label = ""
    yield from blocks[end:]


def _lines(blocks: tuple[_Block, ...]) -> Iterator[str]:
    """The blocks with their line ends, and a blank line where a browser leaves one."""
    before: _Block | None = None
    for block in blocks:
        if before and not _SPACED.isdisjoint((before.tag, block.tag)):
            yield "\n"
        yield block.text if block.text.endswith("\n") else block.text + "\n"
        before = block


class _Page(HTMLParser):
    """Collects the blocks of a page, in their order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks = list[_Block]()
        #: The first tag, or `html` for a declaration of it; empty where text comes before any.
        self.first: str | None = None
        self._tag = ""
        self._pieces = list[str]()
        self._hidden = False
        #: How many blocks there were when the cell began.
        self._cell = 0

    def read(self, markup: str) -> None:
        """Read a page, whole."""
        # A marked section is no HTML, and makes the parser fail: as `<!...>` it is left out.
        markup = markup.replace("<![", "<!")
        for at in range(0, len(markup), _PIECE):
            self.feed(markup[at : at + _PIECE])
            if len(self.rawdata) > _LONGEST_TAG:
                self._give_up()
        self._give_up()
        self._end_block("")

    def _give_up(self) -> None:
        """Take what the parser waits with, an unfinished tag or the end of the text, as text."""
        waiting, self.rawdata = self.rawdata, ""
        if waiting:
            self.handle_data(unescape(waiting))

    def handle_decl(self, decl: str) -> None:
        """See the declaration that a page begins with."""
        self._come_first("html" if decl.lower().split()[:2] == ["doctype", "html"] else "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a block, or a line."""
        self._come_first(tag)
        self._hidden = tag in _HIDDEN
        if tag == "br":
            self._pieces.append("\n")
        elif tag not in _INLINE and self._tag != "pre":
            self._end_block(tag)
            self._cell = len(self.blocks)

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        self._hidden = False
        if tag in _INLINE or (self._tag == "pre" and tag != "pre"):
            return
        self._end_block("")
        if tag in _CELLS and len(self.blocks) == self._cell:
            # A value that is not there has its place among the others.
            self.blocks.append(_Block(tag, ""))

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self._hidden:
            return
        if not data.isspace():
            self._come_first("")
        self._pieces.append(data if self._tag == "pre" else data.translate(_BLANKS))

    def _come_first(self, what: str) -> None:
        if self.first is None:
            self.first = what

    def _end_block(self, next_tag: str) -> None:
        text, self._pieces = "".join(self._pieces), []
        if self._tag == "pre":
            text = _unescaped(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\n"))
        else:
            text = "\n".join(" ".join(filter(None, line.split(" "))) for line in text.split("\n")).strip("\n")
        if text:
            self.blocks.append(_Block(self._tag, text))
        self._tag = next_tag


def _unescaped(text: str) -> str:
    """Resolve the character references, with a number, that are left since they were written twice: `&#x000A;`, `&#8217;`."""
    first, *others = text.split("&#")
    pieces = [first]
    for other in others:
        number, semicolon, rest = other.partition(";")
        whole = semicolon and len(number) < 8
        pieces.append(unescape(f"&#{number};") + rest if whole else f"&#{other}")
    return "".join(pieces)
