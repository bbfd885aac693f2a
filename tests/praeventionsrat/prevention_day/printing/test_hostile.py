"""Everything as long as it may be typed: no sheet fails, and nothing is cut off."""

import io

import pytest
from pypdf import PdfReader

from praeventionsrat.prevention_day.printing.prints import OWN
from tests.praeventionsrat.prevention_day.printing.conftest import KEYS, crew, words_of

LONG = "Gewaltprävention " * 120  # about 2,000 letters
NAME = "Arbeitsgemeinschaft der Musterauer Vereine " * 7


@pytest.fixture
def endless(event):
    venue = event.venue(NAME[:300], equipment=LONG[:2000], accessibility=LONG[:2000])
    event.record.greeting = "Willkommen. " * 2000
    event.record.arrival = "\n\n".join(["Buslinie 4 hält am Markt. " * 10] * 40)
    event.record.rain_plan = LONG
    people = [crew(NAME[:300], NAME[:300], needs=LONG[:2000])]
    for number in range(4):
        event.item(
            f"{NAME} {number}"[:300], 11, venue=venue, crew=people, short_text=LONG[:2000],
            direction_note=LONG[:2000], equipment=LONG[:2000], accessibility=LONG[:2000],
            setup_minutes=5, teardown_minutes=5,
        )  # fmt: skip
    item = event.item("Zuletzt", 12, needs_registration=True, crew=people)
    event.registered(item, NAME[:300], affiliation=NAME[:300], needs=LONG[:2000])
    event.stand(NAME[:300], number="N" * 20, topics=LONG[:2000], vehicle=NAME[:300], venue_id=venue,
                contact_name=NAME[:300], mobile_on_day="0" * 100, activity=LONG[:2000])  # fmt: skip
    helper = event.helper(NAME[:300])
    event.shift(NAME[:300], helper, leader=NAME[:300], note=LONG[:2000])
    return event


@pytest.mark.parametrize("key", [one.key for one in OWN])
def test_every_sheet_holds_the_longest_texts(endless, key):
    values = endless.made(key)
    out = io.BytesIO()
    KEYS[key].export.render(values, out)
    if KEYS[key].export.suffix == ".pdf":
        assert words_of(PdfReader(out))
    else:
        assert out.getvalue()


def test_not_a_word_is_lost_where_a_row_is_higher_than_a_page(endless):
    values = endless.made("direction-plan-pdf")
    said = " ".join(cell for row in values.leaves[0].tables[0].rows for cell in row)
    found = endless.text("direction-plan-pdf")
    assert found.count("Gewaltprävention") >= said.count("Gewaltprävention") > 1000
