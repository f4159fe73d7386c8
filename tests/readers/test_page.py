"""Web pages: their text, in their order, without what is not the cable's."""

from __future__ import annotations

import html
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablefmt import parse, record
from cablefmt.readers.page import is_page, page_text
from tests.readers.wrapping import BODY, HEAD, NOTICE, found_in, page

LABELS = """\
Reference ID
Created
Released
Classification
Origin
06LIMA79
2006-01-12 05:05
2011-08-30 01:44
UNCLASSIFIED
Embassy Lima
"""


def test_the_text_is_the_heading_the_table_the_head_and_the_body() -> None:
    text, labelled = page_text(page(HEAD, BODY))

    assert text == f"Viewing cable 06LIMA79, A VISIT TO THE HARBOR\n\n{LABELS}\n{HEAD}\n{BODY}"
    assert labelled


def test_the_page_is_read_as_the_cable_and_its_portal(tmp_path: Path) -> None:
    ((name, text),) = found_in(tmp_path, page(HEAD, BODY).encode(), "page.html")[0].items()
    cable = parse(text)

    assert name == "page.html"
    assert cable.portal is not None
    assert (cable.portal.reference_id, cable.portal.origin) == ("06LIMA79", "Embassy Lima")
    assert cable.portal.title == "A VISIT TO THE HARBOR"
    assert record(cable) == record(parse(HEAD + BODY))


def test_what_only_the_page_knows_is_in_the_record() -> None:
    row = record(parse(page_text(page(NOTICE, BODY)).text))

    assert (row.id, row.partial, str(row.date)) == ("06LIMA79", True, "2006-01-12 05:05:00+00:00")


def test_a_page_without_a_head_has_one_block() -> None:
    assert page_text(page(BODY)).text.endswith(f"{LABELS}\n{BODY}")


@given(st.text(st.characters(exclude_categories=("C",), exclude_characters="\x85\u2028\u2029"), min_size=1))
def test_any_text_comes_back_from_a_page(line: str) -> None:
    """Printed by construction: escaped, with the references written as an archive wrote them."""
    assert page_text(f"<html><pre>x {html.escape(line)}&#10;</pre>").text in (f"x {line}\n", f"x {html.unescape(line)}\n")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<a id='par1' href='#par1'>\u00b6</a>1. (U) Good.", "\u00b61. (U) Good.\n"),
        ("TAGS: <a href='/tag/PREL'>PREL</a> <a href='/tag/PE'>PE</a>", "TAGS: PREL PE\n"),
        ("one&#x000A;two&#10;three&amp;#x000A;four", "one\ntwo\nthree\nfour\n"),
        ("the Minister&amp;#8217;s &lt;car&gt; &amp; &quot;R&amp;D&quot;", 'the Minister\u2019s <car> & "R&D"\n'),
        ("5 &# 6 &#; &#x110000000;", "5 &# 6 &#; \ufffd\n"),
        ("\r\none\r\ntwo\rthree", "one\ntwo\nthree\n"),
        ("A  B\tC\u00a0D \n", "A  B\tC\u00a0D \n"),
        ("A<br>B<br/>C<p>D</p></div>E", "A\nB\nCDE\n"),
        ("A<!-- B -->C<?pi?>D<![CDATA[E]]>F<script>G</script>H", "ACDFH\n"),
        ("A <b unfinished", "A <b unfinished\n"),
        ("A < B << C", "A < B << C\n"),
        ("&#xD800;&#0;", "\ufffd\ufffd\n"),
    ],
)
def test_text_in_a_page(markup: str, text: str) -> None:
    assert page_text(f"<body><pre>{markup}").text == text


def test_a_page_without_preformatted_text_is_taken_as_it_is_shown() -> None:
    markup = """<html><title>Release</title><body><h2>UNCLAS  LIMA
        000079</h2><p>SUBJECT:&nbsp;A VISIT<br>TO THE   HARBOR</p><ul><li>1. Good.<li>2. Fair.</ul>
        <select><option>Peru</option></select></body></html>"""

    assert page_text(markup).text == "UNCLAS LIMA 000079\n\nSUBJECT:\u00a0A VISIT\nTO THE HARBOR\n\n1. Good.\n2. Fair.\n"


def test_a_value_that_is_missing_keeps_its_line() -> None:
    markup = page(BODY).replace("<td>2011-08-30 01:44</td>", "<td></td>")

    assert "2006-01-12 05:05\n\nUNCLASSIFIED\n" in page_text(markup).text


def test_what_an_archive_shows_behind_its_table_is_kept() -> None:
    markup = "<p>Menu</p><table><tr><th>Identifier</th></tr><tr><td>06LIMA79</td></tr></table><div>Cable title:&nbsp;</div>"

    assert page_text(markup + f"<div>{NOTICE}</div><pre>X</pre>Foot").text == (
        f"Identifier\n06LIMA79\nCable title:\u00a0\n{NOTICE}\n\nX\n"
    )


@pytest.mark.parametrize(
    "beginning",
    [
        "<!DOCTYPE html>",
        "<!doctype HTML PUBLIC '-//W3C'>",
        "\n <html lang='en'>",
        "<!-- saved --><body>",
        "<pre>",
        "<DIV x>",
    ],
)
def test_pages_are_known_by_their_beginning(beginning: str) -> None:
    assert is_page(beginning)


@pytest.mark.parametrize(
    "beginning", ["", "<", "UNCLAS <pre>", "<<<", "<?xml version='1.0'?><cable>", "<!DOCTYPE svg>", "< html>"]
)
def test_other_texts_are_no_pages(beginning: str) -> None:
    assert not is_page(beginning)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_page_may_have_any_encoding(tmp_path: Path, encoding: str) -> None:
    body = BODY.replace("talks", "caf\u00e9 talks")

    assert "caf\u00e9 talks" in found_in(tmp_path, page(body).encode(encoding), "page")[0]["page"]


@pytest.mark.parametrize(
    "piece", ["<!--", "<a ", "</", "<![", "&", "<!", "<a b='", "<script>", "<script></", "<?", "&#", "<pre>", "<td>"]
)
@pytest.mark.parametrize("end", ["", ">", "-->"])
def test_time_is_linear_in_the_length_of_a_hostile_page(piece: str, end: str) -> None:
    """The parser of the standard library takes minutes for some of these."""
    start = time.process_time()
    page_text("<html>" + piece * (150_000 // len(piece)) + end)

    assert time.process_time() - start < 5


@pytest.mark.parametrize("beginning", ["<!-- ", "<a href='"])
def test_what_never_ends_is_text(beginning: str) -> None:
    text = page_text(f"<pre>{beginning}{'x' * 300_000}<i>UNCLAS</i> LIMA").text

    assert text.startswith(beginning)
    assert text.endswith("LIMA\n")


PIECES = """<|>|</|<!|<!--|-->|<![|<?|<pre|</pre>|<td>|</td>|<table>|<script>|</|&amp;|&#|;|=|'|"|\n|x|Identifier"""


@given(st.lists(st.sampled_from(PIECES.split("|"))))
def test_no_page_makes_the_parser_fail(pieces: list[str]) -> None:
    markup = "".join(pieces)
    is_page(markup)

    assert isinstance(page_text(markup).text, str)


TEXT = """\
1. THE BOATS OF THE NORTH SAILED IN THE NIGHT.
BARLOW
UNCLASSIFIED
NNN
"""
MESSAGE = f"""\
UNCLASSIFIED
PAGE 01 LIMA 02345 121720Z
ACTION ARA-10
INFO OCT-01 ISO-00 /011 W
R 121720Z APR 77
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1635
UNCLAS LIMA 2345
E.O. 11652: N/A
TAGS: EFIS, PE
SUBJECT: BOATS OF THE NORTH
{TEXT}"""
LIBRARY = f"""\
<!DOCTYPE html><html><body><h3>Contact</h3><pre>-----BEGIN PUBLIC KEY BLOCK-----
mQQBBGBjDtIBH6DJa80z
</pre>
<table id="synopsis"><tr><td colspan="2">BOATS OF THE NORTH</td></tr>
<tr><td><div class="s_key">Date:</div><div class="s_val">1977 April 12, 00:00 (Tuesday)</div></td>
<td><div class="s_key">Canonical ID:</div><div class="s_val">1977LIMA02345_c</div></td></tr>
<tr><td><div class="s_key">Original Classification:</div><div class="s_val">UNCLASSIFIED</div></td>
<td><div class="s_key">Locator:</div><div class="s_val"></div></td></tr>
<tr><td><div class="s_key">From:</div><div class="s_val">Peru Lima</div></td>
<td><div class="s_key">To:</div><div class="s_val">Secretary of State</div></td></tr></table>
<ul><li>Content</li><li>Raw content</li></ul>
<div><a href="#">Show Headers</a><pre>{TEXT}</pre></div><div style="display: none"><pre>{MESSAGE}</pre></div>
<p>Donate</p></body></html>"""


def test_the_table_of_the_public_library_has_a_line_for_each_label() -> None:
    text, labelled = page_text(LIBRARY)

    assert labelled
    assert text.splitlines()[:7] == [
        "BOATS OF THE NORTH",
        "Date: 1977 April 12, 00:00 (Tuesday)",
        "Canonical ID: 1977LIMA02345_c",
        "Original Classification: UNCLASSIFIED",
        "Locator:",
        "From: Peru Lima",
        "To: Secretary of State",
    ]
    assert text.endswith("NNN\n")


def test_a_page_of_the_public_library_is_read_as_its_message() -> None:
    cable = parse(page_text(LIBRARY).text)

    assert cable.portal is not None
    assert (cable.portal.reference_id, cable.portal.origin) == ("1977LIMA02345_c", "Peru Lima")
    assert record(cable) == record(parse(MESSAGE))


def test_a_page_whose_texts_say_date_is_no_page_of_the_public_library() -> None:
    text, labelled = page_text("<table><tr><td>Date:<td>Monday</table><pre>UNCLAS LIMA 000079</pre>")

    assert (text, labelled) == ("UNCLAS LIMA 000079\n", False)
