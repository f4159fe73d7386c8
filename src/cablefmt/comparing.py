"""What two copies of a cable say differently: field by field, paragraph by paragraph, whatever their layout."""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Literal, NamedTuple

import attrs

from cablefmt.model import Body, Cable, Captions, Closing, Node, Paragraph, Part, Preamble, SmartHeader, Transmission
from cablefmt.model.scars import without_scars
from cablefmt.render import assembled, render
from cablefmt.source import Source, Span
from cablefmt.syntax import parse_all

__all__ = ["Difference", "compare"]


@attrs.frozen(kw_only=True)
class Difference:
    """A field or a paragraph that one copy says differently, or that the other lacks.

    >>> Difference(kind="changed", what="subject line", first="SUBJECT: FISH", second="SUBJECT: FOWL").what
    'subject line'
    """

    #: `changed`, or where it stands alone: `only in first`, `only in second`.
    kind: Literal["changed", "only in first", "only in second"]
    #: Which field, in the words of the glossary, or `paragraph 3`.
    what: str
    #: What the first copy says, in canonical text with its blanks folded; None where it says nothing.
    first: str | None = None
    second: str | None = None
    #: Where it stands in the first text, in characters; None where it does not.
    first_span: Span | None = None
    second_span: Span | None = None


class _Unit(NamedTuple):
    """Something that is compared as a whole."""

    what: str
    text: str
    span: Span


def compare(first: str | bytes | Source, second: str | bytes | Source) -> tuple[Difference, ...]:
    r"""What two copies of a cable say differently, in the order of the first; nothing where they mean the same.

    Layout does not count, nor does what stands around the cable: portals, archives, page breaks, copies of the header, sections.
    Fields are aligned by what they are and what they say, paragraphs by their text, then by their numbers.

    Args:
        first: A text, its bytes, or a `Source`. It may hold several cables: they are compared in turn.
        second: The other copy.

    >>> one = "UNCLAS LIMA 79\nSUBJ: FISH\n\n1. It is fresh.\n"
    >>> other = "UNCLAS LIMA 000079\n\nSUBJECT: FISH\n\n1. It was fresh.\n"
    >>> [(found.what, found.first, found.second) for found in compare(one, other)]
    [('paragraph 1', '1. It is fresh.', '1. It was fresh.')]
    """
    found = list[Difference]()
    for one, other in zip_longest(parse_all(first), parse_all(second)):
        for kind in (_heads, _fields, _blocks, _ends):
            units = kind(one) if one else [], kind(other) if other else []
            if kind is _heads and one and other and not all(units):
                # Of a head that one copy has, and the other none of, one difference says all.
                units = _whole_head(one, units[0]), _whole_head(other, units[1])
            found += _aligned(*units)
    return tuple(found)


def _unit(node: Any, cable: Cable, what: str | None = None) -> _Unit:
    return _Unit(what or _name(node), " ".join(render(cable).split()), node.span)


def _name(node: Node) -> str:
    """The name of its class in words: `subject line`."""
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", type(node).__name__).lower()


def _heads(cable: Cable) -> list[_Unit]:
    """The format lines in front of the cable, and of each section that came as a message of its own; what is repeated, once."""
    lines: tuple[Any, ...] = cable.transmission.lines if cable.transmission else ()
    for part in assembled(cable).current_parts:
        lines += part.join.transmission.lines if part.join and part.join.transmission else ()
    units = [_unit(line, Cable(transmission=Transmission(lines=(line,)))) for line in _content(lines)]
    return list({_same(unit): unit for unit in reversed(units) if unit.text}.values())[::-1]


def _whole_head(cable: Cable, lines: list[_Unit]) -> list[_Unit]:
    head = cable.transmission
    return [_unit(head, Cable(transmission=head), "transmission head")] if lines and head else lines


def _fields(cable: Cable) -> list[_Unit]:
    """The lines of the headers; captions one by one, each once."""
    units, said = list[_Unit](), set[str]()
    labelled: tuple[Any, ...] = cable.smart_header.lines if cable.smart_header else ()
    units += (_unit(line, Cable(smart_header=SmartHeader(lines=(line,)))) for line in _content(labelled))
    for part in assembled(cable).current_parts:
        for field in _content(part.preamble.fields):
            for node in _each_caption(field, said) if isinstance(field, Captions) else [field]:
                units.append(_unit(node, Cable(parts=(Part(preamble=Preamble(fields=(node,))),))))
    return [unit for unit in units if unit.text]


def _content(nodes: tuple[Any, ...]) -> tuple[Any, ...]:
    return without_scars(nodes)


def _each_caption(captions: Captions, said: set[str]) -> Iterator[Captions]:
    for name in captions.names:
        if name not in said:
            said.add(name)
            yield Captions(names=(name,), span=captions.span)
    if captions.unread:
        yield Captions(unread=captions.unread, span=captions.span)


def _blocks(cable: Cable) -> list[_Unit]:
    units = list[_Unit]()
    for part in assembled(cable).current_parts:
        for block in _content(part.body.blocks if part.body else ()):
            what = f"paragraph {block.number}" if isinstance(block, Paragraph) else None
            units.append(_unit(block, Cable(parts=(Part(body=Body(blocks=(block,))),)), what))
    return [unit for unit in units if unit.text]


def _ends(cable: Cable) -> list[_Unit]:
    lines = [_unit(line, Cable(closing=Closing(lines=(line,)))) for line in _content(cable.closing.lines)]
    return [line for line in lines if line.text]


def _aligned(first: Sequence[_Unit], second: Sequence[_Unit]) -> list[Difference]:
    """Pair what is and says the same, what says it elsewhere, what is the same, what begins the same, what is like it."""
    pairs = dict[int, int]()
    for key in (_same, _text, _kind, _beginning, _what):
        waiting = defaultdict[tuple[str, ...], deque[int]](deque)
        taken = set(pairs.values())
        for at, unit in enumerate(second):
            if at not in taken:
                waiting[key(unit)].append(at)
        for at, unit in enumerate(first):
            if at not in pairs and waiting.get(key(unit)):
                other = waiting[key(unit)].popleft()
                if key is not _what or _is_like(unit, second[other]):
                    pairs[at] = other
    found = [
        _difference(unit, second[pairs[at]] if at in pairs else None)
        for at, unit in enumerate(first)
        if at not in pairs or _same(unit) != _same(second[pairs[at]])
    ]
    alone = set(range(len(second))) - set(pairs.values())
    return found + [_difference(None, second[at]) for at in sorted(alone)]


def _same(unit: _Unit) -> tuple[str, ...]:
    return (unit.what, unit.text)


def _kind(unit: _Unit) -> tuple[str, ...]:
    # Of text without a number only its words can tell which it is.
    return (unit.what, "") if unit.what not in _NAMELESS else (unit.what, *unit.text.split()[:_WORDS])


def _text(unit: _Unit) -> tuple[str, ...]:
    return tuple(_words(unit))


def _beginning(unit: _Unit) -> tuple[str, ...]:
    return tuple(_words(unit)[:_WORDS])


def _what(unit: _Unit) -> tuple[str, ...]:
    return (unit.what,)


def _is_like(unit: _Unit, other: _Unit) -> bool:
    """Whether most words of the longer text stand in the other one, too."""
    words, others = Counter(unit.text.split()), Counter(other.text.split())
    return 2 * (words & others).total() > max(words.total(), others.total())


def _words(unit: _Unit) -> list[str]:
    """The words behind the number or bullet."""
    return unit.text.split()[1 if unit.what.startswith(("paragraph ", "list item")) else 0 :]


#: Two texts that begin with so many equal words are one text.
_WORDS = 6
_NAMELESS = ("text block", "heading", "list item", "captions", "unparsed", "attention lines")


def _difference(first: _Unit | None, second: _Unit | None) -> Difference:
    unit = first or second
    assert unit is not None
    return Difference(
        kind="changed" if first and second else "only in first" if first else "only in second",
        what=unit.what,
        first=first.text if first else None,
        second=second.text if second else None,
        first_span=first.span if first else None,
        second_span=second.span if second else None,
    )
