"""Who classified a cable that has no Classified By line: until 2003 paragraph 1 may say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cablefmt import fields
from cablefmt.model import Body, ClassifiedBy, Paragraph, TextBlock

__all__ = ["opening_classifier"]


def opening_classifier(bodies: Iterable[Body]) -> ClassifiedBy | None:
    """What the texts before paragraph 2 say of the classifier.

    >>> block = TextBlock(text="CLASSIFIED BY DCM JANE ROE, REASON 1.5 (D).")
    >>> line = opening_classifier([Body(blocks=(block,))])
    >>> line.name, line.reasons
    ('JANE ROE', ('1.5(d)',))
    """
    texts = (block.text for body in bodies for block in _first_texts(body))
    return next((line for text in texts if (line := fields.opening_classifier(text))), None)


def _first_texts(body: Body) -> Iterator[TextBlock]:
    for block in body.blocks:
        if isinstance(block, Paragraph) and block.number > 1:
            return
        pieces = block.segments if isinstance(block, Paragraph) else (block,)
        yield from (piece for piece in pieces if isinstance(piece, TextBlock))
