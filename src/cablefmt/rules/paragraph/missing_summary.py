"""Note a long text without a summary.

## Why
A text of more than three pages begins with a summary (5 FAH-1 H-246, in the edition of 2004). The desk reads it, and nothing
else, in a hundred cables a day. A text whose form is laid down needs none: a country clearance, an answer to questions, a press
digest, a letter that is passed on.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister spoke at length.

2. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

3. (U) He thanked the Ambassador for the engineers and for the
cement. The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there.

4. (U) The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there. He thanked the Ambassador
for the engineers and for the cement.

5. (U) The villages on the far shore had waited for nine years. He
said that the harvest had been good in the north of the country. The
road to the coast would be open before the winter came. The bridge
needed a new deck, and the money for it was there. He thanked the
Ambassador for the engineers and for the cement. The ferry, he said,
would go on until the bridge was ready.

6. (U) He said that the harvest had been good in the north of the
country. The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years.

7. (U) The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country.

8. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

9. (U) He thanked the Ambassador for the engineers and for the
cement. The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there.

10. (U) The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there. He thanked the Ambassador
for the engineers and for the cement.

11. (U) The villages on the far shore had waited for nine years. He
said that the harvest had been good in the north of the country. The
road to the coast would be open before the winter came. The bridge
needed a new deck, and the money for it was there. He thanked the
Ambassador for the engineers and for the cement. The ferry, he said,
would go on until the bridge was ready.

12. (U) He said that the harvest had been good in the north of the
country. The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years.

13. (U) The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country.

14. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Summary: The Minister spoke at length. End summary.

2. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

3. (U) He thanked the Ambassador for the engineers and for the
cement. The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there.

4. (U) The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there. He thanked the Ambassador
for the engineers and for the cement.

5. (U) The villages on the far shore had waited for nine years. He
said that the harvest had been good in the north of the country. The
road to the coast would be open before the winter came. The bridge
needed a new deck, and the money for it was there. He thanked the
Ambassador for the engineers and for the cement. The ferry, he said,
would go on until the bridge was ready.

6. (U) He said that the harvest had been good in the north of the
country. The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years.

7. (U) The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country.

8. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

9. (U) He thanked the Ambassador for the engineers and for the
cement. The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there.

10. (U) The ferry, he said, would go on until the bridge was ready.
The villages on the far shore had waited for nine years. He said that
the harvest had been good in the north of the country. The road to
the coast would be open before the winter came. The bridge needed a
new deck, and the money for it was there. He thanked the Ambassador
for the engineers and for the cement.

11. (U) The villages on the far shore had waited for nine years. He
said that the harvest had been good in the north of the country. The
road to the coast would be open before the winter came. The bridge
needed a new deck, and the money for it was there. He thanked the
Ambassador for the engineers and for the cement. The ferry, he said,
would go on until the bridge was ready.

12. (U) He said that the harvest had been good in the north of the
country. The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years.

13. (U) The road to the coast would be open before the winter came.
The bridge needed a new deck, and the money for it was there. He
thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country.

14. (U) The bridge needed a new deck, and the money for it was there.
He thanked the Ambassador for the engineers and for the cement. The
ferry, he said, would go on until the bridge was ready. The villages
on the far shore had waited for nine years. He said that the harvest
had been good in the north of the country. The road to the coast
would be open before the winter came.

BARLOW
```

## Fix
None: a summary must be written.

## See
5 FAH-1 H-246; ACP 127 par. 208 for the length of a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable, Part
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import marks_of

#: The edition of the manual that asks for it.
_SINCE = 2004
#: Three pages of twenty lines of 69 characters (ACP 127 par. 208 and 138).
_THREE_PAGES = 3 * 20 * 69
#: What takes the place of a summary.
_SUMMARIES = ("summary", "key points", "action")
#: What begins a text that is passed on.
_PASSED_ON = ("text", "translation")
#: So much of a text is its beginning: there a word is as good as a mark.
_BEGINNING = 1500
_NAMED = ("SUMMARY", "ACTION REQUEST", "KEY ISSUE")
#: Words of a subject, or of the first lines, that name a text whose form is laid down.
_FORMS = frozenset(
    [
        "AGREEMENT",
        "ASSESSMENT",
        "CLEARANCE",
        "COMPILATION",
        "DIGEST",
        "HIGHLIGHTS",
        "INFORMATION",
        "KEYED",
        "LETTER",
        "MEDIA",
        "MONITORING",
        "NEWSLETTER",
        "NEWSLETTERS",
        "PRESS",
        "QUESTIONNAIRE",
        "REPORT",
        "REPORTING",
        "RESPONSE",
        "RESPONSES",
        "STATEMENT",
        "SUBMISSION",
        "SUMMARY",
        "VETTING",
    ]
)
_FIRST_LINES = 200


@rule(code="PAR009", severity=Severity.NOTE, since="0.1")
def missing_summary(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a text of more than three pages in which nothing is called a summary or key points, and no action is asked for."""
    parts = [part for part in cable.current_parts if part.body]
    length = sum(part.body.span.end - part.body.span.start for part in parts if part.body)
    of_another_time = context.date is not None and context.date.year < _SINCE
    if context.partial or of_another_time or length <= _THREE_PAGES:
        return
    if not _has_a_form(parts[0], context) and not _is_summed_up(cable, parts[0], context):
        yield Finding(
            span=context.first_line(parts[0].body or parts[0]),
            message="a text of more than three pages has no summary",
            help="put a summary in front of it",
        )


def _beginning(part: Part, context: RuleContext, length: int) -> str:
    start = part.body.span.start if part.body else part.span.end
    return context.source.text[start : start + length].upper()


def _has_a_form(part: Part, context: RuleContext) -> bool:
    """Whether the text is of a kind that has a form of its own; without its subject none can tell."""
    if not (subject := part.preamble.subject):
        return True
    named = f"{subject.text} {_beginning(part, context, _FIRST_LINES)}"
    return not _FORMS.isdisjoint("".join(each if each.isalpha() else " " for each in named.upper()).split())


def _is_summed_up(cable: Cable, part: Part, context: RuleContext) -> bool:
    named = _beginning(part, context, _BEGINNING)
    end = (part.body.span.start if part.body else 0) + _BEGINNING
    marks = list(marks_of(cable))
    first = takewhile(lambda mark: mark.span.start < end, marks)
    return (
        any(word in named for word in _NAMED)
        or any(mark.kind in _SUMMARIES for mark in marks)
        or any(mark.kind in _PASSED_ON and mark.opens for mark in first)
    )
