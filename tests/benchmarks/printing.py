"""The whole print set of a prevention day: what the window waits for, and what a worker does."""

from datetime import date

from praeventionsrat.office.print_set import begin_set, prints, read_other, unread, write_set
from tests.benchmarks.town_programme import PROGRAMME_EVENT

DAY = date(2027, 8, 1)


def print_set(store, folder, timed, rounds=3):
    """Reading what our sheets say, and writing every document into one folder."""
    keys, orders = [one.key for one in prints()], []

    def begin():
        with store.read() as work:
            orders.append(begin_set(work, PROGRAMME_EVENT, keys, folder, today=DAY))

    def read(one):
        with store.read() as work:
            orders.append(read_other(work, orders[-1], one))

    begun = [timed(begin) for _ in range(rounds)]
    for one in unread(orders[-1]):
        read(one)
    return {"set read": begun, "set": [timed(lambda: write_set(orders[-1]))]}
