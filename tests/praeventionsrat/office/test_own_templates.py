from praeventionsrat.documents.head import Head
from praeventionsrat.documents.sample_values import sample
from praeventionsrat.meetings.documents.agenda_sheet import AgendaSheet
from praeventionsrat.office.own_templates import (
    choose_template,
    drop_template,
    on_own_template,
    own_template,
    template_rows,
)


def names(work):
    return {row.name: row.file_name for row in template_rows(work)}


def test_a_chosen_template_is_used_until_it_is_given_up(work):
    assert set(names(work).values()) == {""}
    choose_template(work, "agenda", b"alt", "Alt.docx")
    choose_template(work, "agenda", b"neu", "Neu.docx")
    assert names(work)["agenda"] == "Neu.docx"
    assert own_template(work, "agenda") == b"neu"
    assert own_template(work, "minutes") is None
    drop_template(work, "agenda")
    assert own_template(work, "agenda") is None


def test_documents_take_it_along_and_others_stay_as_they_are(work):
    sheet = sample(AgendaSheet)
    assert on_own_template(work, sheet) is sheet
    assert on_own_template(work, "Kalender") == "Kalender"
    choose_template(work, "agenda", b"neu", "Neu.docx")
    taken = on_own_template(work, sheet)
    assert isinstance(taken, AgendaSheet)
    assert taken.head.own_template == b"neu"
    assert Head().own_template is None
