"""Invented cables for the command."""

from __future__ import annotations

#: Canonical, and without fault.
CLEAN = """\
UNCLAS LIMA 000123

SIPDIS

E.O. 12958: N/A
TAGS: PREL PE
SUBJECT: A VISIT TO THE HARBOR

1. The talks went well.

2. Nothing else was said.

CARDOZA

NNNN
"""

#: Only a note: the terminator is missing.
NOTED = CLEAN.removesuffix("\nNNNN\n")

#: Faults in it, and not canonical.
FAULTY = CLEAN.replace("TAGS: PREL PE\n", "").replace("NNNN", "NNN")

#: Meant to be the cable of somebody who wants to drive the reader's terminal.
HOSTILE = CLEAN.replace("A VISIT", "A \x1b]0;owned\x07\x1b[2J \x9b31m \u202e\u2028\0 VISIT")
HOSTILE = HOSTILE.replace("went", "\x1b[31mwent").replace("SIPDIS", "SIPDIS  ") + "\nCALL \x1b[8m\x9b1m \u202etisiv A\n"
