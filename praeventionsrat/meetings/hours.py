"""Whether what is noted with a clock time lies between begin and end of the meeting."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from praeventionsrat import german
from praeventionsrat.meetings.clocktime import minute

WHY = "Was vor dem Beginn oder nach dem Ende liegt, widerspricht der Niederschrift."
TODO = "Berichtigen Sie die Zeit oder Beginn und Ende der Sitzung."


@dataclass(frozen=True, slots=True)
class Hours:
    """Begin and end of a meeting, as far as they are noted."""

    begun: time | None
    ended: time | None
    origin: time | None
    """From when clock times are counted on past midnight."""

    def complaint(self, start: time | None, end: time | None) -> str:
        """What is wrong: „bis 18:20 Uhr eingetragen, die Sitzung endete aber um 18:11 Uhr“."""
        ended, begun = german.oclock(self.ended), german.oclock(self.begun)
        if start and self._is_late(start):
            return f"ab {german.oclock(start)} eingetragen, die Sitzung endete aber um {ended}"
        if end and self._is_early(end):
            return f"bis {german.oclock(end)} eingetragen, die Sitzung begann aber erst um {begun}"
        if end and self._is_late(end):
            return f"bis {german.oclock(end)} eingetragen, die Sitzung endete aber um {ended}"
        if start and self._is_early(start):
            return f"ab {german.oclock(start)} eingetragen, die Sitzung begann aber erst um {begun}"
        return ""

    def fitted(self, start: time | None, end: time | None) -> tuple[time | None, time | None]:
        """The stretch within the meeting; one that lies outside altogether stays as it is."""
        if (start and self._is_late(start)) or (end and self._is_early(end)):
            return start, end
        first = self.begun if start and self._is_early(start) else start
        last = self.ended if end and self._is_late(end) else end
        return first, last

    def _is_early(self, at: time) -> bool:
        return self.begun is not None and self._minute(at) < self._minute(self.begun)

    def _is_late(self, at: time) -> bool:
        return self.ended is not None and self._minute(at) > self._minute(self.ended)

    def _minute(self, at: time) -> int:
        return minute(at, self.origin)


def some(sentences: Sequence[str], most: int = 3) -> str:
    """The first few, and how many more there are."""
    more = len(sentences) - most
    rest = [f"Und {german.count(more, 'weitere Zeit', 'weitere Zeiten')}."] if more > 0 else []
    return " ".join([*sentences[:most], *rest])
