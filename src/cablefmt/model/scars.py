"""Scars: what transmission and archiving left in the text, and canonical text leaves out."""

from __future__ import annotations

from typing import Any

import attrs

from cablefmt.model.node import Field, Node

__all__ = ["BlankScar", "PageBreak", "ReviewStamp", "without_scars"]


@attrs.frozen(kw_only=True)
class PageBreak(Field):
    """The line that a page began with: `ALMATY 00000079  002 OF 003` or `PAGE 02        ALMATY  00079  01 OF 02  120508Z`.

    >>> PageBreak(post="ALMATY", serial=79, page=2, pages=3).page
    2
    """

    #: The post as written: cut to ten letters, or to six.
    post: str | None = None
    serial: int | None = None
    page: int | None = None
    #: How many pages there are, where the line says so.
    pages: int | None = None


@attrs.frozen(kw_only=True)
class BlankScar(Field):
    r"""The blank line that a page break left inside a sentence.

    >>> BlankScar(raw="\n").raw
    '\n'
    """


@attrs.frozen(kw_only=True)
class ReviewStamp(Field):
    """What a reviewer stamped on a page: `Declassified/Released US Department of State EO Systematic Review 30 JUN 2005`.

    A release's own stamps are such, too: `RELEASE IN PART B6`, and the exemption beside a line: `1.4(D)`.

    >>> ReviewStamp(text="Declassified/Released US Department of State EO Systematic Review 30 JUN 2005").text[-4:]
    '2005'
    """

    text: str = ""


def without_scars(nodes: tuple[Any, ...]) -> tuple[Node, ...]:
    """The nodes that count when two trees are compared.

    >>> without_scars((PageBreak(page=2), PageBreak(page=3)))
    ()
    """
    return tuple(node for node in nodes if not isinstance(node, (PageBreak, BlankScar, ReviewStamp)))
