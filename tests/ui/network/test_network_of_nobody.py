"""An office without committees: the page Netzwerk says what to do first."""

import shutil

import pytest

from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from ui.committees.new_committee import NewCommittee


@pytest.fixture
def store_path(empty_store, tmp_path):
    return shutil.copy(empty_store, tmp_path / "Leer.prat")


def test_without_a_seat_the_page_leads_to_the_committees(page, window, context):
    assert page.empty.isVisible()
    page.empty.button.click()
    assert window.page.title == "Gremien"
    dialog = window.page.findChild(NewCommittee)
    dialog.reject()
    made = context.operations.perform("Gremium", create_committee, CommitteeFields(name="AG"), FREE)
    window.open_record("network", None)
    page.empty.button.click()
    assert window.page.detail.committee_id == made
