"""Patterns as in .gitignore: which files they mean, and which files a folder leaves out."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from pathlib import Path

from pathspec import GitIgnoreSpec

__all__ = ["GitIgnores", "matches"]


def matches(pattern: str, name: str, folder: Path) -> bool:
    """Whether a pattern, which counts from `folder`, means the file `name`; a member of an archive is named like the archive.

    >>> matches("1975/*.txt", "1975/a.txt", Path.cwd()), matches("1975/", "a.txt", Path.cwd())
    (True, False)
    """
    return _matches((pattern,), name, folder)


def _matches(patterns: tuple[str, ...], name: str, folder: Path) -> bool:
    path = os.path.relpath(name.partition("!/")[0], folder).replace(os.sep, "/")
    return not path.startswith("../") and _spec(patterns).match_file(path + ("/" if name.endswith("/") else ""))


@lru_cache(maxsize=1024)
def _spec(lines: tuple[str, ...]) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines(lines)


class GitIgnores:
    """The .gitignore files of the folders that are looked at, each read once.

    >>> GitIgnores().leave_out("/no/such/folder/a.txt")
    False
    """

    def __init__(self) -> None:
        self._lines = cache(_lines_in)
        self._is_root = cache(lambda folder: (folder / ".git").exists())

    def leave_out(self, name: str) -> bool:
        """Whether the files between a path and the root of its repository leave it out; the nearest has the last word.

        Args:
            name: The path of a file, or of a folder with a slash behind it.
        """
        for folder in Path(name).absolute().parents:
            said = self._said(folder, name)
            if said is not None:
                return said
            if self._is_root(folder):
                break
        return False

    def _said(self, folder: Path, name: str) -> bool | None:
        lines = self._lines(folder)
        if not lines:
            return None
        path = os.path.relpath(name, folder).replace(os.sep, "/") + ("/" if name.endswith("/") else "")
        return _spec(lines).check_file(path).include


def _lines_in(folder: Path) -> tuple[str, ...]:
    try:
        return tuple((folder / ".gitignore").read_text(encoding="utf-8", errors="surrogateescape").splitlines())
    except OSError:
        return ()
