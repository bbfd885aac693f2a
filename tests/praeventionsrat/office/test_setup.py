from datetime import UTC, datetime
from pathlib import Path

from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.setup import Setup, begin_work
from praeventionsrat.office.usecases import office_of

PRINTED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_the_answers_of_the_assistant_are_on_record(work):
    office, committee = OfficeFields(municipality="Stadt Musterau"), CommitteeFields(name="Rat")
    begin_work(work, Setup(Path("x.prat"), office, committee, HGO, PRINTED))
    assert office_of(work).municipality == "Stadt Musterau"
    assert office_of(work).sheet_printed_at == PRINTED
    (stored,) = work.committees.all()
    assert (stored.name, work.rule_sets.get(stored.rule_set_id).name) == ("Rat", HGO.name)


def test_committee_and_sheet_may_come_later(work):
    begin_work(work, Setup(Path("x.prat"), OfficeFields(municipality="Stadt Musterau")))
    assert work.committees.all() == []
    assert office_of(work).sheet_printed_at is None
