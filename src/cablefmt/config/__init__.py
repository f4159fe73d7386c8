"""What a user may set, and where: `cablefmt.toml`, `[tool.cablefmt]` in `pyproject.toml`, the command line."""

from __future__ import annotations

from cablefmt.config.files import configuration_of, settings_of
from cablefmt.config.schema import json_schema
from cablefmt.config.selection import rules_for
from cablefmt.config.settings import Settings

__all__ = ["Settings", "configuration_of", "json_schema", "rules_for", "settings_of"]
