"""Accepted findings of an archive that is older than its checker: how many of each rule, file by file.

A count survives edits that move lines, and reads well in version control. Where a file has no more findings of a rule than the
baseline has, they are silent; where it has more, all of them are reported, since nobody can tell the new ones from the old.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from cablefmt.diagnostic import Diagnostic
from cablefmt.errors import UsageError

__all__ = ["Baseline"]

_SCHEMA = "cablefmt-baseline/1"


def _counts(given: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    """Without zeros and without files that have nothing, both sorted."""
    kept = {name: {code: n for code, n in sorted(codes.items()) if n > 0} for name, codes in sorted(given.items())}
    return {name: codes for name, codes in kept.items() if codes}


@attrs.frozen(kw_only=True)
class Baseline:
    """Counts by file and rule.

    >>> accepted = Baseline(counts={"a.txt": {"TAG010": 1}})
    >>> accepted.known("a.txt", ["TAG010"]), accepted.known("a.txt", ["TAG010", "TAG010"])
    ({'TAG010'}, set())
    """

    #: Path of a file, relative to the baseline's folder, with forward slashes -> code -> count.
    counts: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict, converter=_counts)
    #: The folder that the baseline lies in.
    folder: Path = attrs.field(factory=Path.cwd)

    @classmethod
    def load(cls, path: str | Path) -> Baseline:
        """Read a baseline.

        Raises:
            UsageError: It cannot be read, or is none.

        >>> Baseline.load("no-such.json")
        Traceback (most recent call last):
        ...
        cablefmt.errors.UsageError: cannot read `no-such.json`: no such file or directory
        """
        try:
            document = json.loads(Path(path).read_text(encoding="utf-8"))
        except OSError as error:
            reason = error.strerror or str(error)
            raise UsageError(f"cannot read `{path}`: {reason[:1].lower()}{reason[1:]}") from error
        except (ValueError, RecursionError) as error:
            raise UsageError(f"`{path}` is no baseline: it is not JSON") from error
        counts: Any = document.get("files") if isinstance(document, dict) and document.get("schema") == _SCHEMA else None
        if not _is_counts(counts):
            raise UsageError(f"`{path}` is no baseline: it has no counts of schema `{_SCHEMA}`")
        return cls(counts=counts, folder=Path(path).absolute().parent)

    def to_json(self) -> str:
        """The text of the file.

        >>> print(Baseline(counts={"a.txt": {"TAG010": 2}}).to_json())
        {
          "schema": "cablefmt-baseline/1",
          "files": {
            "a.txt": {
              "TAG010": 2
            }
          }
        }
        <BLANKLINE>
        """
        return json.dumps({"schema": _SCHEMA, "files": self.counts}, indent=2) + "\n"

    def key(self, name: str) -> str:
        """What a file is called here: its path from the baseline's folder.

        >>> Baseline(folder=Path("/data")).key("/data/1975/a.txt")
        '1975/a.txt'
        """
        return os.path.relpath(name, self.folder).replace(os.sep, "/")

    def known(self, key: str, codes: Iterable[str]) -> set[str]:
        """The codes whose findings in this file are all accepted."""
        accepted = self.counts.get(key, {})
        return {code for code, count in Counter(codes).items() if count <= accepted.get(code, 0)}

    def new(self, name: str, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings in a file that are not accepted.

        >>> Baseline().new("a.txt", [])
        ()
        """
        found = tuple(diagnostics)
        silent = self.known(self.key(name), (each.code for each in found))
        return tuple(each for each in found if each.code not in silent)

    def updated(self, found: Mapping[str, Mapping[str, int]]) -> Baseline:
        """With the counts of these files as they are now; other files keep theirs.

        >>> Baseline(counts={"a.txt": {"TAG010": 2}, "b.txt": {"TAG010": 1}}).updated({"a.txt": {}}).counts
        {'b.txt': {'TAG010': 1}}
        """
        return attrs.evolve(self, counts={**self.counts, **found})

    def pruned(self, found: Mapping[str, Mapping[str, int]]) -> Baseline:
        """Without what is mended: no count is raised, none stays above what was found, files that were not seen go.

        >>> Baseline(counts={"a.txt": {"TAG010": 2}, "b.txt": {"TAG010": 1}}).pruned({"a.txt": {"TAG010": 1, "SUB001": 1}}).counts
        {'a.txt': {'TAG010': 1}}
        """
        lower = {
            name: {code: min(count, found.get(name, {}).get(code, 0)) for code, count in codes.items()}
            for name, codes in self.counts.items()
        }
        return attrs.evolve(self, counts=lower)


def _is_counts(counts: object) -> bool:
    return isinstance(counts, dict) and all(
        isinstance(codes, dict) and all(isinstance(n, int) and not isinstance(n, bool) for n in codes.values())
        for codes in counts.values()
    )
