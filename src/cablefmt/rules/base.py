"""What a rule is made of: the decorator `rule`, the `Finding` that it yields; the `RuleContext` that it may ask.

A rule is a generator function in a file of its own, called like the file. The annotation of its first parameter says
which nodes it wants to see: the runner goes through a cable once and shows it those. With `Cable` it runs once a cable.
A rule is pure: it looks at nodes, and yields findings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

import attrs

from cablefmt.diagnostic import Applicability, Diagnostic, Edit, Fix, Note, Severity
from cablefmt.model import Node
from cablefmt.rules.context import ARCHIVE, DRAFT, RuleContext
from cablefmt.rules.documentation import Documentation
from cablefmt.source import Span

__all__ = ["ARCHIVE", "DRAFT", "Finding", "Rule", "RuleContext", "quoted", "rule"]

_LONGEST_QUOTE = 40


def quoted(text: str) -> str:
    r"""`text` for a message: in backticks, blanks folded, cut where it is long.

    >>> quoted("PREL,\n  PGOV")
    '`PREL, PGOV`'
    """
    folded = " ".join(text.split())
    return f"`{folded}`" if len(folded) <= _LONGEST_QUOTE else f"`{folded[: _LONGEST_QUOTE - 3].rstrip()}...`"


@attrs.frozen(kw_only=True)
class Finding:
    """One thing that a rule found.

    >>> Finding(span=Span(0, 3), message="terminator reads `NNN`").severity
    """

    span: Span
    #: A fact about this text: present tense, lower case, no full stop.
    message: str
    #: What to do, in the imperative. It is also the title of the fix.
    help: str | None = None
    #: The changes that mend it; none where that needs a human being.
    edits: tuple[Edit, ...] = ()
    notes: tuple[Note, ...] = ()
    #: Where this finding weighs otherwise than the rule says.
    severity: Severity | None = None


Check = Callable[[Any, RuleContext], Iterator[Finding]]


@attrs.frozen(kw_only=True)
class Rule:
    """A rule, as `rule` makes it from a function.

    >>> from cablefmt.rules.signoff.garbled_terminator import garbled_terminator
    >>> garbled_terminator.code, garbled_terminator.name, garbled_terminator.fix.value
    ('SIG004', 'garbled-terminator', 'safe')
    """

    #: Never changes its meaning.
    code: str
    #: Reads after the word "allow".
    name: str
    severity: Severity
    #: How much its findings weigh in a published record, if not the same: nobody can mend what was sent long ago.
    archive_severity: Severity | None
    #: Whether its fixes may be applied unasked; None where it has none.
    fix: Applicability | None
    #: The version of cablefmt that brought it.
    since: str
    documentation: Documentation = attrs.field(repr=False, eq=False)
    #: The types of the nodes that it wants to see.
    node_types: tuple[type[Node], ...] = attrs.field(repr=False)
    check: Check = attrs.field(repr=False, eq=False)

    def diagnose(self, node: Node, context: RuleContext) -> Iterator[Diagnostic]:
        """Say of `node` what the rule finds in it.

        >>> from cablefmt.model import Cable, Signature
        >>> from cablefmt.rules.signoff.signoff_not_capitals import signoff_not_capitals
        >>> [found.message for found in signoff_not_capitals.diagnose(Signature(name="Barlow"), RuleContext(cable=Cable()))]
        ['sign-off `Barlow` is not in capitals']
        """
        for found in self.check(node, context):
            yield self.diagnostic(found, context.profile)

    def diagnostic(self, found: Finding, profile: str) -> Diagnostic:
        """One thing that the rule found, as it is reported.

        >>> from cablefmt.rules.signoff.garbled_terminator import garbled_terminator
        >>> garbled_terminator.diagnostic(Finding(span=Span(0, 3), message="terminator reads `NNN`"), DRAFT).code
        'SIG004'
        """
        fix = None
        if self.fix and found.edits:
            fix = Fix(title=found.help or "", applicability=self.fix, edits=found.edits)
        return Diagnostic(
            code=self.code,
            name=self.name,
            severity=self._severity(found, profile),
            span=found.span,
            message=found.message,
            help=found.help,
            fix=fix,
            notes=found.notes,
        )

    def _severity(self, found: Finding, profile: str) -> Severity:
        drafted = found.severity or self.severity
        if profile != ARCHIVE or self.archive_severity is None:
            return drafted
        return max(drafted, self.archive_severity, key=tuple(Severity).index)


def rule(
    *, code: str, severity: Severity, since: str, fix: Applicability | None = None, archive: Severity | None = None
) -> Callable[[Check], Rule]:
    """Make a rule of the decorated function; its module's docstring is the documentation.

    Args:
        code: The prefix of the family and three digits: `x0x` structure, `x1x` vocabulary, `x2x` agreement between fields.
        severity: How much its findings weigh, unless one says otherwise.
        since: The version of cablefmt that brings it.
        fix: Whether its edits may be applied unasked; None where it yields none.
        archive: How much its findings weigh in a published record, if less than that.

    >>> from cablefmt.rules.tags.unknown_tag import unknown_tag
    >>> [kind.__name__ for kind in unknown_tag.node_types]
    ['Tag']
    """

    def made(check: Check) -> Rule:
        kind = next(iter(get_type_hints(check).values()))
        return Rule(
            code=code,
            name=check.__name__.replace("_", "-"),
            severity=severity,
            archive_severity=archive,
            fix=fix,
            since=since,
            documentation=Documentation.read(sys.modules[check.__module__].__doc__ or ""),
            node_types=get_args(kind) or (kind,),
            check=check,
        )

    return made
