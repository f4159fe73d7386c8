"""A unified difference that is safe to show."""

from __future__ import annotations

from cablefmt.report.diff import diff


def test_equal_texts_have_no_difference() -> None:
    assert list(diff("SIPDIS\n", "SIPDIS\n", "a.txt")) == []


def test_a_missing_line_feed_at_the_end_is_told() -> None:
    assert list(diff("NNNN", "NNNN\n", "a.txt"))[2:] == ["@@ -1 +1 @@", "-NNNN", "\\ No newline at end of file", "+NNNN"]


def test_a_file_of_nothing_is_compared() -> None:
    assert list(diff("", "NNNN\n", "a.txt"))[2:] == ["@@ -0,0 +1 @@", "+NNNN"]


def test_other_line_separators_are_shown_within_their_line() -> None:
    assert list(diff("a\x0cb\u2028c\r\n", "\tabc\n", "a.txt"))[3:] == ["-a\\x0cb\\u2028c\\r", "+\tabc"]


def test_the_name_is_made_safe() -> None:
    assert next(diff("a\n", "b\n", "\x1b[2J\n.txt")) == "--- \\x1b[2J\\n.txt"


def test_colours_follow_the_kind_of_line_not_what_it_looks_like() -> None:
    lines = list(diff("-- rule\nx\n", "x\n", "a.txt", colour=True))

    assert lines == [
        "\x1b[1m--- a.txt\x1b[0m",
        "\x1b[1m+++ a.txt\x1b[0m",
        "\x1b[36m@@ -1,2 +1 @@\x1b[0m",
        "\x1b[31m--- rule\x1b[0m",
        " x",
    ]
