import time
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.ids import uuid7, uuid_from_text


def test_an_identity_is_a_version_7_uuid_of_this_moment():
    made = uuid7()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert abs((made.int >> 80) - time.time_ns() // 1_000_000) < 5000


def test_a_thousand_identities_are_all_different():
    assert len({uuid7() for _ in range(1000)}) == 1000


def test_a_uuid_stays_and_any_other_text_becomes_one():
    text = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
    assert uuid_from_text(text) == UUID(text)
    assert uuid_from_text("sitzung-12").version == 5
    assert uuid_from_text("sitzung-12") == uuid_from_text("sitzung-12")


@given(st.text(alphabet=st.characters(codec=None, categories=None), max_size=10))
@settings(deadline=None, max_examples=200)
def test_even_a_lone_surrogate_makes_an_id(text):
    assert isinstance(uuid_from_text(text), UUID)


def test_rows_made_one_after_the_other_stay_in_order():
    made = []
    for _ in range(50):
        made.append(uuid7())
        until = time.time_ns() + 2000
        while time.time_ns() < until:
            pass
    assert made == sorted(made)
