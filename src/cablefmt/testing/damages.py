"""Damaged texts: one named damage at one place of a text that was whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import attrs
from hypothesis import strategies as st

__all__ = ["DAMAGES", "Damaged", "damaged", "some_damages"]


@attrs.frozen
class Damaged:
    """A text, and what was done to it.

    >>> Damaged("line dropped", b"").damage
    'line dropped'
    """

    damage: str
    data: bytes


def _on_line(change: Callable[[bytes], bytes]) -> Callable[[bytes, int], bytes]:
    """The damage that changes the line with number `at`, counted round and round."""

    def damage(data: bytes, at: int) -> bytes:
        lines = data.splitlines(keepends=True) or [b""]
        at %= len(lines)
        return b"".join((*lines[:at], change(lines[at]), *lines[at + 1 :]))

    return damage


def _flip(data: bytes, at: int) -> bytes:
    """Four bytes in a row with some of their bits turned round."""
    at %= len(data) + 1
    return data[:at] + bytes(byte ^ 0xA5 for byte in data[at : at + 4]) + data[at + 4 :]


def _page_line(data: bytes, at: int) -> bytes:
    at %= len(data) + 1
    newline = b"\r" if b"\r" in data and b"\n" not in data else b"\n"
    return data[:at] + newline + b"ALMATY 00000079  002 OF 003" + newline * 2 + data[at:]


#: Name of the damage, and what does it: to the data, at the line or byte with this number, counted round and round.
DAMAGES: dict[str, Callable[[bytes, int], bytes]] = {
    "line dropped": _on_line(lambda _: b""),
    "line doubled": _on_line(lambda line: line * 2),
    "line glued to the next": _on_line(lambda line: line.rstrip(b"\r\n")),
    "line lower-cased": _on_line(bytes.lower),
    "line cut": _on_line(lambda line: line[: len(line) // 2]),
    "text cut": lambda data, at: data[: at % (len(data) + 1)],
    "text lower-cased": lambda data, _: data.lower(),
    "text doubled": lambda data, _: data * 2,
    "bytes flipped": _flip,
    "page line in the middle": _page_line,
}


def damaged(texts: st.SearchStrategy[bytes]) -> st.SearchStrategy[Damaged]:
    """Any of the texts with any of the damages.

    >>> from hypothesis import find
    >>> find(damaged(st.just(b"UNCLAS LIMA 000079")), lambda text: text.damage == "text lower-cased").data
    b'unclas lima 000079'
    """
    return st.builds(
        lambda data, name, at: Damaged(name, DAMAGES[name](data, at)),
        texts,
        st.sampled_from(tuple(DAMAGES)),
        st.integers(0, 5000),
    )


def some_damages(data: bytes, seed: str, count: int) -> Iterator[Damaged]:
    """`count` damages of a text, each of its own kind, the same ones for the same seed; there are as many as `DAMAGES` at most.

    >>> len(list(some_damages(b"UNCLAS LIMA 000079", seed="1", count=3)))
    3
    """
    random = Random(seed)
    for name in random.sample(sorted(DAMAGES), min(count, len(DAMAGES))):
        yield Damaged(name, DAMAGES[name](data, random.randrange(len(data) + 1)))
