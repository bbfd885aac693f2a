"""Names as people type them; posts that are corrected and ended."""

from datetime import date

import pytest

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.posts import edit_post
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.errors import Invalid


def parts(text):
    found = read_name(text)
    return (
        found.form_of_address,
        found.title,
        found.given_name,
        found.affix,
        found.family_name,
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Erika Muster", ("", "", "Erika", "", "Muster")),
        ("Muster", ("", "", "", "", "Muster")),
        ("Frau Dr. Erika Muster", ("Frau", "Dr.", "Erika", "", "Muster")),
        ("Prof. Dr. med. Hans-Jörg Ögretmen", ("", "Prof. Dr. med.", "Hans-Jörg", "", "Ögretmen")),
        ("Anna Maria von der Heide", ("", "", "Anna Maria", "von der", "Heide")),
        ("Herr Max Freiherr von Muster", ("Herr", "", "Max", "Freiherr von", "Muster")),
        ("Dr. Eva Gräfin zu Au", ("", "Dr.", "Eva", "Gräfin zu", "Au")),
        ("Graf von Au", ("", "", "", "Graf von", "Au")),
        ("Steffi Graf", ("", "", "Steffi", "", "Graf")),
        ("Muster, Erika", ("", "", "Erika", "", "Muster")),
        ("von Muster", ("", "", "", "von", "Muster")),
        ("Frau", ("", "", "", "", "Frau")),
        ("Herrn Kim Muster", ("Herr", "", "Kim", "", "Muster")),
        ("  Erika\t Muster\n", ("", "", "Erika", "", "Muster")),
        ("Fr. Dr. Lena Kuhn", ("Frau", "Dr.", "Lena", "", "Kuhn")),
        ("Familie Groß", ("Familie", "", "", "", "Groß")),
        ("Herr und Frau Groß", ("Herr und Frau", "", "", "", "Groß")),
        ("Frau und Groß", ("Frau", "", "und", "", "Groß")),
        ("Anna und Bernd Meier", ("", "", "Anna und Bernd", "", "Meier")),
        ("Max Graf von und zu Au", ("", "", "Max", "Graf von und zu", "Au")),
        ("de Vries, Jan Dr.", ("", "Dr.", "Jan", "de", "Vries")),
        ("Weiß, Frau Dr Inge", ("Frau", "Dr", "Inge", "", "Weiß")),
        ("Prof. Dr. h. c. mult. Kai Mai", ("", "Prof. Dr. h. c. mult.", "Kai", "", "Mai")),
        ("Dr. rer. nat. Uta Klee", ("", "Dr. rer. nat.", "Uta", "", "Klee")),
        ("Dr. med. Özlem Çelik, M. A.", ("", "Dr. med. M. A.", "Özlem", "", "Çelik")),
        ("Ina Weber M.A.", ("", "M.A.", "Ina", "", "Weber")),
        ("Muster, M. A.", ("", "", "M. A.", "", "Muster")),
        ("Hans Peter Müller jun.", ("", "", "Hans Peter", "", "Müller jun.")),
        ("Müller jun., Hans", ("", "", "Hans", "", "Müller jun.")),
        ("Müller, jun.", ("", "", "", "", "Müller jun.")),
        ("Müller jun.", ("", "", "", "", "Müller jun.")),
        ("Max Junior", ("", "", "Max", "", "Junior")),
        ("(Kern)", ("", "", "", "", "(Kern)")),
    ],
)
def test_a_name_is_taken_apart_as_people_type_it(typed, read):
    assert parts(typed) == read


@pytest.mark.parametrize(
    ("typed", "post", "rest"),
    [
        ("Frau Bürgermeisterin a. D. Müller", "Bürgermeisterin a. D.", ("Frau", "", "", "Müller")),
        (
            "Herrn Polizeihauptkommissar Schmidt",
            "Polizeihauptkommissar",
            ("Herr", "", "", "Schmidt"),
        ),
        ("PHK Jan Schmidt", "PHK", ("", "", "Jan", "Schmidt")),
        ("Landrätin Dr. Eva Au", "Landrätin", ("", "Dr.", "Eva", "Au")),
        ("Erste Stadträtin Eva Au", "Erste Stadträtin", ("", "", "Eva", "Au")),
        ("Erste Eva Au", "", ("", "", "Erste Eva", "Au")),
        ("Pfarrer i.R. Huber", "Pfarrer i.R.", ("", "", "", "Huber")),
        ("Frau Pfarrer", "", ("Frau", "", "", "Pfarrer")),
    ],
)
def test_a_post_before_the_name_is_no_given_name(typed, post, rest):
    found = read_name(typed)
    assert found.post_title == post
    assert (found.form_of_address, found.title, found.given_name, found.family_name) == rest


@pytest.mark.parametrize(
    ("typed", "name", "note"),
    [
        ("Schmidt-Lux (geb. Kern), Eva", ("Eva", "Schmidt-Lux"), "geb. Kern"),
        ("Eva Lux geb. von Kern", ("Eva", "Lux"), "geb. von Kern"),
        ("Eva Lux ()", ("Eva", "Lux"), ""),
    ],
)
def test_what_stands_in_brackets_goes_to_the_note(typed, name, note):
    found = read_name(typed)
    assert ((found.given_name, found.family_name), found.note) == (name, note)


@pytest.mark.parametrize("typed", ["", "  ", " ,, "])
def test_no_name_is_refused(typed):
    with pytest.raises(Invalid) as refused:
        read_name(typed)
    assert refused.value.fields == {"family_name": "Bitte ausfüllen."}


@pytest.fixture
def post(store):
    with store.begin("") as work:
        person = create_person(work, PersonFields(family_name="Muster"))
        organization = create_organization(work, OrganizationFields(name="Bauamt"))
        fields = PostFields(
            person_id=person, organization_id=organization, starts_on=date(2024, 1, 1)
        )
        return give_post(work, fields), fields


def test_a_post_is_corrected(store, post):
    post_id, fields = post
    with store.begin("") as work:
        edit_post(work, post_id, PostFields(**{**fields.model_dump(), "role": "Leiterin"}))
    with store.read() as work:
        assert work.posts.get(post_id).role == "Leiterin"


def test_a_post_ends_on_a_day_that_is_not_before_its_begin(store, post):
    post_id, fields = post
    ends = PostFields(**{**fields.model_dump(), "ends_on": date(2025, 6, 30)})
    with store.begin("") as work:
        edit_post(work, post_id, ends)
    with store.read() as work:
        assert work.posts.get(post_id).ends_on == date(2025, 6, 30)
    early = PostFields(**{**fields.model_dump(), "ends_on": date(2023, 1, 1)})
    with pytest.raises(Invalid, match="vor dem Beginn"), store.begin("") as work:
        edit_post(work, post_id, early)
