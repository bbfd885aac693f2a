"""The page Pläne through the window: plans, chapters, pledges, what they led to."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from praeventionsrat.plans.records import PlanKind, PlanPhase, Verdict
from tests.ui.keys import type_text
from ui.plans.import_dialog import ImportProgramme
from ui.plans.new_plan import NewPlan
from ui.plans.pledge_tree import CHAPTER


def dialog(page, kind=QDialog):
    return next(made for made in page.findChildren(kind) if made.isVisible())


def titles(page):
    return [row.title for row in page.list.rows_model.rows()]


def words(tree, place):
    return tree.topLevelItem(place).text(0)


def test_an_empty_area_offers_to_make_the_first_plan(page):
    assert page.empty.isVisible()
    assert page.summary.text() == ""
    page.empty.button.click()
    made = dialog(page, NewPlan)
    made.create_now()
    assert "Bitte ausfüllen." in made.findChild(object, "title-complaint").text()
    type_text(made.title_line, "Masterplan für die Au")
    made.kind.set_value(PlanKind.MASTER_PLAN)
    made.create_now()
    assert titles(page) == ["Masterplan für die Au"]
    assert page.detail.title.text() == "Masterplan für die Au"
    assert page.detail.pledges.empty.isVisible()
    assert page.summary.text() == "1 Plan, 0 Vorhaben"


def test_plans_are_listed_with_what_they_promise(page, agreement, programme):
    assert page.summary.text() == "2 Pläne, 5 Vorhaben"
    assert page.list.rows_model.index(0, 0).data() == "Koalitionsvertrag"
    assert page.detail.line.text() == "Koalitionsvertrag · Stadt · 05.01.2026 · Umsetzen"
    tree = page.detail.pledges.tree
    assert [words(tree, n) for n in range(2)] == ["Licht und Wege", "Jugend"]
    assert page.detail.pledges.card.pill.text() == "offen"
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert tree.topLevelItem(0).data(0, aloud) == "Licht und Wege\n2 offen"
    tree.grab()
    sheet = page.list_sheet()
    assert sheet.rows[0][:3] == ("Koalitionsvertrag", "Koalitionsvertrag", "Stadt")


def test_a_plan_is_renamed_deleted_and_brought_back(page, context, agreement, ask):
    page.list.setFocus()
    page.rename()
    assert QApplication.focusWidget() is page.detail.fields.form.title_line
    page.detail.fields.form.title_line.clear()
    type_text(page.detail.fields.form.title_line, "Vertrag der Au")
    page.detail.fields.form.phase.set_value(PlanPhase.EVALUATE)
    assert page.flush()
    assert titles(page) == ["Vertrag der Au"]
    assert "Vertrag der Au" in page.detail.title.text()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert titles(page) == []
    assert page.empty.isVisible()
    context.operations.undo()
    assert titles(page) == ["Vertrag der Au"]


def test_wrong_days_are_said_under_the_field_and_keep_the_page(page, agreement, programme):
    page.open_record("plan", agreement)
    page.detail.tabs.setCurrentIndex(2)
    form = page.detail.fields.form
    for name, day in (("starts_on", "1.5.2026"), ("ends_on", "1.4.2026")):
        type_text(form.days[name], day)
    assert not page.flush()
    page.detail.tabs.setCurrentIndex(0)
    assert page.detail.tabs.currentIndex() == 2
    page.list.select_id(programme)
    assert page.detail.plan_id == agreement
    form.days["ends_on"].clear()
    type_text(form.days["ends_on"], "1.6.2026")
    assert page.flush()


def test_a_pledge_is_added_typed_and_deleted_by_keys(page, context, agreement, pledges):
    panel = page.detail.pledges
    panel.add_pledge.click()
    assert QApplication.focusWidget() is panel.card.form.wording
    panel.card.form.wording.setPlainText("Wir fegen die Wege.")
    assert page.flush()
    assert len(pledges(agreement)) == 4
    assert panel.tree.currentItem().text(0) == "Wir fegen die Wege."
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert len(pledges(agreement)) == 3
    context.operations.undo()
    assert len(pledges(agreement)) == 4


def test_a_key_that_is_still_held_marks_no_second_pledge(page, agreement, pledges):
    tree = page.detail.pledges.tree
    QTest.keyClick(tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    tree.select_id(pledges(agreement)[0])
    tree.select_id(pledges(agreement)[1])
    assert tree.chosen() == [pledges(agreement)[1]]


def test_a_chapter_is_added_renamed_and_deleted_without_its_pledges(page, agreement, pledges):
    panel = page.detail.pledges
    panel.add_chapter.click()
    assert QApplication.focusWidget() is panel.chapter.title_line
    panel.chapter.title_line.clear()
    type_text(panel.chapter.title_line, "Zuletzt")
    assert page.flush()
    assert words(panel.tree, 2) == "Zuletzt"
    panel.tree.setCurrentItem(panel.tree.topLevelItem(0))
    assert panel.tree.current_kind() == CHAPTER
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.chapter.title_line
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert panel.tree.topLevelItem(0).text(0).startswith("Wir prüfen")
    assert len(pledges(agreement)) == 3


def test_a_chapter_is_put_under_another_one(page, said, agreement):
    panel = page.detail.pledges
    panel.tree.setCurrentItem(panel.tree.topLevelItem(1))
    box = panel.chapter.above
    assert [box.itemText(n) for n in range(2)] == ["keinem anderen Kapitel", "Licht und Wege"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert panel.tree.topLevelItemCount() == 1
    assert panel.tree.currentItem().text(0) == "Jugend"
    panel.add_chapter.click()
    assert panel.tree.currentItem().parent() is panel.tree.topLevelItem(0)
    panel.tree.setCurrentItem(panel.tree.topLevelItem(0))
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert "unter sich selbst" in said.errors[0]
    assert box.value() is None


def test_the_tree_is_searched_folded_and_stays_so(page, context, agreement):
    panel = page.detail.pledges
    type_text(panel.search, "sozialarbeit")
    assert panel.tree.topLevelItem(0).isHidden()
    assert not panel.tree.topLevelItem(1).isHidden()
    panel.search.clear()
    panel.tree.topLevelItem(0).setExpanded(False)
    panel.refresh()
    assert not panel.tree.topLevelItem(0).isExpanded()
    panel.tree.topLevelItem(0).setExpanded(True)
    panel.refresh()
    assert panel.tree.topLevelItem(0).isExpanded()


def test_a_pledge_goes_into_the_themenspeicher_once(page, window, said, agreement, pledges):
    card = page.detail.pledges.card
    card.to_topic.click()
    assert ("undo", "Das Vorhaben steht im Themenspeicher.") in said
    card.to_topic.click()
    assert "schon im Themenspeicher" in said.errors[0]
    link = next(b for b in card.findChildren(type(card.to_topic)) if b.text().startswith("Wir prü"))
    link.click()
    assert window.page.title == "Themen"


def test_a_measure_is_made_of_a_pledge_and_is_a_click_away(page, window, said, agreement, pledges):
    card = page.detail.pledges.card
    asked = []
    page.open_asked.disconnect()
    page.open_asked.connect(lambda kind, found: asked.append(kind))
    card.to_measure.click()
    assert ("undo", "Maßnahme angelegt") in said
    (deed,) = card.line.deeds
    link = next(b for b in card.findChildren(type(card.to_topic)) if deed.number in b.text())
    link.click()
    assert asked == ["measure"]


def test_resolutions_and_measures_are_assigned_by_typing_and_taken_back(
    page, context, agreement, resolution, ask
):
    card = page.detail.pledges.card
    number = ask(lambda work: work.resolutions.get(resolution).number)
    made = card.ask_resolution()
    made.take()
    assert "wählen Sie etwas" in made.complaint.text()
    type_text(made.picker, "gibt es nicht")
    made.take()
    assert "steht nicht auf der Liste" in made.complaint.text()
    made.picker.clear()
    type_text(made.picker, number)
    made.picker._settle()
    made.take()
    assert card.pill.text() == "in Arbeit"
    assert "eine Maßnahme dazu fehlt noch" in card.why.text()
    card.to_measure.click()
    (deed,) = card.line.deeds
    remove = [b for b in card.findChildren(object) if hasattr(b, "accessibleName")
              and b.accessibleName().startswith("Zuordnung lösen: ")]  # fmt: skip
    assert len(remove) == 2
    remove[1].click()
    assert [each.by_itself for each in card.line.deeds] == [True]
    other = card.ask_measure()
    type_text(other.picker, deed.number)
    other.picker._settle()
    other.take()
    assert [each.by_itself for each in card.line.deeds] == [False]


def test_the_office_says_what_became_of_it_with_a_reason(page, agreement, pledges):
    card = page.detail.pledges.card
    made = card.ask_verdict()
    made.verdict.set_value(Verdict.KEPT)
    made.take()
    assert "begründen" in made.complaint.text()
    type_text(made.reason, "Der Auftrag ist erfüllt.")
    made.take()
    assert card.pill.text() == "erfüllt"
    assert card.why.text().startswith("Der Auftrag ist erfüllt. (Ihr Urteil vom ")
    made = card.ask_verdict()
    made.verdict.set_value(None)
    made.take()
    assert card.pill.text() == "offen"


def test_the_balance_counts_narrows_and_leads_back_to_the_pledge(page, agreement, pledges):
    card = page.detail.pledges.card
    made = card.ask_verdict()
    made.verdict.set_value(Verdict.PARTLY)
    type_text(made.reason, "Zur Hälfte.")
    made.take()
    page.detail.tabs.setCurrentIndex(1)
    balance = page.detail.balance
    assert balance.stats[Verdict.OPEN].accessibleName() == "2 offen"
    assert balance.list.rows_model.rowCount() == 3
    balance.chips.set_value("verdict", Verdict.PARTLY)
    balance.chips.changed.emit()
    assert balance.list.rows_model.rowCount() == 1
    balance.list.grab()
    sheet = page.list_sheet()
    assert sheet.title == "Versprechen-Bilanz Koalitionsvertrag"
    assert sheet.rows[0][-2:] == ("teilweise erfüllt", "Zur Hälfte.")
    balance.list.select_id(pledges(agreement)[0])
    QTest.keyClick(balance.list, Qt.Key.Key_Return)
    assert page.detail.tabs.currentIndex() == 0
    assert page.detail.pledges.tree.current_id() == pledges(agreement)[0]


def test_the_balance_goes_to_word(page, agreement, tmp_path, qtbot, said):
    page.detail.tabs.setCurrentIndex(1)
    page.detail.balance.word.click()
    where = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    target = tmp_path / "Bilanz.docx"
    where.fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists)
    where.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))


def test_a_pledge_found_by_search_is_shown_in_its_plan(window, page, agreement, programme, pledges):
    found = pledges(programme)[1]
    window.open_record("pledge", found)
    assert page.detail.plan_id == programme
    assert page.detail.pledges.tree.current_id() == found
    window.open_record("plans", None)
    assert page.detail.plan_id == programme


def test_a_pledge_of_a_plan_in_the_papierkorb_says_so(page, said, agreement, programme, pledges):
    found = pledges(programme)[0]
    page.open_record("plan", programme)
    page.detail.delete()
    page.open_record("pledge", found)
    assert ("info", "Dieser Plan liegt im Papierkorb.") in said


def test_typing_changes_one_line_and_another_chapter_moves_it(page, context, agreement, ask):
    panel = page.detail.pledges
    item = panel.tree.topLevelItem(0).child(0)
    form = panel.card.form
    form.wording.setPlainText("Wir prüfen Kameras.")
    assert page.flush()
    assert panel.tree.topLevelItem(0).child(0) is item
    assert item.text(0) == "Wir prüfen Kameras."
    form.chapter.setCurrentIndex(2)
    form.chapter.activated.emit(2)
    assert page.flush()
    assert panel.tree.topLevelItem(1).child(0).text(0) == "Wir prüfen Kameras."


def test_everything_can_be_run_from_the_palette(page, window, agreement):
    said = [command.title for command in page.commands()]
    assert {"Neuer Plan", "Zwei Pläne vergleichen", "Programm einlesen …"} <= set(said)
    assert page.help_topic() == "plaene"


def test_a_file_let_go_over_a_plan_is_read(page, agreement, tmp_path, qtbot):
    path = tmp_path / "programm.txt"
    path.write_text("Kapitel\n- Bänke aufstellen", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    spot, left = QPointF(10, 10), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
    page.detail.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.detail.dropEvent(QDropEvent(spot, copy, data, left, none))
    made = dialog(page, ImportProgramme)
    qtbot.waitUntil(lambda: made.pages.currentIndex() == 1)
    assert [part.text for part in made.ticks.parts] == ["Kapitel", "Bänke aufstellen"]
    made.reject()
    nothing = QMimeData()
    other = QDragEnterEvent(spot.toPoint(), copy, nothing, left, none)
    other.ignore()
    page.detail.dragEnterEvent(other)
    assert not other.isAccepted()


def test_a_narrow_window_shows_the_plan_in_place_of_the_list(page, window, agreement):
    window.resize(900, 700)
    page.open_record("plan", agreement)
    QApplication.processEvents()
    assert page.sides.is_narrow
    page.back()
    assert page.list.isVisible()
