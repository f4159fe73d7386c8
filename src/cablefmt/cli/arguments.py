"""What can be said on the command line. Nothing is imported here that a `--help` does not need."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any, NoReturn

from cablefmt.report.plain import plain

__all__ = ["arguments_of", "parser_of_all"]

_WRONG = 2
_EXIT_CODES = "Exit codes: 0 nothing to report, 1 errors or warnings found or files would change, 2 could not be done."
#: `cablefmt.CANONICAL_FORM`, which to import takes as long as all the grammar; a test compares them.
_CANONICAL_FORM = "canonical/1"
_PATHS = (
    "files, folders, or `-` for standard input; a file may be a text, or hold texts: a web page, a dump, an archive; "
    "a folder is walked without its hidden files and files of other kinds"
)


def arguments_of(words: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line.

    Args:
        words: The words behind the command's name; None for those the program was started with.

    Returns:
        The verb under `verb`, and its arguments.

    Raises:
        SystemExit: The words make no sense (2), or asked for help or the version (0), which is printed.

    >>> arguments_of(["check", "a.txt", "--output-format", "json"]).output_format
    'json'
    """
    parser = parser_of_all()
    arguments, unknown = parser.parse_known_args(words)
    asked: _Parser = arguments.__dict__.pop("parser")
    if unknown:
        asked.error(_said_of_unknown(unknown[0], asked))
    if arguments.verb == "check" and arguments.unsafe_fixes and not (arguments.fix or arguments.diff):
        asked.error("--unsafe-fixes goes with --fix or --diff")
    return arguments


def _said_of_unknown(word: str, parser: _Parser) -> str:
    """What to say of a word that the verb does not know, with the option that may be meant."""
    options = re.findall(r"--[a-z][a-z-]+", parser.format_help())
    near = get_close_matches(word.partition("=")[0], options, n=1) if word.startswith("-") else []
    return f"there is no option `{word}`" + (f"; did you mean `{near[0]}`?" if near else "")


def parser_of_all() -> argparse.ArgumentParser:
    """The parser of the whole command line.

    >>> parser_of_all().prog
    'cablefmt'
    """
    parser = _Parser(
        prog="cablefmt", description="Parse, check and format diplomatic cables.", epilog=_EXIT_CODES, allow_abbrev=False
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_check(verbs)
    _add_format(verbs)
    _add_diff(verbs)
    _add_parse(verbs)
    _add_rule(verbs)
    _add_baseline(verbs)
    _add_completion(verbs)
    return parser


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # The message repeats what was typed, or what a shell put there from a hostile file name.
        self.exit(_WRONG, f"cablefmt: {plain(message)}; see `{self.prog} --help`\n".replace("?;", "?"))


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        sys.stdout.write(f"cablefmt {import_module('importlib.metadata').version('cablefmt')}, {_CANONICAL_FORM}\n")
        parser.exit()


def _verb(verbs: Any, name: str, summary: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=_EXIT_CODES, allow_abbrev=False
    )
    parser.set_defaults(parser=parser)
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours; auto is for a terminal, and heeds NO_COLOR, FORCE_COLOR and TERM=dumb",
    )
    return parser


def _add_check(verbs: Any) -> None:
    parser = _verb(verbs, "check", "say what is wrong with cables")
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    _add_selection(parser)
    _add_report(parser)
    _add_fixing(parser)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    """Which rules run: what `check` and `baseline` share."""
    group = parser.add_argument_group("rules")
    rules = "codes, names, or beginnings of codes, with commas between; ALL is all"
    group.add_argument("--select", metavar="RULES", action="append", help=f"only these rules: {rules}")
    group.add_argument("--extend-select", metavar="RULES", action="append", help="these rules, too")
    group.add_argument("--ignore", metavar="RULES", action="append", help="not these rules")
    group.add_argument(
        "--profile", choices=("draft", "archive"), help="draft: somebody is about to send it; archive: a published record"
    )
    _add_files(parser)


def _add_files(parser: argparse.ArgumentParser) -> None:
    """Which files, and whose configuration."""
    group = parser.add_argument_group("files")
    group.add_argument("--config", metavar="FILE", help="this configuration, not the nearest above each file")
    group.add_argument("--isolated", action="store_true", help="no configuration at all")
    group.add_argument(
        "--exclude", metavar="PATTERN", action="append", help="leave out of folders what the pattern matches, as in .gitignore"
    )
    group.add_argument(
        "--force-exclude", action="store_true", help="leave out files that are named, too, where they are excluded"
    )
    group.add_argument(
        "--stdin-filename", metavar="NAME", help="what to call standard input, and whose configuration holds for it"
    )
    group.add_argument(
        "--jobs", metavar="N", type=_positive, help="so many processes; as many as there are processors if not said"
    )


def _add_report(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("report")
    group.add_argument(
        "--output-format",
        choices=("full", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson"),
        default="full",
        help="full: with the line and what to do; concise: a line each; grouped: by file; the others are for programs",
    )
    group.add_argument("--output-file", metavar="FILE", help="write the report there; it appears when it is whole")
    group.add_argument("--statistics", action="store_true", help="only count the findings of each rule")
    group.add_argument("--max-results", metavar="N", type=_positive, help="show no more findings than that; all count")
    group.add_argument("--fail-on", choices=("error", "warning", "note"), help="the least severity that fails (warning)")
    group.add_argument("--exit-zero", action="store_true", help="findings do not fail")
    group.add_argument("--baseline", metavar="FILE", help="findings that this file accepts are silent")
    group.add_argument("--show-settings", action="store_true", help="only show what holds for the first path, and from where")


def _add_fixing(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("fixes")
    modes = group.add_mutually_exclusive_group()
    modes.add_argument("--fix", action="store_true", help="mend what can be mended safely, then report the rest")
    modes.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    group.add_argument("--unsafe-fixes", action="store_true", help="with these, also fixes that may change what a cable says")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"`{text}` is no number from 1 on")
    return int(text)


def _add_format(verbs: Any) -> None:
    parser = _verb(verbs, "format", "print cables in canonical form")
    parser.epilog = f"The form is {_CANONICAL_FORM}. {_EXIT_CODES}"
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    _add_files(parser)
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--check", dest="mode", action="store_const", const="check", help="only list the files that would change")
    modes.add_argument("--diff", dest="mode", action="store_const", const="diff", help="only show what would change")
    modes.add_argument("--write", dest="mode", action="store_const", const="write", help="change the files")
    _add_style(parser)
    parser.set_defaults(mode="print")


def _add_style(parser: argparse.ArgumentParser) -> None:
    """What `Style` holds; None where nothing is said, so that the configuration has its say."""
    group = parser.add_argument_group("style", "The same can be said in the configuration, in the table [format].")
    switch = argparse.BooleanOptionalAction
    group.add_argument("--reflow", action=switch, help="wrap prose at 69 columns; never tables, lists, quotations, headings")
    group.add_argument("--keep-sections", action=switch, help="keep sections apart, though all of them are there")
    classes = group.add_mutually_exclusive_group()
    for name, example in (("spaced", "S E C R E T, UNCLAS (this is the default)"), ("plain", "SECRET, UNCLASSIFIED")):
        classes.add_argument(
            f"--{name}-classification", dest="classification", action="store_const", const=name, help=f"write {example}"
        )
    group.add_argument("--ascii", action=switch, help="spell quotation marks, dashes and accented letters in ASCII")
    group.add_argument("--newline", choices=("keep", "lf", "crlf"), help="how lines end in what is written; keep: as they did")


def _add_diff(verbs: Any) -> None:
    parser = _verb(verbs, "diff", "say what differs in meaning between two copies of a cable")
    parser.epilog = "Exit codes: 0 they mean the same, 1 they differ, 2 could not be done."
    parser.add_argument("first", metavar="A", help="a file, or `-` for standard input")
    parser.add_argument("second", metavar="B", help="the other copy")
    parser.add_argument(
        "--output-format", choices=("full", "json"), default="full", help="full: for people; json: one object, with the places"
    )


def _add_parse(verbs: Any) -> None:
    parser = _verb(verbs, "parse", "print what was understood of cables")
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "--json", dest="form", action="store_const", const="json", help="the whole tree as JSON (this is the default)"
    )
    forms.add_argument("--tree", dest="form", action="store_const", const="tree", help="the tree for the eye, a node a line")
    forms.add_argument(
        "--record", dest="form", action="store_const", const="record", help="the cable's facts as one flat JSON object"
    )
    parser.set_defaults(form="json")


def _add_rule(verbs: Any) -> None:
    parser = _verb(verbs, "rule", "explain a rule of the checker")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("rule", metavar="RULE", nargs="?", help="code or name of a rule, such as TAG002 or duplicate-tag")
    which.add_argument("--all", action="store_true", help="all rules")
    parser.add_argument(
        "--output-format",
        choices=("text", "json", "markdown"),
        default="text",
        help="text: a page, or with --all a line each; markdown: pages; json: an object, or an array of them",
    )


def _add_baseline(verbs: Any) -> None:
    parser = _verb(verbs, "baseline", "accept the findings that an archive has today, so that only new ones are reported")
    actions = (
        "create: write a new baseline; update: count anew in the files that are named; "
        "prune: forget what is mended or gone, and accept nothing new"
    )
    parser.add_argument("action", choices=("create", "update", "prune"), help=actions)
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    parser.add_argument("--baseline", metavar="FILE", default="cablefmt-baseline.json", help="the file (cablefmt-baseline.json)")
    _add_selection(parser)


def _add_completion(verbs: Any) -> None:
    parser = _verb(verbs, "completion", "print what makes a shell complete the words of this command")
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell")
