"""What a person or a program reads: diagnostics as text or JSON, differences, trees. Everything here is safe to print.

Cable text is untrusted. All of it passes `plain` before it is part of a report; see there.
"""

from __future__ import annotations

from cablefmt.report.concise import concise
from cablefmt.report.diff import diff
from cablefmt.report.full import full
from cablefmt.report.json_array import json_array
from cablefmt.report.plain import plain
from cablefmt.report.summary import Tally, counted
from cablefmt.report.tree import tree

__all__ = ["Tally", "concise", "counted", "diff", "full", "json_array", "plain", "tree"]
