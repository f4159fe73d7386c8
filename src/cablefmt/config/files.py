"""Finding the configuration of a file: the nearest one above it, and those that it extends."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from cablefmt.config.settings import Settings, read_settings
from cablefmt.errors import UsageError

__all__ = ["configuration_of", "settings_of"]

#: In this order: of several in one folder the first counts.
_NAMES = ("cablefmt.toml", ".cablefmt.toml", "pyproject.toml")
_TABLE = ("tool", "cablefmt")


def settings_of(path: str | Path) -> Settings:
    """The settings for a file or a folder: of the nearest folder above it that has a configuration, else the defaults.

    Raises:
        UsageError: The configuration cannot be read, or makes no sense.

    >>> settings = settings_of("/no/such/folder/a.txt")
    >>> settings.select, settings.profile, settings.path
    (('ALL',), 'draft', None)
    """
    # A member of an archive is configured like the archive.
    place = Path(str(path).partition("!/")[0]).absolute()
    return _nearest(place if place.is_dir() else place.parent)


def _nearest(folder: Path) -> Settings:
    for name in _NAMES:
        found = folder / name
        if found.is_file() and (table := _table(found)) is not None:
            return _settings(found, table)
    return Settings() if folder.parent == folder else _nearest(folder.parent)


def configuration_of(path: Path) -> Settings:
    """The settings in one file.

    Raises:
        UsageError: It cannot be read, or makes no sense.

    >>> configuration_of(Path("no-such.toml"))
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: cannot read `no-such.toml`: no such file or directory
    """
    return _settings(path, _table(path) or {})


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    return Settings(**_inherited(path, table, ()), path=path.absolute())


def _inherited(path: Path, table: dict[str, Any], below: tuple[Path, ...]) -> dict[str, Any]:
    """What a file sets, over what the file that it extends does."""
    own = read_settings(table, path)
    base = own.get("extend")
    if base is None:
        return own
    parent = (path.parent / base).resolve()
    if parent in (*below, path.resolve()):
        raise UsageError(f"`{path}`: `extend`: `{base}` leads back to where it came from")
    inherited = _inherited(parent, _table(parent) or {}, (*below, path.resolve()))
    return {**inherited, **own}


def _table(path: Path) -> dict[str, Any] | None:
    """The settings as TOML has them; None for a project file without any."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"cannot read `{path}`: {reason[:1].lower()}{reason[1:]}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"`{path}` is no TOML: {error}") from error
    if path.name != "pyproject.toml":
        return document
    for key in _TABLE:
        document = document.get(key) or {}
        if not isinstance(document, dict):
            raise UsageError(f"`{path}`: `tool.cablefmt` must be a table")
    return document or None
