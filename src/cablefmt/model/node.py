"""What every node of the tree shares: a span, and for leaves the text that they stand for.

Two nodes are equal when they *mean* the same: spans, raw spelling and scars (page breaks, copies, page furniture) do not count.
The leaves of a parsed cable tile its source: joined, their texts are the input.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

import attrs

from cablefmt.source import NOWHERE, Span

__all__ = ["Deferred", "Field", "Leaf", "Node", "Unparsed"]


@attrs.frozen(kw_only=True)
class Node:
    """A part of a cable.

    >>> Node(span=Span(0, 4)) == Node(span=Span(9, 9))
    True
    """

    #: Where it stands in the source, in characters.
    span: Span = attrs.field(default=NOWHERE, eq=False, repr=False)


class Deferred(Node):
    r"""A node whose attributes are read from its text when one of them is first asked for.

    `Type.deferred(raw, start, read)` sets only `span` and `raw`. The first access to any other attribute calls
    `read(raw, start)`, which returns a complete node of the same type, and keeps that node's attributes. So a reader of
    headers never pays for the body, and equality, JSON and printing need not know.

    >>> Unparsed.deferred("??? \n", 0, lambda raw, start: Unparsed(text=raw.strip())).text
    '???'
    """

    __slots__ = ("_read",)

    raw: str
    _read: Callable[[str, int], Any]

    @classmethod
    def deferred(cls, raw: str, start: int, read: Callable[[str, int], Any]) -> Self:
        """A node of this type for the source text `raw`, found at offset `start`."""
        node = object.__new__(cls)
        put = object.__setattr__
        put(node, "span", Span(start, start + len(raw)))
        put(node, "raw", raw)
        put(node, "_read", read)
        return node

    def __getattr__(self, name: str) -> Any:
        # Reached only where the slot is still empty; a name that is no attribute must not start a reading.
        fields = getattr(type(self), "__attrs_attrs__", ())
        if name.startswith("__") or not any(field.name == name for field in fields):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        full = self._read(self.raw, self.span.start)
        for field in fields:
            if field.name not in ("span", "raw"):
                object.__setattr__(self, field.name, getattr(full, field.name))
        return getattr(self, name)


@attrs.frozen(kw_only=True)
class Leaf(Deferred):
    r"""A node with text of its own: the leaves of a tree tile its source.

    >>> Leaf(raw="NNNN\n").raw
    'NNNN\n'
    """

    #: The source text, with the blank lines behind it; empty in a node built by hand.
    raw: str = attrs.field(default="", eq=False, repr=False)


@attrs.frozen(kw_only=True)
class Field(Leaf):
    """A leaf with typed values. What of its text no value explains stands in `unread`, and is printed as read.

    >>> Field(unread="DTG: ??").unread
    'DTG: ??'
    """

    #: The text that the grammar could not read, blanks folded; empty where everything was understood.
    unread: str = ""


@attrs.frozen(kw_only=True)
class Unparsed(Leaf):
    """Text that no production accounts for. Rules and fixes leave it alone; canonical text repeats it.

    >>> Unparsed(text="2X9 QRM").text
    '2X9 QRM'
    """

    #: The lines without trailing blanks and without blank lines at either end.
    text: str
