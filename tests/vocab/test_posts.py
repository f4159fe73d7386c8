"""`canonical_post`: one name for a post, however it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.vocab import Post, canonical_post, is_known_post, nearest_post, posts


@pytest.mark.parametrize("post", posts().values(), ids=lambda post: post.name)
def test_every_post_is_known_by_its_name_and_its_spelling(post: Post) -> None:
    name, spelling = post.name, post.spelling

    assert canonical_post(name) == name
    assert canonical_post(spelling) == name
    assert canonical_post(spelling.title()) == name


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("SAO PA", "SAOPAULO"),
        ("BRUSSE", "BRUSSELS"),
        ("Port au Pr", "PORTAUPRINCE"),
        ("SANTO DOMI", "SANTODOMINGO"),
        ("ULAANBAATA", "ULAANBAATAR"),
        # Without their blanks, as in the document numbers of the archive of 1973-79.
        ("ABUDH", "ABUDHABI"),
        ("NEWDE", "NEWDELHI"),
        ("PORTL", "PORTLOUIS"),
        ("USUNN", "USUNNEWYORK"),
        ("AMEMBASSY TEL AV", "TELAVIV"),
    ],
)
def test_a_cut_name_is_completed(written: str, post: str) -> None:
    """Page lines have room for six letters, later for ten."""
    assert canonical_post(written) == post


@pytest.mark.parametrize("written", ["MONTER", "PORTO", "PORT O"])
def test_a_cut_that_fits_two_posts_stays_cut(written: str) -> None:
    """`PORTO` is what is left of Porto Alegre and of Port of Spain, and Oporto without its first letter."""
    assert canonical_post(written) == written.replace(" ", "")


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("HCMC", "HOCHIMINHCITY"),
        ("USUN", "USUNNEWYORK"),
        ("SECSTATE WASHDC", "STATE"),
        ("AMCONSUL SAO PAULO", "SAOPAULO"),
        ("USMISSION GENEVA", "GENEVA"),
        ("N'DJAMENA", "NDJAMENA"),
        ("COTON0U", "COTONOU"),
        ("BSAS", "BUENOSAIRES"),
        ("DEPTEL", "STATE"),
        ("SECSTATE", "STATE"),
        ("USMISSION USNATO", "USNATO"),
        ("AMCONGEN RIO", "RIODEJANEIRO"),
        ("ULAN BATOR", "ULAANBAATAR"),
        ("J'LEM", "JERUSALEM"),
        ("OECD", "OECDPARIS"),
        ("USDOC WASHDC", "USDOC"),
        ("FSC CHARLESTON", "CHARLESTON"),
    ],
)
def test_abbreviations_and_addresses_are_resolved(written: str, post: str) -> None:
    assert canonical_post(written) == post


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("BRUSSLS", "BRUSSELS"),  # dropped
        ("FREEETOWN", "FREETOWN"),  # doubled
        ("NARIOBI", "NAIROBI"),  # swapped
        ("BRUSSQLS", "BRUSSELS"),  # garbled by the line
        ("QXICO", "MEXICO"),
        ("SECSTAE", "STATE"),
        ("RIO DE JNAEIRO", "RIODEJANEIRO"),
        ("KAMPSLA", "KAMPALA"),  # replaced
        ("WANDHOEK", "WINDHOEK"),
        ("VILNIOUS", "VILNIUS"),  # added
        ("NAIROBIB", "NAIROBI"),
    ],
)
def test_a_slip_of_one_letter_is_mended(written: str, post: str) -> None:
    assert canonical_post(written) == post


@pytest.mark.parametrize("written", ["KAMPSLA", "VILNIOUS", "AMEMBASSY KAMPSLA"])
def test_a_word_with_another_letter_is_no_known_way_to_write_a_post(written: str) -> None:
    """It stands where a post stands, or it is a surname."""
    assert not is_known_post(written)


@pytest.mark.parametrize(
    ("written", "post"), [("QUIDO", "QUITO"), ("AIRO", "CAIRO"), ("OSL", "OSLO"), ("LIXA", None), ("TURIS", None), ("OS", None)]
)
def test_a_short_name_has_a_nearest_post_although_it_may_be_another_word(written: str, post: str | None) -> None:
    assert nearest_post(written) == post
    assert canonical_post(written) == written


def test_an_unknown_place_behind_an_address_keeps_its_own_letters() -> None:
    assert [canonical_post(f"{word} SPRINGFIELD") for word in ("EMBASSY", "AMCONSUL")] == ["SPRINGFIELD", "SPRINGFIELD"]
    assert canonical_post("USLOVENE") == "USLOVENE"


@pytest.mark.parametrize("written", ["MALE", "LIMAX", "SPRINGFIELD", "NEW SPRINGFIELD"])
def test_an_unknown_post_keeps_its_letters(written: str) -> None:
    """A wrong guess is worse than none."""
    assert canonical_post(written) == written.replace(" ", "")
    assert not is_known_post(written)


@pytest.mark.parametrize("written", ["", "  ", "79", "000", "--", "éü"])
def test_what_has_no_letters_is_no_post(written: str) -> None:
    assert canonical_post(written) is None


def slips(name: str) -> set[str]:
    """Every way to drop, double or swap a letter; one way to replace and to add one."""
    at = range(len(name))
    swapped = {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in at[:-1]}
    strange = {name[:i] + "E" + name[i + size :] for i in at for size in (0, 1)}
    return ({name[:i] + name[i + 1 :] for i in at} | {name[:i] + name[i] + name[i:] for i in at} | swapped | strange) - {name}


def test_a_slip_of_a_long_name_never_becomes_another_post() -> None:
    """But for what is itself a way to write another: SANTOS without its last letter is what is left of Santo Domingo.

    Monterey and Monterrey are one letter apart: a letter that stands twice is the likelier slip.
    """
    long = [(name, slip) for name in posts() if len(name) >= 6 for slip in slips(name)]
    taken = {slip: found for name, slip in long if (found := canonical_post(slip)) not in (name, slip)}

    assert taken == {"SANTO": "SANTODOMINGO", "MONTEEREY": "MONTEREY", "MONTEREEY": "MONTEREY"}


def test_a_post_cut_to_six_or_ten_is_the_post_or_stays_cut() -> None:
    cuts = [(name, posts()[name].spelling[:length]) for name in posts() for length in (6, 10)]
    wrong = {cut: found for name, cut in cuts if (found := canonical_post(cut)) not in (name, cut.replace(" ", ""))}

    assert wrong == {}


def test_there_are_posts_enough() -> None:
    assert len(posts()) >= 400


@given(st.text(max_size=30))
def test_any_text_gives_letters_or_nothing_and_stays_what_it_became(text: str) -> None:
    post = canonical_post(text)

    if post is not None:
        assert post.isascii()
        assert post.isalpha()
        assert post.isupper()
        assert canonical_post(post) == post
