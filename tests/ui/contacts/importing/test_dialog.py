"""„Kontakte übernehmen …“ through the real window: file, columns, questions, summary, undo."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from praeventionsrat.contacts.importing.applying import Imported
from praeventionsrat.contacts.importing.persons import Differing
from praeventionsrat.contacts.reading.targets import Target
from ui.contacts.importing.dialog import (
    CHOOSE,
    COLUMNS,
    QUESTIONS,
    SUMMARY,
    ImportDialog,
    said_of,
)
from ui.contacts.importing.questions import Verdict
from ui.contacts.importing.running import Running
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

SAMPLES = Path(__file__).parents[4] / "tests" / "samples"
OUTLOOK = SAMPLES / "fiktiv_kontakte_outlook_de.csv"
WAIT = 30_000
NEW = (
    "Name;Institution;E-Mail;Geburtstag\nIda Quitte;Obstgarten Musterau;ida@obst.example;1.1.1980\n"
)
CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Ida Quitte\nPHOTO:x\nEND:VCARD\n"


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(context, qtbot):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window):
    next(c for c in window.menus.commands() if c.title == "Kontakte übernehmen …").run()
    return window.findChild(ImportDialog)


@pytest.fixture
def persons(context):
    return lambda: {p.name for p in context.operations.ask(lambda work: work.persons.all())}


def reaches(qtbot, dialog, step):
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == step, timeout=WAIT)


def file(tmp_path, text, name="liste.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def compared(qtbot, dialog, path):
    """From the file to what is asked, or to the summary."""
    dialog.open_file(path)
    reaches(qtbot, dialog, COLUMNS)
    dialog.next.click()
    assert not dialog.next.isEnabled()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() in (QUESTIONS, SUMMARY), timeout=WAIT)


def carried(*urls):
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drop(widget, data):
    """Drag something over a widget and let it go; whether it was welcome."""
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    over = QDragEnterEvent(QPoint(9, 9), action, data, left, none.NoModifier)
    over.setAccepted(False)
    QApplication.sendEvent(widget, over)
    fallen = QDropEvent(QPointF(9, 9), action, data, left, none.NoModifier)
    QApplication.sendEvent(widget, fallen)
    return over.isAccepted()


def copy(data):
    QGuiApplication.clipboard().setMimeData(data)


def copied_text(words):
    data = QMimeData()
    data.setText(words)
    return data


def test_a_file_dropped_on_the_page_is_mapped_taken_over_and_one_undo_takes_it_back(
    window, qtbot, tmp_path, persons, context, said
):
    before = persons()
    page = window.go("contacts")
    assert drop(page, carried(QUrl.fromLocalFile(str(file(tmp_path, NEW)))))
    dialog = page.findChild(ImportDialog)
    reaches(qtbot, dialog, COLUMNS)
    assert dialog.columns.mapping.chosen() == [
        Target.NAME, Target.ORGANIZATION, Target.EMAIL, None,
    ]  # fmt: skip
    dialog.next.click()
    reaches(qtbot, dialog, SUMMARY)
    assert dialog.summary.title.text() == "1 Zeile wird übernommen"
    assert dialog.summary.facts.text() == "1 neue Person und 1 neue Institution."
    assert "Geburtstag (1)" in dialog.summary.left_out.why.text()
    assert dialog.next.text() == "Übernehmen"
    with qtbot.waitSignal(dialog.imported, timeout=WAIT):
        dialog.next.click()
    assert persons() - before == {"Ida Quitte"}
    assert said[-1] == ("undo", "Übernommen: 1 neue Person und 1 neue Institution.")
    assert page.list.select_id(
        next(p.id for p in context.operations.ask(lambda w: w.persons.where(family_name="Quitte")))
    )
    assert context.operations.undo_label() == "Kontakte übernehmen"
    window.menus.undo.trigger()
    assert persons() == before
    layouts = context.operations.ask(lambda work: work.import_layouts.all())
    assert layouts == []


def test_the_same_export_again_finds_everybody(dialog, qtbot, persons):
    before = persons()
    compared(qtbot, dialog, OUTLOOK)
    reaches(qtbot, dialog, SUMMARY)
    assert "3 Personen sind schon bekannt" in dialog.summary.facts.text()
    with qtbot.waitSignal(dialog.imported, timeout=WAIT) as heard:
        dialog.next.click()
    assert heard.args[0].new_persons == 0
    assert persons() == before


def test_possible_doubles_are_decided_one_by_one(dialog, qtbot, tmp_path, persons, context):
    known = context.operations.ask(lambda work: work.persons.all())
    one, two = [p for p in known if p.email][:2]
    text = "Vorname;Nachname;Institution;E-Mail\n"
    text += f"{one.given_name};{one.family_name}x;Suchtberatung Lahnaue e. V.;{one.email}\n"
    text += f"{two.given_name};{two.family_name}x;;{two.email}\n"
    compared(qtbot, dialog, file(tmp_path, text))
    assert dialog.pages.currentIndex() == QUESTIONS
    step = dialog.questions
    assert not dialog.next.isEnabled()
    assert step.said.text() == "3 Fragen sind noch offen."
    house, first, second = step.questions.values()
    assert (house.house, first.line, second.line) == (house.id, 2, 3)
    step.answer(house.possible[0].id)
    assert step.list.current_id() == 2
    step.answer(Verdict.NEW)
    step.answer(Verdict.LEFT)
    assert step.said.text().startswith("Alles beantwortet")
    assert dialog.next.isEnabled()
    step.list.select_id(2)
    step.answer(first.possible[0].id)
    dialog.next.click()
    assert dialog.pages.currentIndex() == SUMMARY
    assert "1 Zeile bleibt auf Ihren Wunsch weg." in dialog.summary.facts.text()
    plan = dialog.plan()
    assert [card.line for card in plan.contacts] == [2]
    assert set(plan.persons.values()) == {one.id}
    assert list(plan.houses.values()) == [house.possible[0].id]
    dialog.again.click()
    assert dialog.pages.currentIndex() == QUESTIONS
    dialog.again.click()
    assert dialog.pages.currentIndex() == COLUMNS
    dialog.again.click()
    assert dialog.pages.currentIndex() == CHOOSE
    assert not dialog.again.isVisible()


def test_all_open_questions_are_answered_at_once(dialog, qtbot, tmp_path, context):
    one = next(p for p in context.operations.ask(lambda work: work.persons.all()) if p.email)
    text = f"Vorname;Nachname;E-Mail\n{one.given_name};{one.family_name}x;{one.email}\n"
    path = file(tmp_path, text)
    for act, expected in ((0, {2: one.id}), (1, {})):
        compared(qtbot, dialog, path)
        step = dialog.questions
        (step.same_for_all, step.new_for_all)[act].click()
        assert dialog.next.isEnabled()
        assert not step.same_for_all.isEnabled()
        assert dialog.plan().persons == expected
        dialog.go_back()


def test_what_columns_mean_is_chosen_seen_and_remembered(dialog, window, qtbot, tmp_path, context):
    path = file(tmp_path, "Wer;Name;Irgendwas\nIda Quitte;Obstgarten;Äpfel\n")
    dialog.open_file(path)
    reaches(qtbot, dialog, COLUMNS)
    step = dialog.columns
    assert step.mapping.chosen() == [None, Target.NAME, None]
    step.mapping.boxes[0].set_value(Target.NAME)
    step.mapping.boxes[1].set_value(None)
    step.mapping.boxes[2].set_value(None)
    step.mapping.changed.emit()
    assert [row.words for row in step.preview.rows_model.rows()] == ["Ida Quitte"]
    step.mapping.boxes[0].set_value(None)
    step.mapping.changed.emit()
    assert not dialog.next.isEnabled()
    assert "Name oder Institution" in step.said.text()
    step.mapping.boxes[0].set_value(Target.NAME)
    step.mapping.boxes[1].set_value(Target.ORGANIZATION)
    step.mapping.boxes[2].set_value(Target.TOPICS)
    step.mapping.changed.emit()
    dialog.next.click()
    reaches(qtbot, dialog, SUMMARY)
    with qtbot.waitSignal(dialog.imported, timeout=WAIT):
        dialog.next.click()
    other = window.passing.import_contacts()
    other.open_file(path)
    reaches(qtbot, other, COLUMNS)
    assert other.columns.mapping.chosen() == [Target.NAME, Target.ORGANIZATION, Target.TOPICS]
    assert context.operations.ask(lambda work: work.import_layouts.all())[0].name == "liste.csv"


def test_of_several_sheets_one_is_chosen(dialog, qtbot, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (["Stand", "1"], ["Name", "Ort"], ["Ida Quitte", "Musterau"]):
        book.active.append(row)
    second = book.create_sheet("Zweite")
    for row in (["Vorname", "Nachname"], ["Otto", "Birne"], ["Ina", ""]):
        second.append(row)
    book.save(tmp_path / "liste.xlsx")
    dialog.open_file(tmp_path / "liste.xlsx")
    reaches(qtbot, dialog, COLUMNS)
    assert dialog.columns.choice.isVisible()
    dialog.columns.table.set_value(1)
    dialog.columns.table.activated.emit(1)
    rows = dialog.columns.preview.rows_model.rows()
    assert [(row.words, row.result) for row in rows] == [
        ("Otto Birne", "verstanden"),
        ("Ina", "mit Hinweis"),
    ]


def test_a_long_list_shows_its_first_lines(dialog, qtbot, tmp_path):
    dialog.open_file(file(tmp_path, "Name;Ort\n" + "".join(f"Ida Q{n};M\n" for n in range(250))))
    reaches(qtbot, dialog, COLUMNS)
    assert dialog.columns.said.text() == "250 Zeilen; die Vorschau zeigt die ersten 200."


def test_cards_go_straight_to_the_summary_and_refused_ones_are_kept(
    dialog, qtbot, tmp_path, context, said
):
    cards = CARD + "BEGIN:VCARD\nEMAIL:=x@y.example\nEND:VCARD\n"
    dialog.open_file(file(tmp_path, cards, "karten.vcf"))
    reaches(qtbot, dialog, SUMMARY)
    step = dialog.summary
    assert "Foto (1)" in step.left_out.why.text()
    (row,) = step.table.rows_model.rows()
    assert (row.line, row.is_refused) == (2, True)
    assert step.save.isVisible()
    step.save.click()
    asked = dialog.findChild(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "abgelehnt.csv"))
    asked.reject()
    qtbot.waitUntil((tmp_path / "abgelehnt.csv").exists, timeout=WAIT)
    lines = (tmp_path / "abgelehnt.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "Zeile;Anfang der Zeile;Grund",
        "2;'=x@y.example;Weder ein Name noch eine Institution.",
    ]
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert "Abgelehnte Zeilen gespeichert." in str(said[-1])
    with qtbot.waitSignal(dialog.imported, timeout=WAIT) as heard:
        dialog.next.click()
    assert heard.args[0].new_persons == 1
    assert context.operations.ask(lambda work: work.import_layouts.all()) == []


def test_cards_lead_back_to_the_file(dialog, qtbot, tmp_path):
    dialog.open_file(file(tmp_path, CARD, "karten.vcf"))
    reaches(qtbot, dialog, SUMMARY)
    dialog.again.click()
    assert dialog.pages.currentIndex() == CHOOSE


def test_where_every_line_is_refused_nothing_can_be_taken(dialog, qtbot, tmp_path):
    dialog.open_file(file(tmp_path, "BEGIN:VCARD\nEMAIL:x@y.example\nEND:VCARD\n", "a.vcf"))
    reaches(qtbot, dialog, SUMMARY)
    assert not dialog.next.isEnabled()


def test_what_was_copied_is_pasted(dialog, qtbot, tmp_path):
    step = dialog.choose
    copy(copied_text("Name\tE-Mail\nIda Quitte\tida@obst.example\n"))
    step.paste.click()
    reaches(qtbot, dialog, COLUMNS)
    assert dialog.columns.mapping.chosen() == [Target.NAME, Target.EMAIL]
    dialog.again.click()
    copy(carried(QUrl.fromLocalFile(str(file(tmp_path, NEW)))))
    step.paste_now()
    reaches(qtbot, dialog, COLUMNS)
    assert len(dialog.columns.mapping.chosen()) == 4
    dialog.again.click()
    copy(copied_text("  "))
    step.paste_now()
    assert step.empty.text.text() == "In der Zwischenablage steht kein Text."


def test_a_file_is_dropped_on_the_window_itself(dialog, qtbot, tmp_path):
    assert not drop(dialog.choose, carried(QUrl("https://x.example/a.csv")))
    assert dialog.pages.currentIndex() == CHOOSE
    assert drop(dialog.choose, carried(QUrl.fromLocalFile(str(file(tmp_path, NEW)))))
    reaches(qtbot, dialog, COLUMNS)


def test_a_file_is_chosen(dialog, qtbot, tmp_path):
    asked = dialog.choose.ask_file()
    asked.fileSelected.emit(str(file(tmp_path, NEW)))
    asked.reject()
    reaches(qtbot, dialog, COLUMNS)


def test_a_file_that_cannot_be_read_says_why_and_what_now(dialog, qtbot, tmp_path):
    dialog.open_file(file(tmp_path, "x", "postfach.pst"))
    qtbot.waitUntil(lambda: "Importieren/Exportieren" in dialog.choose.empty.text.text())
    assert dialog.pages.currentIndex() == CHOOSE


def test_nothing_but_files_is_taken_on_the_page(window):
    page = window.go("contacts")
    assert not drop(page, copied_text("Ida"))
    drop(page, carried(QUrl("https://x.example/a.csv")))
    assert page.findChild(ImportDialog) is None


def test_the_menu_of_the_page_opens_the_window_unless_something_is_wrong_there(window, monkeypatch):
    page = window.go("contacts")
    taking = next(a for a in page.more.menu.actions() if a.text() == "Kontakte übernehmen …")
    monkeypatch.setattr(page, "flush", lambda: False)
    taking.trigger()
    assert page.findChild(ImportDialog) is None
    monkeypatch.undo()
    taking.trigger()
    assert page.findChild(ImportDialog).isVisible()


def test_a_job_says_how_far_it_is_and_can_be_given_up(qtbot, context, said):
    from threading import Event

    running = Running(context)
    qtbot.addWidget(running)
    running.cancel()
    go_on, heard = Event(), []

    def job(progress):
        progress.step(0, 0)
        while not go_on.wait(0.01):
            progress.step(1, 4)
        progress.step(2, 4)

    running.start("Vergleichen", job, heard.append, heard.append)
    qtbot.waitUntil(lambda: running.said.text() == "Vergleichen – 25 %", timeout=WAIT)
    assert running.isVisible()
    with qtbot.waitSignal(running.ended, timeout=WAIT):
        running.stop.click()
        go_on.set()
    assert not running.isVisible()
    assert heard == []


def test_without_a_backup_the_user_says_whether_to_go_on(
    window, dialog, qtbot, tmp_path, persons, context, monkeypatch
):
    from praeventionsrat.errors import UserError

    class Vault:
        def back_up(self, step):
            raise UserError("Kein Platz.")

    asked, answers = [], [False, True]

    def ask(question, why, yes):
        asked.append(why)
        return answers.pop(0)

    monkeypatch.setattr(context.notify, "ask", ask)
    dialog._context = replace(context, vault=Vault())
    compared(qtbot, dialog, file(tmp_path, NEW))
    reaches(qtbot, dialog, SUMMARY)
    dialog.next.click()
    qtbot.waitUntil(lambda: asked == ["Kein Platz."], timeout=WAIT)
    assert "Ida Quitte" not in persons()
    assert dialog.next.isEnabled()
    with qtbot.waitSignal(dialog.imported, timeout=WAIT):
        dialog.next.click()
    assert "Ida Quitte" in persons()


def test_what_came_of_it_is_a_sentence():
    assert said_of(Imported(1, 0, 2, 0, 0)) == "Übernommen: 1 neue Person und 2 neue Institutionen."
    assert said_of(Imported(0, 1, 0, 1, 3)) == "Übernommen: 2 ergänzt und 3 unverändert."


def test_what_the_file_says_otherwise_is_told():
    other = Differing("Ina Weber", "Vorsitzende", "Leiterin")
    assert said_of(Imported(0, 0, 0, 0, 1, differing=(other,))) == (
        "Übernommen: 1 unverändert. Nicht geändert: Ina Weber bleibt „Leiterin“ (in der Datei "
        "„Vorsitzende“)."
    )
    assert said_of(Imported(0, 0, 0, 0, 1, differing=(other,) * 5)).endswith("“) und 2 weitere.")
    assert said_of(Imported(0, 0, 1, 0, 0, further_places=1)) == (
        "Übernommen: 1 neue Institution. Gleicher Name, anderer Ort: 1 Anschrift steht als weitere "
        "bei der Institution."
    )


def test_everything_is_reached_by_the_keyboard_and_has_a_name(dialog, qtbot, tmp_path):
    compared(qtbot, dialog, file(tmp_path, NEW))
    reaches(qtbot, dialog, SUMMARY)
    assert dialog.pages.accessibleName() == "Schritt 4 von 4: Zusammenfassung"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_goes_wrong_in_the_end_is_said_in_the_window_and_can_be_tried_again(
    dialog, qtbot, tmp_path, monkeypatch, persons
):
    from praeventionsrat.errors import UserError
    from ui.contacts.importing import dialog as module

    def refuse(*_args):
        raise UserError("Die Platte ist voll.")

    compared(qtbot, dialog, file(tmp_path, NEW))
    reaches(qtbot, dialog, SUMMARY)
    with monkeypatch.context() as patched:
        patched.setattr(module, "take_contacts", refuse)
        dialog.next.click()
    assert dialog.hint.text() == "Die Platte ist voll."
    with qtbot.waitSignal(dialog.imported, timeout=WAIT):
        dialog.next.click()
    assert "Ida Quitte" in persons()
