"""Numbers in words, as the telegrams of the sixties count their sections: `SECTION ONE OF TWO`."""

from __future__ import annotations

__all__ = ["NUMERALS"]

NUMERALS = {
    word: number
    for number, word in enumerate(("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"), start=1)
}
