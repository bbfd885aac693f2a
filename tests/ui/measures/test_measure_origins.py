"""Resolutions and assignments show their measures, and one press makes another."""

from datetime import date

import pytest

from praeventionsrat.measures.records import MeasureState
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from tests.ui.meetings.live import settle, shown, store_path, twelfth
from ui.assignments.page import AssignmentsPage
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
