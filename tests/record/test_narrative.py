"""`Record.narrative`: what a reader, or a language model, should see of a text."""

from __future__ import annotations

import pytest

from cablefmt import parse, record

HEAD = "UNCLAS TUNIS 000079\n\nE.O. 12958: N/A\nTAGS: SENV TS\nSUBJECT: FLAMINGOS\n\n"


def narrative(text: str) -> str | None:
    return record(parse(HEAD + text + "\n\nDOE\n\nNNNN\n")).narrative


def test_it_is_prose_without_numbers_marks_rules_and_breaks() -> None:
    text = """\
---------
THE VISIT
---------

1. (SBU) The Ambassador saw the nine
lakes of the north, and asked for a
TUNIS 00000079  002 OF 003

boat. They agreed on:

-- more fish;
-- less salt.

SIPDIS

2. (U) The end."""

    assert narrative(text) == (
        "THE VISIT\n\nThe Ambassador saw the nine lakes of the north, and asked for a boat. They agreed on:\n"
        "-- more fish;\n-- less salt.\n\nThe end."
    )


def test_no_text_is_no_narrative() -> None:
    assert record(parse(HEAD)).narrative is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. The Minister &amp; I met &#8217;til &quot;nine&quot;.", 'The Minister & I met \u2019til "nine".'),
        ("\xb61. The \xb6Minister met\x07 us.", "The Minister met us."),
        ("1. The long-\nterm plan of the mid-\nand long-term kind.", "The long-term plan of the mid- and long-term kind."),
        ("1. It was --\nhe said -- late.", "It was -- he said -- late."),
    ],
)
def test_lines_become_one(text: str, expected: str) -> None:
    assert narrative(text) == expected


def test_a_line_that_ends_well_before_the_margin_stays_one() -> None:
    text = "1. The lakes were visited.\nSincerely,\nJane Doe,\nAmbassador of the lakes."

    assert narrative(text) == ("The lakes were visited.\nSincerely,\nJane Doe,\nAmbassador of the lakes.")


def test_a_table_keeps_its_lines_and_columns() -> None:
    table = "Lake          Birds     Fish\n--------------------------\nNorth           310       79\nSouth            12        4"

    assert narrative(f"1. The count of last year\nwas this:\n{table}\nIt was\nlow.") == (
        f"The count of last year was this:\n{table}\nIt was low."
    )


def test_a_quoted_text_is_prose_like_any_other() -> None:
    text = "1. The note reads:\nBEGIN TEXT:\nThe lakes of the north are for the birds, and they\nare ours.\n\nJane Doe\nEND TEXT."

    assert narrative(text) == (
        "The note reads:\nBEGIN TEXT:\nThe lakes of the north are for the birds, and they are ours.\nJane Doe\nEND TEXT."
    )


@pytest.mark.parametrize("between", ["\n\n", "\nSIPDIS\n", "\n\nLIMA 00000079  002 OF 003\n\n"])
def test_a_sentence_goes_on_behind_a_word_that_ends_none(between: str) -> None:
    text = f"1. (U) The count was made at last by the Secretariat of the{between}Lakes, in May.\n\n2. (U) It froze."

    assert narrative(text) == "The count was made at last by the Secretariat of the Lakes, in May.\n\nIt froze."


@pytest.mark.parametrize(
    ("above", "between", "below"),
    [
        ("The birds were last seen by all the people of the town in the former", "\n\n", "Lake District, in May."),
        ("The birds were counted by the people of the town, who have seen only", "\n\n", "4,887 of them, in May."),
        ("He hoped, and said so to the people, that U.S.", "\nLIMA 00000079  002 OF 003\n", "Government would count them."),
        ("The birds were counted with Mr.", "\n\n", "Barlow, in May."),
        ("The birds were last counted on January", "\n\n\xb6", "13. Nobody came."),
        ("The count was made at last by the people of the town, with four or", "\n", "45. Nobody came."),
        ("-- The people of the town have made a count of all the birds of Tier", "\n", "16. Nobody came."),
    ],
)
def test_a_sentence_goes_on_with_a_name_or_a_figure(above: str, between: str, below: str) -> None:
    assert narrative(f"1. (U) It froze.\n\n{above}{between}{below}\n\n2. (U) It thawed.") == (
        f"It froze.\n{above} {below}\n\nIt thawed."
    )


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The birds were counted by the people of the town, who saw the lake", "The count was low."),
        ("The birds were counted by the people of the town, who saw lakes; and", "Lakes froze."),
        ("The birds that were counted", "Ducks and geese."),
        ("He hoped for the U.S.", "Barlow did not."),
        ("The birds of the lakes", "5. Ducks."),
        ("The birds were counted by the people of the town, who saw the lake", "5. Ducks."),
    ],
)
def test_a_line_without_a_stop_ends_before_what_may_stand_for_itself(above: str, below: str) -> None:
    assert narrative(f"1. (U) It froze.\n\n{above}\n\n{below}\n\n7. (U) It thawed.") == (
        f"It froze.\n{above}\n{below}\n\nIt thawed."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Neither half is a word.
        ("1. THE COMMUNICA-\nTIONS FAILED.", "THE COMMUNICATIONS FAILED."),
        # The whole word stands elsewhere, though both halves do.
        ("1. THE BLACK-\nBOARD. A BLACK BOARD. A BLACKBOARD.", "THE BLACKBOARD. A BLACK BOARD. A BLACKBOARD."),
        # So does the word with its hyphen.
        ("1. THE SALT-\nLAKES. OUR SALT-LAKES.", "THE SALT-LAKES. OUR SALT-LAKES."),
        # Both halves are words.
        ("1. THE LIMA-\nTUNIS ROAD. FROM LIMA TO TUNIS.", "THE LIMA-TUNIS ROAD. FROM LIMA TO TUNIS."),
        # A word that stands before a hyphen.
        ("1. THE MID-\nEASTERN LAKES AND THE US-\nLATIN ONES.", "THE MID-EASTERN LAKES AND THE US-LATIN ONES."),
        # A word that begins others stands before a hyphen where the second half is a word, too.
        ("1. THE PRO-\nPOSAL ON UN-\nUSED BOATS.", "THE PROPOSAL ON UNUSED BOATS."),
        ("1. THE PRO-\nLEVY MINISTER AND HIS LEVY.", "THE PRO-LEVY MINISTER AND HIS LEVY."),
        # An ending never does.
        ("1. THE NORTH-\nERN LAKES.", "THE NORTHERN LAKES."),
        # Few small letters are errors of a machine that read the page.
        (
            "1. THE COMMUNICA-\nTIONS WITH THE MINIsTER OF THE LAKES FAILED.",
            "THE COMMUNICATIONS WITH THE MINIsTER OF THE LAKES FAILED.",
        ),
        # In mixed case nobody divided words.
        ("1. The North-\nSouth road.", "The North-South road."),
    ],
)
def test_words_divided_at_the_end_of_a_line_are_whole_again(text: str, expected: str) -> None:
    assert narrative(text) == expected


def test_the_mark_of_a_text_without_a_number_is_no_prose() -> None:
    row = record(parse("UNCLAS LIMA 000001\n\nSUBJECT: FISH\n\n(SBU) The harbour froze.\n\nDOE\n"))

    assert row.narrative == "The harbour froze."
    assert row.highest_mark == "SBU"


def test_a_mark_at_the_beginning_of_a_line_is_no_label_of_a_list() -> None:
    assert narrative("1. (U) It froze.\n\n(U) This report is on our page.") == "It froze.\nThis report is on our page."


def test_a_sentence_of_one_line_is_no_part_of_the_heading_below_it() -> None:
    froze = "1. (U) It froze, and he put it down to a wind that came from the\nLIMA 00000079  002 OF 003\nnorth (or so he said)."
    text = f"{froze}\nThe Thaw\n--------\n2. (U) It thawed."

    assert narrative(text) == (
        "It froze, and he put it down to a wind that came from the north (or so he said).\n\nThe Thaw\n\nIt thawed."
    )
    assert narrative("1. (U) It froze.\n\nThe Thaw in the\nU.S. and Peru\n--------\n2. (U) It did.") == (
        "It froze.\n\nThe Thaw in the U.S. and Peru\n\nIt did."
    )


def test_a_dash_above_a_rule_is_no_heading() -> None:
    assert narrative("1. (U) It froze.\n-\n-----------\n\n2. (U) It thawed.") == "It froze.\n\nIt thawed."


def test_an_invitation_to_the_pages_of_a_post_above_the_sign_off_is_no_prose() -> None:
    assert narrative("1. (U) It froze.\n\nVisit Lima's Classified Website: \nhttp://www.example.gov/lima") == "It froze."
    assert narrative("1. (U) It froze. Visit our web site often.\n\n2. (U) It thawed.") == (
        "It froze. Visit our web site often.\n\nIt thawed."
    )


def test_a_page_line_below_class_and_caption_is_no_prose() -> None:
    page = "SECRET\n\nSIPDIS\n\nSECRET\n\nSIPDIS\n\nPAGE 03        LIMA  00079  120508Z\n"

    assert narrative(f"1. (S) ON A TOUR OF DUTY IN A TOWN THAT LIES AT THE LAKE OF\n{page}\nLIMA HE BOUGHT FISH.") == (
        "ON A TOUR OF DUTY IN A TOWN THAT LIES AT THE LAKE OF LIMA HE BOUGHT FISH."
    )


def test_the_line_of_a_page_behind_a_heading_is_no_prose() -> None:
    text = "1. (U) It froze.\n\nTHE HARBOUR AND ALL FOREIGN INVESTMENT LIMA 00000039  006.2 OF 010\n\n2. (U) It thawed."

    assert narrative(text) == "It froze.\n\nTHE HARBOUR AND ALL FOREIGN INVESTMENT\n\nIt thawed."


@pytest.mark.parametrize(
    "heading", ["//A QUESTION OF SALT//", "THE PRICE OF SALT:", "A QUESTION OF SALT", "II. A Question of Salt"]
)
def test_a_heading_stands_apart(heading: str) -> None:
    assert narrative(f"1. (U) It froze.\n\n{heading}\n\n2. (U) It thawed.") == f"It froze.\n\n{heading.strip('/')}\n\nIt thawed."


def test_a_rule_glued_to_a_word_is_no_prose() -> None:
    row = record(parse("UNCLAS LIMA 000001\n\nSUBJECT: FISH\n\nSummary-------\n\n1. (U) It froze.\n\nDOE\n"))

    assert row.narrative == "Summary\n\nIt froze."


@pytest.mark.parametrize(
    "text",
    [
        "1. (U) Summary ------- It froze.",
        "1. (U) Summary ================= ==\n It froze.",
        "1. (U) Summary ************* **** It froze.",
        "1. (U) Summary\nIt froze.\n\n- - - - - - - -\n",
        "1. (U) Summary-------------It froze.",
        "1. (U) Summary\n\n= = = = = = = =\n\nIt froze.",
    ],
)
def test_rules_are_no_prose_wherever_they_stand(text: str) -> None:
    assert " ".join((narrative(text) or "").split()) == "Summary It froze."


@pytest.mark.parametrize(
    "text",
    ["1. (ENTIRE TEXT)", "1. (ENTIRE TEXT CONFIDENTIAL)", "1. C - ENTIRE TEXT.", "(U) ENTIRE TEXT.", "1 (LOU - ENTIRE TEXT)."],
)
def test_the_mark_of_the_whole_text_is_no_prose(text: str) -> None:
    assert narrative(f"{text}\n\n2. It froze.") == "It froze."


def test_a_caption_in_the_middle_of_a_line_is_no_prose_unless_it_is_talked_about() -> None:
    assert narrative("1. The harbour froze SIPDIS and thawed.") == "The harbour froze and thawed."
    assert narrative("1. Please use the SIPDIS caption.") == "Please use the SIPDIS caption."


def test_a_sentence_goes_on_in_the_next_section() -> None:
    line = "UNCLAS SECTION 0{} OF 02 LIMA 000001\n\nSUBJECT: FISH\n\n"
    text = line.format(1) + "1. (U) The harbour and the\n\n" + line.format(2) + "Lake froze.\n\n2. (U) It thawed.\n\nDOE\n"

    assert record(parse(text)).narrative == "The harbour and the Lake froze.\n\nIt thawed."


def test_a_page_line_that_the_extract_cut_is_no_prose() -> None:
    assert record(parse("UNCLAS LIMA 000001\n\nSUBJECT: FISH\n\nLIMA 00000001  001.2 OF 0...")).narrative is None


def test_a_text_that_was_broken_at_two_margins_is_prose_all_the_same() -> None:
    text = """\
1. (U) The birds of the northern lakes of Tunis were counted rather
slowly
last year by two friends of the lakes, who saw ducks, geese, and a
Tunisian
gull. They came back in the following year for what they called the
great
count of all the lakes, which they told us was led by Minister
Barlow
in person.  He saw 4,887 birds, most of them on the lakes of the north

Coast, in May."""

    assert narrative(text) == " ".join(text[len("1. (U) ") :].split())


def test_a_line_of_one_word_is_its_author_s_where_no_other_goes_on() -> None:
    text = "1. (U) The birds of the northern lakes were counted by all the people of\nTunis\nLima\nQuito"

    assert narrative(text) == "The birds of the northern lakes were counted by all the people of Tunis\nLima\nQuito"


def test_a_heading_behind_a_sentence_has_no_spaced_rule() -> None:
    text = "1. (U) The lakes of the north froze. THE HARBOUR = = = = = = =\n\n2. (U) It thawed."

    assert narrative(text) == "The lakes of the north froze.\n\nTHE HARBOUR\n\nIt thawed."


@pytest.mark.parametrize(
    "remark",
    [" *** * Missing Section 002 * ***", "\n\n***********\n* Missing Section 002 *\n***********", "\n* Missing Section 002 *"],
)
def test_what_the_archive_wrote_for_a_missing_section_is_no_prose(remark: str) -> None:
    assert narrative(f"1. (U) It froze. They saw the{remark}") == "It froze. They saw the"


@pytest.mark.parametrize("caption", ["SENSITIVE BUT UNCLASSIFIED--...", "Sensitive but unclassified."])
def test_a_handling_caption_alone_is_no_prose(caption: str) -> None:
    assert narrative(caption) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Minister Opposes the Fish Levy of Tunis - Gazette", "Lima Lakes Freeze Again - Sun", "Barlow Sees Ducks - Star"),
        ("Rank/Name: Captain Arno Vantongeren", "Born: 5/10/1970", "Place of Birth: Tunis", "Course: The Lakes of Lima"),
        ("Fisheries of the Lake District", "Salt V.F.", *["Lima Boat Yard and Trading Company", "Duck and Goose Farm"] * 4),
    ],
)
def test_each_line_of_a_list_stands_for_itself(lines: tuple[str, ...]) -> None:
    assert narrative("1. (U) It froze.\n\n" + "\n".join(lines)) == "\n".join(["It froze.", *lines])


def test_a_line_of_a_list_that_the_margin_divided_is_one() -> None:
    lines = (
        "Tunis Boats Come Home",
        "The Minister Opposes the Levy on Fish of the Lakes - Lima",
        "Gazette",
        "Lakes Freeze - Sun",
    )

    assert narrative("1. (U) It froze.\n\n" + "\n".join(lines)) == (f"It froze.\n{lines[0]}\n{lines[1]} {lines[2]}\n{lines[3]}")


@pytest.mark.parametrize("title", ["A. OUR AIMS IN TUNIS", "TABLE TWO"])
def test_a_short_title_in_capitals_is_not_glued_to_its_text(title: str) -> None:
    text = "OUR AIMS ARE FEW, AND ALL OF THEM HAVE TO DO WITH THE SALT OF\nTHE LAKES."

    assert narrative(f"1. (U) IT FROZE.\n\n{title}\n{text}") == f"IT FROZE.\n{title}\n{text.replace(chr(10), ' ')}"


def test_a_title_in_capitals_goes_on_below_with_a_word_that_begins_none() -> None:
    assert narrative("1. (U) IT FROZE.\n\nTHE MINISTRY OF FISH\nOF TUNIS") == "IT FROZE.\nTHE MINISTRY OF FISH OF TUNIS"


@pytest.mark.parametrize("title", ["The Price of Salt", "Lakes of the North", "Comment"])
def test_a_title_right_below_a_sentence_and_above_a_paragraph_stands_apart(title: str) -> None:
    text = f"1. (U) The lakes of the north froze, and nobody came.\n{title}\n2. (U) It thawed."

    assert narrative(text) == f"The lakes of the north froze, and nobody came.\n\n{title}\n\nIt thawed."


@pytest.mark.parametrize("line", ["lakes of the north", "Source: The Gazette", "End Summary"])
def test_what_is_no_title_right_below_a_sentence_stays_with_it(line: str) -> None:
    text = f"1. (U) The lakes of the north froze, and nobody came.\n{line}\n2. (U) It thawed."

    assert narrative(text) == f"The lakes of the north froze, and nobody came. {line}\n\nIt thawed."


def test_lines_in_capitals_that_a_machine_read_are_no_list() -> None:
    lines = ("THE PEOPLE OF THE LAKES WHOM OUR", "MINISTER WISHES To SEE WERE SENT WORD OF THE DAY", "AND OF THE HOUR, BUT NONE")

    assert narrative("1. (U) IT FROZE.\n\n" + "\n".join(lines)) == "\n".join(["IT FROZE.", " ".join(lines)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He told us that\n"the lakes" froze.', 'He told us that "the lakes" froze.'),
        ("May\n1,416 birds.", "May\n1,416 birds."),
        ("The count was 1.6 and\n\n2.3 tons of fish.", "The count was 1.6 and 2.3 tons of fish."),
        ("It was the office of the Secretary of the lakes of Lima (SG-\nSIPDIS\nLIMA) who came.", None),
    ],
)
def test_a_short_line_that_breaks_off_goes_on(text: str, expected: str | None) -> None:
    assert narrative(f"1. (U) It froze.\n\n{text}") == "It froze.\n" + (expected or text.replace("\nSIPDIS\n", ""))


@pytest.mark.parametrize("tail", [" -- Protect Accordingly", ". Please handle accordingly.", "\nPLEASE PROTECT ACCORDINGLY."])
def test_a_handling_sentence_by_itself_is_no_prose(tail: str) -> None:
    assert narrative(f"Sensitive but unclassified{tail}\n\n1. (U) It froze.") == "It froze."
    assert narrative(f"1. (U) It was marked sensitive but unclassified{tail}\n\n2. (U) It froze.").startswith("It was marked")


def test_dashes_in_place_of_a_word_stay_where_only_a_stop_follows() -> None:
    assert narrative("1. (U) He spoke of bull----. Nobody came.") == "He spoke of bull----. Nobody came."
    assert narrative("1. (U) The North----Nobody came.") == "The North Nobody came."


@pytest.mark.parametrize(
    "heading",
    [
        "THE LAKES OF THE NORTH MAY BE OPEN FOR ANGLERS BY\nSEPTEMBER IN THE U.S.",
        "A BRIEFING FOR THE NEW PRESIDENT OF THE LAKES: BOATS\nAND NETS ARE NOT THE SAME ",
        "Fraud with Licences for Boats;",
        ". ...BUT IN STARK CONTRAST TO THE FISH",
    ],
)
def test_a_heading_of_two_lines_or_with_dots_is_apart(heading: str) -> None:
    text = f"1. (U) The nets were seen,\nand counted by all.\n\n{heading}\n\n2. (U) Many fish."

    written = " ".join(heading.split())
    assert narrative(text) == f"The nets were seen, and counted by all.\n\n{written}\n\nMany fish."


def test_a_bullet_glued_to_a_small_letter_begins_an_item() -> None:
    text = "1. (U) They asked for:\n\n-education about the lakes of the\nnorth;\n-nets; and\n-improving the\nboats."

    expected = "They asked for:\n- education about the lakes of the north;\n- nets; and\n- improving the boats."
    assert narrative(text) == expected


def test_the_class_of_a_page_behind_the_text_is_no_word_of_it() -> None:
    text = "1. THE NETS OF THE LAKES OF THE NORTH AND OF THE  UNCLASSIFIED\nPAGE 02        TUNIS  00079  190632Z\nSOUTH."

    assert narrative(text) == "THE NETS OF THE LAKES OF THE NORTH AND OF THE SOUTH."


def test_a_corrected_copy_says_so_on_every_page_and_is_no_word_of_the_text() -> None:
    text = "1. (U) They spoke of the\n\nTUNIS 00000079  002.6 OF 003\n\n\nC O R R E C T E D C O P Y (ADDED TAGS)\n\nlakes."

    assert narrative(text) == "They spoke of the lakes."


@pytest.mark.parametrize(
    "words", ["\n\nMINIMIZE CONSIDERED.", "\n\nMinimize considered.", " MINIMIZE CONSIDERED", " MINIMIZE CONSIDERED."]
)
def test_that_traffic_was_to_be_little_is_no_prose(words: str) -> None:
    assert narrative(f"1. The lakes are full.{words}") == "The lakes are full."


def test_a_heading_above_a_page_line_keeps_its_rule() -> None:
    text = "1. (U) Nets. XXXXXXXXXXXX\nOn the Fish of the North\nTUNIS 00000079  003 OF 003\n-------------------\n2. (U) Many."

    assert narrative(text) == "Nets. XXXXXXXXXXXX\n\nOn the Fish of the North\n\nMany."


@pytest.mark.parametrize(
    "sentence",
    [
        "This message is sensitive but unclassified. Please protect accordingly.",
        "SENSITIVE BUT UNCLASSIFIED, PLEASE TREAT ACCORDINGLY",
        "This cable is Sensitive but Unclassified (SBU) and not for Internet distribution.",
        "The entire text of this report is SBU.",
        "SENSITIVE BUT UNCLASSIFIED -- NOT FOR INTERNET DISTRIBUTION.",
    ],
)
def test_a_sentence_that_only_says_how_to_handle_a_text_is_no_prose(sentence: str) -> None:
    assert narrative(f"1. (SBU) {sentence}\n\n2. (U) The lakes.") == "The lakes."


def test_a_sentence_that_says_more_is_prose() -> None:
    assert narrative("1. (SBU) This report on Lima is SBU.\n\n2. (U) It is.") == "This report on Lima is SBU.\n\nIt is."


@pytest.mark.parametrize("stop", [".", ":", " -", ","])
def test_the_stop_of_a_portion_mark_is_no_prose(stop: str) -> None:
    assert narrative(f"1. (U){stop} The lakes are full.\n\n2. (U) ...and so on.") == "The lakes are full.\n\n...and so on."


def test_a_hyphen_of_a_line_that_an_archive_joined_is_closed_up() -> None:
    line = (
        "The well- known lakes of the north, of short- or long-term interest, were seen in 2009- 2010 by ANTI- NET BOATS of the "
        "town."
    )

    assert narrative(f"1. {line}") == line.replace("- k", "-k").replace("09- ", "09-").replace("I- N", "I-N")


def test_the_last_row_of_a_table_is_no_heading() -> None:
    rows = "LAKE           2008     2009\nNORTH          13,830    259\n\nREGION         14,830    360"

    assert "\nREGION         14,830    360\n\nSalt." in str(narrative(f"1. (U) Fish:\n\n{rows}\n\n2. (U) Salt."))


def test_a_title_in_quotation_marks_stands_above_its_text() -> None:
    article = '"The Lake Has Not Brought Us Fish Yet"\nSam Barlow wrote in the morning paper of the town that fish\nare few.'

    assert narrative(f"1. (U) The papers:\n\n{article}") == (
        'The papers:\n"The Lake Has Not Brought Us Fish Yet"\n'
        "Sam Barlow wrote in the morning paper of the town that fish are few."
    )


def test_each_hour_of_a_program_has_its_line() -> None:
    program = "11:00 Lunch with the Minister of Fish at the Hotel Bolivar\n15:00 Departure\n16:00 Press\n17:00 Dinner"

    assert narrative(f"1. (U) The day:\n\n{program}") == f"The day:\n{program}"


def test_a_text_in_capitals_with_blank_lines_between_its_lines_has_no_headings() -> None:
    lines = ["THE ACT ESTABLISHED A PROCESS FOR THE COUNTING OF", "ALL THE BIRDS OF THE NORTHERN LAKES AND THEIR FRIENDS"]
    text = "\n\n".join(lines * 12)

    assert narrative(f"{text}.") == f"{' '.join(lines * 12)}."


def test_portion_marks_of_items_and_behind_an_opening_word_are_no_prose() -> None:
    text = (
        "1. Summary. (SBU) Fish:\n\na. (SBU) They came.\n-- (U). They left.\n\n2. Comment: (U) The lake is full.\n\nII. (U) Salt."
    )

    assert narrative(text) == "Summary. Fish:\na. They came.\n-- They left.\n\nComment: The lake is full.\nII. Salt."
    assert record(parse(HEAD + text)).highest_mark == "SBU"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. (U) One.\n\n    CONCLUSION\n\n2. (U) Two.", "One.\n\nCONCLUSION\n\nTwo."),
        ("1. (U) One.\n\nFish of the Lake:\n\n-----------------\n\n2. (U) Two.", "One.\n\nFish of the Lake:\n\nTwo."),
        (f"1. (U) One.\nFish of the Lake {'-' * 70}\n2. (U) Two.", "One.\n\nFish of the Lake\n\nTwo."),
        ("------\nFish of the Lake -------------------- ----\n\n1. (U) One.", "Fish of the Lake\n\nOne."),
        ("1. (U) One.\n\nAND THE LAKE IS FULL...\n\n2. (SBU) Two.", "One.\n\nAND THE LAKE IS FULL...\n\nTwo."),
        ("1. (U) One.\n\nReaching out to the Lakes\n\n2. (SBU) Two.", "One.\n\nReaching out to the Lakes\n\nTwo."),
        ('1. (U) One.\n\n"Fish of the Lake" -----------------\n\n2. (U) Two.', 'One.\n\n"Fish of the Lake"\n\nTwo.'),
        ("1. (U) One:  -------- Fish of the Lake --------\n\n2. (U) Two.", "One:\n\nFish of the Lake\n\nTwo."),
        ("1. (U) One.\n\nFish\n----\n2. (U) Two.", "One.\n\nFish\n\nTwo."),
        ("1. (U) One.\n\nCOD\n===\n\n2. (U) Two.", "One.\n\nCOD\n\nTwo."),
    ],
)
def test_headings_of_these_shapes_are_apart(text: str, expected: str) -> None:
    assert narrative(text) == expected


@pytest.mark.parametrize("above", ["SUBJECT: BOATS\n", "SUBJECT: BOATS\nREF: LIMA 76\n"])
def test_a_heading_between_short_rules_right_below_the_header_is_one(above: str) -> None:
    row = record(parse(HEAD.replace("SUBJECT: FLAMINGOS\n\n", above) + "------- SUMMARY -------\n1. (SBU) Fish.\n"))

    assert (row.subject, row.narrative) == ("BOATS", "SUMMARY\n\nFish.")


def test_numbers_with_parenthesis_and_stop_are_labels() -> None:
    assert narrative("1. (U) 1). Cod,\n2). Birds,\n3). Boats.") == "1). Cod,\n2). Birds,\n3). Boats."


def test_a_row_of_dashes_ends_its_line() -> None:
    rows = "Trout 1.2 1.0 -- --\nMussels 1.6 2.6 0.1 0.1\nCod 1 2 3 4"

    assert narrative(f"1. (U) The use of each kind, in percent, was this:\n{rows}") == (
        f"The use of each kind, in percent, was this:\n{rows}"
    )


@pytest.mark.parametrize(
    "text",
    [
        "1. (U) The lakes are full. Visit Tunis's Classified Website: http://www.example.gov/tunis",
        "1. (U) The lakes are full.  Visit Tunis's Classified Web Site at\nhttp://www.example.gov/tunis",
        "1. (U) The lakes are full.\n\n2. (U) Visit Tunis's Classified Website: XXXXXXXXXXXX",
        "1. (U) The lakes are full.\n\n***************** Visit Embassy Tunis's Classified Website: XXXXXXXXXXXX*****************",
    ],
)
def test_an_invitation_to_the_pages_of_a_post_is_no_prose(text: str) -> None:
    assert narrative(text) == "The lakes are full."


def test_each_label_of_a_list_has_its_line() -> None:
    lines = (
        "Name of the boat:  Flamingo\n"
        "Date and place of building:  November 28, 1949, Port of Bizerte\n"
        "Colors:  Blue\n"
        "Sponsored travel of the post's owner: None\n"
        "Travel for NATO:  None"
    )

    assert narrative(f"1. (U) Of the boats in the port post nominates this one:\n{lines}") == (
        f"Of the boats in the port post nominates this one:\n{lines.replace('  ', ' ')}"
    )


def test_a_colon_in_a_line_of_a_sentence_makes_no_list() -> None:
    text = (
        "Sources: The owners of the boats, the reports of the post on the birds of\n"
        "State Reports: Birds of the Lakes, and what the owners of boats say.\n"
        "Of these: None was read."
    )

    assert narrative(f"1. (U) {text}") == " ".join(text.split())


def test_a_label_in_small_letters_that_is_indented_has_its_line() -> None:
    lines = "Phone:  work:  +51-555-9100 ext. 2294\n  mobile:  +51-555-9212\n  home:  +51-555-2547"

    assert narrative(f"1. (U) Jane Barlow is at these numbers:\n\n{lines}") == (
        "Jane Barlow is at these numbers:\nPhone: work: +51-555-9100 ext. 2294\nmobile: +51-555-9212\nhome: +51-555-2547"
    )


def test_an_answer_stands_below_its_question() -> None:
    asked = "A.  ARE THE BOATS OF THE NORTHERN LAKES WELL KEPT, AND HOW OFTEN ARE THEY SEEN AT SEA BY THE TOWN?"
    text = f"1. (U) Boats.\n\n{asked}\nYes. They are kept by the town.\n\nB.  ARE THERE ANY NETS?\nN/A"

    written = " ".join(asked.split())
    assert narrative(text) == f"Boats.\n{written}\nYes. They are kept by the town.\nB. ARE THERE ANY NETS?\nN/A"


def test_a_bullet_right_behind_a_mark_stays() -> None:
    assert narrative("1. (U)\n- Fish came.\n- Birds left.\n\n2. (U) Salt.") == "- Fish came.\n- Birds left.\n\nSalt."


def test_a_text_without_words_is_kept() -> None:
    assert "???" in str(narrative("1. (U) Fish.\n\n???\n\n2. (U) Salt."))
