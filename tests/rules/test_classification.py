"""What the examples of the classification rules do not show: when the line was asked for, and where it may stand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cablefmt.model import (
    Block,
    Body,
    Cable,
    ClassificationLine,
    ClassifiedBy,
    DateTimeGroup,
    Paragraph,
    ParagraphHead,
    Part,
    Preamble,
    TextBlock,
    Transmission,
)
from tests.rules.asked import messages


def _cable(year: int, classification: str, *blocks: Block) -> Cable:
    head = Transmission(lines=(DateTimeGroup(group="as sent", date=datetime(year, 1, 12, tzinfo=UTC)),))
    line = ClassificationLine(classification=classification, post="LIMA", serial=79)
    return Cable(transmission=head, parts=(Part(preamble=Preamble(fields=(line,)), body=Body(blocks=blocks)),))


@pytest.mark.parametrize(("year", "classification"), [(1995, "SECRET"), (2006, "UNCLASSIFIED"), (1979, "CONFIDENTIAL")])
def test_older_and_unclassified_cables_need_no_classifier(year: int, classification: str) -> None:
    assert messages("missing-classified-by", _cable(year, classification)) == []


def test_a_classified_cable_of_2006_needs_one() -> None:
    assert len(messages("missing-classified-by", _cable(2006, "SECRET"))) == 1


def test_the_line_may_be_paragraph_1() -> None:
    text = TextBlock(text="Classified by Jane Doe, reason: 1.5 (d).")
    paragraph = Paragraph(head=ParagraphHead(number=1), segments=(text,))

    assert messages("missing-classified-by", _cable(1999, "SECRET", paragraph)) == []
    assert messages("missing-classified-by", _cable(1999, "SECRET", ClassifiedBy(text="Jane Doe"))) == []
