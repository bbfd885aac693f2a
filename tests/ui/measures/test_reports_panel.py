"""The tab Sachstände: a sentence is typed and kept, light and progress follow."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.measures.records import Light, MeasureFields
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.measures import reports_panel
from ui.measures.reports_panel import ReportsPanel
from ui.parts.cards import Pill

__all__ = ["shown"]

TODAY = date(2026, 12, 1)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(reports_panel, "today", lambda: TODAY)


@pytest.fixture
def measures(context):
    return [
        context.operations.perform("M", new_measure, MeasureFields(title=t), on=date(2026, 1, 5))
        for t in ("Licht", "Boxen")
    ]


@pytest.fixture
def panel(context, measures, shown):
    made = shown(ReportsPanel(context), 820, 700)
    made.show_record(measures[0])
    settle()
    return made


def kept(context, measure_id):
    return list(
        context.operations.ask(lambda work: work.measure_reports.where(measure_id=measure_id))
    )


def test_a_sentence_and_a_press_are_a_report(panel, context, measures):
    assert panel.none.isVisible()
    type_text(panel.new.text, "Die Lampen sind bestellt.")
    panel.new.light.set_value(Light.YELLOW)
    panel.new.progress.set_value(40)
    type_text(panel.new.next_steps, "Masten setzen")
    panel.new.keep.click()
    settle()
    (one,) = kept(context, measures[0])
    assert (one.text, one.reported_on, one.progress) == ("Die Lampen sind bestellt.", TODAY, 40)
    measure = context.operations.ask(lambda work: work.measures.get(measures[0]))
    assert (measure.light, measure.progress) == (Light.YELLOW, 40)
    assert not panel.none.isVisible()
    assert not panel.new.is_typed
    assert [pill.text() for pill in panel.findChildren(Pill)] == ["gelb – verzögert"]


def test_what_was_typed_is_kept_when_one_goes_on_to_another_measure(panel, context, measures):
    type_text(panel.new.text, "Angefangen.")
    panel.show_record(measures[1])
    settle()
    assert [one.text for one in kept(context, measures[0])] == ["Angefangen."]
    assert not kept(context, measures[1])
    assert panel.flush()


def test_a_day_to_come_is_refused_and_nothing_typed_is_lost(panel, context, measures):
    type_text(panel.new.text, "Bald.")
    panel.new.reported_on.set_value(date(2027, 1, 1))
    assert not panel.flush()
    assert "Zukunft" in panel.new.complaint.text()
    panel.new.reported_on.setText("irgendwann")
    assert not panel.new.give()
    assert panel.new.text.toPlainText() == "Bald."
    assert not kept(context, measures[0])


def test_a_report_given_in_a_meeting_leads_there_and_goes_with_undo(panel, context, measures):
    meeting = context.operations.perform("Sitzung", _meeting)
    panel.reload(measures[0])
    type_text(panel.new.text, "Vorgetragen.")
    panel.new.meeting.set_value(meeting)
    assert panel.new.give()
    settle()
    went = []
    panel.opened.connect(lambda kind, which: went.append((kind, which)))
    link = next(b for b in panel.findChildren(type(panel.new.keep)) if "Sitzung" in b.text())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert went == [("meeting", meeting)]
    next(
        tool for tool in panel.findChildren(QToolButton) if "entfernen" in tool.accessibleName()
    ).click()
    settle()
    assert not kept(context, measures[0])


def _meeting(work):
    fields = CommitteeFields(name="Lenkungskreis", short_name="LK")
    committee = create_committee(work, fields, RuleSetFields(name="Regeln"))
    return create_meeting(work, committee, MeetingFields(number=3, held_on=date(2026, 6, 4)))
