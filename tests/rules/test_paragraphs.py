"""What the examples of the paragraph rules do not show: sections go on, or begin again."""

from __future__ import annotations

from cablefmt.model import Body, Cable, Paragraph, ParagraphHead, Part
from tests.rules.asked import messages


def _part(*numbers: int, superseded: bool = False) -> Part:
    paragraphs = tuple(Paragraph(head=ParagraphHead(number=number)) for number in numbers)
    return Part(body=Body(blocks=paragraphs), superseded=superseded)


def test_a_section_may_go_on_or_begin_again() -> None:
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(1, 2), _part(3, 4)))) == []
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(1, 2), _part(1, 2)))) == []


def test_a_copy_does_not_count() -> None:
    assert messages("paragraph-out-of-sequence", Cable(parts=(_part(7, superseded=True), _part(1, 2)))) == []


def test_each_number_out_of_sequence_is_reported_once() -> None:
    cable = Cable(parts=(_part(2, 3, 5, 5, 4),))

    assert messages("late-first-paragraph", cable) == ["the first paragraph has the number 2"]
    assert messages("paragraph-out-of-sequence", cable) == ["paragraph 5 follows paragraph 3", "paragraph 4 follows paragraph 5"]
    assert messages("repeated-paragraph-number", cable) == ["paragraph 5 stands twice"]
