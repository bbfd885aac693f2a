import pytest

from praeventionsrat.contacts.records import Organization
from praeventionsrat.errors import Invalid, UserError
from ui.operations import Operations


@pytest.fixture
def operations(store, said):
    return Operations(store, said)


def found(operations, organization_id):
    return operations.ask(lambda work: work.organizations.find(organization_id))


def add(work, name):
    organization = Organization(name=name)
    work.organizations.add(organization)
    return organization.id


def refuse(work):
    add(work, "Halb")
    raise UserError("So geht es nicht.")


def test_a_use_case_is_one_step_that_undo_names_and_takes_back(operations, said):
    made = operations.perform("Institution anlegen", add, "Stadtwerke")
    assert found(operations, made).name == "Stadtwerke"
    assert operations.undo_label() == "Institution anlegen"
    operations.undo()
    assert found(operations, made) is None
    assert operations.redo_label() == "Institution anlegen"
    operations.redo()
    assert found(operations, made).name == "Stadtwerke"
    assert said == []


def test_every_step_says_what_changed_and_when_it_was_saved(operations, qtbot):
    with (
        qtbot.waitSignal(operations.changed) as changed,
        qtbot.waitSignal(operations.saved) as saved,
    ):
        operations.perform("Institution anlegen", add, "Stadtwerke")
    assert changed.args[0].touch("organization")
    assert saved.args[0].tzinfo is not None
    with qtbot.waitSignal(operations.changed):
        operations.undo()


def test_a_refused_step_leaves_nothing_behind_and_is_told_in_the_bar(operations, said):
    assert operations.perform("Versuch", refuse) is None
    assert said == [("error", "So geht es nicht.")]
    assert operations.ask(lambda work: list(work.organizations.all())) == []
    assert operations.undo_label() == ""


def test_a_form_may_show_the_complaint_itself(operations, said):
    heard = []
    operations.perform("Versuch", refuse, complain=heard.append)
    assert heard == ["So geht es nicht."]
    assert said == []


def test_complaints_about_fields_are_left_to_the_form(operations, said):
    def wrong(work):
        raise Invalid({"name": "Bitte ausfüllen."})

    with pytest.raises(Invalid):
        operations.perform("Versuch", wrong)
    assert said == []


def test_autosave_hears_every_refusal(operations, said):
    with pytest.raises(UserError):
        operations.attempt("Versuch", refuse)
    assert said == []


def test_steps_of_one_form_merge_into_one_undo(operations):
    operations.perform("Schreiben", add, "A", merge="form")
    operations.perform("Schreiben", add, "B", merge="form")
    operations.undo()
    assert operations.undo_label() == ""


def test_undo_stops_at_a_barrier_and_at_what_cannot_be_undone(operations):
    operations.perform("Institution anlegen", add, "A")
    operations.barrier()
    assert operations.undo_label() == ""
    operations.undo()
    operations.perform("Endgültig löschen", add, "B", undoable=False)
    assert operations.undo_label() == ""


def test_a_refused_undo_is_told(said):
    class Refusing:
        def undo(self):
            raise UserError("Der Eintrag wird anderswo gebraucht.")

    Operations(Refusing(), said).undo()
    assert said == [("error", "Der Eintrag wird anderswo gebraucht.")]
