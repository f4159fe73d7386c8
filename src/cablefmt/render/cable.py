"""A whole cable in canonical text."""

from __future__ import annotations

from collections.abc import Iterable

from cablefmt.model import Cable, Part, SectionJoin, StartOfMessage
from cablefmt.render.archive import archive_text
from cablefmt.render.body import body_text
from cablefmt.render.closing import closing_text
from cablefmt.render.layout import groups
from cablefmt.render.portal import portal_text
from cablefmt.render.preamble import preamble_text
from cablefmt.render.smart import smart_header_text
from cablefmt.render.style import Style
from cablefmt.render.transmission import transmission_text

__all__ = ["render", "render_all"]


def render(cable: Cable, style: Style | None = None) -> str:
    r"""The canonical text of a cable: lines end in `\n`, the last one too; an empty cable is an empty text.

    Printing looks at what the tree means, never at how the source spelled it: equal cables give equal texts. It prints the tree
    that it is given, section by section; of a style only the spelling of the class is its business, `reformat` does the rest.

    Args:
        cable: The tree.
        style: How to spell the class; letter-spaced if not said.

    >>> from cablefmt.model import ClassificationLine, Preamble
    >>> line = ClassificationLine(classification="SECRET", section=1, sections=2, post="TUNIS", serial=79)
    >>> render(Cable(parts=(Part(preamble=Preamble(fields=(line,))),)))
    'S E C R E T SECTION 01 OF 02 TUNIS 000079\n'
    """
    text = groups(
        [
            portal_text(cable.portal) if cable.portal else "",
            archive_text(cable.archive) if cable.archive else "",
            smart_header_text(cable.smart_header) if cable.smart_header else "",
            transmission_text(cable.transmission) if cable.transmission else "",
            *(_part(part, style or Style()) for part in cable.current_parts),
            closing_text(cable.closing),
        ]
    )
    return f"{text}\n" if text else ""


def render_all(cables: Iterable[Cable], style: Style | None = None) -> str:
    """The canonical text of a file of cables: one after the other, a blank line between them.

    Where only an archive's page tells that another cable begins, its heading stays: `Viewing cable 06ALMATY79`.

    >>> render_all([])
    ''
    """
    texts = list[str]()
    before: Cable | None = None
    for cable in cables:
        if text := render(cable, style):
            texts.append((_heading(cable, before, texts[-1]) if before else "") + text)
            before = cable
    return "\n".join(texts)


def _is_page(cable: Cable) -> bool:
    """Whether it has no head and no text: behind a terminator what its page says would be the other cable's."""
    return not (cable.smart_header or cable.transmission or cable.parts)


def _heading(cable: Cable, before: Cable, text: str) -> str:
    """What divides a cable from the one before it, whose text is given, if nothing of theirs does."""
    divided = text.endswith("NNNN\n") and not _is_page(cable)
    reference = cable.portal.reference_id if cable.portal and not divided and not _begins(cable, before) else None
    return f"Viewing cable {reference}\n\n" if reference else ""


def _begins(cable: Cable, before: Cable) -> bool:
    """Whether its head says that it begins: directly behind another head it would be more of the same."""
    first = next(iter(cable.transmission.lines), None) if cable.transmission else None
    return bool(before.parts) and isinstance(first, StartOfMessage)


def _part(part: Part, style: Style) -> str:
    return groups(
        [
            _join(part.join) if part.join else "",
            preamble_text(part.preamble, style),
            body_text(part.body) if part.body else "",
        ]
    )


def _join(join: SectionJoin) -> str:
    return groups(
        [
            closing_text(join.closing),
            archive_text(join.archive) if join.archive else "",
            transmission_text(join.transmission) if join.transmission else "",
        ]
    )
