"""How much is found of what offices really have twice, and how much is reported wrongly.

300 pairs were written first, from how offices spell; words and weights were then tuned with them.
Three sets of 60 were written after that, each measured before anything was mended:

- „later“: 91.7 % of the same found, 4.2 % of the others reported; mailboxes by function and
  legal forms were mended.
- „unseen“, made harder: 75.0 % and 4.2 %; less common given names, slips in short names. What
  still is missed there stays missed.
- „last“: 88.9 % and 4.2 %: that is what to expect of names nobody tuned anything with. „Th.“ for
  „Thomas“ and some short forms were mended.

Measured now: 99.4 %, 100 %, 88.9 % and 100 % found in the four sets, none reported wrongly.
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
    ("duplicate_pairs_last.csv", 60, 0.95, 0.02),
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
