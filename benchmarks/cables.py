"""Cables to measure with: those of a corpus where there is one, and invented ones, the same in every run.

The words of the invented cables are made of syllables, so that nothing real can be in them; their shapes follow what archives
hold: about 35 tokens, lists of addressees, page breaks, a header printed twice now and then.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from cablefmt import Source

__all__ = ["corpus_texts", "generated_texts"]

_POSTS = ("LIMA", "TUNIS", "ALMATY", "MONTEVIDEO", "LA PAZ", "QUITO", "RABAT", "TBILISI", "VALLETTA", "NAIROBI")
_TAGS = ("PGOV", "PREL", "ECON", "ETRD", "EAGR", "SENV", "SCUL", "KPAO", "PHUM", "EWWT", "TPHY", "CVIS")
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "mer", "nin", "os", "pel", "qua", "rin", "sto", "tam", "vel", "zor")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_RULE = "--------------"


def corpus_texts() -> list[str]:
    """Read the corpus in `CABLEFMT_CORPUS`, or in `../shared/corpus` beside the checkout; empty where neither exists."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    root = Path(os.environ.get("CABLEFMT_CORPUS", beside))
    paths = [path for folder in ("seed", "cables", "smart") for path in sorted((root / folder).glob("*.txt"))]
    return [Source.from_bytes(path.read_bytes()).text for path in paths]


def generated_texts(count: int, *, seed: int = 1966) -> list[str]:
    """`count` invented cables; the same ones for the same seed."""
    random = Random(seed)
    return [_cable(random, number) for number in range(1, count + 1)]


def _cable(random: Random, number: int) -> str:
    post = random.choice(_POSTS)
    header = _header(random, post, number)
    copies = 2 if random.random() < 0.1 else 1
    blocks = [*_head(random, post, number), *([*header, ""] * copies), *_body(random, post, number), _word(random).upper(), ""]
    return "\n".join([*blocks, "NNNN", ""] if random.random() < 0.3 else blocks)


def _head(random: Random, post: str, number: int) -> list[str]:
    """Invent a transmission head: mostly that of ACP 127, with a list of addressees."""
    day, hour = random.randint(1, 28), random.randint(0, 23)
    group = f"R {day:02}{hour:02}00Z {random.choice(_MONTHS)} {random.randint(4, 9):02}"
    if random.random() < 0.1:
        return [group, f"FM AMEMBASSY {post}", f"TO SECSTATE WASHDC {number:04}", ""]
    info = [f"RUEH{_word(random)[:2].upper()}/AMEMBASSY {name} {random.randint(1, 9999):04}" for name in random.sample(_POSTS, 6)]
    return [
        f"VZCZCXRO{number % 10000:04}",
        "RR RUEHRG RUEHTRO",
        f"DE RUEHLM #{number % 10000:04}/01 {random.randint(1, 365):03}{hour:02}00",
        "ZNR UUUUU ZZH",
        group,
        f"FM AMEMBASSY {post}",
        f"TO RUEHC/SECSTATE WASHDC PRIORITY {number:04}",
        f"INFO {info[0]}",
        *info[1:],
        "",
    ]


def _header(random: Random, post: str, number: int) -> list[str]:
    """Invent what stands from the classification line to REF."""
    return [
        f"UNCLAS SECTION 01 OF 02 {post} {number:06}",
        "",
        "SENSITIVE",
        "SIPDIS",
        "",
        f"STATE FOR WHA/AND ({_word(random).upper()})",
        "",
        "E.O. 12958: N/A",
        f"TAGS: {' '.join(random.sample(_TAGS, 4))} XX",
        *_wrapped(f"SUBJECT: {_words(random, 12)}".upper()),
        "",
        f"REF: A. {random.choice(_POSTS)} {random.randint(1, 999)}",
        f"     B. 05 {random.choice(_POSTS)} {random.randint(1, 9999)} (NOTAL)",
        "",
    ]


def _body(random: Random, post: str, number: int) -> list[str]:
    """Invent paragraphs with headings, list items and page breaks among them."""
    lines = []
    for paragraph in range(1, random.randint(8, 16)):
        if random.random() < 0.25:
            lines += [_RULE, _words(random, 3).title(), _RULE, ""]
        lead = "Summary: " if paragraph == 1 else ""
        lines += _wrapped(f"{paragraph}. (SBU) {lead}{_sentences(random, random.randint(3, 9))}")
        if random.random() < 0.15:
            lines += [f"-- {_words(random, 9)};" for _ in range(4)]
        if random.random() < 0.15:
            lines += ["", f"{post[:10]} {number:08}  002 OF 003", "", *_wrapped(_words(random, 30))]
        lines.append("")
    return lines


def _sentences(random: Random, count: int) -> str:
    return " ".join(f"{_words(random, random.randint(8, 20)).capitalize()}." for _ in range(count))


def _words(random: Random, count: int) -> str:
    return " ".join(_word(random) for _ in range(count))


def _word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.randint(2, 3)))


def _wrapped(text: str, width: int = 60) -> list[str]:
    """Break `text` into lines of at most `width` characters."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
