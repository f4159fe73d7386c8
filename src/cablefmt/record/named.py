"""The cables that a reference names, by their ids; the year of one that the text does not say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from cablefmt.model import Reference
from cablefmt.record.identifier import CableId
from cablefmt.vocab import canonical_post, posts

__all__ = ["Namer"]

#: Since then the numbers of cables begin anew on the first of January, before with the fiscal year.
_CALENDAR_YEARS = 1973
#: More cables a day than these nobody ever sent: the Department; a post; a post since e-mail.
_DEPARTMENT, _POST, _POST_SINCE, _E_MAIL = 1000, 150, 50, 2000
#: The series of a traveling Secretary begin where they like.
_TRAVELING = ("SECTO", "TOSEC")
#: Cables that are sent together, and name each other, have numbers no farther apart.
_TOGETHER = 10


class Namer:
    """Gives the ids of what one cable names; what a reference does not say of year and post is that cable's own.

    A number that nobody can have reached by its date is of the year before: the same post's, where it is higher than the
    cable's; another's, where it is higher than anybody sends in so many days.

    >>> from datetime import datetime
    >>> from cablefmt.fields import reference_line
    >>> january = Namer(2008, "LIMA", 79, datetime(2008, 1, 22))
    >>> [list(january.ids(item)) for item in reference_line("REF: LIMA 77, LIMA 4512, STATE 9001, STATE 158223", 0).references]
    [['08LIMA77', '07LIMA4512', '08STATE9001', '07STATE158223']]
    """

    def __init__(self, year: int | None, post: str | None, serial: int | None, date: datetime | None) -> None:
        self._year, self._post, self._serial = year, post, serial
        self._days = date.timetuple().tm_yday if date and date.year == year else None

    def ids(self, item: Reference) -> Iterator[str]:
        """The ids of the cables that an item names."""
        for named in item.cables:
            post = canonical_post(named.post) if named.post else self._post
            year = named.year or self._last_year(post, named.serial)
            if post and year:
                yield str(CableId(year, post, named.serial))

    def _last_year(self, post: str | None, serial: int) -> int | None:
        """The last year in which the post can have sent a cable of this number."""
        year = self._year
        if year is None or year < _CALENDAR_YEARS:
            return year
        if post == self._post and self._serial is not None:
            return year - (serial > self._serial + max(_TOGETHER, self._serial // 10))
        if post in _TRAVELING or post not in posts():
            return year
        daily = _DEPARTMENT if post == "STATE" else _POST_SINCE if year >= _E_MAIL else _POST
        return year - (self._days is not None and serial > self._days * daily)
