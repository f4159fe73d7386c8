"""Blanks: what counts as one, text with its lines trimmed, text folded to one line."""

from __future__ import annotations

__all__ = [
    "BLANKS",
    "awaits_figure",
    "awaits_name",
    "awaits_number",
    "breaks_off",
    "ends_open",
    "folded",
    "in_capitals",
    "trimmed",
]

#: The blanks inside a line: what the lexer and the piece `B` of the grammar take for one.
BLANKS = " \t\r\f\x0b\x85\xa0\u2028\u2029\ufeff\\"
_ALL = BLANKS + "\n"
_TO_SPACE = str.maketrans(dict.fromkeys("\r\f\x0b\x85\xa0\u2028\u2029\ufeff", " "))

#: Words that end no sentence: behind one of them it goes on, whatever stands between.
_UNFINISHED = (
    *("a", "an", "are", "as", "at", "be", "been", "but", "by", "could", "for", "from", "had", "has", "have", "his", "if", "in"),
    *(
        "between",
        "into",
        "is",
        "its",
        "may",
        "might",
        "must",
        "of",
        "on",
        "our",
        "should",
        "than",
        "that",
        "the",
        "their",
        "these",
    ),
    *(
        "this",
        "those",
        "to",
        "was",
        "were",
        "which",
        "who",
        "whose",
        "will",
        "with",
        "would",
        "Mr.",
        "Mrs.",
        "Ms.",
        "Dr.",
        "Messrs.",
    ),
)
#: Words behind which a number is a figure.
_BEFORE_FIGURE = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
    *("about", "almost", "and", "nearly", "only", "or", "over", "roughly", "some", "under"),
)
#: Words behind which a number is one of a paragraph.
_BEFORE_NUMBER = ("para", "paragraph", "paragraphs", "paras")
#: Abbreviations that end a sentence, or stand before a name.
_BEFORE_NAME = ("U.S.", "U.N.", "U.K.", "St.", "Gen.", "Sen.", "Rep.", "Col.", "Gov.", "Amb.")
#: Words with a capital that begin a sentence: behind a line without a stop they may begin another.
_BEGINNING = (
    *("a", "according", "after", "all", "also", "an", "and", "as", "at", "before", "both", "but", "by", "despite", "during"),
    *("each", "for", "from", "he", "his", "how", "however", "if", "in", "it", "its", "many", "most", "no", "not", "of", "on"),
    *("one", "other", "our", "please", "post", "see", "she", "since", "so", "some", "such", "that", "the", "their", "there"),
    *("these", "they", "this", "those", "to", "under", "until", "we", "what", "when", "where", "while", "who", "with", "you"),
)
#: Of so many characters of a text in capitals one may be a small letter.
_CLEAN = 25
#: Characters of a line that the margin ended.
_FULL = 54


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


def in_capitals(text: str) -> bool:
    """Whether a text is in capitals, but for what a machine read wrong.

    >>> in_capitals("HE ASKED THAT WE To PURSUE"), in_capitals("He asked")
    (True, False)
    """
    return any(map(str.isupper, text)) and sum(map(str.islower, text)) * _CLEAN <= len(text)


def ends_open(text: str) -> bool:
    r"""Whether no stop ends the text: its sentence may go on below. A quotation mark alone ends nothing.

    >>> ends_open('the "anchovy pact"\n'), ends_open('He said: "None."'), ends_open("as follows:")
    (True, False, False)
    """
    return text.rstrip(_ALL + '"\u201d')[-1:] not in (*".!?:;", "")


def breaks_off(text: str) -> bool:
    r"""Whether the text ends with a word that ends no sentence.

    >>> breaks_off("the ministers of the\n"), breaks_off("of fish"), breaks_off("THE REPUBLIC OF"), breaks_off("by Mr.")
    (True, False, True, True)
    """
    word = _last_word(text)
    return (word if word[-1:] == "." else word.lower()) in _UNFINISHED


def awaits_figure(text: str, number: int) -> bool:
    r"""Whether a number behind the text is a figure of its sentence, not the label of an item.

    Right below a full line it is one, too.

    >>> awaits_figure("the talks of\n", 13), awaits_figure("on January", 16), awaits_figure("on three lakes", 2)
    (True, True, False)
    """
    directly = text[len(text.rstrip(_ALL)) :].count("\n") <= 1
    return number > 1 and (_last_word(text).lower() in _BEFORE_FIGURE or breaks_off(text) or (directly and _is_full(text)))


def awaits_number(text: str) -> bool:
    r"""Whether a number behind the text is all that its last word announces: `Law No.`, but not the answer `No.`.

    >>> awaits_number("the agency for Law No.\n"), awaits_number("Is there any? No."), awaits_number("a list, see para\n")
    (True, False, True)
    """
    before, word = text.rstrip(_ALL)[: -len(_last_word(text)) or None].rstrip(_ALL), _last_word(text)
    return before[-1:].isalpha() if word == "No." else word.lower() in _BEFORE_NUMBER


def awaits_name(text: str, behind: str, *, page: bool = False) -> bool:
    r"""Whether a text breaks off in mid-sentence, and a name or a figure stands behind it.

    Args:
        text: What stands above, of which the margin ended the last line.
        behind: What stands below.
        page: Whether the line of a page stands between; then a name may stand behind `U.S.`, too.

    >>> line = "It was last seen by the people of the whole town in the former"
    >>> awaits_name(line, "Lake District"), awaits_name(line, "The lake"), awaits_name("the former", "Lake District")
    (True, False, False)
    >>> awaits_name("1.6 and", "2.3 percent"), awaits_name("salt, and", "2.3 tons of fish")
    (True, False)
    >>> awaits_name("hope that U.S.", "Government efforts"), awaits_name("hope that U.S.", "Government efforts", page=True)
    (False, True)
    """
    first, *_ = behind.split(maxsplit=1) or [""]
    if not first[:1].isalnum() or first[-1:] in ":)" or first.lower() in _BEGINNING:
        return False
    word = _last_word(text)
    if page and word in _BEFORE_NAME:
        return True
    if word in ("and", "or"):
        listed = text.rstrip(_ALL)[: -len(word)].rstrip(_ALL)[-1:] in (",", ";")
        return not listed and (first[:1].isdigit() or _is_full(text))
    return word.islower() and word.isalpha() and _is_full(text)


def _last_word(text: str) -> str:
    *_, word = text.rstrip(_ALL).rsplit(maxsplit=1) or [""]
    return word


def _is_full(text: str) -> bool:
    """Whether the margin ended the last line of a text: it is long, and has a word or figure at its end."""
    line = text.rstrip(_ALL).rpartition("\n")[2]
    return len(line) >= _FULL and line[-1:].isalnum()
