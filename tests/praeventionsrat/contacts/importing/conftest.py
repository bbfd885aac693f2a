"""A book with a few contacts, and short ways to import into it."""

from datetime import date

import pytest

from praeventionsrat.contacts.importing.applying import import_contacts
from praeventionsrat.contacts.importing.book import book_of
from praeventionsrat.contacts.importing.matching import match
from praeventionsrat.contacts.importing.plan import Answers, plan_of, source_of
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from tests.praeventionsrat.contacts.reading.reads import outcome_of

SOURCE = source_of("kontakte.csv", date(2026, 5, 3))


@pytest.fixture
def matched(store):
    """What a list looks like beside the book."""

    def matched(text):
        with store.read() as work:
            return match(outcome_of(text), book_of(work.duplicates.rows()))

    return matched


@pytest.fixture
def imported(store, matched):
    """Import a list; what came of it."""

    def imported(text, answers=None):
        plan = plan_of(matched(text), answers or Answers(), SOURCE)
        with store.begin("Kontakte übernehmen") as work:
            return import_contacts(work, plan)

    return imported


@pytest.fixture
def person(store):
    """Put somebody on record."""

    def person(house="", **fields):
        with store.begin("Person") as work:
            made = create_person(work, PersonFields(**fields))
            if house:
                at = create_organization(work, OrganizationFields(name=house))
                give_post(work, PostFields(person_id=made, organization_id=at))
            return made

    return person


@pytest.fixture
def house(store):
    """Put an institution on record."""

    def house(**fields):
        with store.begin("Institution") as work:
            return create_organization(work, OrganizationFields(**fields))

    return house


@pytest.fixture
def ask(store):
    """Ask the file something."""

    def ask(question):
        with store.read() as work:
            return question(work)

    return ask
