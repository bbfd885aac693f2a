import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from praeventionsrat.meetings.records import AgendaItemFields, VoteFields
from praeventionsrat.meetings.usecases.consultations import papers_of_items, proposed_motion
from praeventionsrat.meetings.usecases.items import add_item
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown, store_path, twelfth
from ui.meetings.item_papers import ItemPapers
from ui.meetings.minutes_panel import MinutesPanel
from ui.meetings.page import MeetingsPage
from ui.papers.new_paper import NewPaper

__all__ = ["shown", "store_path", "twelfth"]


@pytest.fixture
def item(store, twelfth):
    """One more item of the twelfth meeting."""
    with store.begin("Punkt") as work:
        made = add_item(work, twelfth.id, AgendaItemFields(title="Treffpunkt"))
    store.barrier()
    return made


@pytest.fixture
def papers(context, twelfth, item, shown):
    made = shown(ItemPapers(context), 320, 300)
    made.show_item(item)
    settle()
    return made


def numbers(context, item):
    found = context.operations.ask(lambda work: papers_of_items(work, [item]))
    return [paper.number for paper in found.get(item, ())]


def test_a_paper_is_laid_by_typing_a_word_of_it_and_taken_off(papers, item, context, said):
    assert "Förderantrag" not in " ".join(c.name for c in papers.picker._fitting(""))
    papers.picker.setFocus()
    type_text(papers.picker, "Treffpunkt")
    assert numbers(context, item) == []
    papers.picker.returnPressed.emit()
    assert numbers(context, item) == ["PR-2026/009"]
    assert papers.picker.text() == ""
    asked = []
    papers.opened.connect(lambda kind, found: asked.append(kind))
    papers.findChild(QPushButton).click()
    assert asked == ["paper"]
    gone = next(b for b in papers.findChildren(QToolButton) if "vom Punkt" in b.toolTip())
    gone.click()
    assert said[-1] == ("undo", "Vorlage PR-2026/009 vom Punkt genommen")
    assert numbers(context, item) == []
    context.operations.undo()
    assert numbers(context, item) == ["PR-2026/009"]


def test_a_new_paper_is_written_for_the_item(papers, item, context):
    papers.new.click()
    dialog = papers.findChild(NewPaper)
    assert dialog.subject.text() == "Treffpunkt"
    assert not dialog.committee.isEnabled()
    dialog.create_now()
    settle()
    (number,) = numbers(context, item)
    assert number.startswith("PR-")


def test_without_an_item_there_is_nothing_to_lay(papers):
    papers.show_item(None)
    papers.write()
    assert papers.findChild(NewPaper) is None
    assert not papers.picker._fitting("")


def test_the_agenda_tab_opens_the_paper_on_its_page(context, twelfth, shown):
    page = shown(MeetingsPage(context))
    page.open_record("agenda_item", twelfth.items["6.1"])
    settle()
    asked = []
    page.open_asked.connect(lambda kind, _found: asked.append(kind))
    form = page.detail._panel("agenda").form
    assert form.papers._shown[0].number == "PR-2026/005"
    form.papers.findChild(QPushButton).click()
    assert asked == ["paper"]


def test_what_the_paper_proposes_becomes_the_motion(context, store, twelfth, shown):
    item = twelfth.items["6.1"]
    with store.begin("Abstimmung weg") as work:
        (vote,) = work.votes.where(agenda_item_id=item)
        proposal = vote.motion
        assert proposed_motion(work, item) == ""
        work.votes.remove(vote)
    panel = shown(MinutesPanel(context))
    panel.show_meeting(twelfth.id)
    settle()
    panel.show_item(item)
    panel.vote.begin()
    assert panel.vote.form.motion.markdown() == proposal
    assert VoteFields().motion == ""
