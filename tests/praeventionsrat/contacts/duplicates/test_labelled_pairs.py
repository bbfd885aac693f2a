"""How much is found of what offices really have twice, and how much is reported wrongly.

300 pairs were written first, from how offices spell; the words and weights were then tuned with
them. 60 „later“ pairs were written after that and, at first sight, 91.7 % of the same were found
and 4.2 % of the others reported; what they taught in general was mended (mailboxes by function,
legal forms). 60 „unseen“, made harder, gave 75.0 % and 4.2 % at first sight, and taught less common
given names and slips in short names; what still is missed there stays missed.
"""

import pytest

from tests.praeventionsrat.contacts.duplicates.labelled import (
    in_one_book,
    labelled,
    measured,
)

SETS = [
    ("duplicate_pairs.csv", 300, 0.95, 0.02),
    ("duplicate_pairs_later.csv", 60, 0.95, 0.02),
    ("duplicate_pairs_unseen.csv", 60, 0.85, 0.02),
]


@pytest.mark.parametrize(("name", "size", "at_least", "under"), SETS)
def test_nearly_all_of_the_same_are_found_and_hardly_any_other(name, size, at_least, under):
    pairs = labelled(name)
    assert len(pairs) == size
    found, false, missed, wrong = measured(pairs)
    print(f"{name}: {found:.1%} found, {false:.1%} false")
    for pair in missed:
        print("  missed:", pair.why, *pair.texts)
    assert (found >= at_least, false < under) == (True, True), [pair.texts for pair in wrong]


def test_what_is_found_does_not_hang_on_which_of_the_two_came_first():
    for name, *_ in SETS:
        for pair in labelled(name):
            assert pair.found == pair.turned.found, pair.texts


def test_in_one_book_a_pair_is_found_as_well_as_alone():
    pairs = [pair for pair in labelled("duplicate_pairs.csv") if pair.same]
    together = in_one_book(pairs)
    found = [(2 * number, 2 * number + 1) in together for number in range(len(pairs))]
    assert sum(found) / len(found) >= 0.95
