from datetime import date

from praeventionsrat.office.own_templates import (
    choose_template,
    drop_template,
    own_template,
    template_rows,
)
from praeventionsrat.office.paperwork import head_of


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


def test_the_head_of_every_document_takes_them_along(work):
    assert head_of(work, date(2026, 3, 17)).own_template("agenda") is None
    choose_template(work, "agenda", b"neu", "Neu.docx")
    head = head_of(work, date(2026, 3, 17))
    assert head.own_template("agenda") == b"neu"
    assert head.own_template("minutes") is None
