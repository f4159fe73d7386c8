"""The files of a folder that may be cables, in sorted order."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import Protocol

from cablefmt.readers.faults import OnError, unreadable

__all__ = ["OTHER_KINDS", "Excluded", "leads_out", "left_out", "nothing_excluded", "walk"]

_ENDINGS = """
    .md .rst .adoc .xml .xsl .css .js .json .jsonl .ndjson .tsv .yaml .yml .toml .ini .cfg .lock .log
    .py .pyc .ipynb .sh .bat .lark .sql .db .sqlite .sqlite3 .duckdb .parquet .arrow .xls .xlsx .ods
    .pdf .doc .docx .odt .rtf .eml .mbox .epub .zst .7z .rar .iso
    .jpg .jpeg .png .gif .bmp .tif .tiff .svg .webp .mp3 .wav .mp4 .avi .mov .exe .dll .so .bak .orig .rej .tmp .swp
"""
#: Endings of files that are no cables: a folder of cables often holds a note about them, a table, a picture.
#: Any other ending, and none, may be a cable's, or that of something that holds cables.
OTHER_KINDS = frozenset(_ENDINGS.split())


class Excluded(Protocol):
    """Says what else a walk leaves out."""

    def __call__(self, name: str, *, listed: bool) -> bool:
        """Whether a path is left out; that of a folder has a slash behind it. `listed`: a walk found it, nobody named it."""
        ...


def nothing_excluded(name: str, *, listed: bool) -> bool:  # noqa: ARG001  (the names are the protocol's)
    """Leave nothing out.

    >>> nothing_excluded("a.txt", listed=True)
    False
    """
    return False


def walk(folder: str, on_error: OnError, excluded: Excluded = nothing_excluded) -> Iterator[str]:
    """Find the files under `folder` that may be cables, depth first, the names of each folder sorted.

    Hidden names and names that end in one of `OTHER_KINDS` are left out, and so is what is no regular file. A link to a file
    counts as that file; a link to a folder is not followed, so that a loop of links ends. What `excluded` names is left out,
    a folder with all that is in it. What cannot be looked at goes to `on_error`, and the rest still comes.

    >>> list(walk("no-such-folder", print))
    cannot read `no-such-folder`: no such file or directory
    []
    """
    # A stack and not recursion: folders may be nested deeper than Python's calls.
    pending = _listed(folder, on_error)
    while pending:
        entry = pending.pop()
        try:
            if entry.is_dir(follow_symlinks=False):
                if not excluded(f"{entry.path}/", listed=True):
                    pending += _listed(entry.path, on_error)
            elif entry.is_file():
                if not excluded(entry.path, listed=True):
                    yield entry.path
            else:
                # A link that leads nowhere fails here and is told; a link to a folder, or a socket, does not.
                entry.stat()
        except OSError as error:
            on_error(unreadable(entry.path, error))


def _listed(folder: str, on_error: OnError) -> list[os.DirEntry[str]]:
    """List what a folder holds and is not left out for its name, the last name first."""
    try:
        with os.scandir(folder) as entries:
            kept = [entry for entry in entries if not left_out(entry.name)]
    except OSError as error:
        on_error(unreadable(folder, error))
        return []
    return sorted(kept, key=lambda entry: entry.name, reverse=True)


def left_out(path: str) -> bool:
    """Whether a file in a folder or an archive is left out for its name, or for that of a folder around it.

    >>> left_out("a.txt"), left_out("notes.md"), left_out("__MACOSX/._a.txt"), left_out("../a.txt")
    (False, True, True, False)
    """
    parts = PurePosixPath(path)
    return parts.suffix.lower() in OTHER_KINDS or any(part.startswith(".") and part != ".." for part in parts.parts)


def leads_out(path: str) -> bool:
    r"""Whether the path of a member names a place outside its archive: nothing is written there, but no honest archive has it.

    >>> leads_out("a/b.txt"), leads_out("../a.txt"), leads_out("/etc/a.txt"), leads_out(r"C:\a.txt"), leads_out("a..b.txt")
    (False, True, True, True, False)
    """
    windows = PureWindowsPath(path)
    return ".." in windows.parts or bool(windows.drive or windows.root)
