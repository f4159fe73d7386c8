"""The documentation of a rule, read from the docstring of its module.

The docstring has a summary on its first line and then five sections, `## Why`, `## Bad`, `## Good`, `## Fix`, `## See`.
The texts fenced as `cable` under Bad and Good are examples: in pairs, the second is the first one mended.
"""

from __future__ import annotations

import attrs

__all__ = ["SECTIONS", "Documentation"]

#: The sections of a rule's docstring, in their order.
SECTIONS = ("Why", "Bad", "Good", "Fix", "See")

_FENCE = "```"


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
    def bad(self) -> tuple[str, ...]:
        """Texts in which the rule finds something."""
        return _examples(self.sections.get("Bad", ""))

    @property
    def good(self) -> tuple[str, ...]:
        """The same texts mended."""
        return _examples(self.sections.get("Good", ""))


def _examples(section: str) -> tuple[str, ...]:
    """Every second piece between fences, without the word behind the opening one."""
    return tuple(piece.partition("\n")[2] for piece in section.split(_FENCE)[1::2])
