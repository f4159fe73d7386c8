"""What is wrong with a cable, where, and how to mend it: values, no behaviour.

A span counts characters of the source; `Source.position` turns an offset into line and column for display.
"""

from __future__ import annotations

from enum import Enum

import attrs

from cablefmt.source import Span

__all__ = ["Applicability", "Diagnostic", "Edit", "Fix", "Note", "Severity"]


class Severity(str, Enum):
    """How much a finding weighs.

    *error*: the cable breaks its format. *warning*: legal and probably wrong. *note*: worth knowing.

    >>> Severity.ERROR.value
    'error'
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Applicability(str, Enum):
    """Whether a fix may be applied unasked: *safe* keeps the meaning, *unsafe* may not.

    >>> Applicability.SAFE.value
    'safe'
    """

    SAFE = "safe"
    UNSAFE = "unsafe"


@attrs.frozen(kw_only=True)
class Edit:
    """Put `replacement` where `span` is; an empty span inserts, an empty replacement deletes.

    >>> Edit(span=Span(0, 4), replacement="SUBJECT").replacement
    'SUBJECT'
    """

    span: Span
    replacement: str


@attrs.frozen(kw_only=True)
class Fix:
    """A way to mend a finding: a title in the imperative, how safe it is, and edits that do not overlap.

    >>> Fix(title="remove it", applicability=Applicability.SAFE, edits=()).title
    'remove it'
    """

    title: str
    applicability: Applicability
    edits: tuple[Edit, ...]


@attrs.frozen(kw_only=True)
class Note:
    """Another place that a finding speaks of, such as the first of two preambles.

    >>> Note(span=Span(0, 4), message="first listed here").message
    'first listed here'
    """

    span: Span
    message: str


@attrs.frozen(kw_only=True)
class Diagnostic:
    """One finding about one place of a cable.

    >>> Diagnostic(code="SUB001", name="missing-subject", severity=Severity.ERROR, span=Span(0, 0), message="no SUBJECT").code
    'SUB001'
    """

    #: The rule's code, such as `TAG002`; it never changes its meaning.
    code: str
    #: The rule's name, such as `duplicate-tag`; reads after the word "allow".
    name: str
    severity: Severity
    #: The place, in characters of the source.
    span: Span
    #: One line, a fact about this text.
    message: str
    #: What to do about it, one sentence.
    help: str | None = None
    fix: Fix | None = None
    notes: tuple[Note, ...] = ()
