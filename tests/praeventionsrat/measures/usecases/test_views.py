"""Views of the measures that are kept by name."""

import pytest

from praeventionsrat.errors import Invalid
from praeventionsrat.measures.records import SavedViewFields
from praeventionsrat.measures.usecases.views import delete_view, rename_view, save_view

NAME = SavedViewFields(name="Überfälliges")


def names(store):
    with store.read() as work:
        return [(view.name, view.form) for view in work.saved_views.where(page="measures")]


def test_a_view_is_kept_and_one_of_the_same_name_replaced(store):
    with store.begin("Ansicht") as work:
        first = save_view(work, NAME, form="table", settings="{}")
        save_view(work, SavedViewFields(name="Altstadt"), form="board", settings="{}")
        again = save_view(work, SavedViewFields(name="ÜBERFÄLLIGES"), form="board", settings="{}")
    assert again == first
    assert names(store) == [("Überfälliges", "board"), ("Altstadt", "board")]


def test_a_view_is_renamed_but_not_to_a_name_that_is_taken(store):
    with store.begin("Ansicht") as work:
        first = save_view(work, NAME, form="table", settings="{}")
        save_view(work, SavedViewFields(name="Altstadt"), form="board", settings="{}")
        rename_view(work, first, SavedViewFields(name="überfälliges"))
    with pytest.raises(Invalid) as err, store.begin("Ansicht") as work:
        rename_view(work, first, SavedViewFields(name="Altstadt"))
    assert err.value.fields["name"] == "Es gibt schon eine Ansicht „Altstadt“."
    assert names(store)[0] == ("überfälliges", "table")


def test_a_view_can_be_forgotten(store):
    with store.begin("Ansicht") as work:
        delete_view(work, save_view(work, NAME, form="table", settings="{}"))
    assert names(store) == []
