"""Note a long text without a summary.

## Why
A text of more than three pages begins with a summary (5 FAH-1 H-246). The desk reads it, and nothing else, in a hundred cables a
day.

## Bad
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) The Minister spoke at length.

2. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

3. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

4. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

5. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

6. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

7. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

8. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

9. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

10. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

11. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

12. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

13. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

14. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

15. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

16. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

17. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

18. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

19. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

20. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

21. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

22. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

23. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

24. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

25. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

26. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

27. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

28. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

29. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

BARLOW
```

## Good
```cable
UNCLAS ALMATY 000079

E.O. 12958: N/A
TAGS: PGOV KZ
SUBJECT: A VISIT TO THE REGION

1. (U) Summary: The Minister spoke at length. End summary.

2. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

3. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

4. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

5. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

6. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

7. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

8. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

9. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

10. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

11. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

12. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

13. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

14. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

15. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

16. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

17. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

18. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

19. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

20. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

21. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

22. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

23. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

24. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

25. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

26. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

27. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

28. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

29. (U) He said that the harvest had been good in the north of the
country, and that the road to the coast would be open before the
winter, if the bridge was ready by then. He thanked the Ambassador.

BARLOW
```

## Fix
None: a summary must be written.

## See
5 FAH-1 H-246; ACP 127 par. 208 for the length of a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from cablefmt.diagnostic import Severity
from cablefmt.model import Cable
from cablefmt.rules.base import Finding, RuleContext, rule
from cablefmt.rules.paragraph import marks_of

#: Three pages of twenty lines of 69 characters (ACP 127 par. 208 and 138).
_THREE_PAGES = 3 * 20 * 69
#: What takes the place of a summary.
_SUMMARIES = ("summary", "key points", "action")
#: The word is as good as the mark where it stands so early.
_BEGINNING = 1500


@rule(code="PAR009", severity=Severity.NOTE, since="0.1")
def missing_summary(cable: Cable, context: RuleContext) -> Iterator[Finding]:
    """Once for a text of more than three pages in which nothing is called a summary or key points, and no action is asked for."""
    bodies = [part.body for part in cable.current_parts if part.body]
    if context.partial or not bodies or sum(body.span.end - body.span.start for body in bodies) <= _THREE_PAGES:
        return
    start = bodies[0].span.start
    named = "SUMMARY" in context.source.text[start : start + _BEGINNING].upper()
    if not named and not any(mark.kind in _SUMMARIES for mark in marks_of(cable)):
        yield Finding(
            span=context.first_line(bodies[0]),
            message="a text of more than three pages has no summary",
            help="put a summary in front of it",
        )
