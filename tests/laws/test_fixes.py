"""Law: safe fixes keep what a cable means, leave unparsed text alone, bring no new error, and end; a whole cable refuses none."""

from __future__ import annotations

from collections import Counter

from cablefmt.check import check
from cablefmt.diagnostic import Applicability, Diagnostic, Severity
from cablefmt.errors import UnsafeRewriteError
from cablefmt.fix import MAXIMUM_PASSES, fix
from cablefmt.model import Unparsed, leaves
from cablefmt.safety import same_meaning
from cablefmt.source import Source
from cablefmt.syntax import parse_all
from tests import corpus
from tests.examples.golden import EXAMPLES
from tests.laws.law import Law


def _unparsed(text: str) -> Counter[str]:
    return Counter(leaf.text for cable in parse_all(text) for leaf in leaves(cable) if isinstance(leaf, Unparsed))


def _errors(found: tuple[Diagnostic, ...]) -> set[str]:
    return {each.code for each in found if each.severity is Severity.ERROR}


def _harm(data: bytes, *, whole: bool) -> str | None:
    """What speaks against the safe fixes of a text; of a damaged one the proofs may refuse some."""
    source = Source.from_bytes(data)
    result = fix(source)
    if any(done.run >= MAXIMUM_PASSES for done in result.applied):
        return "does not end"
    try:
        same_meaning(tuple(parse_all(source)), tuple(parse_all(result.text)))
    except UnsafeRewriteError as error:
        return str(error)
    if lost := _unparsed(source.text) - _unparsed(result.text):
        return f"unparsed text is lost: {next(iter(lost))!r}"
    if new := _errors(result.remaining) - _errors(check(source)):
        return f"new errors: {new}"
    refused = [found.code for found in result.remaining if found.fix and found.fix.applicability is Applicability.SAFE]
    return f"refused: {refused}" if whole and refused else None


class TestFixes(Law):
    # Fixing costs several checks; damaged examples and generated cables are damaged enough.
    test_over_the_damaged_corpus = None  # type: ignore[assignment]

    def broken(self, data: bytes) -> str | None:
        return _harm(data, whole=False)

    def test_over_the_corpus(self) -> None:
        assert list(corpus.failures(lambda data: _harm(data, whole=True))) == []

    def test_over_the_examples(self) -> None:
        assert [(path.name, said) for path in EXAMPLES if (said := _harm(path.read_bytes(), whole=True))] == []
