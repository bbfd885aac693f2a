"""Which shape and which colour a group has; neither depends on what is shown at the moment."""

from collections.abc import Sequence

from praeventionsrat.council.network import NO_GROUP
from praeventionsrat.documents.drawing_colours import TINTS
from praeventionsrat.documents.drawing_parts import Mark

MARKS = tuple(Mark)


class Looks:
    """Seven shapes and eight colours: fifty-six groups are told apart."""

    def __init__(self, sectors: Sequence[str]) -> None:
        """All groups there are, in their order."""
        known = [sector for sector in sectors if sector != NO_GROUP]
        self._looks = {
            sector: (MARKS[at % len(MARKS)], f"tint{at % TINTS + 1}")
            for at, sector in enumerate(known)
        }

    def of(self, sector: str) -> tuple[Mark, str]:
        """Shape and name of the colour; grey and round without a group."""
        return self._looks.get(sector, (Mark.CIRCLE, "plain"))
