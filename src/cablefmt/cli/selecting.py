"""Which rules run on which file, with which severities: the configuration of the file under what the command line says."""

from __future__ import annotations

import json
from argparse import Namespace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from cablefmt.baseline import Baseline
from cablefmt.config import Settings, configuration_of, rules_for, settings_of
from cablefmt.config.patterns import matches
from cablefmt.config.selection import checked_selectors
from cablefmt.config.settings import KEYS
from cablefmt.diagnostic import Severity
from cablefmt.render import Style

__all__ = ["Choice", "Chooser"]


class Choice(NamedTuple):
    """What holds for one file."""

    codes: tuple[str, ...]
    profile: str
    fail_on: Severity


class Chooser:
    """Answers for each file, and remembers.

    >>> Chooser(Namespace(isolated=True, profile="archive")).choice("a.txt").profile
    'archive'
    """

    def __init__(self, arguments: Namespace) -> None:
        """Read what the command line says.

        Raises:
            UsageError: A selector matches no rule, or the configuration that was named makes no sense.
        """
        said = vars(arguments)
        self._select = _selectors(said.get("select"))
        self._extend = _selectors(said.get("extend_select")) or ()
        self._ignore = _selectors(said.get("ignore")) or ()
        self._profile = said.get("profile")
        self._fail_on = said.get("fail_on")
        self._baseline = said.get("baseline")
        styles = {field.name: said.get(field.name) for field in attrs.fields(Style)}
        self._style = {name: value for name, value in styles.items() if value is not None}
        self._settings = cache(settings_of)
        self._baselines = cache(Baseline.load)
        self._fixed: Settings | None = None
        if said.get("isolated"):
            self._fixed = Settings()
        elif said.get("config"):
            self._fixed = configuration_of(Path(arguments.config))

    def settings(self, name: str) -> Settings:
        """The settings of a file, the command line's over those of its configuration."""
        found = self._configured(name)
        over: dict[str, Any] = {"profile": self._profile, "fail_on": self._fail_on, "select": self._select}
        return attrs.evolve(
            found,
            extend_select=(*found.extend_select, *self._extend),
            ignore=(*found.ignore, *self._ignore),
            format=attrs.evolve(found.format, **self._style),
            **{key: value for key, value in over.items() if value is not None},
        )

    def _configured(self, name: str) -> Settings:
        # A member of an archive is configured like the archive.
        return self._fixed or self._settings(Path(name.partition("!/")[0]).parent)

    def choice(self, name: str) -> Choice:
        """What holds for a file."""
        settings = self.settings(name)
        ignored = [
            code for pattern, codes in settings.per_file_ignores if matches(pattern, name, settings.folder) for code in codes
        ]
        codes = _codes((*settings.select, *settings.extend_select), (*settings.ignore, *ignored))
        return Choice(codes, settings.profile, Severity(settings.fail_on))

    def baseline(self, name: str) -> Baseline | None:
        """The baseline that covers a file.

        Raises:
            UsageError: It cannot be read, or is none.
        """
        if self._baseline:
            return self._baselines(Path(self._baseline))
        settings = self._configured(name)
        return self._baselines(settings.folder / settings.baseline) if settings.baseline else None

    def shown(self, name: str) -> str:
        """The settings of a file as JSON, with the configuration file they come from."""
        settings = self.settings(name)
        values = {key: getattr(settings, field.name) for key, field in KEYS.items()}
        values["per-file-ignores"] = dict(settings.per_file_ignores)
        values["format"] = {Settings.key(key): value for key, value in attrs.asdict(settings.format).items()}
        document = {"file": name, "configuration": str(settings.path) if settings.path else None, "settings": values}
        return json.dumps(document, indent=2)


def _selectors(given: list[str] | None) -> tuple[str, ...] | None:
    if given is None:
        return None
    return checked_selectors(word for words in given for word in words.split(",") if word.strip())


@cache
def _codes(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(rule.code for rule in rules_for(select, ignore))
