"""Beschlusskontrolle on the page Aufträge: state, reports, follow-up, letters."""

from datetime import date

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.tracking import Progress, TrackingFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from praeventionsrat.meetings.usecases.tracking import track_assignment, tracking_of
from tests.ui.meetings.live import (
    enter,
    keys,
    press,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from tests.word_reading import in_style
from ui.assignments.page import AssignmentsPage

__all__ = ["shown", "store_path", "twelfth"]
TODAY = date(2026, 4, 15)
TALKS = "Sicherheitsgespräche im Stadtteil Nord vorbereiten"


@pytest.fixture
def ids(store):
    with store.read() as work:
        return {a.title: a.id for a in work.assignments.all()}


@pytest.fixture
def page(context, ids, shown):
    return shown(AssignmentsPage(context, today=lambda: TODAY), 1100, 800)


def titles(page):
    return [row.title for row in page.list.rows_model.rows()]


def tracked(store, assignment_id):
    with store.read() as work:
        return tracking_of(work, assignment_id)


def test_the_traffic_light_is_said_in_words(page, ids):
    assert page.detail.light.text() == "in Umsetzung, überfällig"
    page.open_record("assignment", ids["Schulwegplan aktualisieren"])
    assert page.detail.light.text() == "umgesetzt"


def test_a_report_is_one_key_one_line_and_enter(page, ids, store, context):
    page.list.setFocus()
    press(page.list, Qt.Key.Key_S)
    assert page.detail.progress.text.hasFocus()
    keys(page.detail.progress.text, "Raum gefunden: Kita Süd")
    enter(page.detail.progress.text)
    notes = where(store, "progress_notes", assignment_id=ids[TALKS])
    assert (notes[-1].noted_on, notes[-1].text) == (TODAY, "Raum gefunden: Kita Süd")
    assert not page.detail.progress.is_typed
    assert page.detail.progress.all.text() == "1 älteren Sachstand zeigen"
    page.detail.progress.all.click()
    assert not page.detail.progress.all.isVisible()
    context.operations.undo()
    assert len(where(store, "progress_notes", assignment_id=ids[TALKS])) == 2


def test_a_report_needs_words_and_a_day_that_exists(page, ids, store):
    part = page.detail.progress
    part.keep.click()
    assert part.complaint.text() == "Bitte ausfüllen."
    keys(part.text, "Neues")
    part.on.setText("31.2.")
    part.keep.click()
    assert "gibt es nicht" in part.complaint.text()
    part.on.setText("1.1.2020")
    part.keep.click()
    assert "vor der Sitzung" in part.complaint.text()
    assert len(where(store, "progress_notes", assignment_id=ids[TALKS])) == 2
    page.open_record("assignment", ids["Beleuchtung Bahnhofsunterführung"])
    assert part.text.text() == ""
    assert page.drafts() == ["Ein Sachstand ist noch nicht gemeldet."]
    page.open_record("assignment", ids[TALKS])
    assert part.text.text() == "Neues"
    part.on.setText("15.4.2026")
    part.keep.click()
    assert page.drafts() == []


def test_a_report_can_be_taken_away_and_brought_back(page, ids, store, said, context):
    line = page.detail.progress.notes.itemAt(0).layout()
    line.itemAt(1).widget().click()
    assert said[-1] == ("undo", "Sachstand gelöscht")
    assert len(where(store, "progress_notes", assignment_id=ids[TALKS])) == 1
    context.operations.undo()
    assert len(where(store, "progress_notes", assignment_id=ids[TALKS])) == 2


def test_what_the_control_asks_is_kept_as_it_is_typed(page, ids, store):
    page.open_record("assignment", ids["Beleuchtung Bahnhofsunterführung"])
    form = page.detail.tracking
    form.follow_up.setFocus()
    keys(form.follow_up, "1.5.2026")
    keys(form.delay, "Lieferzeit")
    form.progress.set_value(Progress.NOT_STARTED)
    form.progress.activated.emit(0)
    assert page.flush()
    kept = tracked(store, ids["Beleuchtung Bahnhofsunterführung"])
    assert (kept.follow_up_on, kept.delay_reason) == (date(2026, 5, 1), "Lieferzeit")
    assert page.detail.light.text() == "nicht begonnen"
    page.detail.report()
    keys(page.detail.progress.text, "Angebot da")
    enter(page.detail.progress.text)
    assert form.progress.value() is Progress.IN_PROGRESS
    retype(form.delay, "Lieferzeiten")
    assert page.flush()
    assert tracked(store, ids["Beleuchtung Bahnhofsunterführung"]).delay_reason == "Lieferzeiten"


def test_what_cannot_be_kept_keeps_the_report_back(page, ids, store):
    page.detail.tracking.follow_up.setFocus()
    keys(page.detail.tracking.follow_up, "31.2.")
    keys(page.detail.progress.text, "Neues")
    enter(page.detail.progress.text)
    assert len(where(store, "progress_notes", assignment_id=ids[TALKS])) == 2


def test_what_is_to_be_looked_at_again_has_a_chip_of_its_own(page, ids, context):
    fields = TrackingFields(follow_up_on=TODAY)
    one = ids["Beleuchtung Bahnhofsunterführung"]
    context.operations.perform("x", track_assignment, one, fields)
    page.chips._groups["state"]["follow_up"].click()
    assert titles(page) == ["Beleuchtung Bahnhofsunterführung"]
    assert (
        page.list.rows_model.index(0, 2)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("Wiedervorlage")
    )


def test_secret_assignments_can_be_looked_at_apart(page, context, twelfth):
    fields = AssignmentFields(title="Bescheide vorbereiten")
    more = {"item_id": twelfth.items["10"]}
    context.operations.perform("x", give_assignment, twelfth.id, fields, **more)
    page.chips._groups["part"]["nonpublic"].click()
    assert titles(page) == ["Bescheide vorbereiten"]
    page.chips._groups["part"]["public"].click()
    assert "Bescheide vorbereiten" not in titles(page)


def test_paper_and_excel_have_the_columns_councillors_ask_for(page):
    sheet = page.list_sheet()
    row = dict(zip(sheet.headings, sheet.rows[0], strict=True))
    assert row["Stand"] == "gelb – in Umsetzung, überfällig seit 31.03.2026"
    assert row["Grund der Verzögerung"].startswith("Das Bürgerhaus")
    assert (row["Art"], row["Gremium"], row["TOP"]) == (
        "Beschluss", "Lenkungsgruppe", "4 Berichte aus den Arbeitsgruppen",
    )  # fmt: skip


def dialog_of(page):
    settle()
    return page.findChildren(QFileDialog)[-1]


def choose(page, target):
    dialog = dialog_of(page)
    dialog.fileSelected.emit(str(target))
    dialog.reject()


def saved(said):
    return any(kind == "saved" for kind, _ in said)


def test_the_control_list_of_the_next_meeting_is_in_the_menu(page, tmp_path, said, qtbot):
    page.papers.fill()
    actions = {action.text(): action for action in page.papers.menu.actions()}
    words = "Beschlusskontrolle 13. Sitzung Lenkungsgruppe (Word)"
    assert "Beschlusskontrolle 13. Sitzung Lenkungsgruppe, nichtöffentlich (Word)" in actions
    actions[words].trigger()
    choose(page, tmp_path / "Kontrolle.docx")
    qtbot.waitUntil(lambda: saved(said))
    document = docx.Document(str(tmp_path / "Kontrolle.docx"))
    assert in_style(document, "Title") == ["Beschlusskontrolle"]


def test_a_reminder_goes_to_the_office_of_the_chosen_assignment(page, tmp_path, said, qtbot):
    page.papers.remind()
    assert "Polizeistation" in dialog_of(page).selectedFiles()[0]
    choose(page, tmp_path / "Brief.docx")
    qtbot.waitUntil(lambda: saved(said))
    document = docx.Document(str(tmp_path / "Brief.docx"))
    assert in_style(document, "Anschrift")[0] == "Polizeistation Musterau"


def test_every_office_gets_its_letter_in_one_go(page, tmp_path, said, qtbot, context, twelfth):
    for title, who in (("A", "Bauhof"), ("B", "Bauhof/")):
        fields = AssignmentFields(title=title, responsible=who)
        context.operations.perform("x", give_assignment, twelfth.id, fields)
    page.papers.remind_all()
    choose(page, tmp_path)
    qtbot.waitUntil(lambda: saved(said))
    assert said[-1] == ("saved", f"4 Erinnerungen liegen im Ordner „{tmp_path.name}“.")
    names = sorted(path.name.split(" 20")[0] for path in tmp_path.glob("Erinnerung*.docx"))
    assert names == [
        "Erinnerung Bauhof", "Erinnerung Bauhof-", "Erinnerung Polizeistation",
        "Erinnerung Stadtwerke-Brettschneider",
    ]  # fmt: skip


def test_without_anything_open_no_letter_is_written(page, tmp_path, said, store):
    with store.begin("leer") as work:
        for found in work.assignments.all():
            found.done_on = TODAY
    page.papers.write_all(tmp_path)
    assert said[-1][1] == "Kein Auftrag ist offen, für den jemand steht."
    page.papers.chosen = lambda: None
    page.papers.remind()
    assert said[-1][1] == "Bitte wählen Sie zuerst einen Auftrag."


def test_what_is_typed_wrong_keeps_letters_back(page):
    page.papers.before = lambda: False
    assert page.papers.remind_all() is None
    page.papers.remind()
    assert page.findChildren(QFileDialog) == []


def test_the_commands_offer_reports_and_letters(page):
    titles = [command.title for command in page.commands()]
    assert titles[1:] == [
        "Stand melden", "Erinnerung an die zuständige Stelle", "Erinnerungen an alle Stellen",
    ]  # fmt: skip
