"""README and docs: short, complete, every link leads somewhere. Their code blocks are run by `conftest.py`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cablefmt import model
from cablefmt.cli.main import main
from cablefmt.model import Node

ROOT = Path(__file__).parents[2]
PAGES = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*/README.md")})
README = (ROOT / "README.md").read_text(encoding="utf-8")

pages = pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))


def _blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", text)


def _anchors(text: str) -> set[str]:
    """Collect the anchors of the headings of a page, as GitHub makes them."""
    titles = re.findall(r"(?m)^#+ (.+)$", text)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pages
def test_every_link_leads_somewhere(page: Path) -> None:
    """A link inside the repository names a file that exists, and a heading of it."""
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)", page.read_text(encoding="utf-8")):
        linked = (page.parent / target).resolve() if target else page

        assert linked.exists(), f"{target} does not exist"
        assert not anchor or anchor in _anchors(linked.read_text(encoding="utf-8")), f"{target}#{anchor}"


def test_every_page_of_the_docs_is_in_their_index() -> None:
    """`docs/README.md` links every page, or the index of the rules, which links theirs."""
    indexes = [ROOT / "docs" / "README.md", ROOT / "docs" / "reference" / "rules" / "README.md"]
    linked = {
        (index.parent / target).resolve()
        for index in indexes
        for target in re.findall(r"\]\(([^)#]+)", index.read_text(encoding="utf-8"))
    }

    assert [page for page in sorted((ROOT / "docs").rglob("*.md")) if page not in {indexes[0], *linked}] == []


def test_the_readme_is_short() -> None:
    """A reader gets through it."""
    assert len(README.splitlines()) < 150


def test_the_readme_shows_real_output() -> None:
    """It has console blocks, which `conftest.py` runs and compares, and Python ones."""
    assert len(_blocks(README, "console")) >= 2
    assert len(_blocks(README, "python")) >= 1


@pytest.mark.parametrize("mark", ["first-command", "test-command"])
def test_the_two_commands_are_marked(mark: str) -> None:
    """Each marked block is one command: continuous integration takes the second one from here."""
    command = re.findall(rf"<!-- {mark} -->\n```sh\n(.+?)\n```", README)

    assert len(command) == 1
    assert "python3 -m venv" in command[0] or mark == "test-command"
    assert "\n" not in command[0]


def test_the_glossary_has_an_entry_for_every_kind_of_node() -> None:
    """The class, and the word of the grammar and of JSON, which is the class's name in another spelling."""
    glossary = (ROOT / "docs" / "reference" / "glossary.md").read_text(encoding="utf-8")
    entries = dict(re.findall(r"(?m)^\*\*(\w+)\*\* \(`(\w+)`\)\n: \S", glossary))
    values = (getattr(model, name) for name in model.__all__)
    abstract = {"Node", "Leaf", "Field"}
    kinds = {value.__name__ for value in values if isinstance(value, type) and issubclass(value, Node)} - abstract

    assert entries == {kind: re.sub(r"(?<!^)(?=[A-Z])", "_", kind).lower() for kind in kinds}


def test_the_glossary_has_no_entry_twice() -> None:
    """One word, one place."""
    glossary = (ROOT / "docs" / "reference" / "glossary.md").read_text(encoding="utf-8")
    entries = re.findall(r"(?m)^\*\*(\w[\w ]*)\*\*", glossary)

    assert sorted(entries) == sorted(set(entries))


@pytest.mark.parametrize("verb", ["check", "format", "parse", "rule", "baseline", "completion"])
def test_the_command_line_page_has_every_option(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each option of `cablefmt VERB --help` has its row in the section of the verb, and no other has one."""
    main([verb, "--help"])
    said = set(re.findall(r"(?m)^ +(?:-\w, )?(--[a-z-]+)", capsys.readouterr().out)) - {"--help", "--color"}
    page = (ROOT / "docs" / "reference" / "command-line.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {verb}\n")[2].partition("\n## ")[0]

    assert said == set(re.findall(r"(?m)^\| `(--[a-z-]+)`", section))
