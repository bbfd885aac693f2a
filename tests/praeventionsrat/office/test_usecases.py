from datetime import UTC, date, datetime, timedelta

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import NotFound, Stale
from praeventionsrat.figures.records import Series
from praeventionsrat.funding.records import FundingProgramme
from praeventionsrat.ids import uuid7
from praeventionsrat.measures.offers import Offer
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.reports import MonitoringReport
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.meetings.usecases.rules import keep_rules
from praeventionsrat.office.demo import build
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import (
    choose_letterhead,
    due_for_purge,
    edit_office,
    known_hash,
    note_sheet_printed,
    office_of,
    purge_old,
    purge_record,
    remember_file,
    restore_record,
)
from praeventionsrat.plans.records import Plan

DAY, NOW = date(2026, 6, 30), datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
OLD, YOUNG = NOW - timedelta(days=30), NOW - timedelta(days=29, hours=23)


def test_a_new_file_has_a_blank_office_that_is_not_on_record(work):
    assert office_of(work).municipality == ""
    assert work.offices.all() == []


def test_the_office_is_one_record_however_often_it_is_edited(work):
    edit_office(work, OfficeFields(municipality="Stadt Musterau"))
    edit_office(work, OfficeFields(municipality="Stadt Neustadt"))
    assert [office.municipality for office in work.offices.all()] == ["Stadt Neustadt"]


def test_a_form_that_saw_an_older_office_is_not_saved_over_it(store):
    with store.begin("eins") as work:
        edit_office(work, OfficeFields(municipality="Stadt Musterau"))
    with store.read() as work:
        seen = office_of(work).revision
    with store.begin("zwei") as work:
        edit_office(work, OfficeFields(municipality="Stadt Neustadt"), seen=seen)
    with pytest.raises(Stale), store.begin("drei") as work:
        edit_office(work, OfficeFields(municipality="Stadt Altstadt"), seen=seen)


def test_the_letterhead_is_kept_and_given_up(work):
    choose_letterhead(work, b"vorlage")
    digest = office_of(work).letterhead_sha256
    assert work.blobs.get(digest).content == b"vorlage"
    choose_letterhead(work, None)
    assert office_of(work).letterhead_sha256 is None


def test_the_file_knows_when_its_recovery_sheet_was_printed(work):
    note_sheet_printed(work, at=NOW)
    assert office_of(work).sheet_printed_at == NOW


@pytest.fixture
def records(work):
    """One of each kind, ids by kind."""
    committee = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)
    fields = MeetingFields(number=12, held_on=date(2026, 3, 17))
    return {
        "committee": committee,
        "meeting": create_meeting(work, committee, fields),
        "person": create_person(work, PersonFields(family_name="Steinfurth")),
        "organization": create_organization(work, OrganizationFields(name="Polizei Musterau")),
    }


def throw_away(work, kind, record_id, at):
    repository = getattr(work, f"{kind}s")
    repository.get(record_id).deleted_at = at


@pytest.mark.parametrize("kind", ["meeting", "person", "organization"])
def test_what_was_deleted_comes_back_or_goes_for_good(work, records, kind):
    throw_away(work, kind, records[kind], NOW)
    assert [(row.kind, row.id) for row in work.trash()] == [(kind, records[kind])]
    restore_record(work, kind, records[kind])
    assert work.trash() == []
    purge_record(work, kind, records[kind])
    assert getattr(work, f"{kind}s").find(records[kind]), "it was not in the Papierkorb"
    throw_away(work, kind, records[kind], NOW)
    purge_record(work, kind, records[kind])
    assert getattr(work, f"{kind}s").find(records[kind]) is None


@pytest.mark.parametrize(
    ("kind", "repository", "make"),
    [
        ("plan", "plans", lambda: Plan(title="Masterplan")),
        ("measure", "measures", lambda: Measure(title="Licht", number="M-1")),
        ("offer", "offers", lambda: Offer(title="Treff")),
        (
            "monitoring_report",
            "monitoring_reports",
            lambda: MonitoringReport(title="Halbjahr", starts_on=DAY, ends_on=DAY),
        ),
        ("figure_series", "figure_series", lambda: Series(name="Fälle")),
        ("funding_programme", "funding_programmes", lambda: FundingProgramme(title="Fonds")),
    ],
)
def test_plans_measures_figures_and_funding_come_back_too(work, kind, repository, make):
    made = make()
    getattr(work, repository).add(made)
    made.deleted_at = NOW
    assert [(row.kind, row.id) for row in work.trash()] == [(kind, made.id)]
    restore_record(work, kind, made.id)
    assert work.trash() == []
    made.deleted_at = OLD
    assert purge_old(work, now=NOW) == 1
    assert getattr(work, repository).find(made.id) is None


def test_what_is_gone_cannot_be_restored(work):
    with pytest.raises(NotFound):
        restore_record(work, "person", uuid7())


def test_only_what_lay_there_for_30_days_is_purged(work, records):
    throw_away(work, "person", records["person"], OLD)
    throw_away(work, "organization", records["organization"], YOUNG)
    assert [row.kind for row in due_for_purge(work, now=NOW)] == ["person"]
    assert purge_old(work, now=NOW) == 1
    assert [row.kind for row in work.trash()] == ["organization"]
    assert purge_old(work, now=NOW) == 0


def test_a_committee_is_purged_with_its_meeting_that_lay_there_too(work, records):
    throw_away(work, "committee", records["committee"], OLD + timedelta(minutes=-1))
    throw_away(work, "meeting", records["meeting"], OLD + timedelta(minutes=-2))
    assert purge_old(work, now=NOW) == 1
    assert work.trash() == []
    assert work.meetings.find(records["meeting"]) is None


def test_whom_minutes_name_and_a_committee_that_met_stay_beyond_30_days(work):
    twelfth = work.meetings.get(build(work))
    listed = work.attendances.where(meeting_id=twelfth.id)
    named = {"chair": twelfth.chair_id, "keeper": twelfth.keeper_id}
    named["represented"] = next(a.represents_id for a in listed if a.represents_id)
    for person_id in named.values():
        throw_away(work, "person", person_id, OLD)
    throw_away(work, "committee", twelfth.committee_id, OLD)
    assert purge_old(work, now=NOW) == 0
    assert len(work.trash()) == 4


def test_of_each_path_the_newest_document_is_remembered(work):
    meeting = uuid7()
    assert known_hash(work, "/akten/n.docx") is None
    for digest in ("a" * 64, "b" * 64):
        remember_file(
            work,
            document="minutes",
            record_id=meeting,
            path="/akten/n.docx",
            sha256=digest,
            at=NOW,
        )
    assert known_hash(work, "/akten/n.docx") == "b" * 64
    assert len(work.generated_files.all()) == 1


def test_the_rules_nobody_follows_any_more_go_with_their_committee(work):
    before = len(work.rule_sets.all())
    committee = create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
    shared = create_committee(work, CommitteeFields(name="AG Gewalt"), HGO)
    kept = work.committees.get(committee).rule_set_id
    held = create_meeting(work, shared, MeetingFields(number=1, held_on=date(2026, 3, 17)))
    keep_rules(work, work.meetings.get(held))
    work.meetings.get(held).deleted_at = OLD
    purge_record(work, "meeting", held)
    assert len(work.rule_sets.all()) == before + 2
    work.committees.get(committee).deleted_at = OLD
    work.committees.get(shared).rule_set_id = kept  # as a file made by hand may have it
    work.committees.get(shared).deleted_at = OLD
    purge_record(work, "committee", committee)
    assert work.rule_sets.find(kept)
    purge_record(work, "committee", shared)
    assert work.rule_sets.find(kept) is None
