"""Three proofs that a rewritten text is the same cable: same meaning, stable, nothing lost.

Each compares two readings and raises `UnsafeRewriteError` with the first difference. They cost about one more parse and run
always: a text that fails one of them shows a fault of cablefmt, and is not used.
"""

from __future__ import annotations

from cablefmt.safety.lost import DROPPED, nothing_lost
from cablefmt.safety.meaning import same_meaning, stable
from cablefmt.safety.proof import prove
from cablefmt.safety.rewrites import KEYWORDS, LABELS, LAYOUT

__all__ = ["DROPPED", "KEYWORDS", "LABELS", "LAYOUT", "nothing_lost", "prove", "same_meaning", "stable"]
