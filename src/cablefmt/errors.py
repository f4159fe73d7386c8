"""What cablefmt raises: for its caller's mistakes, never for a bad cable.

A text that is not a well-formed cable gets diagnostics; see `cablefmt.diagnostic`.
"""

from __future__ import annotations

__all__ = ["CablefmtError", "StrictError", "UnsafeRewriteError", "UsageError"]


class CablefmtError(Exception):
    """The base of everything that cablefmt raises on purpose.

    Its text is one sentence, fit to be shown to a user.

    >>> raise CablefmtError("no such rule: `TAG999`")
    Traceback (most recent call last):
    ...
    cablefmt.errors.CablefmtError: no such rule: `TAG999`
    """


class UsageError(CablefmtError):
    """An argument that makes no sense: a path that cannot be read, a rule that does not exist.

    >>> issubclass(UsageError, CablefmtError)
    True
    """


class StrictError(CablefmtError):
    """`parse(..., strict=True)` met a cable with a diagnostic of severity *error*; its text is that diagnostic's.

    >>> issubclass(StrictError, CablefmtError)
    True
    """


class UnsafeRewriteError(CablefmtError):
    """A rewritten text failed one of the three proofs of `cablefmt.safety`, so it was not used.

    >>> issubclass(UnsafeRewriteError, CablefmtError)
    True
    """
