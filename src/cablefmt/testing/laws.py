"""Laws: what is true of every cable, or of every text, tried on texts that nobody thought of.

A law is a class of tests for pytest. Yours says in `broken` what is wrong with a text; which texts are tried, it inherits.
"""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cablefmt.render import render
from cablefmt.testing.cables import cables
from cablefmt.testing.damages import Damaged, damaged
from cablefmt.testing.layouts import layouts
from cablefmt.testing.productions import productions
from cablefmt.testing.soups import soups

__all__ = ["Law", "LawOfAnyText", "LawOfNoCable"]

#: How many of a long list of failures are shown.
_SHOWN = 20
# No deadline: the first parse in a process builds the grammar. One test for many laws is what is meant here.
_patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors])


class _Demand:
    """What a law demands."""

    def broken(self, data: bytes) -> str | None:
        """What is wrong with this text, in a line; None where the law holds.

        Args:
            data: The text, as a file has it; it need not be UTF-8.
        """
        raise NotImplementedError(f"{type(self).__name__} says nothing of {data!r}")

    def holds_for(self, texts: Iterable[tuple[str, bytes]]) -> None:
        """Try texts of your own: all before complaining, so that one failure does not hide the others.

        Args:
            texts: Each with a name that a message calls it by.

        Raises:
            AssertionError: The law is broken, raises, or there is no text; the first failures are named, one to a line.
        """
        tried, failures = 0, list[str]()
        for name, data in texts:
            tried += 1
            try:
                said = self.broken(data)
            except Exception as error:  # noqa: BLE001  (what a tool raises breaks the law)
                said = f"raises {error!r}"
            if said:
                failures.append(f"{name}: {said}")
        if not tried:
            raise AssertionError("there is no text to try the law on")
        if failures:
            raise AssertionError("\n".join([f"{len(failures)} of {tried} texts", *failures[:_SHOWN]]))

    def _holds(self, data: bytes) -> None:
        if said := self.broken(data):
            raise AssertionError(said)


class Law(_Demand):
    r"""Something that is true of cables, whole or damaged.

    >>> from cablefmt import parse
    >>> class TestTheSerialIsRead(Law):
    ...     def broken(self, data: bytes) -> str | None:
    ...         line = parse(data).preamble.classification_line
    ...         return None if line and line.serial else "no serial"
    >>> TestTheSerialIsRead().holds_for([("mine", b"UNCLAS LIMA 000079\n"), ("yours", b"UNCLAS LIMA\n")])
    Traceback (most recent call last):
    ...
    AssertionError: 1 of 2 texts
    yours: no serial
    """

    @_patient
    @given(cables().flatmap(layouts))
    def test_over_generated_cables(self, data: bytes) -> None:
        """Generated cables in odd layouts."""
        self._holds(data)

    @_patient
    @given(damaged(cables().map(render).map(str.encode)))
    def test_over_damaged_cables(self, text: Damaged) -> None:
        """Generated cables, each with one damage."""
        self._holds(text.data)


class LawOfNoCable(_Demand):
    """Something that is true even of texts that never were a cable.

    >>> class TestATextIsShort(LawOfNoCable):
    ...     def broken(self, data: bytes) -> str | None:
    ...         return None if len(data) < 9 else "long"
    >>> TestATextIsShort().holds_for([("a soup", b"SIPDIS")])
    """

    @_patient
    @given(soups())
    def test_over_soups(self, data: bytes) -> None:
        """Pieces of cables in any order."""
        self._holds(data)

    @_patient
    @given(productions())
    def test_over_productions(self, data: bytes) -> None:
        """The productions of the grammar in any order that it allows."""
        self._holds(data)

    @_patient
    @given(st.binary(max_size=200))
    def test_over_any_bytes(self, data: bytes) -> None:
        """Bytes that are no text."""
        self._holds(data)


class LawOfAnyText(Law, LawOfNoCable):
    """Something that is true of every text.

    >>> issubclass(LawOfAnyText, Law)
    True
    """
