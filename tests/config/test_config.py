"""Configuration: which file counts, what it may say, and what is told of one that makes no sense."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from cablefmt.config import Settings, configuration_of, json_schema, rules_for, settings_of
from cablefmt.config.patterns import GitIgnores, matches
from cablefmt.config.settings import KEYS
from cablefmt.errors import UsageError
from cablefmt.render import Style
from cablefmt.rules import all_rules

SCHEMA = Path(__file__).parents[2] / "docs" / "reference" / "cablefmt.schema.json"

#: Every setting once.
COMPLETE = """\
extend = "base.toml"
select = ["ALL"]
extend-select = ["TAG010"]
ignore = ["PTL", "missing-terminator"]
profile = "archive"
fail-on = "error"
exclude = ["drafts/"]
respect-gitignore = false
baseline = "accepted.json"

[per-file-ignores]
"1975/" = ["TRN"]

[format]
reflow = true
keep-sections = true
classification = "plain"
ascii = true
newline = "lf"
"""


def configured(folder: Path, text: str, name: str = "cablefmt.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder / name


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    configured(tmp_path, 'profile = "archive"\nignore = ["TAG"]\n')
    configured(tmp_path / "inner", 'fail-on = "error"\n')
    (tmp_path / "inner" / "deep").mkdir()

    outer, inner = settings_of(tmp_path / "a.txt"), settings_of(tmp_path / "inner" / "deep" / "a.txt")

    assert (outer.profile, outer.ignore, outer.fail_on) == ("archive", ("TAG",), "warning")
    assert (inner.profile, inner.ignore, inner.fail_on) == ("draft", (), "error")


def test_a_project_file_counts_only_with_a_table_for_us(tmp_path: Path) -> None:
    configured(tmp_path, 'profile = "archive"\n')
    configured(tmp_path / "with", '[tool.cablefmt]\nfail-on = "note"\n', "pyproject.toml")
    configured(tmp_path / "without", '[tool.other]\nfail-on = "note"\n', "pyproject.toml")

    assert settings_of(tmp_path / "with" / "a.txt").fail_on == "note"
    assert settings_of(tmp_path / "without" / "a.txt").profile == "archive"


def test_a_member_of_an_archive_is_configured_like_the_archive(tmp_path: Path) -> None:
    configured(tmp_path, 'profile = "archive"\n')

    assert settings_of(f"{tmp_path}/all.zip!/1975/a.txt").profile == "archive"


def test_a_configuration_extends_another(tmp_path: Path) -> None:
    configured(tmp_path, 'profile = "archive"\nfail-on = "error"\n', "base.toml")
    path = configured(tmp_path / "inner", 'extend = "../base.toml"\nfail-on = "note"\n')

    assert (configuration_of(path).profile, configuration_of(path).fail_on) == ("archive", "note")


def test_every_setting_is_read(tmp_path: Path) -> None:
    configured(tmp_path, "", "base.toml")
    settings = configuration_of(configured(tmp_path, COMPLETE))

    assert settings == Settings(
        extend="base.toml",
        extend_select=("TAG010",),
        ignore=("PTL", "missing-terminator"),
        profile="archive",
        fail_on="error",
        exclude=("drafts/",),
        respect_gitignore=False,
        baseline="accepted.json",
        per_file_ignores=(("1975/", ("TRN",)),),
        format=Style(reflow=True, keep_sections=True, classification="plain", ascii=True, newline="lf"),
        path=tmp_path / "cablefmt.toml",
    )
    assert set(tomllib.loads(COMPLETE)) == set(KEYS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format = 1", "this must be a table"),
        ("[format]\nreflw = true", "there is no setting `reflw`; did you mean `reflow`?"),
        ("[format]\nreflow = 1", "`reflow` is true or false, not `1`"),
        ("[format]\nnewline = 'cr'", "`cr` is no newline: it is one of `keep`, `lf`, `crlf`"),
        ("selct = []", "there is no setting `selct`; did you mean `select`?"),
        ("zzz = []", "there is no setting `zzz`; there are `extend`, "),
        ('select = "TAG"', "`select`: this must be a list of strings"),
        ("select = [1]", "`select`: this must be a list of strings"),
        ('select = ["TAGS"]', "`select`: no rule is called `TAGS` or begins so; did you mean `TAG`?"),
        ('ignore = ["mising-tags"]', "did you mean `missing-tags`?"),
        ('profile = "drft"', "`profile`: `drft` is none of `draft`, `archive`"),
        ("profile = 1", "`profile`: this must be a string"),
        ("respect-gitignore = 1", "`respect-gitignore`: this must be true or false"),
        ("per-file-ignores = []", "`per-file-ignores`: this must be a table of lists"),
        ('[per-file-ignores]\n"a" = ["X"]', "`per-file-ignores`: no rule is called `X` or begins so"),
        ('extend = "none.toml"', "none.toml`: no such file or directory"),
        ('extend = "cablefmt.toml"', "leads back to where it came from"),
        ("select = [", "is no TOML: "),
        ("\udcff", "is no TOML: "),
    ],
)
def test_what_makes_no_sense_is_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "cablefmt.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))

    with pytest.raises(UsageError) as caught:
        configuration_of(path)

    assert said in str(caught.value)
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value).strip()


def test_a_table_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="must be a table"):
        configuration_of(configured(tmp_path, "tool.cablefmt = 1", "pyproject.toml"))


@pytest.mark.parametrize(
    ("select", "ignore", "has", "lacks"),
    [
        (("ALL",), (), ("TAG001", "SUB001"), ()),
        (("TAG",), (), ("TAG001", "TAG010"), ("SUB001",)),
        (("ALL",), ("TAG",), ("SUB001",), ("TAG001", "TAG010")),
        (("ALL", "TAG010"), ("TAG",), ("TAG010", "SUB001"), ("TAG001",)),
        (("TAG0",), ("TAG010",), ("TAG001",), ("TAG010",)),
        (("TAG010",), ("TAG010",), (), ("TAG010",)),
        (("missing-tags",), ("TAG",), ("TAG001",), ("TAG010",)),
        ((), (), (), ("TAG001",)),
    ],
)
def test_the_longer_selector_wins(
    select: tuple[str, ...], ignore: tuple[str, ...], has: tuple[str, ...], lacks: tuple[str, ...]
) -> None:
    codes = {rule.code for rule in rules_for(select, ignore)}

    assert set(has) <= codes
    assert not codes & set(lacks)


def test_all_is_all() -> None:
    assert rules_for(("ALL",), ()) == all_rules()


def test_the_schema_is_current() -> None:
    """It is `json.dumps(json_schema(), indent=2)` and a line end."""
    assert json.loads(SCHEMA.read_text("utf-8")) == json_schema()


@pytest.mark.parametrize("key", KEYS)
def test_the_schema_knows_what_the_code_knows(key: str) -> None:
    validator = Draft202012Validator(json_schema())

    assert not list(validator.iter_errors(tomllib.loads(COMPLETE)))
    assert list(validator.iter_errors({key: 1}))
    assert list(validator.iter_errors({key + "x": 1}))


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("*.txt", "a.txt", True),
        ("1975/", "1975/a.txt", True),
        ("/a.txt", "1975/a.txt", False),
        ("1975/**", "x/1975/a.txt", False),
        ("a.zip", "a.zip!/1975/a.txt", True),
        ("../*", "../a.txt", False),
    ],
)
def test_patterns_count_from_the_folder_of_the_configuration(tmp_path: Path, pattern: str, name: str, expected: bool) -> None:
    assert matches(pattern, str(tmp_path / name), tmp_path) is expected


def test_the_nearest_gitignore_has_the_last_word(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "inner").mkdir()
    (tmp_path / ".gitignore").write_text("*.txt\nold/\n")
    (tmp_path / "inner" / ".gitignore").write_text("!keep.txt\n")

    gitignored = GitIgnores().leave_out

    assert gitignored(str(tmp_path / "a.txt"))
    assert gitignored(str(tmp_path / "old") + "/")
    assert gitignored(str(tmp_path / "inner" / "a.txt"))
    assert not gitignored(str(tmp_path / "inner" / "keep.txt"))
    assert not gitignored(str(tmp_path / "a.cable"))


def test_a_gitignore_above_the_repository_does_not_count(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.txt\n")
    (tmp_path / "inner" / ".git").mkdir(parents=True)

    assert not GitIgnores().leave_out(str(tmp_path / "inner" / "a.txt"))
