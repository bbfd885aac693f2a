"""A form over one record: saved by itself, careful with what others changed meanwhile."""

import pytest
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization, edit_organization
from praeventionsrat.errors import UserError
from tests.ui.keys import type_text
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


@pytest.fixture
def make(qtbot, context):
    def made(edit=edit_organization):
        form = RecordForm(
            context,
            Source(OrganizationFields, lambda work, key: work.organizations.find(key), edit,
                   "Institution ändern", "organization"),
        )  # fmt: skip
        form.name = QLineEdit()
        form.form.add(field("Name", form.name, form.binder.bind_line("name", form.name)))
        qtbot.addWidget(form)
        form.show()
        return form

    return made


@pytest.fixture
def organization(context):
    fields = OrganizationFields(name="Bauamt", city="Musterau")
    return context.operations.perform("Anlegen", create_organization, fields)


def on_file(context, key):
    return context.operations.ask(lambda work: work.organizations.get(key))


def test_what_is_typed_reaches_the_file_and_the_other_fields_stay(make, context, organization):
    form = make()
    form.show_record(organization)
    type_text(form.name, "Neues ")
    assert form.flush()
    found = on_file(context, organization)
    assert (found.name, found.city) == ("Neues Bauamt", "Musterau")
    assert not form.is_saving


def test_without_a_record_it_is_closed_to_typing(make):
    form = make()
    form.show_record(None)
    assert not form.isEnabled()
    form.binder.edited.emit()
    assert form.flush()


def test_a_record_that_has_gone_is_said_and_the_words_stay(make, context, organization):
    form = make()
    form.show_record(organization)
    type_text(form.name, "x")

    def remove(work):
        work.remove(work.organizations.get(organization))

    context.operations.perform("weg", remove)
    assert not form.isEnabled() or not form.flush()
    form.setEnabled(True)
    assert not form.flush()
    assert form.note.isVisible()
    assert form.name.text() == "xBauamt"
    context.operations.undo()
    form.keep_mine()
    assert on_file(context, organization).name == "xBauamt"


def test_any_other_refusal_stands_above_the_form(make, organization):
    def refuse(work, key, fields, *, seen=None):
        raise UserError("Heute nicht.")

    form = make(refuse)
    form.show_record(organization)
    type_text(form.name, "x")
    assert not form.flush()
    assert form.note.what.text() == "Heute nicht."
    type_text(form.name, "y")
    assert form.note.isHidden()


def test_two_versions_stand_beside_each_other(make, context, organization):
    form = make()
    form.show_record(organization)
    type_text(form.name, "Mein ")
    theirs = OrganizationFields(name="Ihr Bauamt")
    context.operations.perform("anderswo", edit_organization, organization, theirs)
    assert not form.flush()
    assert form.conflict.why.text() == "In der Datei steht: Name: „Ihr Bauamt“"
    assert form.name.text() == "Mein Bauamt"
    assert on_file(context, organization).name == "Ihr Bauamt"
    form.keep_mine()
    assert on_file(context, organization).name == "Mein Bauamt"
    context.operations.undo()
    form.refresh()
    assert form.name.text() == "Ihr Bauamt"


def test_a_save_of_the_same_record_is_one_step_of_undo(make, context, organization):
    form = make()
    form.show_record(organization)
    for letter in "abc":
        type_text(form.name, letter)
        form.flush()
    context.operations.undo()
    assert on_file(context, organization).name == "Bauamt"
