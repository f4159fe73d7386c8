"""The end of a cable in canonical text."""

from __future__ import annotations

from cablefmt.model import (
    ArchiveId,
    Attribute,
    Banner,
    Closing,
    ClosingNote,
    EndSeparator,
    MessageAttributes,
    PageBreak,
    SerialCheck,
    Signature,
    Terminator,
    Unparsed,
)
from cablefmt.render.closing import closing_text


def test_nothing_is_invented() -> None:
    assert closing_text(Closing()) == ""


def test_sign_off_and_banner_stand_alone_and_the_end_of_message_lines_together() -> None:
    lines = (
        Signature(name="BARLOW"),
        Banner(text="UNCLASSIFIED"),
        PageBreak(page=3),
        EndSeparator(),
        SerialCheck(serial="0079"),
        Terminator(),
        ArchiveId(text="2004LIMA01540 - UNCLASSIFIED"),
        Unparsed(text="and more"),
    )

    assert (
        closing_text(Closing(lines=lines))
        == "BARLOW\n\nUNCLASSIFIED\n\nBT\n#0079\nNNNN\n2004LIMA01540 - UNCLASSIFIED\n\nand more"
    )


def test_a_sign_off_that_cannot_be_read_is_printed_as_read() -> None:
    assert closing_text(Closing(lines=(Signature(unread="O2DWAY"),))) == "O2DWAY"


def test_the_signers_office_stands_below_the_name() -> None:
    assert closing_text(Closing(lines=(Signature(name="BARLOW", title="AMBASSADOR"),))) == "BARLOW\nAMBASSADOR"


def test_a_count_without_its_number_keeps_its_sign() -> None:
    assert closing_text(Closing(lines=(SerialCheck(),))) == "#"


def test_what_the_archive_knows_and_notes_stand_alone() -> None:
    known = MessageAttributes(attributes=(Attribute(key="From", text="LIMA"),))
    lines = (ClosingNote(text="NOTE: NOT PASSED."), ClosingNote(text="NOTE: RETYPED."), known)

    text = "NOTE: NOT PASSED.\n\nNOTE: RETYPED.\n\nMessage Attributes\nFrom: LIMA"
    assert text == closing_text(Closing(lines=lines))
