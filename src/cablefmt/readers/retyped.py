"""A page that was retyped in Markdown, as language models and note books write it: marks round the words of a cable."""

from __future__ import annotations

__all__ = ["is_retyped", "unmarked"]

#: So many of the first lines are looked at; with fewer marked ones among them a text only has a mark somewhere.
_LOOKED_AT, _FEWEST = 60, 3
_HEADING, _QUOTATION, _FENCE = "#", ">", "```"
#: Round words: bold, struck out.
_PAIRS = ("**", "__", "~~")
_ESCAPED = "\\`*_{}[]()#+-.!>|~"
#: Descriptions of pictures stay as they are: the grammar knows them.
_PICTURE = "*Image:"


def is_retyped(beginning: str) -> bool:
    r"""Whether a text is a page in Markdown, going by its beginning: some of its lines are headings of it, or bold.

    >>> is_retyped("# UNCLAS LIMA 000079\n\n**SIPDIS**\n\n**TAGS:** PE\n"), is_retyped("UNCLAS LIMA 000079\n\n# 1\n")
    (True, False)
    """
    lines = [line for line in beginning.splitlines() if line.strip()][:_LOOKED_AT]
    return sum(_is_marked(line) for line in lines) >= _FEWEST


def _is_marked(line: str) -> bool:
    head, _, rest = line.partition(" ")
    heading = head.strip(_HEADING) == "" and 0 < len(head) <= 6 and rest.strip()[:1].isalnum()
    first = line.find("**")
    bold = first >= 0 and line[first + 2 : first + 3].isalnum() and line.find("**", first + 3) > 0
    return bool(heading or bold)


def unmarked(text: str) -> str:
    r"""The text without the marks.

    >>> unmarked("## SUMMARY\n\n**1. (U)** Boats *sailed*.\n> PAGE 02\n```\n&nbsp;\n\\#0079")
    'SUMMARY\n\n1. (U) Boats sailed.\nPAGE 02\n\n\n#0079'
    """
    return "".join(map(_line, text.splitlines(keepends=True)))


def _line(line: str) -> str:
    if line.startswith(_PICTURE):
        return line
    words = line.rstrip("\r\n")
    end = line[len(words) :]
    while words.startswith(_QUOTATION):
        words = words[1:].removeprefix(" ")
    if words.startswith(_FENCE) or words.strip() == "&nbsp;":
        return end
    head, blank, rest = words.partition(" ")
    if blank and head.strip(_HEADING) == "" and 0 < len(head) <= 6:
        words = rest.rstrip(_HEADING + " ")
    for pair in _PAIRS:
        words = _without(words, pair)
    return _unescaped(_without(words, "*")) + end


def _without(words: str, mark: str) -> str:
    """The line without a mark that stands in pairs round words; a bullet or a lone mark stays."""
    pieces = words.split(mark)
    if len(pieces) % 2 == 0 or any(piece != piece.strip() or not piece for piece in pieces[1::2]):
        return words
    return "".join(pieces)


def _unescaped(words: str) -> str:
    """The line without the backslash before a mark that is none."""
    kept, escaped = list[str](), False
    for at, letter in enumerate(words):
        escaped = letter == "\\" and not escaped and words[at + 1 : at + 2] in [*_ESCAPED]
        if not escaped:
            kept.append(letter)
    return "".join(kept)
