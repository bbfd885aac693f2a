"""Everything on paper for the day: chosen, written into one folder, and again where it changed."""

from datetime import UTC, datetime, time

from PySide6.QtWidgets import QFileDialog

from praeventionsrat.prevention_day.printing.prints import Group
from praeventionsrat.prevention_day.stands.records import Stand
from praeventionsrat.prevention_day.usecases.events import delete_event
from tests.ui.meetings.live import settle
from ui.prevention_day.printing.page import PrintingPage


def handed_out(page, qtbot, folder):
    page.flow.make(page.day_id, page.choice.ticked(), folder)
    qtbot.waitUntil(
        lambda: any(r.printed for rows in page.rows.values() for r in rows), timeout=20_000
    )
    settle()


def move(page, context, title, **values):
    def change(work):
        items = work.programme_items.where(prevention_day_id=page.day_id)
        item = next(one for one in items if one.title == title)
        for name, value in values.items():
            setattr(item, name, value)

    context.operations.perform("Verlegen", change)


def test_every_document_says_for_whom_it_is_how_much_and_when_it_was_handed_out(page):
    line = page.choice.lines["contributor-sheets"]
    assert line.size.text() == "8 Blätter"
    assert line.printed.text() == "noch nie"
    assert line.state.isHidden()
    assert line.box.accessibleName() == "Blätter für Mitwirkende (PDF), 8 Blätter, noch nie"
    assert not page.changed.isEnabled()
    assert page.note.isHidden()


def test_the_set_lies_in_one_folder_and_says_afterwards_what_changed(
    page, context, qtbot, tmp_path
):
    handed_out(page, qtbot, tmp_path)
    (folder,) = tmp_path.glob("Druckmappe*")
    names = {path.name for path in folder.iterdir()}
    assert "Regieplan 9. Musterauer Präventionstag.docx" in names
    assert "Namensschilder 9. Musterauer Präventionstag.pdf" in names
    assert not any(name.startswith("Plakat A2") for name in names)
    line = page.choice.lines["contributor-sheets"]
    assert line.state.text() == "unverändert"

    move(page, context, "Hundestaffel", starts_at=time(15))
    qtbot.waitUntil(lambda: line.state.text() == "1 geändert")
    assert page.choice.lines["programme"].state.text() == "geändert"
    assert page.note.isVisible()
    assert page.changed.isEnabled()
    page.flow.make(page.day_id, list(page.choice.lines), tmp_path, only_changed=True)
    qtbot.waitUntil(lambda: line.state.text() == "unverändert", timeout=20_000)
    (again,) = tmp_path.glob("Geänderte*")
    assert any(path.name.startswith("Blätter für Mitwirkende") for path in again.iterdir())
    assert not any(path.name.startswith("Namensschilder") for path in again.iterdir())


def test_whoever_stands_on_a_document_sees_its_parts_at_the_side(page, context, qtbot, tmp_path):
    page.choice.lines["contributor-sheets"].box.setFocus()
    assert page.side.title.text() == "Blätter für Mitwirkende (PDF)"
    assert page.side.parts.rows_model.rowCount() == 8
    assert page.side.parts.rows_model.row_at(0).beneath == "noch nicht ausgegeben"
    page.choice.lines["programme"].box.setFocus()
    assert page.side.parts.isHidden()
    page.choice.lines["contributor-sheets"].box.setFocus()
    handed_out(page, qtbot, tmp_path)
    move(page, context, "Hundestaffel", starts_at=time(15))
    qtbot.waitUntil(lambda: page.side.parts.rows_model.row_at(0).is_changed)
    assert page.side.parts.rows_model.row_at(0).title == "Diensthundführerstaffel"
    assert page.side.parts.rows_model.row_at(0).beneath.startswith("ausgegeben ")


def test_what_is_not_wanted_stays_unticked_the_next_time(page, context):
    page.choice.lines["programme"].box.click()
    assert "programme" not in page.choice.ticked()
    again = PrintingPage(context)
    assert again.choice.ticked() == page.choice.ticked()
    context.tasks.wait()
    again.deleteLater()


def test_a_whole_group_is_ticked_or_none_of_it(page):
    page.choice.turn_group(Group.GUESTS)
    assert page.choice.lines["programme-poster-a2"].box.isChecked()
    page.choice.turn_group(Group.GUESTS)
    assert not page.choice.lines["programme-poster-a2"].box.isChecked()
    page.choice.tick(())
    assert not page.write.isEnabled()


def test_the_buttons_ask_for_a_folder_and_one_document_for_its_place(
    page, context, qtbot, tmp_path
):
    page.choice.tick(["phone-sheet", "stand-signs"])
    page.merged.setChecked(True)
    page.write.click()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: any(tmp_path.glob("Druckmappe*/Alles*")), timeout=20_000)
    qtbot.waitUntil(lambda: page.choice.lines["phone-sheet"].state.text() == "unverändert")

    page.choice.lines["phone-sheet"].box.setFocus()
    page.side.write.click()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "Telefon.pdf"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "Telefon.pdf").exists, timeout=20_000)
    context.tasks.wait()


def test_what_cannot_be_made_is_told_and_the_rest_is_there(page, context, said, qtbot, tmp_path):
    def add(work):
        work.stands.add(Stand(prevention_day_id=page.day_id, exhibitor="Bäcker 🥨"))

    context.operations.perform("Stand", add)
    page.flow.make(page.day_id, ["stand-signs", "phone-sheet"], tmp_path)
    qtbot.waitUntil(lambda: bool(said.errors), timeout=20_000)
    assert said.errors[0].startswith("Standschilder (PDF): Diese Zeichen")
    saved = next(text for kind, text in said if kind == "saved")
    assert saved.startswith("1 Dokument liegt jetzt")


def test_nothing_ticked_and_nothing_changed_are_sentences(page, said, qtbot, tmp_path):
    page.flow.make(page.day_id, [], tmp_path)
    assert said.errors == ["Bitte wählen Sie zuerst, was in die Mappe soll."]
    page.flow.make(page.day_id, ["programme"], tmp_path, only_changed=True)
    qtbot.waitUntil(lambda: len(said.errors) == 2)
    assert "nichts geändert" in said.errors[1]
    page.write_changed()
    page.findChildren(QFileDialog)[-1].close()


def test_every_document_can_be_called_by_name(page):
    names = [command.title for command in page.commands()]
    assert names[:2] == ["Mappe schreiben …", "Nur Geändertes …"]
    assert "Regieplan (Word)" in names
    assert page.help_topic() == "druck"
    page.day_id = None
    assert page.commands() == []
    page.write_set()
    page.write_one("programme")
    assert not page.findChildren(QFileDialog)


def test_without_a_prevention_day_the_page_leads_to_the_first(page, context):
    def give_up(work):
        for event in work.prevention_days.all():
            delete_event(work, event.id, at=datetime(2026, 9, 1, tzinfo=UTC))

    context.operations.perform("Löschen", give_up)
    settle()
    assert page.body.currentIndex() == 1
    assert page.commands() == []


def test_news_that_came_too_late_are_not_shown(page):
    line = page.choice.lines["phone-sheet"]
    page._show_rows(page._asked - 1, {})
    assert page.choice.lines["contributor-sheets"].size.text() == "8 Blätter"
    page._show_rows(page._asked, {})
    assert line.printed.text() == "noch nie"
