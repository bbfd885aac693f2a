"""Resolutions and assignments show their measures, and one press makes another."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown, store_path, twelfth
from ui.assignments.page import AssignmentsPage
from ui.measures.detail import MeasureDetail
from ui.measures.short_link import ShortLink
from ui.resolutions.page import ResolutionsPage

__all__ = ["shown", "store_path", "twelfth"]

TODAY = date(2026, 4, 1)


def links(part):
    settle()
    return [one.accessibleName() for one in part.findChildren(ShortLink)]


@pytest.fixture
def resolutions(context, twelfth, shown):
    return shown(ResolutionsPage(context), 1100, 700)


@pytest.fixture
def assignments(context, store, twelfth, shown):
    with store.begin("Auftrag") as work:
        fields = AssignmentFields(
            title="Sprechstunde im Quartier", due_on=date(2026, 9, 30), responsible="Polizei"
        )
        made = give_assignment(work, twelfth.id, fields)
    page = shown(AssignmentsPage(context, today=lambda: TODAY), 1100, 700)
    page.open_record("assignment", made)
    settle()
    return page


def free_resolution(context):
    """An adopted one nobody made a measure of."""

    def find(work):
        taken = {link.resolution_id for link in work.measure_resolutions.all()}
        return next(r.id for r in work.resolutions.all() if r.is_adopted and r.id not in taken)

    return context.operations.ask(find)


def test_a_resolution_becomes_a_measure_at_a_press(resolutions, context):
    asked = []
    resolutions.open_asked.connect(lambda *wanted: asked.append(wanted))
    resolutions.open_record("resolution", free_resolution(context))
    part = resolutions.detail.measures
    assert links(part) == []
    assert part.nothing.isVisibleTo(part)

    part.add.click()

    ((kind, made),) = asked
    record = context.operations.ask(lambda work: work.measures.get(made))
    assert (kind, record.state) == ("measure", MeasureState.DECIDED)
    assert links(part) == [f"{record.number} {record.title}"]

    part.findChildren(ShortLink)[0].click()
    assert asked[1:] == [("measure", made)]

    context.operations.undo()
    assert links(part) == []


def test_nothing_is_made_of_what_was_rejected(resolutions, context, store):
    resolution = free_resolution(context)
    with store.begin("Abgelehnt") as work:
        work.resolutions.get(resolution).is_adopted = False
    resolutions.reload()
    resolutions.open_record("resolution", resolution)
    assert not resolutions.detail.measures.add.isVisibleTo(resolutions.detail.measures)


def test_an_assignment_becomes_a_measure_and_what_is_typed_is_kept_first(assignments, context):
    page = assignments
    asked = []
    page.open_asked.connect(lambda *wanted: asked.append(wanted))
    title = page.detail.form.title
    title.setText("Sprechstunde im Stadtteil")
    title.textEdited.emit(title.text())

    page.detail.measures.add.click()

    ((_, made),) = asked
    record = context.operations.ask(lambda work: work.measures.get(made))
    assert (record.title, record.ends_on) == ("Sprechstunde im Stadtteil", date(2026, 9, 30))
    assert links(page.detail.measures) == [f"{record.number} {record.title}"]


def test_a_measure_is_linked_by_typing_and_unlinked(context, twelfth, shown):
    measure = context.operations.perform(
        "Maßnahme", new_measure, MeasureFields(title="Licht"), on=TODAY
    )
    detail = shown(MeasureDetail(context, lambda: TODAY), 900, 760)
    detail.show_measure(measure)
    settle()
    part = detail._built["glance"].links
    number, wording = context.operations.ask(
        lambda work: (
            next(r.number for r in work.resolutions.rows() if r.is_adopted),
            next(p.wording for p in work.pledges.all()),
        )
    )
    for words in (number, "M-2026-011", wording[:40]):
        part.picker.setFocus()
        type_text(part.picker, words)
        QTest.keyClick(part.picker, Qt.Key.Key_Return)
        settle()
        assert part.picker.text() == ""
    names = links(part)
    assert any(name.startswith(number) for name in names)
    assert any(name.startswith("M-2026-011") for name in names)
    assert len(names) == 3

    asked = []
    detail.opened.connect(lambda *wanted: asked.append(wanted[0]))
    for opener in part.findChildren(ShortLink):
        opener.click()
    assert sorted(asked) == ["assignment", "pledge", "resolution"]

    for _ in range(3):
        buttons = part.findChildren(QToolButton)
        next(b for b in buttons if b.accessibleName().startswith("Verknüpfung")).click()
        settle()
    assert links(part) == []
