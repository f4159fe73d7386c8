"""A file of several cables: where one ends and the next begins."""

from __future__ import annotations

import pytest

from cablefmt import parse, parse_all, record, reformat
from cablefmt.model import leaves

TEXT = "UNCLAS TUNIS 000079\n\nSUBJECT: FLAMINGOS\n\n1. They are back.\n"
SIGNED = f"{TEXT}\nBARLOW\n"
SHORT_HEAD = "R 120508Z JAN 06\nFM AMEMBASSY TUNIS\nTO SECSTATE WASHDC\n"
LONG_HEAD = f"VZCZCXRO1740\nRR RUEHWEB\nDE RUEHTU #0079 0120508\nZNR UUUUU ZZH\n{SHORT_HEAD}"
OTHER = TEXT.replace("79", "80").replace("FLAMINGOS", "PELICANS").replace("back", "gone") + "\nVANTONGEREN\n"

TABLE = "Identifier\nCreated\nClassification\nOrigin\n06TUNIS80\n2006-01-12 05:08:00\nUNCLASSIFIED\nEmbassy Tunis\n"
BETWEEN = {
    "terminator": "\nNNNN\n",
    "start of message": f"\n{LONG_HEAD}",
    "short head": f"\n{SHORT_HEAD}",
    "heading": "\n\nViewing cable 06TUNIS80, PELICANS\n\n",
    "heading and head": f"\nViewing cable 06TUNIS80, PELICANS\n\n{SHORT_HEAD}",
    "heading and table": f"\nViewing cable 06TUNIS80, PELICANS\n\n{TABLE.replace('Identifier', 'Reference ID')}\n{LONG_HEAD}",
    "table": f"\n\n{TABLE}Cable title:  \n\nPELICANS\n\n",
    "table and notice": f"\n\n{TABLE}This record is a partial extract of the original cable.\n",
    "record": "\nid: 79124\ndate: 1/12/2006 5:08\nrefid: 06TUNIS80\norigin: Embassy Tunis\nheader:\n",
    "row": '\n"79124","1/12/2006 5:08","06TUNIS80","Embassy Tunis","UNCLASSIFIED","","',
    "row with head": f'\n"79124","1/12/2006 5:08","06TUNIS80","Embassy Tunis","UNCLASSIFIED","05LIMA1","{SHORT_HEAD}","',
    "row with tabs": "\n2006-01-12 05:08:00\t06TUNIS80\tEmbassy Tunis\tUNCLASSIFIED\t\t\n",
    "row with lines": "\n79124\n2006-01-12 05:08:00\n06TUNIS80\nEmbassy Tunis\nUNCLASSIFIED\n",
}


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
@pytest.mark.parametrize("first", [SIGNED, LONG_HEAD + SIGNED, f"{SHORT_HEAD}{SIGNED}UNCLASSIFIED\n"])
def test_each_cable_has_its_own_text(first: str, between: str) -> None:
    one, other = parse_all(first + between + OTHER)

    assert (record(one).subject, record(one).narrative, record(one).signature) == ("FLAMINGOS", "They are back.", "BARLOW")
    assert (record(other).subject, record(other).narrative) == ("PELICANS", "They are gone.")
    assert record(other).signature == "VANTONGEREN"
    assert "".join(leaf.raw for cable in (one, other) for leaf in leaves(cable)) == first + between + OTHER


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
def test_canonical_text_keeps_them_apart(between: str) -> None:
    text = SIGNED + between + OTHER
    canonical = reformat(text)

    assert tuple(parse_all(canonical)) == tuple(parse_all(text))
    assert reformat(canonical) == canonical


@pytest.mark.parametrize("between", [mark for name, mark in BETWEEN.items() if name not in ("short head", "terminator")])
def test_a_page_or_a_row_needs_no_sign_off_before_it(between: str) -> None:
    one, other = parse_all(TEXT + between + OTHER)

    assert (record(one).narrative, record(other).narrative) == ("They are back.", "They are gone.")


@pytest.mark.parametrize(
    "line",
    [
        "Viewing cable television is popular.",
        "Identifier\nCreated\n",
        "id: 79124\n",
        "R 120508Z JAN 06\nTHE DATE",
        "QUOTE\nR 120508Z JAN 06\nFM AMEMBASSY LIMA\nUNQUOTE",
        '"79","80","81"',
    ],
)
def test_text_that_only_looks_like_a_beginning_stays(line: str) -> None:
    (cable,) = parse_all(f"{TEXT}\n{line}\n\n2. They are gone.\n\nBARLOW\n")

    assert (record(cable).subject, record(cable).signature) == ("FLAMINGOS", "BARLOW")


@pytest.mark.parametrize(
    "furniture", ["Viewing cable 06LIMA2, RAIN\n", "Cable title:\xa0\xa0\n\nHARVEST\nNNNN\n", "pdf how-to read a cable\n"]
)
def test_page_furniture_behind_a_cable_is_no_cable(furniture: str) -> None:
    text = f"{SIGNED}\nNNNN\n{furniture}"
    (cable,) = parse_all(text)

    assert "".join(leaf.raw for leaf in leaves(cable)) == text
    assert reformat(reformat(text)) == reformat(text)


def test_a_page_without_a_known_text_keeps_its_id() -> None:
    text = f"{SIGNED}\nNNNN\nViewing cable 06LIMA2, RAIN\n\nRain again.\n"

    assert [record(cable).id for cable in parse_all(text)] == [None, "06LIMA2"]
    assert reformat(reformat(text)) == reformat(text)


def test_a_text_that_a_page_prints_above_its_message_is_no_cable_of_its_own() -> None:
    page = "Show Headers\n1. THE LAKES ARE FULL.\nBARLOW\nNNN\n"
    head = "UNCLASSIFIED\nPAGE 01  TUNIS  00079  281923Z\nACTION AF-12\n"
    message = f"{head}R 281819Z MAR 75\nFM AMEMBASSY TUNIS\nUNCLAS TUNIS 0079\n1. THE LAKES ARE FULL.\nBARLOW\nNNN\n"
    (cable,) = parse_all(page + message)

    assert cable.portal is not None
    assert record(cable) == record(parse(message))


def test_a_whole_header_with_another_number_begins_another_cable() -> None:
    cables = list(parse_all(f"{SIGNED}\n{OTHER}"))

    assert [record(cable).signature for cable in cables] == ["BARLOW", "VANTONGEREN"]
    assert [record(cable).serial for cable in cables] == [79, 80]
    assert reformat(reformat(f"{SIGNED}\n{OTHER}")) == reformat(f"{SIGNED}\n{OTHER}")
    assert len(list(parse_all(f"{SIGNED}\nUNCLAS TUNIS 000080\n"))) == 1


WHOLE = f"{LONG_HEAD}{TEXT}\nThe lakes of the north have none.\n\nBARLOW\n"
ROWS = {
    "record": BETWEEN["record"],
    "row": '\n79124,1/12/2006 5:08,06TUNIS79,"Embassy Tunis",UNCLASSIFIED,,"',
    "nothing": "\n",
}
#: What a page shows of a cable before it breaks off.
SHOWN = {
    "text": LONG_HEAD + TEXT.replace("back.", "ba..."),
    "subject": f"{LONG_HEAD}UNCLAS TUNIS 000079\n\nSUBJECT: FLAM...\n",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("shown", SHOWN.values(), ids=SHOWN)
def test_a_preview_and_its_cable_are_one_cable(shown: str, row: str) -> None:
    (cable,) = parse_all(shown + row + WHOLE)

    assert (record(cable).id, record(cable).subject, record(cable).signature) == ("06TUNIS79", "FLAMINGOS", "BARLOW")
    assert record(cable).narrative == "They are back.\nThe lakes of the north have none."
    assert "".join(leaf.raw for leaf in leaves(cable)) == shown + row + WHOLE
    assert reformat(shown + row + WHOLE) == reformat(WHOLE)


def test_a_preview_whose_header_says_something_else_is_kept() -> None:
    text = SHOWN["text"].replace("FLAMINGOS", "MANY FLAMINGOS") + ROWS["record"] + WHOLE
    (cable,) = parse_all(text)

    assert record(cable).narrative == "They are back.\nThe lakes of the north have none."
    assert "MANY FLAMINGOS" in reformat(text)
    assert reformat(reformat(text)) == reformat(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Another number, another head, another text, the same text.
        (SHOWN["text"].replace("000079", "000080"), WHOLE),
        (SHOWN["text"].replace("VZCZCXRO1740", "VZCZCXRO1741"), WHOLE),
        (SHOWN["text"].replace("They", "Many"), WHOLE),
        (WHOLE, WHOLE),
    ],
)
def test_what_is_no_preview_is_a_cable_of_its_own(one: str, other: str) -> None:
    assert len(tuple(parse_all(one + ROWS["record"] + other))) == 2


def test_the_text_of_a_later_section_may_stand_right_below_its_subject() -> None:
    header = "E.O. 11652: N/A\nTAGS: EFIS, PE\nSUBJECT: FISH OF THE\nNORTH\n"
    text = (
        f"UNCLAS SECTION 1 OF 2 LIMA 0079\n{header}\n1. THE BOATS OF THE NORTH SAILED, AND THEIR NETS\nWILL BE\n"
        f"UNCLAS SECTION 2 OF 2 LIMA 0079\n{header}SEEN AGAIN BY ALL OF US.\n2. THAT IS ALL.\nBARLOW\n"
    )
    row = record(parse(text))

    assert row.subject == "FISH OF THE NORTH"
    assert row.narrative == "THE BOATS OF THE NORTH SAILED, AND THEIR NETS WILL BE SEEN AGAIN BY ALL OF US.\n\nTHAT IS ALL."
    assert record(parse(reformat(text))) == row
