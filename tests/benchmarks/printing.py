"""The whole print set of a prevention day: what the window waits for, and what a worker does."""

from datetime import date

from praeventionsrat.office.print_set import prepare_set, prints, write_set
from tests.benchmarks.town_programme import PROGRAMME_EVENT

DAY = date(2027, 8, 1)


def print_set(store, folder, timed):
    """Reading everything and writing every document into one folder."""
    keys, orders = [one.key for one in prints()], []

    def read():
        with store.read() as work:
            found = prepare_set(work, PROGRAMME_EVENT, keys, folder, today=DAY)
        orders.append(found)

    reading = timed(read)
    return {"set read": [reading, timed(read)], "set": [timed(lambda: write_set(orders[0]))]}
