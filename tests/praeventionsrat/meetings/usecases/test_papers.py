from datetime import UTC, date, datetime

import pytest

from praeventionsrat import numbering, terms
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.papers import (
    ConsultationFields,
    PaperAttachmentFields,
    PaperFields,
    PaperKind,
)
from praeventionsrat.meetings.usecases import papers
from praeventionsrat.meetings.usecases.consultations import add_consultation, link_paper

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def lay(work, subject="Beleuchtung der Unterführung", *, committee=None, number="", **more):
    fields = PaperFields(subject=subject, **more)
    return papers.create_paper(work, fields, on=TODAY, committee_id=committee, number=number)


def number_of(work, paper_id):
    return work.papers.get(paper_id).number


def test_papers_are_numbered_by_their_pattern(council, work):
    numbers = [number_of(work, lay(work)) for _ in range(2)]
    assert numbers == ["2026/0001", "2026/0002"]
    numbering.set_pattern(work, numbering.PAPER, "{Amt}.{Wahlperiode}.{Art}{lfd} {Teil} {Gremium}")
    terms.set_office_code(work, "101")
    terms.add_term(work, terms.LegislativeTermFields(name="18"))
    with pytest.raises(UserError, match="bitte wählen Sie eines"):
        lay(work)
    paper = lay(work, kind=PaperKind.NOTICE, is_public=False, committee=council.committee)
    assert number_of(work, paper) == "101.18.MV1 N Lenkungsgruppe"
    assert work.papers.get(paper).dated_on == TODAY
    (step,) = work.consultations.where(paper_id=paper)
    assert (step.committee_id, step.is_public) == (council.committee, False)


def test_a_paper_that_was_there_before_keeps_its_number(work):
    known = lay(work, number=" 05862-06 \n", dated_on=date(2006, 5, 1))
    assert number_of(work, known) == "05862-06"
    assert work.papers.get(known).dated_on == date(2006, 5, 1)
    with pytest.raises(Invalid, match="gibt es schon"):
        lay(work, number="05862-06")
    other = lay(work)
    with pytest.raises(Invalid, match="gibt es schon"):
        papers.renumber_paper(work, other, "05862-06")
    with pytest.raises(Invalid, match="Bitte eine Nummer"):
        papers.renumber_paper(work, other, " ")
    papers.renumber_paper(work, other, "PR-7")
    papers.renumber_paper(work, other, "PR-7")
    assert number_of(work, papers.follow_paper(work, other, on=TODAY, replaces=True)) == "PR-7-02"


def test_a_number_given_by_hand_is_passed_over(work):
    lay(work, number="2026/0001")
    assert number_of(work, lay(work)) == "2026/0002"


def test_a_number_that_is_too_long_says_what_to_change(council, work):
    numbering.set_pattern(work, numbering.PAPER, "x" * 54 + "{lfd}")
    lay(work)
    numbering.set_pattern(work, numbering.PAPER, "{Gremium}{lfd}")
    work.committees.get(council.committee).name = "Gremium " * 20
    with pytest.raises(UserError, match="zu lang"):
        lay(work, committee=council.committee)


def test_versions_and_additions_are_numbered_under_the_paper(work):
    numbering.set_pattern(work, numbering.PAPER, "{lfd:05}{Zusatz}-{Jahr:02}")
    first = lay(work, facts="Dunkel.", lead="Stadtwerke")
    attached = PaperAttachmentFields(title="Lageplan")
    papers.attach_to_paper(work, first, attached, file_name="plan.pdf", content=b"plan")
    addition = papers.follow_paper(work, first, on=TODAY, replaces=False)
    second = papers.follow_paper(work, first, on=TODAY, replaces=True)
    third = papers.follow_paper(work, second, on=TODAY, replaces=True)
    numbers = [number_of(work, p) for p in (first, addition, second, third)]
    assert numbers == ["00001-26", "00001-E1-26", "00001-02-26", "00001-03-26"]
    assert work.papers.get(third).facts == "Dunkel."
    assert work.papers.get(addition).facts == ""
    assert work.papers.get(addition).lead == "Stadtwerke"
    assert [a.title for a in work.paper_attachments.where(paper_id=third)] == ["Lageplan"]
    assert not work.paper_attachments.where(paper_id=addition)
    replaced = {row.number: row.is_replaced for row in work.papers.rows()}
    assert replaced == {
        "00001-26": True, "00001-E1-26": False, "00001-02-26": True, "00001-03-26": False
    }  # fmt: skip


def test_a_paper_read_from_a_folder_without_its_stem_has_versions_too(work):
    paper = lay(work)
    work.papers.get(paper).stem = ""
    follow = papers.follow_paper(work, paper, on=TODAY, replaces=False)
    assert number_of(work, follow) == "2026/0001-E1"


def test_a_new_version_goes_on_where_the_old_one_stood(council, work):
    paper = lay(work, committee=council.committee)
    done = ConsultationFields(committee_id=council.committee, result="empfohlen")
    add_consultation(work, paper, done)
    addition = papers.follow_paper(work, paper, on=TODAY, replaces=False)
    version = papers.follow_paper(work, paper, on=TODAY, replaces=True)
    steps = {p: len(work.consultations.where(paper_id=p)) for p in (paper, addition, version)}
    assert steps == {paper: 1, addition: 1, version: 1}
    assert work.consultations.where(paper_id=paper)[0].result == "empfohlen"


def test_a_paper_is_edited_and_its_number_stays(work):
    paper = lay(work)
    fields = PaperFields(subject="Neu", kind=PaperKind.REPORT)
    papers.edit_paper(work, paper, fields, seen=1)
    assert (work.papers.get(paper).subject, number_of(work, paper)) == ("Neu", "2026/0001")
    with pytest.raises(Stale):
        papers.edit_paper(work, paper, fields, seen=99)


def test_a_paper_on_a_public_agenda_cannot_become_non_public(council, work):
    paper = lay(work, committee=council.committee)
    item = council.item("Beleuchtung")
    link_paper(work, paper, item)
    hidden = PaperFields(subject="Beleuchtung", is_public=False)
    with pytest.raises(Invalid, match="öffentlichen Teil"):
        papers.edit_paper(work, paper, hidden)
    council.get(item).is_public = False
    papers.edit_paper(work, paper, hidden)
    (step,) = work.consultations.where(paper_id=paper)
    assert not step.is_public


def test_a_deleted_paper_keeps_its_number_taken(work):
    paper = lay(work)
    papers.delete_paper(work, paper, at=NOW)
    assert work.papers.rows() == []
    assert number_of(work, lay(work)) == "2026/0002"


def test_attachments_of_a_paper(work):
    paper = lay(work)
    fields = PaperAttachmentFields(title="Plan")
    first, second = (
        papers.attach_to_paper(work, paper, fields, file_name=f"a/{n}.pdf", content=b"x")
        for n in range(2)
    )
    papers.edit_paper_attachment(
        work, first, PaperAttachmentFields(title="Lageplan", is_public=False)
    )
    listed = work.paper_attachments.where(paper_id=paper)
    assert [(a.title, a.is_public, a.file_name) for a in listed] == [
        ("Lageplan", False, "a-0.pdf"),
        ("Plan", True, "a-1.pdf"),
    ]
    papers.detach_from_paper(work, second)
    assert len(work.paper_attachments.where(paper_id=paper)) == 1


def test_a_paper_is_found_by_its_words(work):
    paper = lay(work, proposal="**10 lx** für die Treppe", originator="Jugendbeirat")
    words = work.papers.get(paper).search_words()
    assert words[0] == "2026/0001 Beleuchtung der Unterführung"
    assert "10 lx für die Treppe" in words
    assert [hit.record_id for hit in work.search("jugendbeirat treppe")] == [paper]
