"""The page Kennzahlen, used as the secretary does."""

from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.documents.drawing_sheet import DrawingFormat
from praeventionsrat.figures.areas import create_area, read_areas, write_population
from praeventionsrat.figures.reading import all_series, read_series
from praeventionsrat.figures.records import (
    AreaFields,
    Census,
    Direction,
    PopulationFields,
    SeriesFields,
)
from praeventionsrat.figures.usecases import TypedValue, create_series, write_value
from tests.praeventionsrat.figures.pks_files import ROWS, csv_file, many_rows
from tests.ui.meetings.live import keys, retype, shown
from ui.figures.comparison_panel import ALL_YEARS
from ui.figures.detail import COMPARISON, COURSE, FIELDS
from ui.figures.page import EMPTY, SIDES, FiguresPage
from ui.figures.ticks import OFF

__all__ = ["shown"]

TODAY = date(2026, 11, 22)
SAMPLE = Path(__file__).parents[2] / "samples" / "fiktiv_pks_kreise.csv"


@pytest.fixture
def figures(store):
    """Two areas with a survey each, and calls without an area."""
    with store.begin("Kennzahlen") as work:
        own = create_area(work, AreaFields(name="Stadt Musterau", key="06998001"))
        other = create_area(work, AreaFields(name="Auland"))
        made = {}
        for name, area in (("own", own), ("other", other)):
            fields = SeriesFields(
                name="Sicherheitsgefühl", unit="%", source="Umfrage", area_id=area, target=70.0
            )
            made[name] = create_series(work, fields)
        calls = SeriesFields(name="Beschwerden", unit="Anrufe", direction=Direction.DOWN)
        made["calls"] = create_series(work, calls)
        for name, period, value in (
            ("own", "2023", "60"),
            ("own", "2025", "64,5"),
            ("other", "2025", "58"),
        ):
            write_value(work, made[name], TypedValue(period, value), today=TODAY)
    return made


@pytest.fixture
def page(context, figures, shown):
    page = shown(FiguresPage(context, lambda: TODAY), 1240, 820)
    page.open_record("figure_series", figures["own"])
    return page


@pytest.fixture
def empty_page(context, shown):
    return shown(FiguresPage(context, lambda: TODAY), 1240, 820)


def view(store, series_id):
    with store.read() as work:
        return read_series(work, series_id)


def values(page):
    return [(r.point.label, r.point.value) for r in page.detail.course.values.rows_model.rows()]


def names(page):
    return [row.name for row in page.list.rows_model.rows()]


def test_without_any_series_the_page_says_what_it_is_for(empty_page, qtbot, store):
    assert empty_page._pages.currentIndex() == EMPTY
    assert not empty_page.commands()[0].title.startswith("Wert")
    empty_page.empty.button.click()
    from ui.figures.new_series import NewSeries

    dialog = empty_page.findChild(NewSeries)
    dialog.create_now()
    assert dialog.binder.widget("name").property("wrong") == "true"
    keys(dialog.name, "Fahrradcodierungen")
    keys(dialog.unit, "Räder")
    dialog.create_now()
    assert empty_page._pages.currentIndex() == SIDES
    assert names(empty_page) == ["Fahrradcodierungen"]
    assert empty_page.detail.course.line.period.hasFocus()


def test_the_chosen_series_tells_its_newest_value_and_its_way(page):
    assert page.detail.title.text() == "Sicherheitsgefühl"
    assert "zuletzt 64,5 % (2025)" in page.detail.line.text()
    assert "gestiegen um 4,5" in page.detail.line.text()
    assert values(page) == [("2025", 64.5), ("2023", 60)]
    assert "Ziel: 70 %" in page.detail.course.chart.accessibleDescription()


def test_a_value_is_typed_in_the_line_and_drawn_at_once(page, store, figures):
    line = page.detail.course.line
    keys(line.period, "2024")
    keys(line.value, "62,1 %")
    keys(line.note, "Herbst")
    line.provisional.setChecked(True)
    assert page.drafts() == ["der Wert „2024 62,1 % Herbst“"]
    QTest.keyClick(line.note, Qt.Key.Key_Return)
    assert values(page)[1] == ("2024", 62.1)
    assert (line.period.text(), page.drafts()) == ("", [])
    assert line.period.hasFocus()
    assert len(page.detail.course.chart.drawing.elements) == 3


def test_what_cannot_be_read_is_said_at_its_place_and_stays(page, said):
    line = page.detail.course.line
    keys(line.period, "neulich")
    keys(line.value, "62.15")
    line.keep.click()
    assert "Bitte ein Jahr eingeben" in line.complaint.text()
    assert "Meinen Sie 62,15?" in line.complaint.text()
    assert line.period.property("wrong") == "true"
    assert (line.period.text(), line.value.text()) == ("neulich", "62.15")
    assert not page.flush()
    retype(line.period, "2025")
    retype(line.value, "62,15")
    line.keep.click()
    assert "Für 2025 steht schon ein Wert da" in line.complaint.text()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.draft == ""
    assert page.flush()


def test_an_old_value_is_put_right_in_the_same_line(page, store, figures):
    table, line = page.detail.course.values, page.detail.course.line
    table.select_id(table.rows_model.row_at(1).id)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (line.period.text(), line.value.text(), line.keep.text()) == ("2023", "60", "Ändern")
    retype(line.value, "61")
    line.keep.click()
    assert values(page)[1] == ("2023", 61)
    assert line.keep.text() == "Eintragen"


def test_a_value_is_deleted_and_comes_back(page, context, said):
    table = page.detail.course.values
    table.select_id(table.rows_model.row_at(0).id)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert values(page) == [("2023", 60)]
    assert ("undo", "Wert für 2025 gelöscht") in said
    context.operations.undo()
    assert len(values(page)) == 2
    page.detail.course._on_delete("unbekannt")
    page.detail.course._on_opened("unbekannt")
    assert len(values(page)) == 2


def test_values_are_pasted_from_excel_and_wrong_lines_stay(page):
    QGuiApplication.clipboard().setText("Jahr\tWert\n2020\t55\n2021\t56,5\nirgendwann\t9")
    table = page.detail.course.values
    table.setFocus()
    page.detail.course.paste_now()
    from ui.figures.paste_dialog import PasteDialog

    dialog = page.findChild(PasteDialog)
    assert dialog.said.text() == "2 Werte erkannt."
    assert "„irgendwann\t9“: Bitte ein Jahr eingeben: 2025." in dialog.wrong.text()
    dialog.take.click()
    assert len(values(page)) == 4
    assert dialog.text.toPlainText() == "irgendwann\t9"
    assert not dialog.take.isEnabled()
    dialog.text.setPlainText("2022\t57")
    dialog.take.click()
    assert ("2022", 57) in values(page)


def test_a_huge_paste_is_read_without_harm(page):
    dialog = page.detail.course.paste_values()
    dialog.text.setPlainText("x" * 10_000 + "\n" + "\n".join(f"{n}\tnein" for n in range(50)))
    assert "weitere Zeilen" in dialog.wrong.text()
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_the_fields_are_kept_while_they_are_typed(page, store, figures):
    page.rename()
    form = page.detail.fields.form
    assert page.detail.tabs.currentIndex() == FIELDS
    retype(form.name, "Gefühl")
    retype(form.target, "75,5")
    assert page.flush()
    assert (view(store, figures["own"]).name, view(store, figures["own"]).target) == (
        "Gefühl",
        75.5,
    )
    retype(form.target, "viel")
    assert not page.flush()
    assert page.detail.tabs.currentIndex() == FIELDS
    page.list.select_id(figures["calls"])
    assert page.detail.series_id == figures["own"]
    retype(form.target, "7")
    QTest.keyClick(form.target, Qt.Key.Key_Backspace)
    assert page.flush()
    assert view(store, figures["own"]).target is None


def test_areas_are_compared_as_bars_and_over_the_years(page, figures):
    page.detail.tabs.setCurrentIndex(COMPARISON)
    panel = page.detail.comparison
    assert panel.years.value() == 2025
    assert [bar.label for bar in panel.chart.bars] == ["Stadt Musterau", "Auland"]
    assert "Balkendiagramm" in panel.picture.accessibleDescription()
    before = panel.picture.drawing.width
    page.window().resize(1500, 900)
    assert panel.picture.drawing.width > before
    panel.years.set_value(ALL_YEARS)
    panel._draw()
    assert [line.label for line in panel.chart.series] == ["Stadt Musterau", "Auland"]
    assert page.detail.chart() == panel.chart
    page.open_record("figure_series", figures["calls"])
    assert panel._pages.currentIndex() == 0
    assert panel.chart is None
    assert page.detail.exports.start(DrawingFormat.PNG) is None


def test_tab_goes_from_the_chart_to_the_values_to_the_line(page):
    course = page.detail.course
    course.chart.setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.window().focusWidget())
    assert reached[:3] == [course.paste, course.values, course.line.period]


def test_the_arrows_walk_through_the_values_of_the_chart(page):
    chart = page.detail.course.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleName() == "Stadt Musterau, 2025: 64,5 %"


def test_the_chart_is_drawn_anew_where_there_is_more_room(page):
    chart = page.detail.course.chart
    before = chart.drawing.width
    page.window().resize(1500, 900)
    assert chart.drawing.width > before


@pytest.mark.parametrize("made", [DrawingFormat.A4, DrawingFormat.PNG])
def test_a_chart_leaves_with_its_table(page, tmp_path, made, qtbot, said):
    dialog = page.detail.exports.start(made)
    target = tmp_path / f"chart{made.suffix}"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: ("saved", "„Sicherheitsgefühl – Stadt Musterau“ gespeichert.") in said)
    if made is DrawingFormat.A4:
        pages = [found.extract_text() for found in pypdf.PdfReader(target).pages]
        assert "64,5" in pages[0]
        assert "Zeitraum" in pages[1]
    dialog.close()


def test_the_values_leave_as_numbers_for_excel(page, tmp_path, qtbot, said):
    page.detail.values_to_excel()
    dialog = page.detail.findChild(QFileDialog)
    target = tmp_path / "werte.xlsx"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said))
    sheet = openpyxl.load_workbook(target).worksheets[0]
    cells = [[cell.value for cell in row[:2]] for row in sheet.iter_rows()]
    assert ["2023", 60] in cells
    assert ["2025", 64.5] in cells
    dialog.close()


def test_the_list_is_filtered_deleted_and_given_out(page, figures, context, said):
    assert page.list_sheet().rows[0][0] == "Beschwerden"
    keys(page.narrower, "gefühl")
    assert names(page) == ["Sicherheitsgefühl", "Sicherheitsgefühl"]
    page.open_record("figure_series", figures["calls"])
    assert page.detail.series_id == figures["calls"]
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert "Beschwerden" not in names(page)
    assert ("undo", "Kennzahl „Beschwerden“ gelöscht") in said
    context.operations.undo()
    assert "Beschwerden" in names(page)
    page.open_record("figures", None)
    page.back()
    assert page.list.hasFocus()
    assert page.help_topic() == "kennzahlen"
    assert [c.title for c in page.commands()][:2] == ["Neue Kennzahl", "PKS-Datei übernehmen …"]


def test_changes_elsewhere_are_seen_when_the_page_is_shown_again(page, store, context):
    page.hide()
    fields = SeriesFields(name="Neues")
    context.operations.perform("Kennzahl anlegen", create_series, fields)
    assert "Neues" not in names(page)
    page.show()
    assert "Neues" in names(page)


def opened(page, path, qtbot):
    dialog = page.take_pks()
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    return dialog


def test_a_pks_file_becomes_series_in_one_step(empty_page, qtbot, store, context, said):
    dialog = opened(empty_page, SAMPLE, qtbot)
    choice = dialog.choice
    assert "weder im Dateinamen noch in der Datei" in choice.doubt.why.text()
    assert not dialog.take.isEnabled()
    assert "tragen Sie das Jahr ein" in choice.told.text()
    keys(choice.year, "2024")
    assert choice.own.value() == "06998"
    assert choice.told.text() == "Zahlen für 2024: 3 neu."
    dialog.take.click()
    assert ("undo", "Übernommen: 3 neue Zahlen und 3 neue Kennzahlen.") in said
    assert names(empty_page)[0] == "Gewaltkriminalität, Häufigkeitszahl"
    line = empty_page.detail.course
    assert not line.line.isVisible()
    assert line.computed_part.isVisible()
    assert line.paste_values() is None
    assert "bekannt wurde" in line.note.why.text()
    context.operations.undo()
    assert names(empty_page) == []
    with store.read() as work:
        assert work.crime_figures.all() == []


def test_a_year_that_came_before_is_compared_and_asked_about(empty_page, qtbot, store, tmp_path):
    first, second = tmp_path / "Kreise_2023.csv", tmp_path / "Kreise_2023_neu.csv"
    first.write_bytes(csv_file())
    second.write_bytes(csv_file(rows=((*ROWS[0][:5], 10150, *ROWS[0][6:]), *ROWS[1:])))
    dialog = opened(empty_page, first, qtbot)
    dialog.choice.areas.tick("06998", "06999")
    assert "Wählen Sie oben „Unser Gebiet“" in dialog.choice.told.text()
    dialog.choice.own.set_value("06998")
    dialog.choice.own.activated.emit(1)
    assert "Unser Gebiet" not in dialog.choice.told.text()
    dialog.take.click()
    dialog = opened(empty_page, second, qtbot)
    told = dialog.choice.told.text()
    assert "Zahlen für 2023: 0 neu, 2 unverändert und 1 geändert." in told
    assert "erfasste Fälle 10.148 → 10.150" in told
    assert dialog.choice.takes_changed.isVisible()
    dialog.choice.takes_changed.setChecked(False)
    dialog.take.click()
    with store.read() as work:
        assert {f.cases for f in work.crime_figures.where(offence_key="------")} == {10148, 5000}


def test_the_choice_says_what_is_missing_or_too_much(empty_page, qtbot, tmp_path):
    path = tmp_path / "Kreise_2023.csv"
    path.write_bytes(csv_file(rows=many_rows(60, 41)))
    dialog = opened(empty_page, path, qtbot)
    choice = dialog.choice
    assert "mindestens ein Gebiet und eine Straftat" in choice.told.text()
    choice.areas.tick(*(f"{n:05}" for n in range(1001, 1061)))
    choice.offences.tick(*(f"{n:06}" for n in range(41)))
    assert "2.460 Zahlen sind zu viele auf einmal" in choice.told.text()
    assert not dialog.take.isEnabled()
    choice.offences.clear()
    keys(choice.areas.narrower, "Kreis 1003")
    visible = [i for i in choice.areas._items() if not i.isHidden()]
    assert [item.text() for item in visible] == ["Kreis 1003 (01003)"]
    choice.areas._toggle(visible[0])
    assert visible[0].checkState() is OFF
    retype(choice.year, "abc")
    assert choice.choice is None
    dialog.take_now()
    dialog.again.click()
    assert dialog.pages.currentIndex() == 0
    dialog.reject()


def test_a_wrong_file_is_refused_in_a_sentence(empty_page, qtbot, tmp_path):
    path = tmp_path / "laender_2023.csv"
    path.write_text("Schluessel;Straftat;Bundesland;erfasste Faelle\n1;2;3;4\n", "utf-8")
    dialog = empty_page.take_pks()
    dialog.open_file(path)
    qtbot.waitUntil(lambda: "Tabelle der Länder" in dialog.file.text.text(), timeout=20_000)
    assert dialog.file.button.isEnabled()
    chooser = dialog.ask_file()
    chooser.close()
    dialog.reject()


def test_reading_can_be_given_up(empty_page, qtbot, tmp_path, said):
    path = tmp_path / "Kreise_2023.csv"
    path.write_bytes(csv_file(rows=many_rows()))
    dialog = empty_page.take_pks()
    dialog.open_file(path)
    assert dialog.running.isVisible()
    assert not dialog.file.button.isEnabled()
    dialog.running.stop.click()
    qtbot.waitUntil(lambda: ("info", "Abgebrochen.") in said, timeout=20_000)
    assert dialog.file.button.isEnabled()
    assert dialog.file.title.text() == "Welche Datei?"
    dialog.reject()


def test_lines_that_cannot_be_read_and_a_table_of_towns_are_told(empty_page, qtbot, tmp_path):
    path = tmp_path / "ST-F-01-T01-Staedte_2023.csv"
    path.write_bytes(csv_file().replace(b";412;", b";vier;"))
    dialog = opened(empty_page, path, qtbot)
    assert "Städten" in dialog.choice.doubt.why.text()
    assert dialog.choice.unread.what.text().startswith("Eine Zeile ließ sich nicht lesen")
    assert "Zeile 4: Bei „erfasste Fälle“ steht „vier“" in dialog.choice.unread.why.text()
    dialog.reject()


def test_a_pks_file_is_dragged_in(empty_page, qtbot):
    dialog = empty_page.take_pks()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    left, copy, none = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    assert dialog.name.text().startswith("fiktiv_pks_kreise.csv · 4 Zeilen")
    dialog.reject()


def test_areas_get_their_inhabitants_and_rates_follow(page, store, figures, said):
    dialog = page.show_areas()
    people = dialog.people
    keys(people.year, "2024")
    keys(people.count, "48.300")
    people.census.set_value(Census.C2022)
    QTest.keyClick(people.origin, Qt.Key.Key_Return)
    assert [row.inhabitants for row in people.list.rows_model.rows()] == [48_300]
    people.list.select_id(people.list.rows_model.row_at(0).id)
    QTest.keyClick(people.list, Qt.Key.Key_Return)
    retype(people.count, "48.301")
    people.keep.click()
    assert people.list.rows_model.row_at(0).inhabitants == 48_301
    keys(people.year, "jetzt")
    keys(people.count, "viele")
    people.keep.click()
    assert people.complaint.text() == (
        "Bitte eine ganze Zahl eingeben: 211.400. Bitte ein Jahr eingeben: 2024."
    )
    people.list.select_id(people.list.rows_model.row_at(0).id)
    QTest.keyClick(people.list, Qt.Key.Key_Delete)
    assert people.list.rows_model.rowCount() == 0
    assert ("undo", "Einwohnerzahl gelöscht") in said
    dialog.accept()


def test_areas_are_added_renamed_made_the_own_one_and_deleted(page, store, said):
    dialog = page.show_areas()
    keys(dialog.quick, "Nordstadt")
    QTest.keyClick(dialog.quick, Qt.Key.Key_Return)
    assert dialog.form.name.text() == "Nordstadt"
    keys(dialog.quick, "nordstadt")
    QTest.keyClick(dialog.quick, Qt.Key.Key_Return)
    assert said.errors == ["Ein Gebiet mit diesem Namen gibt es schon."]
    dialog.own.click()
    retype(dialog.form.name, "Stadtteil Nord")
    dialog.form.commuters.setChecked(True)
    dialog.list.select_id(dialog.list.rows_model.row_at(1).id)
    with store.read() as work:
        areas = read_areas(work)
    assert (areas[0].name, areas[0].is_own, areas[0].has_commuters) == (
        "Stadtteil Nord",
        True,
        True,
    )
    retype(dialog.form.name, "Stadtteil Nord")
    dialog.list.select_id(areas[0].id)
    assert dialog.list.current_id() != areas[0].id
    dialog.accept()
    assert dialog.isVisible()
    dialog.remove.click()
    with store.read() as work:
        assert len(read_areas(work)) == 2
    dialog.accept()
    assert not dialog.isVisible()


def test_inhabitants_make_the_rate_of_typed_cases(context, store, shown):
    with store.begin("Fälle") as work:
        area = create_area(work, AreaFields(name="Musterau"))
        write_population(work, area, PopulationFields(year=2024, inhabitants=50_000))
        made = create_series(work, SeriesFields(name="Anzeigen", unit="Fälle", area_id=area))
        write_value(work, made, TypedValue("2024", "25"), today=TODAY)
    page = shown(FiguresPage(context, lambda: TODAY), 760, 700)
    page.list.opened.emit(made)
    headings = [c.heading for c in page.detail.course.values.rows_model.columns]
    assert "je 100.000 Einw." in headings
    assert page.detail.back.isVisibleTo(page.detail)
    assert "je 100.000" not in page.detail.chart().unit
    page.detail.course.as_rates.setChecked(True)
    assert page.detail.course.chart.drawing.elements[0].name.startswith(
        "Musterau, 2024: 50,0 je 100.000 Einwohner"
    )
    assert page.detail.chart().title == "Anzeigen, Häufigkeitszahl – Musterau"
    page.detail.type_value()
    assert page.detail.tabs.currentIndex() == COURSE
    with store.read() as work:
        assert len(all_series(work)) == 1
