"""What passed between the office of Musterau and its contacts."""

from datetime import date, timedelta

from praeventionsrat.contacts.history import follow_up, note_contact
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

NOTES = (  # whom, kind, days before today, text, Wiedervorlage in days from today
    ("Dornbusch", NoteKind.CALL, 3,
     "Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, "
     "braucht aber Strom und ein Zelt.\nRückruf versprochen, sobald die Plätze feststehen.",
     0),
    ("Dornbusch", NoteKind.MAIL, 50,
     "Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.", None),
    ("Holtkötter", NoteKind.TALK, 15,
     "Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.",
     -2),
    ("Frauennotruf", NoteKind.VISIT, 69,
     "Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.",
     150),
    ("Handel & Gewerbe", NoteKind.LETTER, 117,
     "Dankbrief für die Spende zum Präventionstag.", None),
)  # fmt: skip


def add_notes(work: Work, town: Town, today: date) -> None:
    """Write the Kontaktverlauf; one Wiedervorlage waits, one is done, one lies ahead."""
    for whom, kind, ago, text, again in NOTES:
        fields = ContactNoteFields(
            kind=kind,
            happened_on=today - timedelta(days=ago),
            text=text,
            follow_up_on=None if again is None else today + timedelta(days=again),
            person_id=town.persons.get(whom),
            organization_id=town.organizations.get(whom),
        )
        made = note_contact(work, fields)
        if whom == "Holtkötter":
            follow_up(work, made, on=today - timedelta(days=1))
