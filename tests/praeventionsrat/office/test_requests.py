"""A request about data is due within a month."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import Person
from praeventionsrat.errors import NotFound
from praeventionsrat.ids import uuid7
from praeventionsrat.office.requests import (
    answer_request,
    date_request,
    due_on,
    log_request,
    open_requests,
    requests_of,
)
from praeventionsrat.office.retention import RequestKind

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 22), date(2026, 12, 22)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 12, 5), date(2027, 1, 5)),
    ],
)
def test_it_is_due_on_the_same_day_of_the_next_month(received, due):
    assert due_on(received) == due


def test_a_request_is_noted_once_until_it_is_answered(work):
    person = Person(given_name="Jutta", family_name="Eichenlaub")
    work.persons.add(person)
    first = log_request(work, person.id, RequestKind.INFORMATION, on=TODAY)
    assert log_request(work, person.id, RequestKind.INFORMATION, on=TODAY) == first
    second = log_request(work, person.id, RequestKind.ERASURE, on=TODAY)
    date_request(work, second, received_on=date(2026, 10, 1))
    rows = open_requests(work)
    assert [r.title for r in rows] == [
        "Löschung (Art. 17): Jutta Eichenlaub",
        "Auskunft (Art. 15): Jutta Eichenlaub",
    ]
    answer_request(work, first, on=TODAY)
    assert [r.answered_on for r in requests_of(work, person.id)] == [TODAY, None]
    assert log_request(work, person.id, RequestKind.INFORMATION, on=TODAY) != first
    work.data_requests.get(second).person_id = None
    assert open_requests(work)[0].title == "Löschung (Art. 17)"


def test_nobody_asks_who_is_not_on_record(work):
    with pytest.raises(NotFound):
        log_request(work, uuid7(), RequestKind.INFORMATION, on=TODAY)
