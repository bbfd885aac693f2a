"""What would clash only in rain stands in the list too, told apart from what clashes anyway."""

from datetime import time

from praeventionsrat.prevention_day.programme.conflicts import Conflict, ConflictKind
from praeventionsrat.prevention_day.programme.items import move_item
from praeventionsrat.prevention_day.programme.records import VenueFields
from praeventionsrat.prevention_day.programme.venues import edit_venue
from tests.ui.prevention_day.programme_day import made, page, settle, shown
from ui.prevention_day.programme.conflict_list import tone_of
from ui.prevention_day.programme.side import conflict_line, sign_of_clashes
from ui.shell.theme import Tone

__all__ = ["made", "page", "settle", "shown"]


def test_the_number_above_says_how_many_are_only_of_the_rain(page, made):
    assert page.conflicts.text() == "1 Konflikt"
    fields = VenueFields(name="Bühne", rain_venue_id=made.room, capacity=400)
    page.context.operations.perform("Ausweichort", edit_venue, made.stage, fields)
    assert page.conflicts.text() == "1 Konflikt · 1 bei Regen"
    dry, wet = page.bench.side.conflicts.clashes
    assert wet.sentence.startswith("Bei Regen wäre „Raum 112“ doppelt belegt: „Trickdiebe“")
    assert (tone_of(dry), tone_of(wet)) == (Tone.BAD, Tone.WARN)
    page.context.operations.perform(
        "Verlegen", move_item, made.talk, made.day, made.room, time(11, 55)
    )
    assert page.conflicts.text() == "Keine Konflikte"


def test_signs_tell_rain_from_what_is_grave():
    wet = Conflict(ConflictKind.RAIN, (), "Bei Regen.", None, only_in_rain=True)
    dry = Conflict(ConflictKind.PLACE, (), "Doppelt.", None)
    assert sign_of_clashes(()) == ("ok", Tone.OK)
    assert sign_of_clashes([wet]) == ("alert", Tone.WARN)
    assert sign_of_clashes([dry, wet])[1] is Tone.BAD
    assert conflict_line([wet, wet]) == "Keine Konflikte · 2 bei Regen"
