"""The pages Budget and Presse: lines, sums, sponsors, clippings, documents."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.funding.records import FundingApplicationFields, FundingProgrammeFields
from praeventionsrat.funding.usecases.applications import create_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.prevention_day.money.documents import (
    BUDGET,
    PRESS_MAIL,
    PRESS_RELEASE,
    PRESS_REVIEW,
)
from praeventionsrat.prevention_day.money.reading import read_budget
from praeventionsrat.prevention_day.money.records import MoneySide, PressKind
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    PreventionDayFields,
    VisitorCount,
)
from praeventionsrat.prevention_day.usecases.events import create_event
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.parts.money_field import MoneyField
from ui.prevention_day.budget.page import SPONSORS_TAB, BudgetPage
from ui.prevention_day.press.page import PressPage

__all__ = ["shown"]

TODAY = date(2026, 9, 1)
SATURDAY = date(2026, 9, 12)


@pytest.fixture
def event(store):
    with store.begin("Musterau") as work:
        create_organization(work, OrganizationFields(name="Volksbank Lahnaue"))
        create_organization(
            work, OrganizationFields(name="Musterauer Anzeiger", email="red@anzeiger.example")
        )
        create_person(work, PersonFields(given_name="Ute", family_name="Feder"))
        programme = create_programme(work, FundingProgrammeFields(title="Landesprogramm"))
        fields = FundingApplicationFields(title="Bühne", requested_cents=1200_00)
        create_application(work, programme, fields)
        day = PreventionDayFields(title="Präventionstag 2026")
        return create_event(work, day, [EventDayFields(held_on=SATURDAY)])


@pytest.fixture
def page(context, event, shown):
    made = BudgetPage(context)
    made.today = lambda: TODAY
    return shown(made, 1180, 800)


@pytest.fixture
def press(context, event, shown):
    made = PressPage(context)
    made.today = lambda: TODAY
    return shown(made, 1180, 800)


def budget(page):
    return page.context.operations.ask(read_budget, page.day_id)


def entries(page):
    return page.context.operations.ask(lambda work: work.press_items.rows(page.day_id))


def retype(field, text):
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def choose(picker, text):
    retype(picker, text)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    settle()


def put(page, title, planned, actual=""):
    page.add.click()
    settle()
    facts = page.budget.facts
    retype(facts.title, title)
    retype(facts.planned, planned)
    if actual:
        retype(facts.actual, actual)
    assert page.flush()
    settle()


def test_lines_are_typed_and_the_sums_follow(page):
    assert page.budget.empty.isVisible()
    assert not page.budget.totals.isVisible()
    put(page, "Tonanlage", "400", "520,50")
    put(page, "Druck", "1.000")
    assert [(row.title, row.planned, row.actual) for row in budget(page).lines] == [
        ("Tonanlage", 400_00, 520_50), ("Druck", 1000_00, None),
    ]  # fmt: skip
    totals = page.budget.totals
    assert totals.isVisible()
    assert totals.expense.accessibleName() == "1.520,50 € Ausgaben, geplant 1.400 €"
    assert totals.balance.accessibleName() == "1.520,50 € fehlen am Ende"
    assert totals.open.accessibleName() == "1.000 € noch zu zahlen"
    assert totals.beyond.what.text() == "Über dem Plan: „Tonanlage“ um 120,50 €."
    assert page.summary.text() == "Es fehlen 1.520,50 €"


def test_what_is_above_plan_is_said_beside_the_line(page):
    put(page, "Tonanlage", "400", "520")
    facts = page.budget.facts
    assert facts.hint.what.text() == "„Tonanlage“ liegt 120 € über dem Plan von 400 €."
    retype(facts.planned, "600")
    page.flush()
    settle()
    assert facts.hint.isHidden()
    retype(facts.planned, "sechs")
    assert not page.flush()
    retype(facts.planned, "600")
    for number in range(5):
        put(page, f"Nachtrag {number}", "0", "10")
    assert page.budget.totals.beyond.what.text().endswith("und 2 weitere Posten.")


def test_an_application_fills_its_line(page):
    page.budget.sides_chips.set_value("side", MoneySide.INCOME)
    page.budget.sides_chips.changed.emit()
    put(page, "Landesmittel", "0")
    facts = page.budget.facts
    assert facts.side.value() is MoneySide.INCOME
    choose(facts.application, "Bühne (Landesprogramm) · beantragt 1.200 €, noch nicht bewilligt")
    assert page.flush()
    settle()
    assert budget(page).totals.income.planned == 1200_00
    assert facts.hint.what.text() == "Beantragt 1.200 €, noch nicht bewilligt."
    assert not facts.planned.isEnabled()
    assert page.budget.totals.more.text() == "1.200,00 € kommen noch herein"


def cell(page, title, column):
    table = page.budget.table
    row = next(one for one in page.budget.rows if one.title == title)
    table.setCurrentIndex(table.rows_model.index(table.rows_model.line_of(row.id), column))
    table.setFocus()
    return table


def type_into(table, text):
    QTest.keyClick(table, text[0])
    editor = table.viewport().findChild(MoneyField) or table.findChild(MoneyField)
    type_text(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    settle()


def test_sums_are_typed_into_the_table_one_below_the_other(page, said):
    put(page, "Tonanlage", "400")
    put(page, "Druck", "300")
    table = cell(page, "Tonanlage", 2)
    type_into(table, "520,50")
    assert budget(page).lines[0].actual == 520_50
    assert table.currentIndex().column() == 2
    QTest.keyClick(table, Qt.Key.Key_Down)
    type_into(table, "99")
    assert budget(page).lines[1].actual == 99_00
    assert page.budget.facts.actual.text() == "99,00 €"
    type_into(table, "12.34")
    assert "Meinen Sie 12,34 €?" in said.errors[-1]
    assert budget(page).lines[1].actual == 99_00
    type_into(cell(page, "Druck", 1), "250")
    assert budget(page).lines[1].planned == 250_00
    page.context.operations.undo()
    settle()
    assert budget(page).lines[1].planned == 300_00
    assert not table.rows_model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_receipt_lies_with_its_line(page, tmp_path, qtbot):
    put(page, "Tonanlage", "400")
    path: Path = tmp_path / "rechnung.pdf"
    path.write_bytes(b"%PDF-1.4 Rechnung")
    page.budget.files.add_all([str(path)])
    qtbot.waitUntil(lambda: bool(budget(page).lines[0].files))


def test_lines_are_filtered_deleted_and_brought_back(page):
    put(page, "Tonanlage", "400")
    put(page, "Druck", "300")
    page.budget.filter.setText("Ton")
    assert [row.title for row in page.budget.table.rows_model.rows()] == ["Tonanlage"]
    assert len(page.list_sheet().rows) == 1
    page.budget.filter.clear()
    page.budget.table.select_id(budget(page).lines[0].id)
    settle()
    QTest.keyClick(page.budget.table, Qt.Key.Key_Delete)
    settle()
    assert [row.title for row in budget(page).lines] == ["Druck"]
    assert page.budget.facts.title.text() == "Druck"
    page.context.operations.undo()
    settle()
    assert len(budget(page).lines) == 2


def test_money_of_sponsors_counts_and_gifts_stand_beside(page):
    page.show_tab(SPONSORS_TAB)
    settle()
    panel = page.sponsors
    panel.empty.button.click()
    settle()
    retype(panel.facts.name, "Volksbank")
    retype(panel.facts.value, "800")
    retype(panel.facts.promised_on, "1.6.2026")
    assert page.flush()
    settle()
    assert page.summary.text() == "800,00 € Geld · 0,00 € Sach- und Dienstleistungen zugesagt"
    panel.thank.click()
    settle()
    assert budget(page).sponsors[0].thanked_on == TODAY
    assert panel.title.text() == "Bedankt · 800,00 €"
    panel.thank.click()
    settle()
    assert budget(page).sponsors[0].thanked_on is None
    assert budget(page).totals.sponsors.planned == 800_00
    assert len(page.list_sheet().rows) == 1


def test_costs_for_each_visitor_are_told_once_counted(page, store):
    put(page, "Tonanlage", "400", "520")
    with store.begin("Zählung") as work:
        one = VisitorCount(prevention_day_id=page.day_id, visitors=260, is_total=True)
        work.visitor_counts.add(one)
    page.reload()
    settle()
    assert page.budget.totals.more.text() == "2,00 € je Person (260 gezählte Personen)"


def test_records_are_opened_from_elsewhere_and_written_out(page):
    put(page, "Tonanlage", "400")
    line = budget(page).lines[0].id
    page.show_tab(SPONSORS_TAB)
    page.open_record("budget_item", line)
    settle()
    assert page.panel is page.budget
    assert page.help_topic() == "budget-praeventionstag"
    labels = [one.title for one in page.commands()]
    assert "Budgetübersicht (Word)" in labels
    actions = page.more.menu().actions()
    assert actions[0].text() == BUDGET.label
    actions[0].trigger()
    settle()
    dialog = page.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Budgetübersicht Präventionstag 2026.docx")
    dialog.reject()


def test_the_press_list_keeps_what_went_out_and_what_came(press, tmp_path, qtbot):
    assert press.press.empty.isVisible()
    press.press.empty.button.click()
    settle()
    facts = press.press.facts
    retype(facts.headline, "Einladung zum Pressetermin")
    choose(facts.house, "Musterauer Anzeiger")
    choose(facts.person, "Ute Feder")
    facts.comes.click()
    assert press.flush()
    settle()
    row = entries(press)[0]
    assert (row.kind, row.medium, row.person, row.comes_to_day, row.happened_on) == (
        PressKind.INVITATION, "Musterauer Anzeiger", "Ute Feder", True, TODAY,
    )  # fmt: skip
    assert press.summary.text() == "1 kommt zum Termin"
    press.press.chips.set_value("what", "back")
    press.press.chips.changed.emit()
    press.new()
    settle()
    assert {row.kind for row in entries(press)} == {PressKind.INVITATION, PressKind.REPORT}
    path = tmp_path / "seite3.pdf"
    path.write_bytes(b"%PDF-1.4")
    press.press.files.add_all([str(path)])
    qtbot.waitUntil(lambda: any(row.files for row in entries(press)))
    assert [row.kind for row in press.press.table.rows_model.rows()] == [PressKind.REPORT]
    assert press.summary.text() == "1 erschienen · 1 kommt zum Termin"


def test_a_mail_needs_an_address_on_the_list(press, said):
    press.write(PRESS_MAIL)
    assert "noch kein Kontakt mit E-Mail-Adresse" in said[-1][1]
    press.new()
    settle()
    choose(press.press.facts.house, "Musterauer Anzeiger")
    press.flush()
    settle()
    for export in (PRESS_MAIL, PRESS_RELEASE, PRESS_REVIEW):
        press.write(export)
        settle()
        press.findChildren(QFileDialog)[-1].reject()
    assert [one.text() for one in press.more.menu().actions()] == [
        one.label for one in (PRESS_RELEASE, PRESS_MAIL, PRESS_REVIEW)
    ]


def test_entries_are_opened_from_elsewhere(press):
    press.new()
    settle()
    made = entries(press)[0].id
    press.back()
    press.open_record("press_item", made)
    assert press.press.table.current_id() == made
    assert press.help_topic() == "presse"
    assert PRESS_REVIEW.label in [one.title for one in press.commands()]
    assert len(press.list_sheet().rows) == 1
    press.rename()


def test_without_a_prevention_day_nothing_can_be_done(context, shown):
    for kind in (BudgetPage, PressPage):
        page = shown(kind(context))
        assert page.commands() == ()
        assert not page.add.isEnabled()
        page.more.menu().actions()[0].trigger()
