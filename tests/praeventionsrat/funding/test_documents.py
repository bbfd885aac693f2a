"""What the documents about money say, read back from Word."""

import io
from datetime import date

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.documents.head import Head
from praeventionsrat.funding.documents import EXPORTS
from praeventionsrat.funding.documents.application_sheet import APPLICATION
from praeventionsrat.funding.documents.common import span_of
from praeventionsrat.funding.documents.proof_sheet import PROOF
from praeventionsrat.funding.documents.ranked_list import RANKED_LIST
from praeventionsrat.funding.records import (
    ApplicationCostFields,
    BudgetSide,
    FundingApplication,
    FundingApplicationFields,
    FundingProgrammeFields,
    PaymentFields,
)
from praeventionsrat.funding.usecases.applications import (
    add_cost,
    create_application,
    edit_application,
)
from praeventionsrat.funding.usecases.deciding import add_payment, grant_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.funding.usecases.scoring import recuse_scorer
from praeventionsrat.measures.beccaria import write_step
from praeventionsrat.measures.parts import BeccariaStepFields
from praeventionsrat.measures.records import MeasureFields
from praeventionsrat.measures.usecases.measure import new_measure
from tests.word_reading import in_style, lines, opened

TODAY = date(2026, 5, 4)
HEAD = Head(municipality="Stadt Musterau", today=TODAY)


def word(work, export, record_id):
    out = io.BytesIO()
    export.render(export.gather(work, record_id, HEAD), out)
    return opened(out.getvalue())


def said_by(work, export, record_id):
    return "\n".join(lines(word(work, export, record_id)))


def cost(work, application, title, planned, actual=None, side=BudgetSide.COST):
    fields = ApplicationCostFields(
        title=title, side=side, planned_cents=planned, actual_cents=actual
    )
    add_cost(work, application, fields)


def test_the_ranked_list_says_where_the_money_ends_and_who_was_recused(work, plan):
    made = [plan.apply(f"Projekt {n}", organization_id=plan.club) for n in range(3)]
    for application, points in zip(made, (5, 4, 3), strict=True):
        plan.score(application, plan.people[0], points)
    plan.apply("Unbewertet")
    recuse_scorer(work, made[0], plan.people[1])
    recuse_scorer(work, made[0], plan.people[2])
    text = said_by(work, RANKED_LIST, plan.id)
    for said in (
        "Rangliste: Lokaler Aktionsplan",
        "Begleitausschuss · 4 Anträge · Stand 04.05.2026",
        "5.000,00 €",
        "30 (1 Bewertung)",
        "001 · Jugendtreff Auweg",
        "befangen: Kim Berg, Kim Cohn",
        "zum Teil gedeckt",
        "nicht bewertet",
        "reichen die Mittel nur zum Teil",
    ):
        assert said in text


def test_a_ranked_list_without_applications_says_so(work):
    programme = create_programme(work, FundingProgrammeFields(title="Fonds"))
    assert "Noch ist kein Antrag eingereicht." in said_by(work, RANKED_LIST, programme)


@pytest.fixture
def granted(work, plan):
    measure = new_measure(work, MeasureFields(title="Licht am Auweg"), on=TODAY)
    write_step(work, measure, 3, BeccariaStepFields(text="Weniger **Angst** am Abend."))
    made = plan.apply(
        "Licht am Auweg",
        150_000,
        measure_id=measure,
        organization_id=plan.club,
        person_id=create_person(work, PersonFields(given_name="Ute", family_name="Dorn")),
        description="Lampen * und Wege\nmit Müller & Söhne",
        starts_on=date(2026, 6, 1),
        ends_on=date(2026, 12, 31),
    )
    cost(work, made, "Lampen", 200_000, 190_000)
    cost(work, made, "Beitrag", 50_000, 40_000, BudgetSide.OWN)
    cost(work, made, "Spende", 0, None, BudgetSide.OTHER)
    work.funding_programmes.get(plan.id).conditions = "Keine Investitionen\n\nEigenanteil"
    return made


def test_the_application_fills_itself_from_measure_and_beccaria_sheet(work, granted):
    found = word(work, APPLICATION, granted)
    text = "\n".join(lines(found))
    for said in (
        "Jugendtreff Auweg",
        "Ute Dorn",
        "01.06.2026 bis 31.12.2026",
        "Lampen * und Wege",
        "Müller & Söhne",
        "Weniger Angst am Abend.",
        "2.000,00 €",
        "75 %",
        "Keine Investitionen",
    ):
        assert said in text
    assert in_style(found, "Heading1")[-1] == "Bedingungen des Programms"
    assert "3. Ziele" in " ".join(in_style(found, "Heading2"))


@pytest.mark.parametrize(
    ("paid", "said"),
    [
        (150_000, "Ausgezahlt sind 1.500,00 €; die Mittel sind vollständig verwendet."),
        (140_000, "noch nicht gedeckt sind 100,00 €."),
        (160_000, "nicht verbraucht sind 100,00 €."),
    ],
)
def test_the_proof_sets_planned_against_spent(work, granted, paid, said):
    application = work.funding_applications.get(granted)
    application.requested_cents = 160_000
    grant_application(work, granted, 160_000, on=TODAY)
    add_payment(work, granted, PaymentFields(paid_on=TODAY, cents=paid, note="Rate 1"))
    text = said_by(work, PROOF, granted)
    for words in (
        *("−100,00 €", "1.900,00 €", "Kosten gesamt", "30.06.2027", "Rate 1", "Auszahlung"),
        said,
    ):
        assert words in text


def test_an_application_of_our_own_names_the_council_and_says_what_is_missing(work):
    programme = create_programme(work, FundingProgrammeFields(title="RL KommPräv"))
    made = create_application(work, programme, FundingApplicationFields(title="Licht"))
    text = said_by(work, APPLICATION, made)
    assert "Antragsteller" in text
    assert "Präventionsrat" in text
    proof = said_by(work, PROOF, made)
    assert "Noch keine Angabe." in proof
    assert "Es ist noch kein Posten eingetragen." in proof
    person = create_person(work, PersonFields(given_name="Ute", family_name="Dorn"))
    edit_application(
        work, made, FundingApplicationFields(title="Licht", person_id=person, applicant="X")
    )
    assert "Ute Dorn" in said_by(work, APPLICATION, made)


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [(TODAY, None, "ab 04.05.2026"), (None, TODAY, "bis 04.05.2026"), (None, None, "")],
)
def test_half_a_span_is_said_as_half(begin, end, words):
    assert span_of(FundingApplication(title="", starts_on=begin, ends_on=end)) == words


def test_every_document_of_funding_is_offered():
    assert [one.key for one in EXPORTS] == ["ranked-list", "grant-application", "proof-of-use"]
