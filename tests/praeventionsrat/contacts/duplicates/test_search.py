from uuid import uuid4

import pytest

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.duplicates.cards import candidate_of
from praeventionsrat.contacts.duplicates.search import find_matches, find_pairs
from praeventionsrat.contacts.duplicates.sound import koelner
from praeventionsrat.contacts.duplicates.values import Candidate, Kind


def person(number, given, family, **more):
    return Candidate(number, Kind.PERSON, given, family_name=family, **more)


def house(number, *names, **more):
    return Candidate(number, Kind.ORGANIZATION, names=names, **more)


def reasons(*contacts):
    return [pair.reasons for pair in find_pairs(contacts)]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("muller", "657"), ("mueller", "657"), ("breschnew", "17863"), ("wikipedia", "3412"),
        ("philipp", "351"), ("christ", "4782"), ("cello", "85"), ("scholz", "858"),
        ("fuchs", "348"), ("axel", "0485"), ("dietz", "28"), ("", ""),
        ("raclette", "7852"), ("o'hara", "07"),
    ],
)  # fmt: skip
def test_the_sound_of_a_word_follows_the_koelner_phonetik(word, code):
    assert koelner(word) == code
    assert koelner("mullerludenscheid") == "65752682"


def test_the_reasons_say_in_german_what_speaks_for_it():
    assert reasons(person(1, "Jutta", "Eichenlaub"), person(2, "Jutta", "Eichenlaub")) == [
        ("gleicher Name",)
    ]
    first = person(1, "Ludger", "Abendroth", emails=("l.abendroth@schule.example",))
    second = person(2, "Abendroth", "Ludger", emails=("L.Abendroth@Schule.example",))
    assert reasons(first, second) == [("Vor- und Nachname vertauscht", "gleiche E-Mail-Adresse")]
    sounds = person(1, "Stephan", "Meyerhöfer", names=("Ordnungsamt",))
    like = person(2, "Stefan", "Meierhöfer", names=("Ordnungsamt",), phones=("0170 0000001",))
    assert reasons(sounds, like) == [
        (
            "Nachname klingt gleich",
            "Vorname anders geschrieben oder Rufname",
            "gleiche Institution",
        )
    ]


def test_the_likeliest_pair_comes_first_and_no_score_leaves_its_scale():
    found = find_pairs(
        [
            person(1, "F.", "Rabenstein"),
            person(2, "Frauke", "Rabenstein", emails=("f.rabenstein@x.example",)),
            person(3, "Frauke", "Rabenstein", emails=("f.rabenstein@x.example",)),
        ]
    )
    scores = [pair.score for pair in found]
    assert {found[0].first, found[0].second} == {2, 3}
    assert scores == sorted(scores, reverse=True)
    assert all(60 <= score <= 100 for score in scores)


def test_a_pair_kept_apart_is_not_found_again():
    one, other = uuid4(), uuid4()
    contacts = [person(one, "Jutta", "Eichenlaub"), person(other, "Jutta", "Eichenlaub")]
    assert find_pairs(contacts, apart=frozenset({frozenset({other, one})})) == ()


def test_a_person_is_never_an_institution():
    assert reasons(person(1, "", "Caritas"), house(2, "Caritas")) == []


def test_an_address_several_share_is_no_persons_own():
    shared = {"emails": ("lange@praxis.example",)}
    others = [person(n, name, "Lange", **shared) for n, name in enumerate(("Uwe", "Ida", "Ole"))]
    assert reasons(*others, person(9, "Uwe", "Kurz", **shared)) == []
    twin = person(9, "Uwe", "Lange", **shared)
    assert reasons(*others, twin) == [("gleicher Name", "gleiches Postfach")]


def test_a_name_many_in_the_book_have_says_little_there():
    names = ["Anna", "Bernd", "Carla", "Dirk", "Eva", "Frank", "Gerda", "Horst", "Ida"]
    many = [person(n, name, "Trommershaus", names=("Chor",)) for n, name in enumerate(names)]
    again = person(99, "Anna", "Trommershaus", names=("Rathaus",))
    assert reasons(*many, again) == []
    assert reasons(many[0], again) == [("gleicher Name",)]


def test_what_a_file_brings_is_compared_with_the_book_only():
    book = [person(uuid4(), "Jutta", "Eichenlaub"), house(uuid4(), "Tafel Musterau")]
    new = [
        person(1, "Juta", "Eichenlaub", emails=("j.eichenlaub@x.example",)),
        person(2, "Jutta", "Eichenlaub"),
        house(3, "Musterauer Tafel"),
    ]
    found = find_matches(new, book)
    assert {(pair.first, pair.second) for pair in found} == {
        (1, book[0].id),
        (2, book[0].id),
        (3, book[1].id),
    }
    assert {pair.second for pair in find_matches(book, new)} == {1, 2, 3}


def test_a_long_search_says_how_far_it_is():
    said = []
    find_pairs([person(n, "Ida", "Ax") for n in (1, 2)], progress=lambda *far: said.append(far))
    assert said[0][0] == 0
    assert said[0][1] >= 1


def test_a_card_is_compared_by_everything_it_says():
    card = ContactCard(
        given_name="Götz", affix="von der", family_name="Au", suffix="jun.", organization="Forst",
        official=Reach(email="au@forst.example", phone="1"),
        private=Reach(street="Weg 1", city="U"),
        further_emails=("a@b.example",),
    )  # fmt: skip
    found = candidate_of(card, 7)
    assert (found.id, found.kind, found.family_name) == (7, Kind.PERSON, "Au jun.")
    assert (found.names, found.street, found.city) == (("Forst",), "Weg 1", "U")
    assert found.emails == ("au@forst.example", "a@b.example")
    alone = ContactCard(organization="Tafel", official=Reach(city="Musterau"))
    assert candidate_of(alone, 1) == house(1, "Tafel", city="Musterau")


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (house(1, "Tafel", phones=("06499 17171",)), house(2, "Tafel", phones=("06499/17171",)),
         ("gleicher Name", "gleiche Telefonnummer")),
        (house(1, "Anker", emails=("a@anker.example",)),
         house(2, "Jugendhilfe Anker", emails=("a@anker.example",)),
         ("Name ausführlicher", "gleiche E-Mail-Adresse")),
        (house(1, "Präventionsrat", "PR"), house(2, "Polizeirevier", "PR"), None),
        (house(1, "Stadt Musterau", city="Musterau"), house(2, "Musterau", city="Musterau"), None),
        (house(1), house(2, "Tafel"), None),
        (house(1, "Stadt Musterau"), house(2, "Stadtwerke Musterau"), None),
    ],
)  # fmt: skip
def test_institutions_are_one_by_their_names_and_how_they_are_reached(first, second, why):
    assert reasons(first, second) == ([why] if why else [])


@pytest.mark.parametrize(
    ("first", "second", "is_found"),
    [
        (person(1, "J. Peter", "Rabenstein"), person(2, "J. Paul", "Rabenstein"), False),
        (person(1, "", "Dr."), person(2, "", "Dr."), False),
        (person(1, "", "Rabenstein", emails=("rabenstein@x.example",)),
         person(2, "Ida", "Holzhaber", emails=("rabenstein@x.example",)), False),
        (person(1, "Frank", "Martinsen", emails=("frank@x.example",)),
         person(2, "Martin", "Frank", emails=("frank@x.example",)), False),
        (person(1, "Anna Lena Maria", "Rabenstein"), person(2, "Eva Ruth", "Rabenstein"), False),
        (person(1, "Anna-Lena", "Rabenstein"), person(2, "Anna-Lehna", "Rabenstein"), True),
        (person(1, "Ida", "Schulz", emails=("schulz@post.example",)),
         person(2, "Ida", "Schulze", emails=("schulze@post.example",)), False),
        (person(1, "Ida", "Holzhaber", city="Ulm"), person(2, "Ida", "Holzhaber", city="Bonn"),
         True),
        (person(1, "Anna", "Groß", phones=("06499 55",), street="Weg 4", city="Ulm"),
         person(2, "Anne-Marie", "Groß", phones=("06499 55",), street="Weg 4", city="Ulm"), False),
        (person(1, "Christoph", "Schäfer", emails=("c.schaefer@x.example",)),
         person(2, "Christof", "Schaefer", emails=("christoph.schaefer@x.example",)), True),
        (person(1, "Petra", "Kern", names=("Jugendamt",), emails=("p.kern@x.example",)),
         person(2, "Petra", "Hoffmann-Kern", names=("Jugendamt",),
                emails=("p.hoffmann-kern@x.example",)), True),
        (person(1, "Christoph", "Schäfer", emails=("schaefer1@x.example",)),
         person(2, "Christof", "Schaefer", emails=("christoph.schaefer@x.example",)), False),
        (person(1, "Polizeihauptkommissar a. D.", "Rabenstein", names=("Chor",)),
         person(2, "Jan", "Rabenstein", names=("Chor",)), True),
        (person(1, "", "Revierleiterin Ida Rabenstein"), person(2, "Ida", "Rabenstein"), True),
        (person(1, "Ida", "Holzhaber", phones=("12", "+49 (0) 30 / 1234-5")),
         person(2, "I.", "Holzhaber", phones=("0301 2345",)), True),
    ],
)  # fmt: skip
def test_further_names(first, second, is_found):
    assert bool(find_pairs([first, second])) is is_found
