"""Blanks: what counts as one, text with its lines trimmed, text folded to one line."""

from __future__ import annotations

__all__ = ["BLANKS", "breaks_off", "ends_open", "folded", "trimmed"]

#: The blanks inside a line: what the lexer and the piece `B` of the grammar take for one.
BLANKS = " \t\r\f\x0b\x85\xa0\u2028\u2029\ufeff\\"
_ALL = BLANKS + "\n"
_TO_SPACE = str.maketrans(dict.fromkeys("\r\f\x0b\x85\xa0\u2028\u2029\ufeff", " "))

#: Words that end no sentence: behind one of them it goes on, whatever stands between.
_UNFINISHED = (
    *("a", "an", "are", "as", "at", "be", "been", "but", "by", "could", "for", "from", "had", "has", "have", "his", "if", "in"),
    *("into", "is", "its", "may", "might", "must", "of", "on", "our", "should", "than", "that", "the", "their", "these", "this"),
    *("those", "to", "was", "were", "which", "who", "whose", "will", "with", "would"),
)


def trimmed(raw: str) -> str:
    r"""The lines of `raw` without trailing blanks, and without blank lines at either end. Indents are kept.

    >>> trimmed("\n  two \\\nlines\xa0\n\n")
    '  two\nlines'
    """
    text = raw.translate(_TO_SPACE).rstrip(_ALL)
    if " \n" in text or "\\\n" in text or "\t\n" in text:
        text = "\n".join(line.rstrip(BLANKS) for line in text.split("\n"))
    return text.lstrip("\n") if text[:1] == "\n" else text


def folded(raw: str) -> str:
    r"""`raw` on one line, every run of blanks and line ends a single space.

    >>> folded(" DECL:\n01/12/2016 \\\n")
    'DECL: 01/12/2016'
    """
    return " ".join(raw.translate(_TO_SPACE).replace("\\\n", "\n").strip(_ALL).split())


def ends_open(text: str) -> bool:
    r"""Whether no stop ends the text: its sentence may go on below. A quotation mark alone ends nothing.

    >>> ends_open('the "anchovy pact"\n'), ends_open('He said: "None."'), ends_open("as follows:")
    (True, False, False)
    """
    return text.rstrip(_ALL + '"\u201d')[-1:] not in (*".!?:;", "")


def breaks_off(text: str) -> bool:
    r"""Whether the text ends with a word that ends no sentence.

    >>> breaks_off("the ministers of the\n"), breaks_off("the ministers of fish"), breaks_off("THE REPUBLIC OF")
    (True, False, True)
    """
    return text.rstrip(_ALL).rpartition(" ")[2].rpartition("\n")[2].lower() in _UNFINISHED
