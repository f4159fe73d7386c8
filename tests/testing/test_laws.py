"""A law of one's own: what is told where it is broken."""

from __future__ import annotations

import pytest

from cablefmt.testing import Law, LawOfAnyText, LawOfNoCable


class Short(LawOfAnyText):
    """A text is short, and none begins with an `X`."""

    def broken(self, data: bytes) -> str | None:
        if data.startswith(b"X"):
            raise ValueError("X")
        return "it is long" if len(data) > 3 else None


class Never(LawOfAnyText):
    """What no text keeps."""

    def broken(self, data: bytes) -> str | None:  # noqa: ARG002
        return "it never holds"


class Whole(LawOfAnyText):
    """Every text is a text."""

    def broken(self, data: bytes) -> str | None:
        return None if isinstance(data, bytes) else "it is none"


def test_all_texts_are_tried_before_one_is_told() -> None:
    with pytest.raises(AssertionError) as told:
        Short().holds_for([("a", b"long text"), ("b", b""), ("c", b"X")])
    assert str(told.value) == "2 of 3 texts\na: it is long\nc: raises ValueError('X')"


def test_of_many_failures_twenty_are_shown() -> None:
    with pytest.raises(AssertionError) as told:
        Short().holds_for([("a", b"long text")] * 30)
    assert str(told.value).count("\n") == 20


def test_a_law_over_nothing_proves_nothing() -> None:
    with pytest.raises(AssertionError, match="there is no text"):
        Short().holds_for([])


def test_a_law_that_says_nothing_is_told() -> None:
    with pytest.raises(AssertionError, match=r"NotImplementedError.*Law says nothing"):
        Law().holds_for([("a", b"")])


def test_a_law_of_any_text_is_tried_on_cables_and_on_what_is_none() -> None:
    tried = {name for name in dir(LawOfAnyText) if name.startswith("test_over_")}

    assert tried == {name for law in (Law, LawOfNoCable) for name in dir(law) if name.startswith("test_over_")}
    assert len(tried) == 5


def test_generated_texts_that_break_a_law_are_told() -> None:
    with pytest.raises(AssertionError, match="it never holds"):
        Never().test_over_any_bytes()
    Whole().test_over_any_bytes()
