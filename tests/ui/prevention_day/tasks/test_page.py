"""The page Aufgaben: tasks, permits, safety sheet and template, driven by keys and mouse."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.tasks.presets import preset_tasks
from praeventionsrat.prevention_day.tasks.records import PermitState, SafetyChoice, TaskState
from praeventionsrat.prevention_day.tasks.rows import Bucket
from praeventionsrat.prevention_day.tasks.usecases import edit_task, task_rows
from praeventionsrat.prevention_day.usecases.events import create_event
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.prevention_day.tasks.page import PERMITS, SAFETY, TASKS, TEMPLATE, TasksPage
from ui.prevention_day.tasks.task_table import TICK, Heading

__all__ = ["shown"]

TODAY = date(2026, 6, 17)
SATURDAY = date(2026, 9, 12)


@pytest.fixture
def event(store):
    with store.begin("Musterau") as work:
        create_organization(work, OrganizationFields(name="Ordnungsamt Musterau"))
        create_person(work, PersonFields(given_name="Kim", family_name="Berg"))
        fields = PreventionDayFields(title="Präventionstag 2026", expected_visitors=1500)
        return create_event(work, fields, [EventDayFields(held_on=SATURDAY)])


@pytest.fixture
def page(context, event, shown):
    made = TasksPage(context)
    made.today = lambda: TODAY
    return shown(made, 1180, 800)


@pytest.fixture
def full(page):
    """The whole template is taken."""
    page.tasks.empty.button.click()
    settle()
    return page


def rows(page):
    return page.context.operations.ask(task_rows, page.day_id, TODAY)


def row(page, title):
    return next(one for one in rows(page) if one.title == title)


def retype(field, text):
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def tab(page, place):
    page.tabs.setCurrentIndex(place)
    settle()
    return page.panel


def choose(picker, text):
    retype(picker, text)
    QTest.keyClick(picker, Qt.Key.Key_Return)


def test_without_tasks_one_button_takes_the_template(page):
    assert page.tasks.empty.isVisible()
    assert not page.tasks.filters.isVisible()
    page.tasks.empty.button.click()
    settle()
    assert len(rows(page)) == len(preset_tasks())
    assert page.tasks.table.isVisible()
    assert page.summary.text().startswith("0 von 95 erledigt · ")
    assert "überfällig" in page.summary.text()


def test_tasks_stand_under_headings_and_headings_are_no_rows(full):
    lines = [
        full.tasks.table.rows_model.index(n, 0).data()
        for n in full.tasks.table.grouped.heading_lines()
    ]
    assert lines[0].startswith("Überfällig  ·  ")
    assert any(one.startswith("Später") for one in lines)
    assert len(full.tasks.table.grouped.rows()) == 95
    heading = full.tasks.table.grouped.heading_lines()[0]
    assert full.tasks.table.grouped.task_at(heading) is None
    assert isinstance(Heading(Bucket.DONE, 1).id, str)


def test_the_quick_line_makes_one_task_after_the_other(page, said):
    page.tasks.new()
    quick = page.tasks.quick
    type_text(quick.title, "Blumen für die Bühne")
    retype(quick.offset, "2 Wochen vorher")
    QTest.keyClick(quick.offset, Qt.Key.Key_Return)
    settle()
    made = row(page, "Blumen für die Bühne")
    assert made.offset_days == -14
    assert quick.typed == ""
    assert page.tasks.table.current_id() == made.id
    type_text(quick.title, "Schmuck")
    assert page.drafts()
    retype(quick.offset, "bald")
    quick.enter()
    assert "Bitte so eingeben" in quick.complaint.text()
    retype(quick.offset, "am Tag selbst")
    quick.enter()
    settle()
    assert row(page, "Schmuck").offset_days == 0
    quick.enter()
    assert not page.drafts()


def test_a_title_that_is_too_long_is_complained_about(page):
    page.tasks.quick.title.setText("x" * 400)
    page.tasks.quick.enter()
    assert "höchstens" in page.tasks.quick.complaint.text()


def test_the_space_bar_ticks_and_the_cursor_goes_to_the_next(full, said):
    table = full.tasks.table
    first, second = table.grouped.rows()[:2]
    table.select_id(first.id)
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle()
    done = row(full, first.title)
    assert (done.state, done.done_on) == (TaskState.DONE, TODAY)
    assert table.current_id() == second.id
    assert said[-1] == ("undo", f"„{first.title}“ erledigt")
    full.context.operations.undo()
    settle()
    assert not row(full, first.title).is_finished


def test_a_click_on_the_box_ticks_and_again_opens(full):
    table = full.tasks.table
    task = table.grouped.rows()[0]
    for wanted in (TaskState.DONE, TaskState.OPEN):
        line = table.rows_model.line_of(task.id)
        index = table.rows_model.index(line, TICK)
        table.scrollTo(index)
        settle()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
        )
        settle()
        assert row(full, task.title).state is wanted


def test_the_form_saves_by_itself_and_moves_the_task(full):
    form, table = full.tasks.form, full.tasks.table
    table.select_id(row(full, "Stromanschluss und Verteilung beauftragen").id)
    settle()
    retype(form.title, "Strom bestellen")
    retype(form.offset, "T-100")
    choose(form.person, "Kim")
    retype(form.area, "Elektrik")
    assert full.flush()
    settle()
    changed = row(full, "Strom bestellen")
    assert (changed.offset_days, changed.owner, changed.area) == (-100, "Kim Berg", "Elektrik")
    assert changed.bucket is Bucket.OVERDUE
    assert "Standplan" in form.hint.what.text()
    assert full.tasks.title.text() == "100 Tage vorher, 04.06.2026"
    retype(form.due_on, "20.6.2026")
    assert full.flush()
    settle()
    assert row(full, "Strom bestellen").is_fixed
    assert full.tasks.title.text() == "fester Termin, 20.06.2026"
    assert "Fällig, bevor" in form.hint.what.text()


def test_the_state_is_chosen_and_a_circle_is_refused(full):
    form, table = full.tasks.form, full.tasks.table
    table.select_id(row(full, "Standplan zeichnen und abstimmen").id)
    settle()
    form.state.set_value(TaskState.DOING)
    form.state.activated.emit(1)
    settle()
    assert row(full, "Standplan zeichnen und abstimmen").state is TaskState.DOING
    strom = row(full, "Stromanschluss und Verteilung beauftragen")
    form.after.set_value(strom.id)
    retype(form.after, "Stromanschluss und Vert")
    QTest.keyClick(form.after, Qt.Key.Key_Return)
    assert not full.flush()  # it waits for this one and is not on offer
    form.take_theirs()
    assert full.flush()


def test_what_is_wrong_in_the_form_keeps_the_cursor_on_its_task(full):
    form, table = full.tasks.form, full.tasks.table
    first, second = table.grouped.rows()[:2]
    table.select_id(first.id)
    settle()
    retype(form.title, " ")
    table.select_id(second.id)
    settle()
    assert form.record_id == first.id
    assert table.current_id() == first.id
    tab(full, PERMITS)
    assert full.panel is full.tasks
    retype(form.title, "Neu benannt")
    assert full.flush()


def test_filters_narrow_by_area_owner_state_and_words(full):
    panel = full.tasks
    area = next(v for v in panel.filters.areas.offered() if v == "Technik")
    panel.filters.areas.set_values(frozenset({area}))
    panel.filters.changed.emit()
    shown_rows = panel.table.grouped.rows()
    assert {one.area for one in shown_rows} == {"Technik"}
    sheet = full.list_sheet()
    assert len(sheet.rows) == len(shown_rows)
    assert "Technik" in sheet.note
    panel.filters.areas.set_values(frozenset())
    panel.filters.line.setText("mehrweg")
    panel.filters.changed.emit()
    assert all("ehrweg" in f"{one.title} {one.note}" for one in panel.table.grouped.rows())
    panel.filters.line.clear()
    panel.filters.chips.set_value("state", "blocked")
    panel.filters.changed.emit()
    assert all(one.is_blocked for one in panel.table.grouped.rows())
    panel.filters.chips.set_value("state", "open")
    panel.filters.owners.set_values(frozenset({"Niemand"}))
    panel.filters.changed.emit()
    assert len(panel.table.grouped.rows()) == 95
    done = panel.table.grouped.rows()[0]
    full.tasks.toggle(done.id)
    settle()
    assert done.id not in {one.id for one in panel.table.grouped.rows()}
    full.open_record("event_task", done.id)
    settle()
    assert panel.table.current_id() == done.id


def test_filters_that_leave_nothing_say_so_and_are_lifted(full):
    full.tasks.filters.line.setText("gibt es nicht")
    full.tasks.filters.changed.emit()
    assert not full.tasks.table.grouped.rows()
    assert not full.tasks.detail.isVisible()
    full.tasks.table._empty.button.click()
    settle()
    assert len(full.tasks.table.grouped.rows()) == 95


def test_the_task_that_is_waited_for_is_shown(full):
    strom = row(full, "Stromanschluss und Verteilung beauftragen")
    full.tasks.table.select_id(strom.id)
    settle()
    assert full.tasks.form.hint.what.text() == "Wartet auf „Standplan zeichnen und abstimmen“."
    full.tasks.form.hint.button.click()
    settle()
    assert full.tasks.form.title.text() == "Standplan zeichnen und abstimmen"


def test_deleting_asks_nothing_and_undo_brings_it_back(full, said):
    table = full.tasks.table
    task = table.grouped.rows()[0]
    table.select_id(task.id)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle()
    assert task.id not in {one.id for one in rows(full)}
    assert said[-1][0] == "undo"
    full.context.operations.undo()
    settle()
    assert task.id in {one.id for one in rows(full)}


def test_chosen_lines_are_taken_and_later_there_is_nothing_left(page, said):
    dialog = page.tasks.taking.choose()
    dialog.ticks.clear()
    assert not dialog.take_button.isEnabled()
    dialog.all.click()
    assert dialog.take_button.text() == "95 übernehmen"
    dialog.ticks.clear()
    dialog.ticks.list.item(3).setCheckState(Qt.CheckState.Checked)
    dialog.take_button.click()
    settle()
    assert len(rows(page)) == 1
    page.tasks.taking.take_all()
    settle()
    assert page.tasks.taking.choose() is None
    assert said[-1] == ("info", "Alle Aufgaben der Vorlage stehen schon auf der Liste.")


def test_the_task_list_is_written_as_word_and_pdf(full, tmp_path, qtbot, said):
    for place, suffix in enumerate((".docx", ".pdf")):
        target = tmp_path / f"liste{suffix}"
        command = [one for one in full.commands() if "Aufgabenliste" in one.title][place]
        command.run()
        dialog = full.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(target))
        dialog.close()
        qtbot.waitUntil(target.exists)
    assert full.tasks.prints.button.menu().actions()


def test_usual_permits_are_taken_and_a_passed_deadline_is_said(page, said):
    panel = tab(page, PERMITS)
    assert panel.empty.isVisible()
    panel.empty.button.click()
    dialog = panel.findChildren(type(panel.choose_usual()))[-1]
    dialog.take_button.click()
    settle()
    assert page.summary.text() == "0 von 14 erteilt · 1 Frist vorbei"
    panel.table.select_id(panel.rows[0].id)
    settle()
    assert "Antragsfrist ist seit 5 Tagen vorbei" in panel.form.hint.what.text()
    assert panel._badge(panel.rows[0]) is not None
    assert panel._badge(panel.rows[1]) is None
    assert panel.choose_usual() is None
    assert len(full_sheet(page).rows) == 14


def full_sheet(page):
    return page.list_sheet()


def test_a_permit_is_made_filled_and_carries_its_letter(page, tmp_path, qtbot, said):
    panel = tab(page, PERMITS)
    page.new()
    settle()
    form = panel.form
    type_text(form.title, "Sondernutzung Marktplatz")
    choose(form.office, "Ordnungsamt")
    choose(form.person, "Kim")
    retype(form.fee, "125,50")
    form.conditions.setPlainText("Hydranten frei\nMüll")
    retype(form.applied_on, "1.6.2026")
    assert page.flush()
    settle()
    assert form.state.value() is PermitState.APPLIED
    (made,) = panel.rows
    assert (made.authority, made.fee_cents) == ("Ordnungsamt Musterau", 12550)
    assert len(made.condition_list) == 2
    letter = tmp_path / "Bescheid.pdf"
    letter.write_bytes(b"%PDF-1.4")
    dialog = panel.files.choose()
    dialog.filesSelected.emit([str(letter)])
    dialog.close()
    qtbot.waitUntil(lambda: len(panel.files.rows) == 1)
    retype(panel.files.rows[0].title, "Bescheid vom 1. Juni")
    assert page.flush()
    settle()
    assert panel.rows[0].files == 1
    saving = panel.files.save_as(panel.files.rows[0].attachment_id, "Bescheid.pdf")
    saving.fileSelected.emit(str(tmp_path / "kopie.pdf"))
    saving.close()
    qtbot.waitUntil(lambda: Path(tmp_path / "kopie.pdf").exists())
    retype(panel.files.rows[0].title, " ")
    assert not page.flush()
    complaints = [one.text() for one in panel.files.rows[0].findChildren(QLabel)]
    assert complaints == ["Bitte ausfüllen."]
    panel.files.rows[0].autosave.forget()
    panel.files.rows[0].remove.click()
    settle()
    assert not panel.files.rows
    retype(form.granted_on, "1.5.2026")
    assert not page.flush()
    retype(form.granted_on, "10.6.2026")
    assert page.flush()
    settle()
    assert panel.rows[0].state is PermitState.GRANTED
    assert panel.title.text() == "erteilt am 10.06.2026"


def test_permits_are_deleted_and_found_again(page, said):
    panel = tab(page, PERMITS)
    page.new()
    settle()
    page.new()
    settle()
    first, second = panel.rows
    page.show_tab(TASKS)
    page.open_record("permit", second.id)
    settle()
    assert page.panel is panel
    assert panel.table.current_id() == second.id
    retype(panel.form.title, " ")
    panel.table.select_id(first.id)
    assert panel.table.current_id() == second.id
    retype(panel.form.title, "Lärm")
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    settle()
    assert [one.id for one in panel.rows] == [first.id]
    panel.delete()
    settle()
    assert panel.empty.isVisible()
    panel.delete()
    assert [one.title for one in page.commands()][:2] == [
        "Neue Genehmigung", "Übliche Genehmigungen",
    ]  # fmt: skip


def test_the_safety_sheet_is_answered_by_keys_and_counted(page, tmp_path, qtbot):
    panel = tab(page, SAFETY)
    assert page.summary.text() == "45 von 45 Fragen offen"
    panel.next_open.click()
    settle()
    made = panel.questions[0]
    made.choice.set_value(SafetyChoice.YES)
    made.choice.activated.emit(1)
    made.text.setPlainText("Bühne und Stände")
    assert page.flush()
    settle()
    assert page.summary.text() == "44 von 45 Fragen offen"
    assert panel.table.current_id() == "Charakteristik"
    assert panel.questions[0] is made
    panel.table.select_id("Ordnungspersonal")
    settle()
    assert "30 bis 45" in panel.questions[0].known.text()
    page.rename()
    page.back()
    panel.open_record("Brandschutz")
    settle()
    assert panel.title.text() == "Brandschutz"
    assert len(full_sheet(page).rows) == 45
    command = page.commands()[0]
    command.run()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "bogen.docx"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "bogen.docx").exists)


def test_a_sheet_without_open_questions_says_so(page):
    panel = tab(page, SAFETY)
    for group in list(panel.found.groups):
        panel.table.select_id(group.title)
        settle()
        for made in panel.questions:
            made.choice.set_value(SafetyChoice.NOT_APPLICABLE)
            made.choice.activated.emit(3)
        assert page.flush()
    settle()
    assert page.summary.text() == "Alle Fragen sind beantwortet."
    assert not panel.next_open.isEnabled()
    panel.go_to_open()


def test_the_template_is_changed_and_restored(page, said):
    panel = tab(page, TEMPLATE)
    assert panel.empty.isVisible()
    panel.empty.button.click()
    settle()
    assert page.summary.text() == "95 Zeilen"
    page.new()
    settle()
    form = panel.form
    type_text(form.title, "Blumen")
    retype(form.offset, "10 vorher")
    form.text.setPlainText("Für die Bühne")
    form.used.setChecked(False)
    assert page.flush()
    choose(form.after, "Regieplan mit Minuten")
    settle()
    made = panel.rows[-1]
    assert made.second == "10 Tage vorher · erst nach „Regieplan mit Minuten und Verantwortlichen“"
    assert page.summary.text() == "96 Zeilen, 1 abgeschaltet"
    panel.up.click()
    settle()
    assert panel.rows[-2].id == made.id
    panel.down.click()
    settle()
    assert panel.rows[-1].id == made.id
    assert len(full_sheet(page).rows) == 96
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    settle()
    assert len(panel.rows) == 95
    panel.table.select_id(panel.rows[0].id)
    panel.delete()
    panel.restore.click()
    settle()
    assert said[-1] == ("undo", "1 Zeile ergänzt")
    panel.restore.click()
    assert said[-1] == ("info", "Es fehlt keine mitgelieferte Zeile.")
    assert "Neue Zeile der Vorlage" in [one.title for one in page.commands()]
    page.back()


def test_lines_of_the_template_cannot_wait_in_a_circle(page):
    panel = tab(page, TEMPLATE)
    panel.empty.button.click()
    settle()
    first = panel.rows[0]
    panel.table.select_id(first.id)
    settle()
    choose(panel.form.after, "Arbeitsgruppe bilden und Zuständigkeiten verteilen")
    assert "im Kreis" in panel.form.after_complaint.text()
    retype(panel.form.after, "gibt es nicht")
    retype(panel.form.title, " ")
    panel.table.select_id(panel.rows[1].id)
    assert panel.table.current_id() == first.id
    retype(panel.form.title, "Auftrag")
    assert page.flush()


def test_what_others_change_is_shown_and_esc_leads_back(full):
    table = full.tasks.table
    task = table.grouped.rows()[0]
    table.select_id(task.id)
    settle()

    def rename(work):
        from praeventionsrat.prevention_day.tasks.records import EventTaskFields

        record = work.event_tasks.get(task.id)
        values = {name: getattr(record, name) for name in EventTaskFields.model_fields}
        edit_task(work, task.id, EventTaskFields(**{**values, "title": "Umbenannt"}))

    full.context.operations.perform("Ändern", rename)
    settle()
    assert full.tasks.form.title.text() == "Umbenannt"
    full.rename()
    assert full.tasks.form.title.hasFocus()
    full.back()
    assert table.hasFocus()


def test_in_a_small_window_the_task_takes_the_place_of_the_list(full):
    full.window().resize(780, 700)
    settle()
    full.tasks.table.clicked.emit(full.tasks.table.currentIndex())
    full.tasks.rename()
    settle()
    assert full.tasks.to_list.isVisibleTo(full.tasks.detail)
    assert not full.tasks.table.isVisible()
    full.back()
    settle()
    assert full.tasks.table.isVisible()
