"""Whatever the contact book does to Musterau, undo brings back every row as it was."""

from datetime import date

import pytest

from praeventionsrat.contacts.channels import ContactAddressFields
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.posts import choose_main_contact
from praeventionsrat.contacts.reaching import add_address, prefer_channel
from praeventionsrat.contacts.tagging import give_keyword
from praeventionsrat.council.sending import name_for_seat
from praeventionsrat.council.succession import hand_over, seats_with_post
from praeventionsrat.council.word_lists import merge_words, move_word, remove_word, rename_word
from praeventionsrat.office.usecases import purge_record
from praeventionsrat.records import now
from tests.praeventionsrat.office.test_every_step_undone import differing, town, whole

__all__ = ["town"]

DAY = date(2026, 8, 1)
TOPIC, SECTOR = KeywordKind.TOPIC, KeywordKind.SECTOR


def person(work, family):
    return next(one for one in work.persons.all() if one.family_name == family).id


def follow(work, who):
    post = work.posts.where(person_id=person(work, "Wisselbeck"))[0].id
    along = [seat.id for seat in seats_with_post(work, post, on=DAY)]
    hand_over(work, post, who, on=DAY, along=along)


def purge(work):
    gone = work.persons.get(person(work, "Bergfeld"))
    gone.deleted_at = now()
    purge_record(work, "person", gone.id)


STEPS = {
    "post handed over": lambda w: follow(w, person(w, "Brettschneider")),
    "post vacant": lambda w: follow(w, None),
    "main contact": lambda w: choose_main_contact(
        w, w.posts.where(person_id=person(w, "Dornbusch"))[0].id
    ),
    "person purged": purge,
    "seat filled": lambda w: name_for_seat(
        w, w.open_seats.all()[0].id, person(w, "Karadeniz"), on=DAY
    ),
    "channel preferred": lambda w: prefer_channel(w, w.channels.where(is_private=True)[0].id),
    "address": lambda w: add_address(
        w, ContactAddressFields(person_id=person(w, "Brettschneider"), for_letters=True)
    ),
    "word given": lambda w: give_keyword(w, TOPIC, "Neu", person_id=person(w, "Querfurth")),
    "sector renamed": lambda w: rename_word(w, SECTOR, "Polizei", "Die Polizei"),
    "words merged": lambda w: merge_words(w, TOPIC, "Einbruchschutz", "Zivilcourage"),
    "word removed": lambda w: remove_word(w, TOPIC, "Häusliche Gewalt"),
    "word moved": lambda w: move_word(w, TOPIC, "Opferschutz", -1),
}


@pytest.mark.parametrize("step", STEPS)
def test_undo_brings_every_row_of_the_book_back(town, step):
    before = whole(town)
    with town.begin(step) as work:
        STEPS[step](work)
    after = whole(town)
    assert differing(before, after)
    town.undo()
    assert differing(before, whole(town)) == []
    town.redo()
    assert differing(after, whole(town)) == []
    town.undo()
    assert differing(before, whole(town)) == []
