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

1. (U) The Minister received the Ambassador at the old ferry landing,
where the new bridge will stand. He had come with the governor, two
deputies and the engineer of the works. He said that he wished to
speak of four things: the bridge, the harvest, the school, and the
winter road.

2. (U) The bridge comes first, he said. The piers have stood since
the spring, and they have come through the flood without harm. The
deck is late because the steel went to the wrong port. The contractor
now promises the last beams for October. If they come, carts will
cross before the snow, and lorries in May. The engineer thought June
more likely, and the governor did not contradict him.

3. (U) The money is there for the deck, but not for the lamps, the
rails and the customs post. The Minister asked whether our office for
trade could name firms that build such posts in cold places. The
Ambassador said that we would send him three names. He noted that
firms would ask first who is to own the post, the province or the
capital. The Minister laughed and said that he would ask that, too.

4. (U) Until then the ferry goes on. It carries forty carts a day,
and two hundred on the day of the market. The ferryman has asked for
a second boat. The villages on the far shore have waited nine years
for the bridge, and they do not believe in it: last month they voted
to pay for the second boat themselves. The governor called this an
insult, the Minister called it good sense.

5. (U) On the harvest the Minister was brief. The north has had its
best wheat since the dry year, and the mills cannot take it all. The
south has lost a third of its apples to frost. Prices in the capital
are steady, since traders bring apples over the border at night. He
has closed no road for it and he will close none before the new year.

6. (U) The deputies spoke of the grain that the state still buys at
its own price. Farmers near the coast get half of what a trader pays,
and in the last week some have turned back at the scales. One deputy
wants the price set free in the spring. The other fears that bread
would then cost double in the city. The Minister heard them both, and
said only that the cabinet would take it up.

7. (U) The school in the lower town has a roof again. Its new
teachers of English are two, where five were promised. The Minister
thanked the Ambassador for the books, which came in March, and asked
for a map of the world that shows the country in one color. The head
of the school asked for a stove. Her pupils sat in their coats from
November until the end of February.

8. (U) The winter road over the pass is the governor's own affair. He
has bought two plows from across the border and has hired the men who
used to work in the mine. Last year the pass was shut for sixty days,
and a doctor could not get through to the upper villages. This year
he wants it shut for no more than ten. He would not say what he paid
for the plows.

9. (U) At lunch the talk was of the vote. The Minister will not stand
again in his own district; he gave his knees as the reason. The
governor may stand in his place. He was careful not to say so, and
careful to pour the tea himself. Both asked whether we would send
observers. The Ambassador said that this was for others to decide,
and that the law on observers was a good one.

10. (U) The far shore was the last stop. Some sixty people met the
boat, most of them women with letters about pensions that have not
come since July. The Minister took every letter. He read three of
them aloud and answered them on the spot, one with money from his own
coat. Then he told the ferryman that the province would pay for the
second boat after all.

11. (U) On the way back he asked that his words about the apples stay
between us, since the growers read the papers and the papers read
everything else. The engineer showed us the plans of the customs
post, which has a room for dogs and no room for trucks. He was sorry
that nobody had asked him sooner. We promised to bring the three
names before the first snow, and the books on soil for the farm
school by the same truck. The bridge will need more than either.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Summary: At the ferry landing the Minister promised a bridge
by May and a boat until then. The harvest is good in the north, the
school has a roof, and the governor may stand for parliament. End
summary.

2. (U) The Minister received the Ambassador at the old ferry landing,
where the new bridge will stand. He had come with the governor, two
deputies and the engineer of the works. He said that he wished to
speak of four things: the bridge, the harvest, the school, and the
winter road.

3. (U) The bridge comes first, he said. The piers have stood since
the spring, and they have come through the flood without harm. The
deck is late because the steel went to the wrong port. The contractor
now promises the last beams for October. If they come, carts will
cross before the snow, and lorries in May. The engineer thought June
more likely, and the governor did not contradict him.

4. (U) The money is there for the deck, but not for the lamps, the
rails and the customs post. The Minister asked whether our office for
trade could name firms that build such posts in cold places. The
Ambassador said that we would send him three names. He noted that
firms would ask first who is to own the post, the province or the
capital. The Minister laughed and said that he would ask that, too.

5. (U) Until then the ferry goes on. It carries forty carts a day,
and two hundred on the day of the market. The ferryman has asked for
a second boat. The villages on the far shore have waited nine years
for the bridge, and they do not believe in it: last month they voted
to pay for the second boat themselves. The governor called this an
insult, the Minister called it good sense.

6. (U) On the harvest the Minister was brief. The north has had its
best wheat since the dry year, and the mills cannot take it all. The
south has lost a third of its apples to frost. Prices in the capital
are steady, since traders bring apples over the border at night. He
has closed no road for it and he will close none before the new year.

7. (U) The deputies spoke of the grain that the state still buys at
its own price. Farmers near the coast get half of what a trader pays,
and in the last week some have turned back at the scales. One deputy
wants the price set free in the spring. The other fears that bread
would then cost double in the city. The Minister heard them both, and
said only that the cabinet would take it up.

8. (U) The school in the lower town has a roof again. Its new
teachers of English are two, where five were promised. The Minister
thanked the Ambassador for the books, which came in March, and asked
for a map of the world that shows the country in one color. The head
of the school asked for a stove. Her pupils sat in their coats from
November until the end of February.

9. (U) The winter road over the pass is the governor's own affair. He
has bought two plows from across the border and has hired the men who
used to work in the mine. Last year the pass was shut for sixty days,
and a doctor could not get through to the upper villages. This year
he wants it shut for no more than ten. He would not say what he paid
for the plows.

10. (U) At lunch the talk was of the vote. The Minister will not
stand again in his own district; he gave his knees as the reason. The
governor may stand in his place. He was careful not to say so, and
careful to pour the tea himself. Both asked whether we would send
observers. The Ambassador said that this was for others to decide,
and that the law on observers was a good one.

11. (U) The far shore was the last stop. Some sixty people met the
boat, most of them women with letters about pensions that have not
come since July. The Minister took every letter. He read three of
them aloud and answered them on the spot, one with money from his own
coat. Then he told the ferryman that the province would pay for the
second boat after all.

12. (U) On the way back he asked that his words about the apples stay
between us, since the growers read the papers and the papers read
everything else. The engineer showed us the plans of the customs
post, which has a room for dogs and no room for trucks. He was sorry
that nobody had asked him sooner. We promised to bring the three
names before the first snow, and the books on soil for the farm
school by the same truck. The bridge will need more than either.

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
from cablefmt.model import Body, Cable, SubjectLine
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
    texts = [(part.preamble.subject, part.body) for part in cable.current_parts if part.body]
    length = sum(body.span.end - body.span.start for _, body in texts)
    of_another_time = context.date is not None and context.date.year < _SINCE
    if context.partial or of_another_time or length <= _THREE_PAGES:
        return
    subject, body = texts[0]
    # Without its subject none can tell what kind of text it is.
    if subject and not _has_a_form(subject, body, context) and not _is_summed_up(cable, body, context):
        yield Finding(
            span=context.first_line(body),
            message="a text of more than three pages has no summary",
            help="put a summary in front of it",
        )


def _beginning(body: Body, context: RuleContext, length: int) -> str:
    return context.source.text[body.span.start : body.span.start + length].upper()


def _has_a_form(subject: SubjectLine, body: Body, context: RuleContext) -> bool:
    """Whether the text is of a kind that has a form of its own."""
    named = f"{subject.text} {_beginning(body, context, _FIRST_LINES)}"
    return not _FORMS.isdisjoint("".join(each if each.isalpha() else " " for each in named.upper()).split())


def _is_summed_up(cable: Cable, body: Body, context: RuleContext) -> bool:
    named = _beginning(body, context, _BEGINNING)
    marks = list(marks_of(cable))
    first = takewhile(lambda mark: mark.span.start < body.span.start + _BEGINNING, marks)
    return (
        any(word in named for word in _NAMED)
        or any(mark.kind in _SUMMARIES for mark in marks)
        or any(mark.kind in _PASSED_ON and mark.opens for mark in first)
    )
