"""Scars: oddities that real cables have, each with a name, to be put into a draft.

>>> from cablefmt.testing.drafts import Facts, printed
>>> SCARS["tags-semicolons"].apply(printed("2005", Facts())).parts["tags"]
'TAGS: EFIS; ECON; PE'
"""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from cablefmt.testing.drafts import Draft, drafts
from cablefmt.testing.scars import header, references, text
from cablefmt.testing.scars.scar import Scar

__all__ = ["SCARS", "Scar", "scarred"]

#: Name -> scar, by part.
SCARS: dict[str, Scar] = {scar.name: scar for scar in (*header.SCARS, *references.SCARS, *text.SCARS)}


@cache
@st.composite
def scarred(draw: st.DrawFn) -> tuple[Draft, tuple[str, ...]]:
    """A draft with up to three scars, each in another part, and their names.

    >>> from hypothesis import find
    >>> draft, names = find(scarred(), lambda found: "tags-glued" in found[1])
    >>> draft.era in SCARS["tags-glued"].eras
    True
    """
    draft = draw(drafts())
    parts = set[str]()
    names = list[str]()
    for name in draw(st.lists(st.sampled_from(sorted(SCARS)), max_size=3, unique=True)):
        scar = SCARS[name]
        if scar.part not in parts and scar.fits(draft):
            draft = scar.apply(draft)
            parts.add(scar.part)
            names.append(name)
    return draft, tuple(names)
