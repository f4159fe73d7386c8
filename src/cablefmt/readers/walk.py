"""The files of a folder that may be cables, in sorted order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import PurePath

from cablefmt.errors import UsageError

__all__ = ["OTHER_KINDS", "unreadable", "walk"]

_ENDINGS = """
    .md .rst .adoc .html .htm .xml .xsl .css .js .json .jsonl .ndjson .csv .tsv .yaml .yml .toml .ini .cfg .lock .log
    .py .pyc .ipynb .sh .bat .lark .sql .db .sqlite .sqlite3 .duckdb .parquet .arrow .xls .xlsx .ods
    .pdf .doc .docx .odt .rtf .eml .mbox .epub .zip .gz .bz2 .xz .zst .tar .tgz .7z .rar .iso
    .jpg .jpeg .png .gif .bmp .tif .tiff .svg .webp .mp3 .wav .mp4 .avi .mov .exe .dll .so .bak .orig .rej .tmp .swp
"""
#: Endings of files that are no cables: a folder of cables often holds a note about them, a table, a picture, an archive.
#: Any other ending, and none, may be a cable's.
OTHER_KINDS = frozenset(_ENDINGS.split())


def walk(folder: str, on_error: Callable[[UsageError], None]) -> Iterator[str]:
    """Find the files under `folder` that may be cables, depth first, the names of each folder sorted.

    Hidden names and names that end in one of `OTHER_KINDS` are left out, and so is what is no regular file. A link to a file
    counts as that file; a link to a folder is not followed, so that a loop of links ends. What cannot be looked at goes to
    `on_error`, and the rest still comes.

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
                pending += _listed(entry.path, on_error)
            elif entry.is_file():
                yield entry.path
            else:
                # A link that leads nowhere fails here and is told; a link to a folder, or a socket, does not.
                entry.stat()
        except OSError as error:
            on_error(unreadable(entry.path, error))


def unreadable(path: str, error: OSError | ValueError) -> UsageError:
    """Say why `path` cannot be read.

    >>> str(unreadable("a.txt", PermissionError(13, "Permission denied")))
    'cannot read `a.txt`: permission denied'
    """
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UsageError(f"cannot read `{path}`: {reason[:1].lower()}{reason[1:]}")


def _listed(folder: str, on_error: Callable[[UsageError], None]) -> list[os.DirEntry[str]]:
    """List what a folder holds and is not left out for its name, the last name first."""
    try:
        with os.scandir(folder) as entries:
            kept = [entry for entry in entries if not _left_out(entry.name)]
    except OSError as error:
        on_error(unreadable(folder, error))
        return []
    return sorted(kept, key=lambda entry: entry.name, reverse=True)


def _left_out(name: str) -> bool:
    return name.startswith(".") or PurePath(name).suffix.lower() in OTHER_KINDS
