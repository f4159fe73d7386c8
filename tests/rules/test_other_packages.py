"""Rules that other packages bring by an entry point."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RULES = '''"""Flag a tag that begins with Q.

## Why
House style.

## Bad
```cable
TAGS: QQQQ
```

## Good
```cable
TAGS: PREL
```

## Fix
None: a person must choose another.

## See
`unknown-tag`.
"""

from cablefmt.diagnostic import Severity
from cablefmt.model import Tag
from cablefmt.rules import Finding, rule


@rule(code="{code}", severity=Severity.WARNING, since="1.0")
def tag_with_q(tag: Tag, context):
    if tag.term.startswith("Q"):
        yield Finding(span=tag.span, message="`" + tag.term + "` begins with Q")
'''


def cablefmt(folder: Path, module: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command where a package lies that brings this module of rules."""
    (folder / "house_rules.py").write_text(module)
    about = folder / "house_rules-1.0.dist-info"
    about.mkdir(exist_ok=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[cablefmt.rules]\nhouse = house_rules\n")
    (folder / "a.txt").write_text("UNCLAS LIMA 000001\n\nTAGS: QQQQ\n")
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))
    return subprocess.run(
        [sys.executable, "-m", "cablefmt", *words],
        cwd=folder, env={**os.environ, "PYTHONPATH": path}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_rule_of_another_package_is_a_rule_like_any(tmp_path: Path) -> None:
    module = RULES.replace("{code}", "HOU001")
    page = cablefmt(tmp_path, module, "rule", "HOU001")
    found = cablefmt(tmp_path, module, "check", "a.txt", "--select", "HOU", "--output-format", "json")

    assert page.stdout.startswith("# tag-with-q (HOU001)")
    assert [each["message"] for each in json.loads(found.stdout)] == ["`QQQQ` begins with Q"]


@pytest.mark.parametrize(
    ("module", "said"),
    [
        (RULES.replace("{code}", "TAG010"), "have a second `TAG010`"),
        ("1 / 0", "cannot be loaded: division by zero"),
    ],
)
def test_rules_that_cannot_be_are_one_sentence(tmp_path: Path, module: str, said: str) -> None:
    done = cablefmt(tmp_path, module, "check", "a.txt")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr
