"""The pairs of the pages on canonical form: a cable as it may stand in a file, and its canonical text.

    ```before
    SUBJ:  FISH
    ```

    ```after
    SUBJECT: FISH
    ```

Behind `after` may stand options of `cablefmt format`; a block `kept` is canonical as it is. `conftest.py` compares;
`python -m tests.docs.pairs` writes every `after` anew. Look at the difference before you commit it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from sybil import Document, Example, Region

from cablefmt import Style, reformat

__all__ = ["PAGES", "Pair", "fault", "pairs", "parse_pairs"]

ROOT = Path(__file__).parents[2]
_FORM = ROOT / "docs" / "explanation" / "canonical-form"
PAGES = (_FORM.with_suffix(".md"), *sorted(_FORM.glob("*.md")))

#: How a page shows characters that nobody sees: no-break space, tab, form feed, carriage return, blank at the end of a line.
SEEN = str.maketrans({"⍽": "\xa0", "→": "\t", "␌": "\x0c", "␍": "\r", "·": " "})
#: The options of the command line, as `Style` names them.
OPTIONS = {
    "--reflow": Style(reflow=True),
    "--keep-sections": Style(keep_sections=True),
    "--plain-classification": Style(classification="plain"),
    "--ascii": Style(ascii=True),
}
_PAIR = re.compile(
    r"^```before\n(?P<before>.*?)^```\n\s*^```after(?P<option> --[a-z-]+)?\n(?P<after>.*?)^```$|^```kept\n(?P<kept>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@attrs.frozen
class Pair:
    """Two texts of a page, and how the second is printed."""

    before: str
    after: str
    style: Style


def _pair(match: re.Match[str]) -> Pair:
    if match["kept"]:
        return Pair(match["kept"], match["kept"], Style())
    return Pair(match["before"].translate(SEEN), match["after"], OPTIONS[match["option"].strip()] if match["option"] else Style())


def pairs(page: str) -> Iterator[Pair]:
    """All pairs of a page, in order."""
    return map(_pair, _PAIR.finditer(page))


def fault(pair: Pair) -> str | None:
    """What is wrong with a pair: the second is not the canonical text of the first, or not its own."""
    for text in (pair.before, pair.after):
        if (made := reformat(text, style=pair.style)) != pair.after:
            return f"the canonical text of\n{text}\nis\n{made}\nand not\n{pair.after}"
    return None


def parse_pairs(document: Document) -> Iterable[Region]:
    """Sybil's parser of them."""
    for match in _PAIR.finditer(document.text):
        yield Region(match.start(), match.end(), _pair(match), _evaluate)


def _evaluate(example: Example) -> str | None:
    return fault(example.parsed)


def _renewed(match: re.Match[str]) -> str:
    if match["kept"]:
        return match[0]
    start, end = (place - match.start() for place in match.span("after"))
    pair = _pair(match)
    return match[0][:start] + reformat(pair.before, style=pair.style) + match[0][end:]


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(_PAIR.sub(_renewed, path.read_text(encoding="utf-8")), encoding="utf-8")
