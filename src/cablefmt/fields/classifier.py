"""The Classified By line: who classified the cable, with what title, for what office, for which reasons.

The grammar gives words: of titles, of offices, of names, and what stands between them. Which of the words that look like a
name are one is decided here: the last before a mark or the reasons, else the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from lark import Token

from cablefmt.fields.reading import joined, remembered, tokens
from cablefmt.model.preamble import ClassifiedBy
from cablefmt.vocab import is_known_post

__all__ = ["classified_by", "opening_classifier"]

_INTRODUCTION = ("CLASSIFIED_AGAIN", "CLASSIFIER_MARK")
#: Where who it was ends and why begins.
_WHY = ("REASON_WORD", "REASON_BASIS", "REASON_SECTION", "REASON_REST", "DERIVED_WORD", "DECLASSIFY_WORD")
_NAME = ("NAME_WORD", "NAME_INITIAL", "NAME_PARTICLE", "NAME_SUFFIX", "NICKNAME")
#: No one has more given names and surnames behind a title; before them stands a place.
_LONGEST_NAME = 3
#: So many times `and` may stand in a title before it divides two names.
_FEW = 4
#: A name of one word is no abbreviation.
_SHORTEST_NAME = 4

#: In so many characters a text says whether it begins with the line: a mark or `ENTIRE TEXT` may stand before it.
_OPENING = 48

_Words = Sequence[Token]


@remembered
def classified_by(raw: str) -> ClassifiedBy:
    r"""Text, name, title, office, reasons, and what is said of a source and of the day of declassification.

    >>> line = classified_by("Classified By: EUR/RUS Director Jane Doe for reasons 1.4 (b) and (d).\n", 0)
    >>> line.name, line.title, line.office, line.reasons
    ('Jane Doe', 'Director', 'EUR/RUS', ('1.4(b)', '1.4(d)'))
    """
    found = [_whole(token) for token in tokens("classified_by", raw)]
    people = _people(_who(found))
    names = [(name, *_roles(*_around(who, name))) for who, name in people if name]
    return ClassifiedBy(
        text=joined(found),
        name=" and ".join(_written(name) for name, _, _ in names) or None,
        title=", ".join(title for _, _, titles in names for title in titles) or None,
        office=", ".join(office for _, offices, _ in names for office in offices) or None,
        reasons=_reasons(found),
        derived_from=_said(found, "DERIVED_WORD"),
        declassify_on=_said(found, "DECLASSIFY_WORD"),
    )


def opening_classifier(text: str) -> ClassifiedBy | None:
    """What the first words of a text say of the classifier: until 2003 the line may be paragraph 1.

    >>> opening_classifier("CLASSIFIED BY DCM JANE ROE, REASON 1.5 (D).").name
    'JANE ROE'
    >>> opening_classifier("Classified by its size, the town is a village.")
    """
    if "CLASSIFIED BY" not in " ".join(text[:_OPENING].upper().split()):
        return None
    line = classified_by(text, 0)
    return line if line.name and (line.reasons or line.title) else None


def _whole(token: Token) -> Token:
    """The word; without the line end where the margin cut a name or a title."""
    is_cut = token.type in ("NAME_WORD", "CLASSIFIER_TITLE") and "\n" in token
    return token.update(value="".join(token.replace("\\", " ").split())) if is_cut else token


def _who(found: _Words) -> _Words:
    """The words that say who it was; not those before a second `Classified By`."""
    end = next((at for at, token in enumerate(found) if token.type in _WHY), len(found))
    introduced = [at for at, token in enumerate(found[:end]) if token.type in _INTRODUCTION]
    return found[introduced[-1] + 1 if introduced else 0 : end]


def _people(who: _Words) -> list[tuple[_Words, _Words]]:
    """What is said of each, with the name: of two where `and` divides two names, each with its title or without."""
    links = [at for at, token in enumerate(who) if token.type == "CLASSIFIER_LINK" and token.upper() in ("AND", "&")]
    for at in links[:_FEW]:
        one, other = who[:at], who[at + 1 :]
        name, second = _name(_segments(one)), _name(_segments(other))
        if _count(name) > 1 and _count(second) > 1 and _is_divided(one, name, other, second):
            return [(one, name), (other, second)]
    return [(who, _name(_segments(who)) or _inverted_name(who))]


def _is_divided(one: _Words, name: _Words, other: _Words, second: _Words) -> bool:
    """Whether the first name ends right there, the second begins there behind a comma, or its title does."""
    begins = second[0] is other[0] and one[-1] == ","
    return name[-1] is one[-1] or begins or other[0].type in ("CLASSIFIER_TITLE", "CLASSIFIER_OFFICE")


def _segments(who: _Words) -> list[_Words]:
    """The words between two marks."""
    groups = groupby(who, key=lambda token: token.type == "NAME_BREAK")
    return [list(words) for is_mark, words in groups if not is_mark]


def _name(segments: Sequence[_Words]) -> _Words:
    """The words of the name: of two words or more, else one behind a title."""
    names = (_full_name(words) for words in segments)
    return next((name for name in names if name), ()) or _single_name(segments) or _user_name(segments)


def _full_name(words: _Words) -> _Words:
    """The name at the end of the words, else the one at their beginning."""
    runs = list(_runs(words))
    last = [_behind_place(run, words) for run in runs if run and run[-1] is words[-1]]
    first = [run for run in runs if run and run[0] is words[0]]
    return next((name for name in (*last, *first, *reversed(runs)) if _count(name) > 1), ())


def _runs(words: _Words) -> Iterator[_Words]:
    """Neighbouring words that look like a name: all in capitals, or none. In `ISN Jane Doe` only the last two are one."""
    run = list[Token]()
    for token in words:
        if token.type not in _NAME or (token.type == "NICKNAME" and not run):
            yield run
            run = []
            continue
        other = next((word for word in run if word.type == "NAME_WORD"), None)
        if token.type == "NAME_WORD" and other is not None and token.isupper() != other.isupper():
            yield run
            run = []
        run.append(token)
    yield run


def _behind_place(run: _Words, words: _Words) -> _Words:
    """The name without the place that a title was given for: `Ambassador to Peru Jane Doe`."""
    at = next(number for number, token in enumerate(words) if token is run[0])
    is_bound = at > 0 and words[at - 1].type == "CLASSIFIER_LINK" and words[at - 1].upper() != "BY"
    names = [number for number, token in enumerate(run) if token.type == "NAME_WORD"]
    longest = 2 if is_bound else _LONGEST_NAME
    if len(names) > longest:
        run = run[names[-longest - 1] + 1 :]
    while _count(run) > 2 and is_known_post(run[0]):
        run = run[1:]
    return run


def _count(run: _Words) -> int:
    """How many words the name has; an initial serves for a given name where it has only one."""
    words = sum(token.type == "NAME_WORD" for token in run)
    return words + (words == 1 and any(token.type == "NAME_INITIAL" for token in run))


def _single_name(segments: Sequence[_Words]) -> _Words:
    """`DCM BARLOW`: the one word behind a title that is no place."""
    titled = False
    for words in segments:
        for token in words:
            if titled and token.type == "NAME_WORD" and len(token) >= _SHORTEST_NAME and not is_known_post(token):
                return (token,) if token is words[-1] else ()
            titled = titled or token.type == "CLASSIFIER_TITLE"
    return ()


def _user_name(segments: Sequence[_Words]) -> _Words:
    """`JBarlow, DCM`: one word and nothing else, or a title behind it."""
    first, *behind = [words for words in segments if words] or [()]
    is_alone = len(first) == 1 and first[0].type == "NAME_WORD" and len(first[0]) >= _SHORTEST_NAME
    titled = [any(token.type == "CLASSIFIER_TITLE" for token in words) for words in behind[:1]]
    return first if is_alone and all(titled) and not is_known_post(first[0]) else ()


def _inverted_name(who: _Words) -> _Words:
    """`Barlow, Jane, EUR`: surname and given name, and something behind them."""
    commas = [at for at, token in enumerate(who) if token.type == "NAME_BREAK"]
    if len(commas) < 2 or any(token.type not in _NAME for token in who[: commas[1]] if token != ","):
        return ()
    surname, given = who[: commas[0]], who[commas[0] + 1 : commas[1]]
    is_name = _count(surname) == 1 and 0 < _count(given) <= 2 and not is_known_post(joined(given))
    return who[: commas[1]] if is_name else ()


def _around(who: _Words, name: _Words) -> tuple[_Words, _Words]:
    """What stands before the name, and behind it up to the end of the sentence."""
    first, last = (next(at for at, token in enumerate(who) if token is word) for word in (name[0], name[-1]))
    behind = who[last + 1 :]
    end = next((at for at, token in enumerate(behind) if token == "." and at), len(behind))
    return who[:first], behind[:end] if behind[:1] != ["."] else []


def _roles(before: _Words, behind: _Words) -> tuple[list[str], list[str]]:
    """Offices and titles: before the name an office opens the title, behind it each stands between two marks."""
    begin = next((at for at, token in enumerate(before) if token.type not in ("CLASSIFIER_OFFICE", "NAME_BREAK")), len(before))
    offices, titles = [joined(before[:begin])], [joined(before[begin:])]
    for words in _segments(behind):
        is_title = any(token.type == "CLASSIFIER_TITLE" for token in words)
        (titles if is_title else offices).append(joined(words).removesuffix("."))
    return [office for text in offices if (office := _trimmed(text))], [title for text in titles if (title := _trimmed(text))]


def _trimmed(text: str) -> str:
    """The words without what divides them from name and reasons; the stop of an abbreviation stays."""
    text = text.strip(" ,;:-(?/#")
    while text.lower().endswith((" for", " by", " -")) or text.lower() in ("for", "by", "and", "the"):
        text = text.rpartition(" ")[0].rstrip(" ,;:-")
    return text if any(char.isalpha() for char in text) else ""


def _written(name: _Words) -> str:
    """The name on one line."""
    text, end = "", None
    for token in name:
        word = joined([token]).replace(" ,", ",")
        glued = word.startswith(",") or (token.start_pos == end and token.type != "NAME_SUFFIX")
        text += word if glued or end is None else f" {word}"
        end = token.end_pos
    return text


def _reasons(found: _Words) -> tuple[str, ...]:
    section, reasons, first = "", list[str](), None
    for token in found:
        if token.type == "REASON_SECTION":
            section = f"1.{token[-1]}"
        elif token.type == "REASON_RANGE":
            first = reasons[-1][-2] if reasons else None
        elif token.type == "REASON_LETTER":
            letter = next(char for char in token.lower() if char.isalpha())
            between = range(ord(first) + 1, ord(letter)) if first else ()
            reasons += (f"{section}({one})" for one in (*map(chr, between), letter))
            first = None
    return tuple(reasons)


def _said(found: Iterable[Token], word: str) -> str | None:
    """What stands behind such a word, up to the next."""
    words = list(found)
    at = next((at for at, token in enumerate(words) if token.type == word), None)
    text = words[at + 1 : at + 2] if at is not None else []
    return joined(text).strip(" .,;:") or None if text and text[0].type == "SOURCE_TEXT" else None
