"""What a later section repeats of the first one's header, and where in it its own text begins."""

from __future__ import annotations

from lark import Token

from cablefmt.fields import subject_line
from cablefmt.fields.lines import folded

__all__ = ["release_text"]

#: A subject has no more lines than this.
_LINES = 8


def release_text(parts: list[tuple[list[Token], list[Token]]]) -> None:
    r"""Give each later section the text that stands right below its copy of the subject, in capitals like it.

    >>> first = Token("SUBJECT_LINE", "SUBJECT: FISH\n", start_pos=0)
    >>> later = Token("SUBJECT_LINE", "SUBJECT: FISH\nTHEY CAME.\n", start_pos=50)
    >>> parts = [([first], []), ([later], [])]
    >>> release_text(parts)
    >>> parts[1]
    ([Token('SUBJECT_LINE', 'SUBJECT: FISH\n')], [Token('TEXT', 'THEY CAME.\n')])
    """
    subject = next((token for token in parts[0][0] if token.type == "SUBJECT_LINE"), None) if parts else None
    for header, text in parts[1:]:
        if subject is None or not header or header[-1].type != "SUBJECT_LINE":
            continue
        token = header[-1]
        length = _length(token, folded(subject_line(str(subject)).text))
        if 0 < length < len(token.rstrip()):
            start = token.start_pos or 0
            header[-1] = Token("SUBJECT_LINE", token[:length], start_pos=start, end_pos=start + length)
            text.insert(0, Token("TEXT", token[length:], start_pos=start + length, end_pos=token.end_pos))


def _length(token: Token, wanted: str) -> int:
    """How many characters the lines have that say the subject; 0 where none do."""
    lines = token.splitlines(keepends=True)[:_LINES]
    for count in range(1, len(lines)):
        written = "".join(lines[:count])
        if folded(subject_line(written).text) == wanted:
            return len(written)
    return 0
