"""A printed cable in its pieces, with the Record that it must be read as: what eras print, and scars are put into."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import attrs

from cablefmt.record import Record
from cablefmt.vocab import canonical_post

__all__ = ["Choose", "Sheet", "cited", "differences", "spelled"]

T = TypeVar("T")

#: Posts as cables spell them.
POSTS = (
    *("ALMATY", "BOGOTA", "KUWAIT", "LIMA", "NAIROBI", "OTTAWA", "QUITO", "STATE", "TUNIS"),
    *("PORT AU PRINCE", "RIO DE JANEIRO", "SAO PAULO", "TEL AVIV"),
)


class Choose(Protocol):
    """One of the options: by hypothesis, or always the same ones."""

    def __call__(self, options: Sequence[T], /) -> T:
        """Choose."""


@attrs.frozen
class Sheet:
    r"""A printed cable: its era, what is true of it, its pieces by name, in the order of the page.

    >>> sheet = Sheet(era="1995-2009", truth=Record(post="LIMA"), pieces={"line": "UNCLAS LIMA 000417\n", "body": "1. Yes.\n"})
    >>> sheet.text
    'UNCLAS LIMA 000417\n1. Yes.\n'
    >>> sheet.printed(line="UNCLAS TUNIS 000417\n").reads(post="TUNIS").truth.post
    'TUNIS'
    """

    era: str
    truth: Record
    pieces: Mapping[str, str]
    #: Names of the scars that were put into it.
    scars: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The pieces, one behind the other."""
        return "".join(self.pieces.values())

    def printed(self, **pieces: str) -> Sheet:
        """The sheet with other text in some pieces."""
        return attrs.evolve(self, pieces={**self.pieces, **pieces})

    def ordered(self, *names: str) -> Sheet:
        """The sheet with these pieces one behind the other, at the place of the one that stands first."""
        before = list(self.pieces)
        at = min(before.index(name) for name in names)
        order = [name for name in before[:at] if name not in names] + list(names)
        order += [name for name in before[at:] if name not in names]
        return attrs.evolve(self, pieces={name: self.pieces[name] for name in order})

    def reads(self, **fields: Any) -> Sheet:
        """The sheet of which other values are true."""
        return attrs.evolve(self, truth=attrs.evolve(self.truth, **fields))

    def swapped(self, piece: str, old: str, new: str) -> Sheet | None:
        """The sheet with the first `old` in a piece replaced; None where it is not there."""
        text = self.pieces[piece]
        return self.printed(**{piece: text.replace(old, new, 1)}) if old in text else None

    def told(self, printed: str, read: str | None = None, **fields: Any) -> Sheet:
        """The sheet with one more paragraph behind the others.

        Args:
            printed: What stands behind its number and full stop.
            read: What the narrative has of it; None stands for the same.
            **fields: Other values that are true then.
        """
        number = self.truth.paragraphs + 1
        narrative = f"{self.truth.narrative}\n\n{read if read is not None else ' '.join(printed.split())}"
        sheet = self.printed(body=f"{self.pieces['body'].rstrip()}\n\n{number}. {printed}\n\n")
        return sheet.reads(**{"paragraphs": number, "narrative": narrative, **fields})


def spelled(post: str) -> str:
    """The post of a Record as cables spell it.

    >>> spelled("SAOPAULO")
    'SAO PAULO'
    """
    return next((name for name in POSTS if canonical_post(name) == post), post)


def cited(identifier: str) -> tuple[str, str, int]:
    """Year, post as cables spell it, and serial of an id.

    >>> cited("06SAOPAULO79")
    ('06', 'SAO PAULO', 79)
    """
    post = identifier[2:].rstrip("0123456789")
    return identifier[:2], spelled(post), int(identifier[2 + len(post) :])


def differences(wanted: Record, got: Record) -> Iterator[str]:
    """One line for each field that is not as wanted.

    >>> list(differences(Record(post="LIMA"), Record(post="TUNIS")))
    ["post: wanted 'LIMA', got 'TUNIS'"]
    """
    for field in attrs.fields(Record):
        one, other = getattr(wanted, field.name), getattr(got, field.name)
        if one != other:
            yield f"{field.name}: wanted {one!r}, got {other!r}"
