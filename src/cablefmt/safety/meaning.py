"""The first two proofs: the rewritten text is read as the same tree, and rewriting it again changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

import attrs

from cablefmt.errors import UnsafeRewriteError
from cablefmt.model import Cable, Node

__all__ = ["same_meaning", "short", "stable"]


def same_meaning(before: Sequence[Cable], after: Sequence[Cable]) -> None:
    """The tree of the rewritten text equals the tree of the source.

    Raises:
        UnsafeRewriteError: it does not; its text names the first attribute that differs.

    >>> from cablefmt.syntax import parse_all
    >>> same_meaning(tuple(parse_all("SUBJECT: FISH")), tuple(parse_all("SUBJECT: FOWL")))
    Traceback (most recent call last):
    ...
    cablefmt.errors.UnsafeRewriteError: the rewritten text means something else: cables[0]...fields[0].text: 'FISH' became 'FOWL'
    """
    if tuple(before) != tuple(after):
        found = _difference(tuple(before), tuple(after), "cables")
        raise UnsafeRewriteError(f"the rewritten text means something else: {found}")


def _difference(before: object, after: object, path: str) -> str | None:
    """Where two values first differ, and how; None where they are equal."""
    if before == after:
        return None
    if isinstance(before, tuple) and isinstance(after, tuple):
        pairs = enumerate(zip_longest(before, after))
        return next(found for at, (one, other) in pairs if (found := _difference(one, other, f"{path}[{at}]")))
    if isinstance(before, Node) and type(before) is type(after):
        for field in attrs.fields(type(before)):
            if not field.eq:
                continue
            key = field.eq_key or (lambda value: value)
            one, other = key(getattr(before, field.name)), key(getattr(after, field.name))
            if found := _difference(one, other, f"{path}.{field.name}"):
                return found
    return f"{path}: {short(before)} became {short(after)}"


def short(value: object) -> str:
    """A value as a message quotes it.

    >>> short("FISH")
    "'FISH'"
    """
    shown = repr(value)
    return shown if len(shown) <= 160 else f"{shown[:157]}..."


def stable(text: str, again: str) -> None:
    r"""Rewriting the rewritten text changes nothing.

    Raises:
        UnsafeRewriteError: it does; its text quotes the first line that differs.

    >>> stable("LIMA\n", "LIMA\n")
    """
    if text != again:
        lines = zip_longest(text.split("\n"), again.split("\n"))
        number, (one, other) = next((at, pair) for at, pair in enumerate(lines, 1) if pair[0] != pair[1])
        raise UnsafeRewriteError(f"a second rewriting changes line {number}: {short(one)} became {short(other)}")
