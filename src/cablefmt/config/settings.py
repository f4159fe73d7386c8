"""The settings themselves: their names, types, defaults, and how they are read from a table of TOML.

`Settings` is the one list of them: reading, the JSON Schema and `--show-settings` go by its fields.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from cablefmt.config.selection import checked_selectors
from cablefmt.errors import UsageError
from cablefmt.render import Style

__all__ = ["Settings", "read_settings"]


def _about(text: str, **more: Any) -> dict[str, Any]:
    return {"description": text, **more}


def _list(text: str, **more: Any) -> Any:
    return attrs.field(default=(), metadata=_about(text, type="list", **more))


@attrs.frozen(kw_only=True)
class Settings:
    """What holds for a file.

    >>> Settings().profile, Settings().key("per_file_ignores")
    ('draft', 'per-file-ignores')
    """

    extend: str | None = attrs.field(
        default=None, metadata=_about("another configuration file, beside this one; what is set here wins", type="string")
    )
    select: tuple[str, ...] = attrs.field(
        default=("ALL",),
        metadata=_about("codes, names or beginnings of codes of the rules that run; ALL is all", type="list", selectors=True),
    )
    extend_select: tuple[str, ...] = _list("rules that run besides", selectors=True)
    ignore: tuple[str, ...] = _list("rules that do not run; the longer of two beginnings wins", selectors=True)
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(
        default=(),
        metadata=_about(
            "for files that a pattern matches, as in .gitignore: rules that do not run", type="table", selectors=True
        ),
    )
    profile: str = attrs.field(
        default="draft",
        metadata=_about(
            "draft: a cable that somebody is about to send must be right; archive: a published record is as it is",
            type="string",
            choices=("draft", "archive"),
        ),
    )
    fail_on: str = attrs.field(
        default="warning",
        metadata=_about("the least severity that makes check fail", type="string", choices=("error", "warning", "note")),
    )
    exclude: tuple[str, ...] = _list("files and folders to leave out, patterns as in .gitignore")
    respect_gitignore: bool = attrs.field(
        default=True, metadata=_about("whether what .gitignore leaves out is left out of folders here, too", type="boolean")
    )
    baseline: str | None = attrs.field(
        default=None, metadata=_about("a file of accepted findings; see `cablefmt baseline`", type="string")
    )
    format: Style = attrs.field(default=Style(), metadata=_about("how canonical text is printed", type="style"))
    #: The file that they were read from, and where its patterns count from; None where there is none.
    path: Path | None = attrs.field(default=None, metadata={})

    @staticmethod
    def key(name: str) -> str:
        """The key in TOML of an attribute."""
        return name.replace("_", "-")

    @property
    def folder(self) -> Path:
        """The folder that patterns and paths in these settings are relative to."""
        return self.path.parent if self.path else Path.cwd()


#: Key -> field of `Settings`.
KEYS = {Settings.key(field.name): field for field in attrs.fields(Settings) if field.metadata}


def read_settings(table: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The attributes of `Settings` that a table of TOML sets.

    Raises:
        UsageError: A key, a rule or a type is not known; the sentence names the file and what was meant.

    >>> read_settings({"select": ["TAG", "SUB001"]}, Path("cablefmt.toml"))
    {'select': ('TAG', 'SUB001')}
    >>> read_settings({"selct": []}, Path("cablefmt.toml"))
    Traceback (most recent call last):
    ...
    cablefmt.errors.UsageError: `cablefmt.toml`: there is no setting `selct`; did you mean `select`?
    """
    found: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(f'`{known}`' for known in KEYS)}"
            raise UsageError(f"`{path}`: there is no setting `{key}`; {hint}")
        try:
            found[KEYS[key].name] = _value(KEYS[key], value)
        except UsageError as error:
            raise UsageError(f"`{path}`: `{key}`: {error}") from error
    return found


def _value(field: attrs.Attribute[Any], value: Any) -> Any:
    kind = field.metadata["type"]
    selectors = field.metadata.get("selectors", False)
    if kind == "list":
        return _texts(value, selectors=selectors)
    if kind == "table":
        if not isinstance(value, Mapping):
            raise UsageError("this must be a table of lists")
        return tuple((pattern, _texts(listed, selectors=selectors)) for pattern, listed in value.items())
    if kind == "style":
        return _style(value)
    if kind == "boolean":
        if not isinstance(value, bool):
            raise UsageError("this must be true or false")
        return value
    if not isinstance(value, str):
        raise UsageError("this must be a string")
    choices = field.metadata.get("choices")
    if choices and value not in choices:
        raise UsageError(f"`{value}` is none of {', '.join(f'`{choice}`' for choice in choices)}")
    return value


def _style(value: Any) -> Style:
    known = {Settings.key(field.name): field.name for field in attrs.fields(Style)}
    if not isinstance(value, Mapping):
        raise UsageError("this must be a table")
    for key in value:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(f'`{each}`' for each in known)}"
            raise UsageError(f"there is no setting `{key}`; {hint}")
    return Style(**{known[key]: each for key, each in value.items()})


def _texts(value: Any, *, selectors: bool) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UsageError("this must be a list of strings")
    return checked_selectors(value) if selectors else tuple(value)
