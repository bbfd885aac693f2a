"""Who helps at Musterau's next prevention day: most shifts are filled, some not yet."""

from datetime import time
from uuid import UUID

from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.helpers.records import HelperFields, ShiftFields
from praeventionsrat.prevention_day.helpers.usecases import (
    add_contact_as_helper,
    add_helper,
    add_shift,
    assign,
    edit_helper,
)
from praeventionsrat.prevention_day.usecases.events import days_of

CONTACTS = (  # family name, what she can
    ("Lohgerber", "Ersthelferin"),
    ("Karadeniz", "Türkisch"),
    ("Steinfurth", ""),
)
HELPERS = (  # name, telephone, what she can, when, under 18
    ("Heinz Kalbfleisch", "0171 5550131", "Führerschein C", "ab Freitagmittag", False),
    ("Dorothee Amsel", "0171 5550132", "Ersthelferin, Sanitätsdienst", "", False),
    ("Jannik Pohl", "0171 5550133", "", "", True),
    ("Mara Pohl", "0171 5550134", "Englisch, Arabisch", "nur vormittags", True),
    ("Gerd Unterweger", "0171 5550135", "Tontechnik", "", False),
    ("Hatice Öztürk", "0171 5550136", "Türkisch, Gebärdensprache", "", False),
    ("Silke Brömmelkamp", "0171 5550137", "Kasse", "ab 13 Uhr", False),
    ("Ludger Feyerabend", "", "", "", False),
)
SHIFTS = (  # title, day, begin, minutes, place, from, to, wanted, leader, who
    ("Zelte und Bühne aufbauen", -1, time(15), 240, "Bühne Marktplatz", 3, 6, "Führerschein C",
     "Herr Kalbfleisch", ("Heinz Kalbfleisch", "Ludger Feyerabend", "Gerd Unterweger")),
    ("Tische und Stellwände", 0, time(8), 150, "", 3, 5, "", "Frau Querfurth",
     ("Jannik Pohl", "Ludger Feyerabend", "Yusuf Karadeniz")),
    ("Infostand am Eingang", 0, time(10, 30), 180, "", 2, 3, "Türkisch", "Frau Querfurth",
     ("Hatice Öztürk", "Mara Pohl")),
    ("Infostand am Eingang", 0, time(13, 30), 210, "", 2, 3, "Türkisch", "Frau Querfurth",
     ("Silke Brömmelkamp",)),
    ("Sanitätsdienst", 0, time(10, 30), 390, "", 2, 2, "Ersthelfer", "Frau Amsel",
     ("Dorothee Amsel", "Petra Lohgerber")),
    ("Bühne und Ton", 0, time(10), 420, "Bühne Marktplatz", 1, 2, "Tontechnik",
     "Herr Unterweger", ("Gerd Unterweger",)),
    ("Sicher im Verein: Einlass", 0, time(11, 45), 75, "Rathaus Raum 112", 1, 2, "", "",
     ("Yusuf Karadeniz",)),
    ("Abbau", 0, time(17), 180, "", 4, 8, "Führerschein C", "Herr Kalbfleisch",
     ("Heinz Kalbfleisch", "Jannik Pohl", "Noemi Steinfurth")),
)  # fmt: skip


def add_helpers(work: Work, event_id: UUID, town: Town) -> None:
    """Put helpers, shifts and who is in them on record."""
    made: dict[str, UUID] = {}
    for family, skills in CONTACTS:
        helper_id = add_contact_as_helper(work, event_id, town.persons[family])
        helper = work.helpers.get(helper_id)
        values = {name: getattr(helper, name) for name in HelperFields.model_fields}
        edit_helper(work, helper_id, HelperFields(**{**values, "skills": skills}))
        made[helper.name] = helper_id
    for name, phone, skills, available, is_minor in HELPERS:
        fields = HelperFields(
            name=name, phone=phone, skills=skills, available=available, is_minor=is_minor
        )
        made[name] = add_helper(work, event_id, fields)
    day = days_of(work, event_id)[0].id
    places = {one.name: one.id for one in work.venues.where(prevention_day_id=event_id)}
    for title, offset, begins, minutes, place, least, most, wanted, leader, who in SHIFTS:
        shift = ShiftFields(
            title=title,
            event_day_id=day,
            day_offset=offset,
            starts_at=begins,
            duration_minutes=minutes,
            venue_id=places.get(place),
            minimum=least,
            maximum=most,
            skills=wanted,
            leader=leader,
        )
        shift_id = add_shift(work, event_id, shift)
        for name in who:
            assign(work, shift_id, made[name])
