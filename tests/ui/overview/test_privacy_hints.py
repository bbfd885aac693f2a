"""Whoever was erased and came back with an older backup is named until erased again."""

from datetime import date

from praeventionsrat.contacts.records import Person
from praeventionsrat.office.retention import Erasure
from ui.overview.privacy_hints import PrivacyHints


def test_who_came_back_with_a_backup_is_erased_with_one_press(qtbot, context, store):
    person = Person(family_name="Zyxkolibri")
    with store.begin("x") as work:
        work.persons.add(person)
        work.erasures.add(Erasure(contact_id=person.id, erased_on=date(2026, 11, 1)))
    hints = PrivacyHints(context)
    qtbot.addWidget(hints)
    hints.show()
    said = "1 gelöschte Person ist mit einer älteren Sicherung zurückgekommen."
    qtbot.waitUntil(lambda: hints.again.what.text() == said)
    hints.again.button.click()
    assert not hints.again.isVisibleTo(hints)
    with store.read() as work:
        assert work.persons.all() == []
        assert len(work.erasures.all()) == 2
    assert context.operations.undo_label() == ""
