r"""The documentation of a rule, read from the docstring of its module.

The docstring has a summary on its first line and then five sections, `## Why`, `## Bad`, `## Good`, `## Fix`, `## See`.
The texts fenced as `cable` under Bad and Good are examples: in pairs, the second is the first one mended. One fenced as
`cable escaped` is bytes: `\x` and two digits stand for a byte that a page cannot show, a backslash at the end of a line for
no line end.
"""

from __future__ import annotations

import re

import attrs

__all__ = ["SECTIONS", "Documentation"]

#: The sections of a rule's docstring, in their order.
SECTIONS = ("Why", "Bad", "Good", "Fix", "See")

_FENCE = "```"
_ESCAPED = "cable escaped"


@attrs.frozen(kw_only=True)
class Documentation:
    r"""What a rule says of itself.

    >>> text = "Flag a line.\n\n## Why\nIt is wrong.\n\n## Bad\n```cable\nUNCLAS\n```"
    >>> Documentation.read(text).bad
    ('UNCLAS\n',)
    """

    #: One sentence.
    summary: str
    #: The text of each section under its title, in the order of the docstring.
    sections: dict[str, str]

    @classmethod
    def read(cls, docstring: str) -> Documentation:
        r"""Take a module's docstring apart.

        >>> Documentation.read("Flag a line.\n\n## Why\nIt is wrong.").sections
        {'Why': 'It is wrong.'}
        """
        summary, *parts = ("\n" + docstring).split("\n## ")
        titled = (part.partition("\n") for part in parts)
        return cls(summary=summary.strip(), sections={title.strip(): text.strip() for title, _, text in titled})

    @property
    def bad(self) -> tuple[str | bytes, ...]:
        """Texts in which the rule finds something."""
        return _examples(self.sections.get("Bad", ""))

    @property
    def good(self) -> tuple[str | bytes, ...]:
        """The same texts mended."""
        return _examples(self.sections.get("Good", ""))


def _examples(section: str) -> tuple[str | bytes, ...]:
    """Every second piece between fences, without the word behind the opening one."""
    return tuple(map(_example, section.split(_FENCE)[1::2]))


def _example(fenced: str) -> str | bytes:
    word, _, text = fenced.partition("\n")
    if word.strip() != _ESCAPED:
        return text
    return re.sub(rb"\\x([0-9a-f]{2})", lambda byte: bytes.fromhex(byte[1].decode("ascii")), text.replace("\\\n", "").encode())
