"""What a scar is: an oddity that real cables have, as a change of one part of a draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from cablefmt.testing.drafts import Draft, Facts

__all__ = ["ALL_CAPITALS", "EVERY", "TELEGRAMS", "Scar", "replacing", "writing"]

EVERY = ("1970", "1978", "2005", "web", "2011")
#: All layouts but that of SMART.
TELEGRAMS = ("1970", "1978", "2005", "web")
ALL_CAPITALS = ("1970", "1978")

#: The new text of the part, from the old one and the facts.
Write = Callable[[str, Facts], str]


@attrs.frozen(kw_only=True)
class Scar:
    """An oddity with a name.

    >>> from cablefmt.testing.drafts import Facts, printed
    >>> scar = Scar(name="no-colon", oddity="no colon stands behind SUBJECT", part="subject", eras=("2005",),
    ...     write=lambda text, facts: text.replace(":", "", 1))
    >>> scar.apply(printed("2005", Facts())).parts["subject"]
    'SUBJECT ANCHOVY SEASON OPENS EARLY'
    """

    name: str
    #: What is odd, as a clause.
    oddity: str
    #: The part of a draft that it changes.
    part: str
    #: The eras whose cables have it.
    eras: tuple[str, ...]
    write: Write
    #: The fields of the row that are others then.
    says: Mapping[str, Any] | Callable[[Draft], Mapping[str, Any]] = attrs.field(factory=dict)
    #: A part that goes, because this one says it now.
    drops: str | None = None

    def fits(self, draft: Draft) -> bool:
        """Whether a draft of this era has the part, and the scar would change it."""
        text = draft.parts.get(self.part, "")
        return draft.era in self.eras and bool(text) and self.write(text, draft.facts) != text

    def apply(self, draft: Draft) -> Draft:
        """The draft with the scar."""
        says = self.says(draft) if callable(self.says) else self.says
        dropped = {self.drops: ""} if self.drops else {}
        return draft.having(says, **dropped, **{self.part: self.write(draft.parts[self.part], draft.facts)})


def writing(text: str) -> Write:
    """The part says this, whatever it said.

    >>> writing("SIPDIS")("", Facts())
    'SIPDIS'
    """
    return lambda _text, _facts: text


def replacing(old: str, new: str, count: int = -1) -> Write:
    """One piece of the part stands for another.

    >>> replacing(":", "")("TAGS: PGOV", Facts())
    'TAGS PGOV'
    """
    return lambda text, _facts: text.replace(old, new, count)
