"""The texts in a file, however they are wrapped: in a page, a dump, packed data, an archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import PurePosixPath
from typing import IO, cast

import attrs

from cablefmt.errors import UsageError
from cablefmt.model import ClassificationLine, DateTimeGroup, OriginLine, StartOfMessage, TagsLine
from cablefmt.readers.archive import MEMBERS, Member
from cablefmt.readers.binary import looks_binary
from cablefmt.readers.dump import rows
from cablefmt.readers.faults import OnError, RefusedError, attempted, guarded, unreadable
from cablefmt.readers.kind import Kind, advice, kind_of
from cablefmt.readers.packed import UNPACKERS
from cablefmt.readers.page import page_text
from cablefmt.readers.printable import decoded
from cablefmt.readers.quoted import unquoted
from cablefmt.readers.retyped import unmarked
from cablefmt.readers.stream import WHOLE, Budget, Readable, Stream
from cablefmt.readers.walk import leads_out, left_out
from cablefmt.source import Source
from cablefmt.syntax import parse
from cablefmt.vocab import tag_codes

__all__ = ["Contents", "File", "Why"]

#: How deep archives may lie in one another.
_ARCHIVES = 2
#: Endings of files that are read only for what they hold: a table that is no dump is no cable either.
_HOLDERS = frozenset({".html", ".htm", ".csv", ".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz"})
#: How many characters are enough to see whether they are the beginning of a cable.
_BEGINNING = 16_384
#: What somebody put round the text of a cable, and how it is undone.
_UNDONE = {Kind.QUOTED: unquoted, Kind.PRINTABLE: decoded, Kind.RETYPED: unmarked}


class Why(Enum):
    """Why a file is read; that says how much in it is taken for a cable.

    >>> Why.NAMED is Why.LISTED
    False
    """

    #: Somebody named it: it is a cable, whatever it looks like.
    NAMED = "named"
    #: It lies in a folder or in an archive that somebody named: it is a cable if it is a text.
    LISTED = "listed"
    #: It is in something that was only listed: it must look like a cable. No stray page or archive shall turn up in findings.
    FOUND = "found"


@attrs.frozen(kw_only=True)
class File:
    """A file, or a member of an archive, or what was unpacked from one.

    >>> import io
    >>> File(name="a.zip!/a.txt", stream=Stream(io.BytesIO(), print), why=Why.LISTED, archives=1).packed
    False
    """

    name: str
    stream: Stream
    why: Why
    #: How many archives it lies in.
    archives: int = 0
    #: Whether it was unpacked.
    packed: bool = False


class Contents:
    """Finds the texts in one file.

    >>> import gzip, io
    >>> file = io.BytesIO(gzip.compress(b"UNCLAS LIMA 000001"))
    >>> budget = Budget()
    >>> found = Contents(budget, print).sources(File(name="a.gz", stream=Stream(file, budget.arrive), why=Why.NAMED))
    >>> [(source.name, source.text) for source in found]
    [('a.gz', 'UNCLAS LIMA 000001')]
    """

    def __init__(self, budget: Budget, on_error: OnError) -> None:
        """Unpack within `budget`; tell `on_error` what cannot be read."""
        self._budget = budget
        self._told = False
        self._tell_owner = on_error

    def _on_error(self, error: UsageError) -> None:
        self._told = True
        self._tell_owner(error)

    def sources(self, file: File) -> Iterator[Source]:
        """The texts in `file`, in its order."""
        kind = attempted(lambda: kind_of(file.stream.head()), file.name, self._on_error)
        if kind is Kind.TEXT:
            yield from self._text(file)
        elif kind is Kind.PAGE:
            yield from self._page(file)
        elif kind in _UNDONE:
            undo = _UNDONE[kind]
            yield from (Source(text=undo(source.text), name=source.name) for source in self._text(file))
        elif kind is Kind.DUMP:
            yield from guarded(rows(file.stream, file.name, self._on_error), file.name, self._on_error)
        elif kind in UNPACKERS:
            yield from self._packed(file, UNPACKERS[kind])
        elif kind in MEMBERS:
            yield from self._archive(file, MEMBERS[kind])

    def _text(self, file: File) -> Iterator[Source]:
        head = file.stream.head()
        advised = advice(head)
        if file.why is Why.NAMED and advised:
            self._refuse(file, advised)
        elif file.why is Why.NAMED or not (looks_binary(head) or _is_only_a_holder(file)):
            data = self._whole(file)
            if data is not None:
                source = Source.from_bytes(data, name=file.name)
                if file.why is not Why.FOUND or _begins_a_cable(source):
                    yield source

    def _page(self, file: File) -> Iterator[Source]:
        data = self._whole(file)
        if data is not None:
            page = page_text(Source.from_bytes(data).text)
            source = Source(text=page.text, name=file.name)
            if page.labelled or file.why is Why.NAMED or _begins_a_cable(source):
                yield source

    def _packed(self, file: File, unpack: Callable[[IO[bytes]], Readable]) -> Iterator[Source]:
        if file.packed:
            self._refuse(file, "it is packed twice")
            return
        raw = attempted(lambda: unpack(cast("IO[bytes]", file.stream)), file.name, self._on_error)
        if raw:
            why = Why.NAMED if file.why is Why.NAMED else Why.FOUND
            yield from self.sources(attrs.evolve(file, stream=Stream(raw, self._budget.unpack), why=why, packed=True))

    def _archive(self, file: File, members: Callable[[Stream], Iterator[Member]]) -> Iterator[Source]:
        if file.archives == _ARCHIVES:
            self._refuse(file, "it is an archive in an archive in an archive")
            return
        found = False
        for member in guarded(members(file.stream), file.name, self._on_error):
            for source in () if left_out(member.path) else self._member(file, member):
                found = True
                yield source
            if self._budget.spent:
                return
        if file.why is Why.NAMED and not (found or self._told):
            self._refuse(file, "no text is in it")

    def _member(self, archive: File, member: Member) -> Iterator[Source]:
        name = f"{archive.name}!/{member.path}"
        if leads_out(member.path):
            self._on_error(unreadable(name, RefusedError("its path leads out of the archive")))
            return
        raw = attempted(member.open, name, self._on_error)
        if raw:
            stream = Stream(raw, self._budget.unpack)
            why = Why.LISTED if archive.why is Why.NAMED else Why.FOUND
            yield from self.sources(File(name=name, stream=stream, why=why, archives=archive.archives + 1))

    def _whole(self, file: File) -> bytes | None:
        """All bytes of a file; None where they cannot be read. What was not unpacked may have any size: its owner knows it."""
        limit = WHOLE if file.packed or file.archives else None
        return attempted(lambda: file.stream.whole(limit=limit), file.name, self._on_error)

    def _refuse(self, file: File, reason: str) -> None:
        self._on_error(unreadable(file.name, RefusedError(reason)))


def _is_only_a_holder(file: File) -> bool:
    """Whether a text has the name of a page or a table, which it then would be if it held cables."""
    return file.why is Why.LISTED and PurePosixPath(file.name).suffix.lower() in _HOLDERS


def _begins_a_cable(source: Source) -> bool:
    """Whether the grammar finds the head or the header of a cable in the beginning of a text.

    What other texts have, too, is no proof: `SECRET`, `Subject: dredging`, `Tags: news, harbor`, the number of an order.
    """
    cable = parse(source.text[:_BEGINNING])
    head = cable.transmission.lines if cable.transmission else ()
    return any(isinstance(line, (StartOfMessage, OriginLine, DateTimeGroup)) for line in head) or any(
        (isinstance(field, ClassificationLine) and field.serial is not None)
        or (isinstance(field, TagsLine) and any(tag.term in tag_codes() for tag in field.tags))
        for field in cable.preamble.fields
    )
