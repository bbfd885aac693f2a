"""The tabs of one measure: typed line by line, saved by itself, put right where it is missing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.figures.records import Series, SeriesValue
from praeventionsrat.measures.parts import CostKind, Group
from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.measures import milestones_panel, reading_line
from ui.measures.detail import TABS, MeasureDetail
from ui.measures.moments import CorrectionDialog
from ui.measures.short_link import ShortLink

__all__ = ["shown"]

TODAY = date(2026, 3, 17)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    for module in (milestones_panel, reading_line):
        monkeypatch.setattr(module, "today", lambda: TODAY)


@pytest.fixture
def measure(context):
    fields = MeasureFields(
        title="Licht am Nordbahnhof",
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 3, 1),
        facts="Im Tunnel ist es dunkel.",
    )
    return context.operations.perform("M", new_measure, fields, on=date(2026, 1, 15))


@pytest.fixture
def detail(context, measure, shown):
    made = shown(MeasureDetail(context, lambda: TODAY), 860, 760)
    made.show_measure(measure)
    settle()
    return made


def panel(detail, key):
    detail.open_tab(key)
    settle()
    return detail._built[key]


def where(context, table, **equals):
    return list(context.operations.ask(lambda work: getattr(work, table).where(**equals)))


def only(found):
    (one,) = found
    return one


def over(edit, text):
    edit.selectAll()
    type_text(edit, text)


def enter(edit, text):
    over(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()


def test_every_tab_is_made_when_it_is_first_visited(detail):
    assert list(detail._built) == ["glance"]
    for key, _, _ in TABS:
        panel(detail, key)
        assert detail._shown == key
    assert list(detail._built) == [key for key, _, _ in TABS]
    assert detail.flush()


def test_the_first_tab_asks_kindly_for_what_is_missing_and_leads_there(detail):
    glance = panel(detail, "glance")
    asked = [one.accessibleName() for one in glance.findChildren(ShortLink)]
    assert asked[0] == "Wer ist federführend?"
    assert len(asked) == 4
    glance.all_gaps.click()
    settle()
    asked = glance.findChildren(ShortLink)
    assert len(asked) > 8

    next(one for one in asked if "Meilenstein" in one.accessibleName()).click()

    assert detail._shown == "milestones"
    assert detail._built["milestones"].milestones.title.hasFocus()
    for words, focused in (
        ("federführend", lambda: detail._built["details"].form.organization),
        ("Ein Satz zum Ziel", lambda: detail._built["details"].form.texts["goal"].edit),
        ("erfragter", lambda: detail._built["effect"].indicators.name),
        ("beteiligt", lambda: detail._built["people"].groups.how),
    ):
        detail.open_tab("glance")
        settle()
        links = glance.findChildren(ShortLink)
        next(one for one in links if words in one.accessibleName()).click()
        settle()
        assert focused().hasFocus()


def test_the_dates_speak_up_and_lead_to_the_light(detail, context, measure):
    glance = panel(detail, "glance")
    assert glance.hint.what.text() == ("Frist überschritten: Ende der Maßnahme seit 16 Tagen.")
    glance.hint.button.click()
    dialog = only(
        [w for w in detail.children() if type(w).__name__ == "LightDialog" and w.isVisible()]
    )
    dialog.choice.set_value(Light.YELLOW)
    type_text(dialog.reason, "Lieferung verspätet")
    dialog.kept.click()
    settle()
    assert not glance.hint.isVisible()
    course = [one.text() for one in glance.findChildren(type(glance.report))]
    assert "Ampel: gelb – verzögert" in course
    assert "Lieferung verspätet" in course


def test_milestones_are_typed_one_after_the_other_and_ticked(detail, context, measure):
    stones = panel(detail, "milestones").milestones
    over(stones.due_on, "1.5.2026")
    enter(stones.title, "Leuchten bestellt")
    enter(stones.title, "Leuchten montiert")
    assert [(one.title, one.due_on) for one in where(context, "milestones")] == [
        ("Leuchten bestellt", date(2026, 5, 1)),
        ("Leuchten montiert", None),
    ]

    stones.forms[0].done.click()
    settle()
    assert where(context, "milestones")[0].done_on == TODAY
    glance = panel(detail, "glance")
    assert (glance.percent.text(), glance.source.text()) == ("50 %", "aus 1 von 2 Meilensteinen")
    assert glance.next_step.text() == "Ende der Maßnahme"


def test_the_next_milestone_is_done_from_the_first_tab(detail, context, measure):
    stones = panel(detail, "milestones").milestones
    over(stones.due_on, "20.2.2026")
    enter(stones.title, "Ortstermin")
    glance = panel(detail, "glance")
    assert (glance.next_step.text(), glance.next_due.text()) == (
        "Ortstermin",
        "seit 25 Tagen überfällig",
    )
    glance.done.click()
    settle()
    assert only(where(context, "milestones")).done_on == TODAY


def test_an_impossible_day_of_a_milestone_is_said_where_it_was_typed(detail, context):
    stones = panel(detail, "milestones").milestones
    over(stones.due_on, "1.5.2020")
    enter(stones.title, "Zu früh")
    assert "vor dem Beginn der Maßnahme" in stones.complaint.text()
    assert stones.title.text() == "Zu früh"
    assert where(context, "milestones") == []
    assert not detail.flush()
    stones.title.clear()


def test_a_milestone_waits_for_another_and_is_opened_renamed_and_removed(detail, context):
    stones = panel(detail, "milestones").milestones
    for title in ("Planen", "Bauen"):
        enter(stones.title, title)
    first, second = stones.forms
    second.more.click()
    assert second.further.isVisible()
    second.after.set_values(frozenset({first.record_id}))
    second.after.changed.emit()
    link = only(where(context, "milestone_links"))
    assert (link.milestone_id, link.after_id) == (second.record_id, first.record_id)
    second.after.set_values(frozenset())
    second.after.changed.emit()
    assert where(context, "milestone_links") == []

    over(second.title, "Bauen und prüfen")
    assert detail.flush()
    first.done.click()
    settle()
    stones.forms[0].done.click()
    settle()
    assert [(one.title, one.done_on) for one in where(context, "milestones")] == [
        ("Planen", None),
        ("Bauen und prüfen", None),
    ]
    stones.forms[0].away.click()
    settle()
    assert only(where(context, "milestones")).title == "Bauen und prüfen"


def test_an_indicator_is_named_measured_and_told(detail, context):
    effect = panel(detail, "effect").indicators
    enter(effect.name, "Beleuchtungsstärke")
    form = only(effect.forms)
    over(form.base, "4,5")
    over(form.base_on, "1.1.2026")
    type_text(form.target, "10")
    type_text(form.unit, "lx")
    assert detail.flush()
    assert form.told.text() == "Noch kein Messwert."

    line = form.reading
    over(line.on, "1.2.2026")
    enter(line.value, "6,2")
    over(line.on, "1.3.2026")
    enter(line.value, "10")
    form = only(effect.forms)

    assert [one.value for one in where(context, "readings")] == [6.2, 10.0]
    assert form.told.text() == "10 lx am 01.03.2026: Ziel 10 lx erreicht."
    assert form.chart.isVisible()
    assert "Beleuchtungsstärke" in form.chart.accessibleName()
    assert effect.aspect.value() == "subjective"


def test_a_reading_that_cannot_be_is_refused_in_a_sentence(detail, context):
    effect = panel(detail, "effect").indicators
    enter(effect.name, "Beleuchtungsstärke")
    line = only(effect.forms).reading
    line.take()
    assert line.complaint.text() == "Bitte einen Wert eintippen."
    over(line.on, "1.1.2020")
    enter(line.value, "7")
    assert "vor dem Beginn der Maßnahme" in line.complaint.text()
    assert line.value.text() == "7"
    line.on.clear()
    enter(line.value, "sieben")
    assert "Bitte eine Zahl" in line.complaint.text()
    assert where(context, "readings") == []
    line.value.clear()


def test_a_reading_without_base_is_kept_and_the_base_is_missed(detail, context):
    effect = panel(detail, "effect").indicators
    enter(effect.name, "Beleuchtungsstärke")
    enter(only(effect.forms).reading.value, "7")
    form = only(effect.forms)
    assert "ohne Ausgangswert" in form.told.text()
    form.readings.itemAt(0).widget().findChildren(type(form.away))[0].click()
    settle()
    assert where(context, "readings") == []
    only(effect.forms).away.click()
    settle()
    assert effect.forms == []


def test_values_of_a_series_count_as_readings(detail, context, store):
    with store.begin("Reihe") as work:
        series = Series(name="Fälle am Bahnhof")
        work.figure_series.add(series)
        for year, value in ((2024, 40.0), (2025, 30.0)):
            made = SeriesValue(series_id=series.id, starts_on=date(year, 1, 1), value=value)
            work.series_values.add(made)
        series_id = series.id
    effect = panel(detail, "effect").indicators
    enter(effect.name, "Fälle")
    form = only(effect.forms)
    form.series.set_value(series_id)
    form.series.activated.emit(1)
    assert detail.flush()
    assert form.told.text().startswith("30 am 01.01.2025")


def test_costs_are_typed_as_germans_do_and_add_up(detail, context):
    costs = panel(detail, "costs").costs
    type_text(costs.planned, "18.400,50")
    enter(costs.title, "Leuchten")
    costs.kind.set_value(CostKind.FUNDING)
    type_text(costs.planned, "10 T€")
    enter(costs.title, "Land")
    assert [(one.title, one.planned_cents) for one in where(context, "cost_items")] == [
        ("Leuchten", 1_840_050),
        ("Land", 1_000_000),
    ]
    shown = detail._built["costs"]
    assert shown.sums.text().startswith("Ausgaben 18.400,50 €")
    assert shown.gap.what.text() == "Es fehlen noch 8.400,50 €."

    first = costs.forms[0]
    first.more.click()
    type_text(first.actual, "20.000")
    assert detail.flush()
    assert "davon ausgegeben 20.000,00 €" in shown.sums.text()
    costs.forms[1].away.click()
    settle()
    assert shown.gap.what.text() == ""


def test_a_sum_in_two_readings_is_asked_back_and_nothing_is_lost(detail, context):
    costs = panel(detail, "costs").costs
    type_text(costs.planned, "1,234.50")
    enter(costs.title, "Leuchten")
    assert "englischer Reihenfolge" in costs.complaint.text()
    assert (costs.title.text(), where(context, "cost_items")) == ("Leuchten", [])
    costs.title.clear()


def test_partners_and_groups_are_noted_and_who_lacks_is_said(detail, context, store):
    with store.begin("Kontakte") as work:
        house = create_organization(work, OrganizationFields(name="Stadtwerke Musterau"))
    people = panel(detail, "people")
    for _ in range(2):
        people.partners.picker.setFocus()
        enter(people.partners.picker, "Stadtwerke")
    assert only(where(context, "measure_partners")).organization_id == house
    assert people.partners.complaint.text() == "Steht schon bei den Partnern."
    form = only(people.partners.forms)
    assert form.name.text() == "Stadtwerke Musterau"
    type_text(form.task, "Strom")

    enter(people.groups.how, "Befragung")
    assert detail.flush()
    assert only(where(context, "measure_partners")).task == "Strom"
    assert only(where(context, "participations")).group_kind is Group.CITIZENS
    assert people.groups.group.value() is Group.EXPERTS
    assert people.groups.lacking.text() == (
        "Noch nicht beteiligt: Expertinnen und Experten, Politik, Verwaltung"
    )

    word = people.words["topic"]
    enter(word.line, "Beleuchtung")
    assert [one.name for one in word.given] == ["Beleuchtung"]
    only(people.groups.forms).away.click()
    form.away.click()
    settle()
    assert where(context, "participations") + where(context, "measure_partners") == []
    people.groups.take()
    assert where(context, "participations") == []


def test_documents_are_added_named_saved_and_removed(detail, context, tmp_path, qtbot):
    files = panel(detail, "files")
    source = tmp_path / "Bescheid.txt"
    source.write_text("bewilligt")
    dialog = files.choose()
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(source)])
    dialog.reject()
    qtbot.waitUntil(lambda: len(files.rows) == 1)
    over(files.rows[0].title, "Bescheid vom März")
    assert detail.flush()
    kept = only(where(context, "measure_attachments"))
    assert (kept.title, kept.file_name) == ("Bescheid vom März", "Bescheid.txt")

    target = tmp_path / "heraus.txt"
    files.save_as(kept.id, kept.file_name).fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists)
    assert target.read_text() == "bewilligt"

    files.rows[0].remove.click()
    settle()
    assert files.empty.isVisible()


def test_a_day_that_cannot_be_holds_the_tab_until_it_is_put_right(detail, context, measure):
    form = panel(detail, "details").form
    over(form.ends_on, "1.1.2020")
    detail.open_tab("costs")
    settle()
    assert detail._shown == "details"
    assert "Das Ende liegt vor dem Beginn" in form.binder._bound["ends_on"].complaint.text()
    over(form.ends_on, "1.1.2027")
    assert detail.flush()
    assert only(where(context, "measures")).ends_on == date(2027, 1, 1)


def test_a_whole_novel_is_kept_or_refused_but_never_breaks_anything(detail, context):
    form = panel(detail, "details").form
    form.title.setText("x" * 10_000)
    form.title.textEdited.emit(form.title.text())
    assert not detail.flush()
    assert "höchstens 300 Zeichen" in form.binder._bound["title"].complaint.text()
    form.title.setText("Licht")
    form.title.textEdited.emit("Licht")
    form.texts["facts"].edit.setPlainText("Dunkel. " * 1_250)
    assert detail.flush()
    assert len(only(where(context, "measures")).facts) > 9_000


@pytest.mark.parametrize(
    ("key", "part", "line"),
    [
        ("milestones", "milestones", "title"),
        ("effect", "indicators", "name"),
        ("costs", "costs", "title"),
        ("people", "groups", "how"),
    ],
)
def test_a_novel_pasted_into_a_line_is_refused_and_stays_there(detail, context, key, part, line):
    lines = getattr(panel(detail, key), part)
    edit = getattr(lines, line)
    edit.setText("x" * 10_000)
    assert not lines.take()
    assert "Bitte höchstens" in lines.complaint.text()
    assert edit.text() == "x" * 10_000
    assert lines.forms == []
    edit.clear()


def test_the_state_goes_back_only_with_a_reason(detail, context, measure):
    dialog = detail.ask_state()
    dialog.choice.set_value(MeasureState.POSTPONED)
    over(dialog.on, "18.3.2026")
    dialog.kept.click()
    assert "nur mit einer Begründung" in dialog.complaints["reason"].text()
    type_text(dialog.reason, "Haushaltssperre")
    dialog.kept.click()
    assert "in der Zukunft" in dialog.complaints["on"].text()
    over(dialog.on, "vorgestern und so")
    dialog.kept.click()
    assert "Dieses Datum gibt es nicht" in dialog.complaints["on"].text()
    over(dialog.on, "heute")
    dialog.kept.click()
    assert only(where(context, "measures")).state is MeasureState.POSTPONED


def test_a_measure_is_deleted_and_its_commands_are_known(detail, context):
    assert [one.title for one in detail.commands()][:2] == [
        "Status der Maßnahme ändern",
        "Ampel der Maßnahme stellen",
    ]
    detail.delete()
    assert only(where(context, "measures")).deleted_at is not None


def test_a_detail_of_nothing_does_nothing(context, shown):
    empty = shown(MeasureDetail(context))
    assert empty.commands() == ()
    assert empty.ask_state() is None
    assert empty.ask_light() is None
    empty.delete()
    assert empty.flush()


def test_a_wrong_day_of_a_change_is_put_right_in_the_verlauf(detail, context, measure):
    glance = panel(detail, "glance")
    button = only(
        [one for one in glance.findChildren(QToolButton) if "berichtigen" in one.toolTip()]
    )
    assert button.toolTip() == "Statuswechsel vom 15.01.2026 berichtigen …"
    button.click()
    dialog = only([w for w in glance.findChildren(CorrectionDialog) if w.isVisible()])
    over(dialog.on, "2.1.2026")
    type_text(dialog.reason, "Aus der Befragung")
    dialog.kept.click()
    settle()
    change = only(where(context, "state_changes", measure_id=measure))
    assert (change.changed_on, change.reason) == (date(2026, 1, 2), "Aus der Befragung")
