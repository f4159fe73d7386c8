"""Putting new contents in the place of a file: all of them, or none."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from cablefmt.errors import CablefmtError

__all__ = ["replace"]


def replace(name: str, data: bytes, *, read: bytes | None = None) -> None:
    """Make `data` the contents of the file `name`, which keeps its permissions and, where that is allowed, its owner.

    The bytes go to a new file in the same folder, to the disk, and then take the name in one step: whenever the program is
    stopped, the name leads to the old contents or to the new. A symbolic link stays one; a hard link keeps the old contents.

    Args:
        name: The path of the file, which must be there.
        data: What is to be in it.
        read: What was in it when it was read: if that has changed since, it stays as it is now.

    Raises:
        CablefmtError: It cannot be done, and the file is as it was.

    >>> replace("no-such-file.txt", b"NNNN")
    Traceback (most recent call last):
    ...
    cablefmt.errors.CablefmtError: cannot write: no such file or directory
    """
    path = Path(os.path.realpath(name))
    try:
        before = path.stat()
        if not stat.S_ISREG(before.st_mode):
            raise CablefmtError("cannot write: not a regular file")
        if not os.access(path, os.W_OK):
            # The folder would allow it; whoever made the file read-only would not.
            raise CablefmtError("cannot write: the file is read-only")
        _replace(path, data, before, read)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CablefmtError(f"cannot write: {reason[:1].lower()}{reason[1:]}") from error


def _replace(path: Path, data: bytes, before: os.stat_result, read: bytes | None) -> None:
    # A hidden name: a walk through the folder in the meantime does not see it.
    descriptor, name = mkstemp(prefix=".cablefmt-", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        # Only root may give files away, and some systems know no owners.
        with suppress(OSError, AttributeError):
            os.chown(beside, before.st_uid, before.st_gid)
        beside.chmod(stat.S_IMODE(before.st_mode))
        # As late as can be: only a change in the very next moment would be lost.
        if read is not None and path.read_bytes() != read:
            raise CablefmtError("cannot write: the file has changed since it was read")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
