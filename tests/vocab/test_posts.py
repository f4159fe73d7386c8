"""`canonical_post`: one name for a post, however it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt.vocab import Post, canonical_post, is_known_post, posts


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
    ],
)
def test_a_cut_name_is_completed(written: str, post: str) -> None:
    """Page lines have room for six letters, later for ten."""
    assert canonical_post(written) == post


def test_a_cut_that_fits_two_posts_stays_cut() -> None:
    assert canonical_post("MONTER") == "MONTER"


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
    ],
)
def test_a_slip_of_one_letter_is_mended(written: str, post: str) -> None:
    assert canonical_post(written) == post


@pytest.mark.parametrize("written", ["MALE", "LIMAX", "SPRINGFIELD", "NEW SPRINGFIELD"])
def test_an_unknown_post_keeps_its_letters(written: str) -> None:
    """A wrong guess is worse than none."""
    assert canonical_post(written) == written.replace(" ", "")
    assert not is_known_post(written)


@pytest.mark.parametrize("written", ["", "  ", "79", "000", "--", "éü"])
def test_what_has_no_letters_is_no_post(written: str) -> None:
    assert canonical_post(written) is None


@given(st.text(max_size=30))
def test_any_text_gives_letters_or_nothing_and_stays_what_it_became(text: str) -> None:
    post = canonical_post(text)

    if post is not None:
        assert post.isascii()
        assert post.isalpha()
        assert post.isupper()
        assert canonical_post(post) == post
