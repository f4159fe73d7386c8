"""Whole cables, and files of several, in canonical text."""

from __future__ import annotations

import attrs

from cablefmt.model import (
    Archive,
    Body,
    Cable,
    ClassificationLine,
    Closing,
    DashCounter,
    EndSeparator,
    FromLine,
    Part,
    PartialExtract,
    Portal,
    PortalBlock,
    PortalChrome,
    PortalValue,
    Preamble,
    SectionJoin,
    StartOfMessage,
    Terminator,
    TextBlock,
    Transmission,
    Unparsed,
)
from cablefmt.render import render, render_all


def _part(serial: int, *, superseded: bool = False) -> Part:
    line = ClassificationLine(classification="UNCLASSIFIED", post="LIMA", serial=serial)
    return Part(preamble=Preamble(fields=(line,)), body=Body(blocks=(TextBlock(text="Text."),)), superseded=superseded)


def test_layers_stand_apart_and_the_last_line_ends() -> None:
    cable = Cable(
        transmission=Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"),)),
        parts=(_part(1), _part(2)),
        closing=Closing(lines=(Terminator(),)),
    )

    assert render(cable) == "FM AMEMBASSY LIMA\n\nUNCLAS LIMA 000001\n\nText.\n\nUNCLAS LIMA 000002\n\nText.\n\nNNNN\n"


def test_a_superseded_copy_is_left_out() -> None:
    assert render(Cable(parts=(_part(1),))) == render(Cable(parts=(_part(1, superseded=True), _part(1))))


def test_of_a_portal_the_notice_and_unparsed_text_stay() -> None:
    portal = Portal(
        lines=(
            PortalBlock(values=(PortalValue(label="origin", text="Embassy Lima"),)),
            PortalChrome(raw="pdf\n"),
            PartialExtract(),
            Unparsed(text="2X9 QRM"),
        )
    )

    notice = "This record is a partial extract of the original cable. The full text of the original cable is not available."
    assert f"{notice}\n\n2X9 QRM\n" == render(Cable(portal=portal))


def test_an_empty_cable_is_an_empty_text() -> None:
    assert render(Cable()) == ""


def test_several_cables_are_divided_by_one_blank_line() -> None:
    cables = [Cable(parts=(_part(serial),), closing=Closing(lines=(Terminator(),))) for serial in (1, 2)]

    assert render_all(cables) == "UNCLAS LIMA 000001\n\nText.\n\nNNNN\n\nUNCLAS LIMA 000002\n\nText.\n\nNNNN\n"


def test_the_lines_of_the_archive_stand_before_the_transmission_head() -> None:
    archive = Archive(lines=(DashCounter(number="054819"),))
    cable = Cable(archive=archive, transmission=Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"),)))

    assert render(cable) == "--------------------- 054819\n\nFM AMEMBASSY LIMA\n"


def test_a_section_sent_by_itself_has_the_end_of_the_last_one_and_a_head_before_it() -> None:
    join = SectionJoin(
        closing=Closing(lines=(EndSeparator(),)),
        archive=Archive(lines=(DashCounter(number="054819"),)),
        transmission=Transmission(lines=(FromLine(originator="AMEMBASSY LIMA"),)),
    )
    bare = SectionJoin(closing=Closing(lines=(EndSeparator(),)))

    text = render(Cable(parts=(_part(1), attrs.evolve(_part(2), join=join), attrs.evolve(_part(3), join=bare))))
    assert text == (
        "UNCLAS LIMA 000001\n\nText.\n\nBT\n\n--------------------- 054819\n\nFM AMEMBASSY LIMA\n\n"
        "UNCLAS LIMA 000002\n\nText.\n\nBT\n\nUNCLAS LIMA 000003\n\nText.\n"
    )


def test_where_only_the_page_of_an_archive_divides_two_cables_its_heading_stays() -> None:
    value = PortalValue(label="identifier", text="06LIMA2")
    portal = Portal(lines=(PortalBlock(values=(value,)),))
    head = Transmission(lines=(StartOfMessage(channel="XRO"),))
    end = Closing(lines=(Terminator(),))
    first, second = Cable(parts=(_part(1),)), Cable(portal=portal, parts=(_part(2),))

    one, two, heading = "UNCLAS LIMA 000001\n\nText.\n", "UNCLAS LIMA 000002\n\nText.\n", "Viewing cable 06LIMA2\n\n"
    assert render_all([first, second]) == f"{one}\n{heading}{two}"
    assert render_all([second]) == two
    assert render_all([first, Cable(parts=(_part(2),))]) == f"{one}\n{two}"
    assert render_all([attrs.evolve(first, closing=end), second]) == f"{one}\nNNNN\n\n{two}"
    assert render_all([first, attrs.evolve(second, transmission=head)]) == f"{one}\nVZCZCXRO\n\n{two}"
    assert render_all([first, attrs.evolve(second, transmission=Transmission(lines=()))]) == f"{one}\n{heading}{two}"
