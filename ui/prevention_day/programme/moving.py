"""A card in the hand: where it would land, in steps of five minutes, before it is let go."""

from dataclasses import dataclass, replace
from enum import StrEnum

from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.scale import DAY, SNAP, HourScale, PlaceColumns, snapped


class Hold(StrEnum):
    """What the hand has taken."""

    WHOLE = "whole"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a card would land.

    Args:
        column: The place; None for everywhere.
        start: The minute; None for without a clock time.
        minutes: The length.
        planned: False where it is laid aside, not yet planned in.
    """

    column: int | None = None
    start: int | None = None
    minutes: int = 30
    planned: bool = True

    def on(self, card: ItemCard) -> ItemCard:
        """The card as it would be."""
        return replace(card, column=self.column, start=self.start, minutes=self.minutes)


ASIDE = Target(planned=False)


class Carrying:
    """One card between the press of the mouse and its release."""

    def __init__(
        self, card: ItemCard, hold: Hold, grab_minutes: float = 0.0, *, is_aside: bool = False
    ) -> None:
        """``grab_minutes`` below its beginning the hand took it; ``is_aside``: not planned in."""
        self.card, self.hold, self.grab, self.is_aside = card, hold, grab_minutes, is_aside
        self.target: Target | None = None

    def over(self, scale: HourScale, columns: PlaceColumns, x: float, y: float) -> Target | None:
        """Carry it over the hours; None beside all places."""
        if self.hold is Hold.EDGE:
            self.target = self._stretched(scale, y)
            return self.target
        column = columns.at(x)
        if column is None and not self.is_wide:
            self.target = None
        else:
            start = scale.held(scale.minute_at(y) - self.grab, self.card.minutes)
            place = None if self.is_wide else column
            self.target = Target(place, start, self.card.minutes)
        return self.target

    def over_band(self, columns: PlaceColumns, x: float) -> Target | None:
        """Carry it over the band of those without a clock time."""
        if self.hold is Hold.EDGE:
            return self.target
        column = columns.at(x)
        place = None if self.is_wide else column
        self.target = None if column is None else Target(place, None, self.card.minutes)
        return self.target

    def aside(self) -> Target:
        """Carry it over those not yet planned in."""
        self.target = ASIDE
        return ASIDE

    @property
    def is_wide(self) -> bool:
        """What is everywhere stays so, wherever the hand carries it; its form gives it a place."""
        return self.card.column is None and not self.is_aside

    @property
    def is_other(self) -> bool:
        """Whether letting go here changes anything."""
        card = self.card
        now = ASIDE if self.is_aside else Target(card.column, card.start, card.minutes)
        return self.target is not None and self.target != now

    def _stretched(self, scale: HourScale, y: float) -> Target:
        assert self.card.start is not None
        end = min(snapped(scale.minute_at(y)), scale.last)
        minutes = min(max(end - self.card.start, SNAP), DAY)
        return Target(self.card.column, self.card.start, minutes)
