"""The Netzwerk of one committee on the command line: PDF and PNG."""

import io
from datetime import date

import pypdf
import pytest
from PIL import Image

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.network_export import NETWORK, NETWORK_PICTURE
from praeventionsrat.council.planning import wish_groups
from praeventionsrat.council.presets import FREE
from praeventionsrat.council.records import CommitteeFields, MembershipFields
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.documents.head import Head


@pytest.fixture
def committee(work):
    made = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), FREE)
    create_committee(work, CommitteeFields(name="AG Sucht"), FREE)
    person = create_person(work, PersonFields(given_name="Anna", family_name="Abel"))
    add_member(work, MembershipFields(committee_id=made, person_id=person))
    wish_groups(work, made, ["Kirchen"])
    return made


def test_the_pages_show_one_committee_and_who_is_missing(work, committee):
    head = Head(municipality="Stadt Musterau", today=date(2026, 11, 22))
    out = io.BytesIO()
    NETWORK.render(NETWORK.gather(work, committee, head), out)
    text = pypdf.PdfReader(out).pages[0].extract_text()
    for words in ("Stadt Musterau", "Lenkungsgruppe · 1 Person · Stand 22.11.2026", "Anna Abel"):
        assert words in text
    assert "fehlt: Kirchen" in text
    assert "AG Sucht" not in text


def test_the_picture_tells_in_words_what_it_shows(work, committee):
    out = io.BytesIO()
    NETWORK_PICTURE.render(NETWORK_PICTURE.gather(work, committee, Head()), out)
    assert Image.open(out).text["Description"] == ("1 Gremium, 1 Person. Es fehlt: Kirchen.")
