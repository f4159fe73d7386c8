"""What every node of the tree shares: a span, and for leaves the text that they stand for.

Two nodes are equal when they *mean* the same: spans, raw spelling and scars (page breaks, copies, page furniture) do not count.
The leaves of a parsed cable tile its source: joined, their texts are the input.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
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
    `read(written, start)`, which returns a complete node of the same type, and keeps that node's attributes. So a reader of
    headers never pays for the body, and equality, JSON and printing need not know.

    >>> Unparsed.deferred("??? \n", 0, lambda raw, start: Unparsed(text=raw.strip())).text
    '???'
    """

    __slots__ = ("_read", "_rest")

    raw: str
    _read: Callable[[str, int], Any]
    #: What reads the rest where a part of the values is known.
    _rest: Callable[[str, int], Any]

    @classmethod
    def deferred(cls, raw: str, start: int, read: Callable[[str, int], Any]) -> Self:
        """A node of this type for the source text `raw`, found at offset `start`."""
        node = object.__new__(cls)
        put = object.__setattr__
        put(node, "span", Span(start, start + len(raw)))
        put(node, "raw", raw)
        put(node, "_read", read)
        return node

    @classmethod
    def begun(cls, raw: str, start: int, rest: Callable[[str, int], Any], **values: object) -> Self:
        r"""What a reader may return for a long text: the first values of the type; the rest is read when it is asked for.

        >>> Unparsed.begun("??? \n", 0, lambda raw, start: Unparsed(text="never read"), text="???").text
        '???'
        """
        node = object.__new__(cls)
        for name, value in {"span": Span(start, start + len(raw)), "raw": raw, "_rest": rest, **values}.items():
            object.__setattr__(node, name, value)
        return node

    @property
    def written(self) -> str:
        """What its reader sees of `raw`: its lines without the blanks and blank lines behind the last one."""
        text = self.raw.rstrip(" \t\n")
        return text + "\n" if "\n" in self.raw[len(text) :] else text

    @property
    def reader(self) -> Callable[[str, int], Any] | None:
        """What reads its text; None in a node that was built with its values."""
        return _slot(self, "_read")

    def read_as(self, twin: Deferred) -> None:
        r"""Take the values of `twin` when one is asked for, instead of having the same text read by the same reader once more.

        Nothing happens where the text or the reader is another. Nodes inside have the places that they have in the twin.

        >>> def read(raw, start):
        ...     return Unparsed(text=raw.strip())
        >>> one, other = (Unparsed.deferred("??? \n", start, read) for start in (0, 79))
        >>> other.read_as(one)
        >>> other.text is one.text
        True
        """
        if self.reader is not None and self.reader is twin.reader and self.written == twin.written:
            object.__setattr__(self, "_read", lambda _raw, _start: twin)
            kind: Any = type(twin)
            getattr(twin, _values(kind)[0])

    def __getattr__(self, name: str) -> Any:
        # Reached only where the slot is still empty; a name that is no value must not start a reading.
        kind: Any = type(self)
        names = _values(kind)
        if name not in names:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        read = _slot(self, "_rest") or self._read
        full = read(self.written, self.span.start)
        put, get = object.__setattr__, object.__getattribute__
        try:
            for each in names:
                put(self, each, get(full, each))
        except AttributeError:
            put(self, "_rest", full._rest)
        return getattr(self, name)


@cache
def _values(kind: Any) -> tuple[str, ...]:
    """The names of what is read from a node's text."""
    return tuple(field.name for field in getattr(kind, "__attrs_attrs__", ()) if field.name not in ("span", "raw"))


def _slot(node: Deferred, name: str) -> Callable[[str, int], Any] | None:
    try:
        return object.__getattribute__(node, name)  # type: ignore[no-any-return]
    except AttributeError:
        return None


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
