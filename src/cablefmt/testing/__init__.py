"""Generated cables for tests: yours of a tool that reads cables, and cablefmt's own.

Needs hypothesis: `pip install "cablefmt[testing]"`. Nothing else in cablefmt imports this package.

>>> from hypothesis import find
>>> from cablefmt.testing import cables
>>> find(cables(), lambda cable: cable.partial).partial
True
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401 - asked for here, so that its absence is said in one sentence
except ModuleNotFoundError as error:
    raise ModuleNotFoundError('cablefmt.testing needs hypothesis: pip install "cablefmt[testing]"', name=error.name) from None

from cablefmt.testing.cables import cables
from cablefmt.testing.damages import DAMAGES, Damaged, damaged, some_damages
from cablefmt.testing.difference import difference
from cablefmt.testing.eras import ERAS, Era, sheet
from cablefmt.testing.laws import Law, LawOfAnyText, LawOfNoCable
from cablefmt.testing.layouts import ODDITIES, layouts
from cablefmt.testing.productions import productions
from cablefmt.testing.scars import SCARS, Scar
from cablefmt.testing.sheets import Sheet, differences
from cablefmt.testing.soups import soups
from cablefmt.testing.truths import sheets

__all__ = [
    "DAMAGES",
    "ERAS",
    "ODDITIES",
    "SCARS",
    "Damaged",
    "Era",
    "Law",
    "LawOfAnyText",
    "LawOfNoCable",
    "Scar",
    "Sheet",
    "cables",
    "damaged",
    "difference",
    "differences",
    "layouts",
    "productions",
    "sheet",
    "sheets",
    "some_damages",
    "soups",
]
