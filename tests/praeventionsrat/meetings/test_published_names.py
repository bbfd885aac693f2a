"""Nobody is named whom the law does not want named, and the sentence stays German."""

import pytest

from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.published_names import Named, without_names
from praeventionsrat.meetings.records import AttendanceKind

KIND = AttendanceKind
PEOPLE = (
    Named("Anselm Tüncher", "Tüncher", KIND.VOTING, "Kirchen"),
    Named("Dr. Ada Ahorn", "Ahorn", KIND.VOTING, is_chair=True),
    Named("Marion Querfurth", "Querfurth", KIND.ADMINISTRATION, "Geschäftsstelle", is_keeper=True),
    Named("Dipl.-Ing. Olaf Brettschneider", "Brettschneider", KIND.GUEST, "Stadtwerke"),
    Named("Noemi Steinfurth", "Steinfurth", KIND.ADVISORY),
    Named("Rolf Amt", "Amt", KIND.ADMINISTRATION),
)
GENERAL, FUNCTION = PublishedNames.GENERAL, PublishedNames.FUNCTION


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Herr Tüncher weist darauf hin.", "Ein Mitglied weist darauf hin."),
        ("Dann weist Herr Tüncher darauf hin.", "Dann weist ein Mitglied darauf hin."),
        ("Auf Antrag von Herrn Tüncher.", "Auf Antrag von einem Mitglied."),
        ("Der Vorsitz dankt Herrn Tüncher.", "Der Vorsitz dankt einem Mitglied."),
        ("Tünchers Hinweis gilt.", "Eines Mitglieds Hinweis gilt."),
        ("Wegen Frau Steinfurth.", "Wegen einer beratenden Person."),
        ("Es wird gefragt. Anselm Tüncher bejaht.", "Es wird gefragt. Ein Mitglied bejaht."),
        ("Frau Dr. Ahorn schließt.", "Die Sitzungsleitung schließt."),
        ("- Frau Querfurth schreibt", "- Die Protokollführung schreibt"),
        ("Stadtwerke/Brettschneider", "Stadtwerke"),
        ("mit Dipl.-Ing. Olaf Brettschneider", "mit einer eingeladenen Person"),
        ("**Herr Tüncher** fragt.", "**Ein Mitglied** fragt."),
        ("Rolf Amt prüft.", "Die Verwaltung prüft."),
        ("Die Tünchersche Frage", "Die Tünchersche Frage"),
        ("", ""),
    ],
)
def test_names_become_words(said, printed):
    assert without_names(said, PEOPLE, GENERAL) == printed


def test_the_office_stands_for_the_person_where_the_committee_wants_it():
    said = "Herr Tüncher fragt Herrn Brettschneider; Frau Steinfurth dankt Herrn Tüncher."
    assert without_names(said, PEOPLE, FUNCTION) == (
        "Die Vertretung (Kirchen) fragt die Vertretung (Stadtwerke); eine beratende Person dankt "
        "der Vertretung (Kirchen)."
    )


def test_names_stay_where_the_committee_publishes_them():
    assert without_names("Herr Tüncher fragt.", PEOPLE, PublishedNames.NAMES).startswith("Herr")
