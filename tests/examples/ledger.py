"""The ledger of canonical text: a digest of what each example gives, and the line of the changelog that accounts for it.

Canonical text is other people's files: it must not change unseen. Where the text of an example changes, write a line under
*Canonical text* in `CHANGELOG.md`, then `python -m tests.examples.ledger "that line"`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from cablefmt import CANONICAL_FORM
from tests.examples.golden import EXAMPLES, ROOT, canonical_text

__all__ = ["LEDGER", "accounts", "digest"]

LEDGER = Path(__file__).parent / "canonical-text.json"


def digest(example: Path) -> str:
    return hashlib.sha256(canonical_text(example).encode()).hexdigest()[:16]


def accounts() -> set[str]:
    """The lines under *Canonical text* in the changelog."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = [section.partition("\n") for section in text.split("\n### ")]
    lines = {line for title, _, body in sections if title == "Canonical text" for line in body.split("\n")}
    return {line.removeprefix("- ") for line in lines if line.startswith("- ")}


def _write(because: str) -> None:
    kept = json.loads(LEDGER.read_text(encoding="utf-8"))["texts"] if LEDGER.exists() else {}
    texts = {}
    for example in EXAMPLES:
        before, now = kept.get(example.stem), digest(example)
        # An example that is new has changed nobody's file.
        texts[example.stem] = (
            before if before and before["digest"] == now else {"digest": now, "because": because if before else ""}
        )
    LEDGER.write_text(json.dumps({"form": CANONICAL_FORM, "texts": texts}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _write(" ".join(sys.argv[1:]))
