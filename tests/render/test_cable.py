"""Whole cables, and files of several, in canonical text."""

from __future__ import annotations

from cablefmt.model import (
    Body,
    Cable,
    ClassificationLine,
    Closing,
    FromLine,
    Part,
    PartialExtract,
    Portal,
    PortalBlock,
    PortalChrome,
    PortalValue,
    Preamble,
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
