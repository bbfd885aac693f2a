"""Permits: the usual ones, their days, what is urgent, and their letters."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.records import PreventionDayFields
from praeventionsrat.prevention_day.tasks.attachments import (
    attach_to_event,
    attachment_content,
    attachments_of,
    detach_from_event,
    name_attachment,
)
from praeventionsrat.prevention_day.tasks.permit_rows import is_too_late, permit_warning
from praeventionsrat.prevention_day.tasks.permits import (
    USUAL,
    add_permit,
    edit_permit,
    not_listed,
    remove_permit,
    set_permit_state,
    take_usual_permits,
)
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachmentFields,
    PermitFields,
    PermitState,
)
from praeventionsrat.prevention_day.usecases.events import create_event

TODAY = date(2026, 6, 17)
SATURDAY = date(2026, 9, 12)


def test_usual_permits_come_with_the_day_to_apply_by_and_only_once(work, event):
    assert take_usual_permits(work, event.id, {"Musik (GEMA)"}) == 1
    assert take_usual_permits(work, event.id) == len(USUAL) - 1
    rows = {row.title: row for row in work.permits.rows(event.id)}
    assert rows["Sondernutzung öffentlicher Flächen"].apply_until == date(2026, 6, 12)
    assert rows["Musik (GEMA)"].apply_until == date(2026, 8, 13)
    assert not not_listed(work, event.id)
    with pytest.raises(UserError, match="schon auf der Liste"):
        take_usual_permits(work, event.id)


def test_without_a_day_no_permit_has_a_deadline_and_the_list_says_so(work):
    event_id = create_event(work, PreventionDayFields(title="Irgendwann"))
    take_usual_permits(work, event_id, {"Plakatierung"})
    (row,) = work.permits.rows(event_id)
    assert row.apply_until is None
    assert "ohne Antragsfrist" in permit_warning(row, None, TODAY)


def test_authority_and_responsible_come_from_the_contacts(work, event):
    office = create_organization(work, OrganizationFields(name="Ordnungsamt Musterau"))
    person = create_person(work, PersonFields(given_name="Kim", family_name="Berg"))
    fields = PermitFields(
        title="Sondernutzung", authority_id=office, authority="alt", responsible_id=person,
        conditions="- Rettungsgasse frei\n\n• Müll entsorgen\n",
    )  # fmt: skip
    add_permit(work, event.id, fields)
    (row,) = work.permits.rows(event.id)
    assert (row.authority, row.responsible) == ("Ordnungsamt Musterau", "Kim Berg")
    assert row.condition_list == ["Rettungsgasse frei", "Müll entsorgen"]


def test_days_say_how_far_a_permit_is(work, event):
    permit = add_permit(work, event.id, PermitFields(title="GEMA"))
    edit_permit(work, permit, PermitFields(title="GEMA", applied_on=TODAY))
    assert work.permits.get(permit).state is PermitState.APPLIED
    granted = PermitFields(
        title="GEMA", state=PermitState.APPLIED, applied_on=TODAY, granted_on=TODAY
    )
    edit_permit(work, permit, granted)
    assert work.permits.get(permit).state is PermitState.GRANTED
    refused = PermitFields(**{**granted.model_dump(), "state": PermitState.REFUSED})
    edit_permit(work, permit, refused)
    assert work.permits.get(permit).state is PermitState.REFUSED
    early = PermitFields(title="GEMA", applied_on=TODAY, granted_on=date(2026, 6, 1))
    with pytest.raises(Invalid, match="vor dem Tag des Antrags"):
        edit_permit(work, permit, early)


def test_states_note_their_day_once(work, event):
    permit = add_permit(work, event.id, PermitFields(title="GEMA"))
    set_permit_state(work, permit, PermitState.APPLIED, on=TODAY)
    set_permit_state(work, permit, PermitState.APPLIED, on=SATURDAY)
    set_permit_state(work, permit, PermitState.GRANTED, on=SATURDAY)
    found = work.permits.get(permit)
    assert (found.applied_on, found.granted_on) == (TODAY, SATURDAY)
    set_permit_state(work, permit, PermitState.NOT_NEEDED, on=SATURDAY)
    assert found.state is PermitState.NOT_NEEDED


def test_what_is_urgent_is_said(work, event):
    fields = PermitFields(title="Sondernutzung", apply_until=date(2026, 6, 12))
    add_permit(work, event.id, fields)
    (row,) = work.permits.rows(event.id)
    assert is_too_late(row, TODAY)
    assert "seit 5 Tagen vorbei" in permit_warning(row, SATURDAY, TODAY)
    assert permit_warning(row, SATURDAY, date(2026, 6, 12)) == ""
    applied = replace(row, state=PermitState.APPLIED)
    assert "12.09.2026" in permit_warning(applied, SATURDAY, date(2026, 9, 1))
    assert permit_warning(applied, SATURDAY, TODAY) == ""
    assert permit_warning(applied, None, TODAY) == ""
    assert "umplanen" in permit_warning(replace(row, state=PermitState.REFUSED), SATURDAY, TODAY)
    assert permit_warning(replace(row, state=PermitState.GRANTED), SATURDAY, TODAY) == ""


def test_the_letter_lies_with_the_permit_and_goes_with_it(work, event):
    permit = add_permit(work, event.id, PermitFields(title="GEMA"))
    fields = EventAttachmentFields(title="Bescheid", permit_id=permit)
    letter = attach_to_event(work, event.id, fields, file_name="../Bescheid.pdf", content=b"%PDF")
    name_attachment(work, letter, "Bescheid vom 1. Juni")
    (found,) = attachments_of(work, permit_id=permit)
    assert (found.title, found.file_name) == ("Bescheid vom 1. Juni", "-Bescheid.pdf")
    assert attachment_content(work, letter) == b"%PDF"
    assert work.permits.rows(event.id)[0].files == 1
    found.sha256 = None
    assert attachment_content(work, letter) == b""
    detach_from_event(work, letter)
    assert not attachments_of(work, permit_id=permit)
    attach_to_event(work, event.id, fields, file_name="b.pdf", content=b"x")
    remove_permit(work, permit)
    assert not attachments_of(work, prevention_day_id=event.id)
