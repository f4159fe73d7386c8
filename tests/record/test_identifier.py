"""`canonical_id`: one id for a cable, however it is written. The ids are invented; the ways to mutilate them are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.record import canonical_id
from cablefmt.record.identifier import CableId, read_id
from cablefmt.vocab import posts


@pytest.mark.parametrize(
    "written",
    [
        "06ALMATY79",
        "06 ALMATY 79",
        "06ALMATY000079",
        "2006ALMATY79",
        "2006 Almaty 000079",
        "06-ALMATY-79",
        "'06 ALMATY 79",
        "2006ALMATY00079_d",
    ],
)
def test_every_spelling_of_an_id_gives_the_same(written: str) -> None:
    assert canonical_id(written) == "06ALMATY79"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("08SECTION02OF02SAOPAULO335", "08SAOPAULO335"),
        ("08SCTION02OF02SAOPAULO335", "08SAOPAULO335"),
        ("08SECTION01GF02SPRINGFIELD21", "08SPRINGFIELD21"),
        ("092OF5LIMA12", "09LIMA12"),
        ("09EFTOTUNIS246", "09TUNIS246"),
        ("85NOFORNTUNIS16", "85TUNIS16"),
        ("09AMEMBASSYTUNIS12", "09TUNIS12"),
        ("7575TUNIS1895", "75TUNIS1895"),
        ("06LIMA002583ZFR2585", "06LIMA2583"),
        ("07OSLO000160ZDK164", "07OSLO160"),
        ("07ZDKOSLO160", "07OSLO160"),
        ("07RUEHPELIMA160", "07LIMA160"),
        ("90STATE255570TOSEC140320", "90STATE255570"),
        ("09BRUSSQLS1230", "09BRUSSELS1230"),
        ("07ANILA1700", "07MANILA1700"),
        ("O4 CHENNAI 0944", "04CHENNAI944"),
        ("05 0TTAWA 3510", "05OTTAWA3510"),
        ("04 LAGOS O1510", "04LAGOS1510"),
        ("06 HCMC 12", "06HOCHIMINHCITY12"),
        ("08LIMA001380SUSPECTEDDUPLICATE1390", "08LIMA1380"),
        ("08CORRECTEDCOPYLIMA12", "08LIMA12"),
        ("08LIMASIPDIS12", "08LIMA12"),
        ("08 LIMA NO. 12", "08LIMA12"),
        ("08UNCLASSECTION01OF02LIMA5", "08LIMA5"),
        ("08LIMA5SECTION01OF02", "08LIMA5"),
        ("20082008LIMA12", "08LIMA12"),
        ("06AMCONGENRIODEJANEIRO5", "06RIODEJANEIRO5"),
        ("1975ABUDH01234", "75ABUDHABI1234"),
        ("1975PORTL01234", "75PORTLOUIS1234"),
        ("07QXICO3300", "07MEXICO3300"),
        ("06 SECSTATE 123456", "06STATE123456"),
        # The noise of a line changed a letter.
        ("06NOUKKCHOTT514", "06NOUAKCHOTT514"),
        ("08SECTION01GF02BISHIEK21", "08BISHKEK21"),
        ("09SIFIEDABUJA1670", "09ABUJA1670"),
        ("06QUIDO700", "06QUITO700"),
        ("06AIRO582", "06CAIRO582"),
        ("09OSL33", "09OSLO33"),
        ("05EMBASSYSPRINGFIELD7", "05SPRINGFIELD7"),
    ],
)
def test_a_mutilated_id_is_mended(written: str, canonical: str) -> None:
    assert canonical_id(written) == canonical


@pytest.mark.parametrize(
    "written",
    [
        "",
        "06",
        "ALMATY",
        "ALMATY 000079",
        "06ALMATY",
        "06 79",
        "06ALMATY0",
        "06ALMATY12345678",
        "094 ALMATY 79",
        "73BANGKOK-A50",
        "06 X 1",
        "09SECTION02OF02",
        "092OF5",
    ],
)
def test_what_lacks_a_year_a_post_or_a_serial_is_no_id(written: str) -> None:
    assert canonical_id(written) is None


@pytest.mark.parametrize(
    ("written", "year"), [("66LIMA1", 1966), ("99LIMA1", 1999), ("00LIMA1", 2000), ("65LIMA1", 2065), ("2010LIMA1", 2010)]
)
def test_two_digits_mean_a_year_from_1966_on(written: str, year: int) -> None:
    found = read_id(written)

    assert found
    assert found.year == year


@given(st.integers(1966, 2065), st.sampled_from(sorted(posts())), st.integers(1, 9_999_999))
def test_a_canonical_id_is_its_own(year: int, post: str, serial: int) -> None:
    made = CableId(year, post, serial)

    assert read_id(str(made)) == made
    assert read_id(f"{year} {posts()[post].spelling} {serial:06d}") == made


@given(st.text(max_size=40))
def test_any_text_gives_a_canonical_id_or_none(text: str) -> None:
    found = canonical_id(text)

    assert found is None or canonical_id(found) == found
