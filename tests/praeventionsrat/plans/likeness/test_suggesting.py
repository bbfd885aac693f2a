"""Two fictional programmes side by side: what is the same, stricter, contrary."""

import random
from uuid import uuid4

import pytest

from praeventionsrat.plans.likeness.strictness import Bond, contrary, strictness
from praeventionsrat.plans.likeness.suggesting import Wording, suggest
from praeventionsrat.plans.likeness.words import stem, words_of
from praeventionsrat.plans.records import PairRelation
from tests.spent import spent


def wordings(*texts):
    return [Wording(uuid4(), text) for text in texts]


def only(first, second):
    (found,) = suggest(wordings(first, *OTHERS), wordings(second, *REST))
    return found


OTHERS = ("Aufbau eines Baumkatasters", "Mehr Bänke am Auweg", "Senkung des Wahlalters")
REST = ("Ein Nachtbus fährt jede Stunde", "Bücherschränke öffnen", "Mieten werden bezahlbar")


@pytest.mark.parametrize(
    ("text", "bond", "word"),
    [
        ("Wir prüfen videoüberwachte Stellplätze.", Bond.LOOK, "prüfen"),
        ("Die Videoüberwachung muss mit Augenmaß geprüft werden.", Bond.LOOK, "geprüft"),
        ("Wir wollen die Initiative weiterentwickeln.", Bond.AIM, "wollen"),
        ("Wir werden die Streifen ausbauen.", Bond.DO, "werden"),
        ("Streetwork in der Au", Bond.DO, ""),
        ("Videoüberwachung ausschließlich am Bahnhof", Bond.BIND, "ausschließlich"),
        ("Die Stadt muss handeln.", Bond.BIND, "muss"),
        ("Es gibt keine Kameras im Park.", Bond.BIND, "keine"),
    ],
)
def test_words_say_how_much_a_pledge_binds(text, bond, word):
    found = strictness(text)
    assert (found.bond, found.word) == (bond, word)


def test_a_condition_loosens_a_limit_does_not():
    plain, loose = (
        strictness("Wir schaffen Licht."),
        strictness("Wir schaffen Licht, sofern Geld da ist."),
    )
    assert loose.condition == "sofern"
    assert loose.weight < plain.weight
    limit = strictness("Kameras ausschließlich an Schwerpunkten")
    assert limit.weight == Bond.BIND


def test_who_looks_promises_less_than_who_limits():
    found = only("Wir werden die Videoüberwachung öffentlicher Flächen prüfen.",
                 "Videoüberwachung ausschließlich an Schwerpunkten")  # fmt: skip
    assert found.relation is PairRelation.SECOND_STRICTER
    assert found.why == (
        "Beide nennen „Videoüberwachung“. Links steht „prüfen“, rechts steht „ausschließlich“ "
        "(„ausschließlich an“): rechts strenger."
    )
    turned = only("Kameras nur an Schwerpunkten", "Wir prüfen Videoüberwachung.")
    assert turned.relation is PairRelation.FIRST_STRICTER
    assert "Beide nennen „Kameras“/„Videoüberwachung“." in turned.why
    assert turned.why.endswith("links strenger.")


def test_the_same_in_other_endings_and_compounds_is_found():
    same = only("Unterstützung aufsuchender Sozialarbeit", "Wir wollen aufsuchende Sozialarbeit.")
    assert same.relation is PairRelation.SAME
    assert same.percent > 70
    part = only("Brandschutzkonzept für Schulen", "Brandschutz an jeder Schule")
    assert part.percent >= 32
    assert part.relation in {PairRelation.SAME, PairRelation.RELATED}


def test_more_here_and_less_there_is_contrary():
    found = only("Ausbau der Videoüberwachung am Bahnhof", "Abbau der Videoüberwachung am Bahnhof")
    assert found.relation is PairRelation.CONTRARY
    assert found.why.endswith("Das eine will mehr davon, das andere weniger.")
    assert contrary("Abbau der Kameras", "Mehr Kameras")
    assert not contrary("Mehr Kameras", "Mehr Licht")


def test_what_is_settled_is_not_proposed_again():
    first, second = wordings("Licht am Auweg"), wordings("Beleuchtung am Auweg")
    assert len(suggest(first, second)) == 1
    assert suggest(first, second, [(first[0].id, second[0].id)]) == ()


def test_pledges_without_a_word_of_meaning_are_like_none():
    assert suggest(wordings("Wir wollen mehr.", ""), wordings("…", "Wir wollen mehr.")) == ()
    assert suggest([], wordings("Licht")) == ()


def test_gender_marks_do_not_part_words():
    assert set(words_of("Beratung für Schüler*innen")) == set(words_of("Beratung für Schülerinnen"))
    assert stem("haus") == "haus"


def test_a_condition_beside_the_word_is_told():
    found = only("Wir prüfen Nachtbeleuchtung, sofern Mittel da sind.",
                 "Nachtbeleuchtung einführen")  # fmt: skip
    assert "Links steht „prüfen“ („sofern“)" in found.why


def test_two_plans_of_four_hundred_pledges_take_less_than_two_seconds():
    chance = random.Random(1)
    nouns = [f"{a}{b}" for a in ("Sicherheits", "Jugend", "Verkehrs", "Brand", "Sucht", "Rad")
             for b in ("konzept", "beratung", "wege", "präsenz", "schutz", "streife")]  # fmt: skip

    def plan():
        return wordings(
            *(f"Wir prüfen {' und '.join(chance.sample(nouns, 6))} in Ort {n}." for n in range(400))
        )

    told, ours, theirs = [], plan(), plan()
    assert spent(lambda: suggest(ours, theirs)) < 2
    found = suggest(ours, theirs, step=lambda done, of: told.append((done, of)))
    assert found
    assert told[0] == (0, 400)
    assert [each.percent for each in found] == sorted(
        (each.percent for each in found), reverse=True
    )
