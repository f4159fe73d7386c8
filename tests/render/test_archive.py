"""What the archive of the seventies put around a telegram, in canonical text."""

from __future__ import annotations

import pytest

from cablefmt.model import (
    Archive,
    ArchiveLine,
    Attribute,
    CurrentMarkings,
    DashCounter,
    Distribution,
    Drafting,
    MessageAttributes,
    MissingText,
    OfficeCopies,
    PageBreak,
    PortalChrome,
    Unparsed,
)
from cablefmt.render.archive import archive_text

_EUR = OfficeCopies(role="ACTION", office="EUR", copies=12)
_OFFICES = tuple(OfficeCopies(role="INFO", office=f"OFF{number:02}", copies=number) for number in range(9))
_DASHES = "-" * 21


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (Distribution(number="46", offices=(_EUR,), total=12, letter="W"), "46\nACTION EUR-12 /012 W"),
        (Distribution(offices=(_EUR, *_OFFICES[:2])), "ACTION EUR-12\nINFO OFF00-00 OFF01-01"),
        (Distribution(offices=(_EUR, _OFFICES[1]), total=0), "ACTION EUR-12\nINFO OFF01-01 /000"),
        (
            Distribution(offices=_OFFICES, total=36, letter="R"),
            "INFO OFF00-00 OFF01-01 OFF02-02 OFF03-03 OFF04-04 OFF05-05 OFF06-06\nOFF07-07 OFF08-08 /036 R",
        ),
        # Seventy characters are one too many, and no office is divided.
        (
            Distribution(offices=(*_OFFICES[:6], OfficeCopies(role="INFO", office="LONGOFFI", copies=1))),
            "INFO OFF00-00 OFF01-01 OFF02-02 OFF03-03 OFF04-04 OFF05-05\nLONGOFFI-01",
        ),
        # The letter stays behind the number of all copies.
        (
            Distribution(offices=(*_OFFICES[:6], OfficeCopies(role="INFO", office="P", copies=1)), total=37, letter="W"),
            "INFO OFF00-00 OFF01-01 OFF02-02 OFF03-03 OFF04-04 OFF05-05 P-01\n/037 W",
        ),
        (Distribution(offices=(_EUR,), unread="??"), "ACTION EUR-12 ??"),
        (
            Drafting(drafted_by=("EUR:JBARLOW", "X 21234"), approved_by=("EUR:JDOE",)),
            "DRAFTED BY EUR:JBARLOW\nX 21234\nAPPROVED BY EUR:JDOE",
        ),
        (Drafting(approved_by=("EUR:JDOE",), cleared_by=("L:ROE", "S/S")), "APPROVED BY EUR:JDOE\nL:ROE\nS/S"),
        (Drafting(cleared_by=("L:ROE", "S/S")), "CLEARED BY\nL:ROE\nS/S"),
        (Drafting(desired_distribution=("LIMA ONLY", "NO OTHER")), "DESIRED DISTRIBUTION\nLIMA ONLY\nNO OTHER"),
        (DashCounter(number="054819"), f"{_DASHES} 054819"),
        (DashCounter(number="054819", filed="212159Z", copies="65"), f"{_DASHES} 054819 212159Z /65"),
        (DashCounter(number="054819", filed="212159Z", time_first=True), f"{_DASHES} 212159Z 054819"),
        (DashCounter(unread="??"), f"{_DASHES} ??"),
        (MissingText(text="EXPAND ERROR"), "EXPAND ERROR"),
        (MissingText(reference_id="1973LIMA002545", segment="2", text="ERROR"), "MRN: 1973LIMA002545 SEGMENT NUMBER: 2 ERROR"),
        (
            MessageAttributes(attributes=(Attribute(key="From", text="LIMA"), Attribute(key="Errors")), unread="??"),
            "Message Attributes\n??\nFrom: LIMA\nErrors:",
        ),
        (MessageAttributes(attributes=(Attribute(key="From", text="LIMA"),)), "Message Attributes\nFrom: LIMA"),
        (CurrentMarkings(attributes=(Attribute(key="Class", text="U"), Attribute(key="By"))), "*** Class *** U\n*** By ***"),
        (Unparsed(text="2X9 QRM"), "2X9 QRM"),
        (PortalChrome(), ""),
    ],
)
def test_a_line_is_written_like_this(line: ArchiveLine, text: str) -> None:
    assert text == archive_text(Archive(lines=(line,)))


def test_lines_stand_under_each_other_and_blocks_and_unparsed_text_apart() -> None:
    lines = (
        DashCounter(number="054819"),
        PageBreak(page=2),
        DashCounter(number="054820"),
        Unparsed(text="2X9 QRM"),
        Unparsed(text="2X9 QRN"),
        MissingText(text="EXPAND ERROR"),
        Drafting(cleared_by=("L:ROE",)),
    )

    expected = f"{_DASHES} 054819\n{_DASHES} 054820\n\n2X9 QRM\n\n2X9 QRN\n\nEXPAND ERROR\n\nCLEARED BY\nL:ROE"
    assert expected == archive_text(Archive(lines=lines))
