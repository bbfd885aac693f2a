from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from praeventionsrat import numbering
from praeventionsrat.meetings.papers import PaperFields, PaperKind
from praeventionsrat.meetings.usecases.papers import edit_paper
from tests.ui.meetings.live import retype, settle, shown, store_path, twelfth
from ui.papers.new_paper import NewPaper
from ui.papers.page import PapersPage

__all__ = ["shown", "store_path", "twelfth"]


def emptied(line):
    line.clear()
    line.textEdited.emit("")


@pytest.fixture
def page(context, twelfth, shown):
    return shown(PapersPage(context), 1100, 760)


@pytest.fixture
def ids(page):
    return {row.number[-3:]: row.id for row in page._rows}


def numbers(page):
    return [row.number[-3:] for row in page.list.rows_model.rows()]


def record(page, paper_id):
    return page.context.operations.ask(lambda work: work.papers.get(paper_id))


def open_tab(page, paper_id, place):
    page.open_record("paper", paper_id)
    page.detail.tabs.setCurrentIndex(place)
    settle()
    return page.detail.panels[place]


def test_the_newest_paper_is_shown_first_and_open_ones_are_counted(page):
    assert numbers(page) == ["009", "008", "007", "006", "005"]
    assert page.summary.text() == "5 Vorlagen, 2 offen"
    assert page.detail.title.text() == "Treffpunkt für Jugendliche am Bahnhofsvorplatz"
    assert page.detail.line.text() == "PR-2026/009 · Antrag · 25.03.2026"
    page.list.grab()


def test_thousands_of_papers_come_in_turns_and_whoever_needs_one_gets_it(
    context, twelfth, shown, qtbot, monkeypatch
):
    monkeypatch.setattr("ui.parts.filling.ENOUGH", 1)
    monkeypatch.setattr("ui.papers.page.PART", 2)
    page = PapersPage(context)
    assert numbers(page) == ["009", "008"]
    assert page.summary.text() == ""
    shown(page, 1100, 760)
    qtbot.waitUntil(lambda: page.summary.text() == "5 Vorlagen, 2 offen")
    assert numbers(page) == ["009", "008", "007", "006", "005"]
    last = page._rows[-1].id
    page.reload()
    page.open_record("paper", last)
    assert page.detail.paper_id == last
    page.reload()
    assert len(page.list_sheet().rows) == 5


def test_chips_narrow_the_list(page):
    page.chips.set_value("state", "done")
    page.chips.changed.emit()
    assert numbers(page) == ["007", "006", "005"]
    page.chips.clear()
    page.chips.set_value("kind", PaperKind.MOTION)
    page.chips.changed.emit()
    assert numbers(page) == ["009"]
    page.chips.clear()
    page.chips.set_value("committee", "Stadtteilrat Nord")
    page.chips.set_value("state", "done")
    page.chips.changed.emit()
    assert numbers(page) == []
    assert page.list_sheet().rows == ()
    page.none_found.button.click()
    assert len(page.list_sheet().rows) == 5


def test_what_is_typed_is_kept(page, ids):
    page.open_record("paper", ids["009"])
    form = page.detail.content_tab.form
    retype(form.subject, "Treffpunkt am Bahnhof")
    form.texts["costs"].edit.setPlainText("viel Geld")
    assert page.flush()
    assert record(page, ids["009"]).costs == "viel Geld"
    assert page.detail.title.text() == "Treffpunkt am Bahnhof"
    emptied(form.subject)
    page.list.select_id(ids["005"])
    assert page.list.current_id() == ids["009"]
    retype(form.subject, "Wieder da")
    page.list.select_id(ids["005"])
    assert page.detail.paper_id == ids["005"]


def test_what_was_changed_elsewhere_is_shown_before_it_is_replaced(page, ids, store):
    page.open_record("paper", ids["009"])
    form = page.detail.content_tab.form
    with store.begin("anderswo") as work:
        kept = work.papers.get(ids["009"])
        values = {name: getattr(kept, name) for name in PaperFields.model_fields}
        edit_paper(work, ids["009"], PaperFields(**{**values, "lead": "Bauamt"}))
    retype(form.lead, "Stadtwerke")
    assert not page.flush()
    assert "Bauamt" in form.conflict.why.text()
    form.keep_mine()
    assert record(page, ids["009"]).lead == "Stadtwerke"


def test_a_number_may_be_typed_but_not_twice(page, ids):
    page.open_record("paper", ids["009"])
    form = page.detail.content_tab.form
    retype(form.number, "PR-2026/005")
    assert not page.flush()
    assert "gibt es schon" in form.number_complaint.text()
    retype(form.number, "05862-06")
    form.number.editingFinished.emit()
    assert form.number_complaint.isHidden()
    assert record(page, ids["009"]).number == "05862-06"
    assert page.flush()


def test_a_new_paper_asks_what_for_and_gets_the_next_number(qtbot, page):
    page.new()
    dialog = page.findChild(NewPaper)
    year = date.today().year  # noqa: DTZ011
    assert dialog.number.placeholderText().startswith(f"PR-{year}/0")
    dialog.create_now()
    assert dialog.isVisible()
    retype(dialog.subject, "Zebrastreifen Schulweg")
    dialog.kind.set_value(PaperKind.REPORT)
    retype(dialog.number, "PR-2026/005")
    dialog.create_now()
    assert "gibt es schon" in dialog.complaint.text()
    emptied(dialog.number)
    dialog.create_now()
    settle()
    assert page.detail.title.text() == "Zebrastreifen Schulweg"
    assert len(page._rows) == 6
    steps = open_tab(page, page.detail.paper_id, 1)
    assert [step.committee for step in steps.list.rows_model.rows()] == ["Lenkungsgruppe"]


def test_a_new_paper_says_what_its_number_lacks(page, context):
    operations = context.operations
    operations.perform("Muster", numbering.set_pattern, numbering.PAPER, "{Amt}.{lfd}")
    page.new()
    dialog = page.findChild(NewPaper)
    assert dialog.number.placeholderText() == "?.1"
    retype(dialog.subject, "Ohne Kennung")
    dialog.create_now()
    assert "Kennung der Stelle" in dialog.complaint.text()
    dialog.reject()


def test_a_new_version_and_an_addition_stand_beside_the_paper(page, ids):
    page.open_record("paper", ids["009"])
    page.detail.follow(replaces=True)
    assert page.detail.line.text().startswith("PR-2026/009-02 · Antrag")
    assert "ersetzt PR-2026/009" in page.detail.line.text()
    page.detail.follow(replaces=False)
    assert "ergänzt PR-2026/009-02" in page.detail.line.text()
    page.open_record("paper", ids["009"])
    assert "dazu: PR-2026/009-02" in page.detail.line.text()
    page.chips.set_value("state", "replaced")
    page.chips.changed.emit()
    assert numbers(page) == ["009"]


def test_a_paper_is_deleted_and_comes_back(page, ids, said, context):
    page.open_record("paper", ids["009"])
    page.list.setFocus()
    page.list.delete_asked.emit(ids["009"])
    assert said[-1] == ("undo", "Vorlage PR-2026/009 gelöscht")
    assert numbers(page) == ["008", "007", "006", "005"]
    context.operations.undo()
    assert numbers(page)[0] == "009"


def test_the_course_is_a_table_and_follows_the_votes(page, ids):
    steps = open_tab(page, ids["005"], 1)
    (line,) = steps.list.rows_model.rows()
    assert (line.result, line.resolution, line.item_number) == ("einstimmig", "2026-12-02", "6.1")
    assert steps.form.result.isReadOnly()
    assert steps.agenda.text() == "Zum Tagesordnungspunkt"
    asked = []
    page.open_asked.connect(lambda kind, found: asked.append((kind, found)))
    steps.agenda.click()
    assert asked == [("agenda_item", line.item_id)]
    steps.list.grab()


def test_a_committee_is_added_and_its_meeting_chosen(page, ids, context):
    steps = open_tab(page, ids["007"], 1)
    steps.more.click()
    assert len(steps.list.rows_model.rows()) == 2
    form = steps.form
    names = [form.committee.itemText(place) for place in range(form.committee.count())]
    form.committee.setCurrentIndex(names.index("AG Sucht"))
    form.committee.activated.emit(form.committee.currentIndex())
    assert form.meeting.value() is None
    form.meeting.setCurrentIndex(1)
    form.meeting.activated.emit(1)
    assert page.flush()
    assert steps.agenda.text() == "Auf die Tagesordnung setzen"
    steps.agenda.click()
    step = steps.list.rows_model.rows()[1]
    item = context.operations.ask(lambda work: work.agenda_items.get(step.item_id))
    assert item.title == "Budget des 9. Musterauer Präventionstages"
    assert step.meeting_number == 1


def test_a_step_with_a_fault_is_put_right_first(page, ids):
    steps = open_tab(page, ids["009"], 1)
    first, second = (step.id for step in steps.list.rows_model.rows())
    retype(steps.form.planned_on, "irgendwann")
    steps.list.select_id(second)
    assert steps.list.current_id() == first
    retype(steps.form.planned_on, "2.4.2026")
    steps.list.select_id(second)
    assert steps.form.record_id == second


def test_a_step_is_removed_and_the_last_one_leaves_one_button(page, ids, said, context):
    steps = open_tab(page, ids["005"], 1)
    steps.list.delete_asked.emit(steps.list.current_id())
    assert said[-1] == ("undo", "Beratung Lenkungsgruppe entfernt")
    assert steps.empty.isVisible()
    steps.delete()
    steps.go_on()
    steps.empty.button.click()
    assert not steps.empty.isVisible()


def test_without_a_committee_the_course_says_where_to_begin(context, shown, said, store):
    with store.begin("leer") as work:
        from praeventionsrat.meetings.usecases.papers import create_paper

        create_paper(work, PaperFields(subject="Erste"), on=date(2026, 1, 1))
        for committee in work.committees.all():
            work.committees.remove(committee)
    page = shown(PapersPage(context), 1100, 760)
    page.detail.tabs.setCurrentIndex(1)
    settle()
    page.detail.course.add()
    assert "Gremien" in said[-1][1]


def test_files_are_added_named_kept_and_taken_off(qtbot, page, ids, context, said, tmp_path):
    files = open_tab(page, ids["007"], 2)
    assert files.empty.isVisible()
    (tmp_path / "Kostenplan.xlsx").write_bytes(b"plan")
    files.add_all([str(tmp_path / "Kostenplan.xlsx")])
    qtbot.waitUntil(lambda: len(files.rows) == 1)
    row = files.rows[0]
    assert row.title.text() == "Kostenplan"
    emptied(row.title)
    assert not page.flush()
    retype(row.title, "Kosten")
    row.public.setChecked(False)
    assert page.flush()
    dialog = files.save_as(row.attachment_id, "Kostenplan.xlsx")
    dialog.fileSelected.emit(str(tmp_path / "heraus.xlsx"))
    dialog.close()
    qtbot.waitUntil(lambda: bool(said) and said[-1][0] == "saved")
    assert (tmp_path / "heraus.xlsx").read_bytes() == b"plan"
    row.remove.click()
    assert said[-1] == ("undo", "Anlage „Kosten“ entfernt")
    assert files.empty.isVisible()
    chosen = files.choose()
    assert isinstance(chosen, QFileDialog)
    chosen.close()


def test_the_paper_is_written_as_word(qtbot, page, ids, context, said, tmp_path):
    page.open_record("paper", ids["005"])
    page.detail.write()
    dialog = page.detail.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Vorlage PR-2026-005.docx"
    dialog.fileSelected.emit(str(tmp_path / "v.docx"))
    dialog.close()
    qtbot.waitUntil(lambda: bool(said) and said[-1][0] == "saved")
    assert (tmp_path / "v.docx").stat().st_size > 5000


def test_keys_and_commands_reach_everything(qtbot, page, ids):
    page.rename()
    assert page.detail.tabs.currentIndex() == 0
    for command in page.detail.commands():
        if command.title.startswith("Zeige"):
            command.run()
    assert page.detail.tabs.currentIndex() == 2
    page.back()
    assert page.list.hasFocus() or not page.isActiveWindow()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.tabs.currentIndex() == 0
    assert page.help_topic() == "sitzungsvorlagen"
    assert page.commands()[0].title == "Neue Vorlage"


def test_an_empty_office_is_asked_for_its_first_paper(context, shown):
    page = shown(PapersPage(context), 1100, 760)
    for paper in list(page._rows):
        page.open_record("paper", paper.id)
        page.detail.delete()
    assert page.empty.isVisible()
    page.empty.button.click()
    page.findChild(NewPaper).reject()
