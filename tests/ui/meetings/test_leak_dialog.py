"""Before a public document leaves: every leak with its place, and a reason for whoever goes on."""

import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.records import MinutesFields
from praeventionsrat.meetings.usecases.items import write_minutes
from praeventionsrat.meetings.usecases.minutes import edit_minutes
from tests.ui.meetings.live import button, settle, shown, store_path, twelfth, where
from ui.meetings.detail import MeetingDetail
from ui.meetings.item_list import HEAD
from ui.meetings.leak_dialog import LeakDialog

__all__ = ["shown", "store_path", "twelfth"]


@pytest.fixture
def detail(context, twelfth, shown):
    made = shown(MeetingDetail(context))
    made.show_meeting(twelfth.id)
    settle()
    return made


@pytest.fixture
def leaky(context, twelfth):
    """A public item and the Verteiler name a word of the non-public one."""
    words = "Zum Förderantrag später mehr."
    context.operations.perform("Text", write_minutes, twelfth.items["1"], words)
    fields = MinutesFields(distribution="Büro Projektantrag")
    context.operations.perform("Kopf", edit_minutes, twelfth.id, fields)


def dialog_of(detail, key="minutes"):
    detail.write(key)
    settle()
    return detail.findChildren(LeakDialog)[-1]


def test_clean_minutes_are_written_without_a_question(detail):
    detail.write("minutes")
    settle()
    assert detail.findChildren(LeakDialog) == []
    detail.findChildren(QFileDialog)[0].reject()


def test_a_leak_stands_there_with_its_place_and_the_button_goes_there(detail, leaky, twelfth):
    dialog = dialog_of(detail)
    button(dialog, "Zur Stelle: TOP 1, Verlauf").click()
    settle()
    assert detail.tab == "minutes"
    assert detail._panel("minutes").editor.item.id == twelfth.items["1"]
    dialog = dialog_of(detail)
    button(dialog, "Zur Stelle: Verteiler").click()
    settle()
    assert detail._panel("minutes")._chosen[twelfth.id] == HEAD


def test_a_leak_in_the_attendance_leads_to_its_tab(detail):
    detail.open_place("attendance")
    assert detail.tab == "attendance"


def test_who_goes_on_gives_a_reason_that_is_kept(detail, leaky, store, twelfth):
    dialog = dialog_of(detail, "minutes-published")
    anyway = button(dialog, "Trotzdem speichern …")
    assert not anyway.isEnabled()
    dialog.go_on()
    dialog.reason.setText("Der Titel wurde öffentlich angekündigt.")
    anyway.click()
    settle()
    (kept,) = where(store, "leak_waivers", meeting_id=twelfth.id)
    assert kept.reason == "Der Titel wurde öffentlich angekündigt."
    assert kept.document == "minutes-published"
    assert "„Förderantrag“" in kept.findings
    detail.open_tab("approval")
    settle()
    (shown_there,) = detail._panel("approval").found.waivers
    assert "Niederschrift zur Veröffentlichung" in shown_there.heading
    assert "öffentlich angekündigt" in shown_there.detail
    detail.findChildren(QFileDialog)[0].reject()


def test_other_documents_are_not_asked_about(detail, leaky):
    detail.write("minutes-nonpublic")
    settle()
    assert detail.findChildren(LeakDialog) == []
    detail.findChildren(QFileDialog)[0].reject()


def test_the_check_can_be_asked_for_at_any_time(detail, leaky, context, twelfth, store):
    detail.open_tab("approval")
    card = detail._panel("approval").publication
    dialog = card.check_now()
    assert dialog.anyway.isHidden()
    button(dialog, "Zur Stelle: TOP 1, Verlauf").click()
    settle()
    assert detail.tab == "minutes"
    context.operations.perform("Text", write_minutes, twelfth.items["1"], "Nichts.")
    context.operations.perform("Kopf", edit_minutes, twelfth.id, MinutesFields())
    assert card.check_now().windowTitle() == "Leck-Prüfung"
    card.names.set_value(PublishedNames.FUNCTION)
    card._on_names()
    assert where(store, "publication_policies")[0].names is PublishedNames.FUNCTION
