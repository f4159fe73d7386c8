"""What can be said on the command line. Nothing is imported here that a `--help` does not need."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from cablefmt.report.plain import plain

__all__ = ["arguments_of"]

_EXIT_CODES = "Exit codes: 0 nothing to report, 1 errors or warnings found or files would change, 2 could not be done."
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
    parser = _Parser(
        prog="cablefmt", description="Parse, check and format diplomatic cables.", epilog=_EXIT_CODES, allow_abbrev=False
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_check(verbs)
    _add_format(verbs)
    _add_parse(verbs)
    _add_rule(verbs)
    return parser.parse_args(words)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # The message repeats what was typed, or what a shell put there from a hostile file name.
        super().error(plain(message))


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        sys.stdout.write(f"cablefmt {import_module('importlib.metadata').version('cablefmt')}\n")
        parser.exit()


def _verb(verbs: Any, name: str, summary: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=_EXIT_CODES, allow_abbrev=False
    )
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
    parser.add_argument(
        "--output-format",
        choices=("full", "concise", "json"),
        default="full",
        help="full: with the line and what to do; concise: a line each; json: an array",
    )


def _add_format(verbs: Any) -> None:
    parser = _verb(verbs, "format", "print cables in canonical form")
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--check", dest="mode", action="store_const", const="check", help="only list the files that would change")
    modes.add_argument("--diff", dest="mode", action="store_const", const="diff", help="only show what would change")
    modes.add_argument("--write", dest="mode", action="store_const", const="write", help="change the files")
    parser.set_defaults(mode="print")


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
    which.add_argument("--all", action="store_true", help="list all rules")
