from datetime import date

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.records import (
    ApplicationState,
    FundingProgrammeFields,
    PaymentFields,
    PaymentKind,
)
from praeventionsrat.funding.usecases.deciding import (
    add_payment,
    close_application,
    funding_hints,
    grant_application,
    grant_by_ranking,
    overdue_proofs,
    paid_cents,
    refuse_application,
    remove_payment,
    reopen_application,
)
from praeventionsrat.funding.usecases.programmes import create_programme

TODAY = date(2026, 5, 4)


def state(work, application):
    return work.funding_applications.get(application).state


def paid(cents, kind=PaymentKind.PAID, on=TODAY):
    return PaymentFields(kind=kind, paid_on=on, cents=cents)


def test_the_ranked_list_decides_all_but_what_is_tied_at_the_line(work, plan):
    first, tied, other, last = (plan.apply(f"Projekt {n}") for n in range(4))
    for made, points in ((first, 5), (tied, 4), (other, 4), (last, 1)):
        plan.score(made, plan.people[0], points)
    draft = plan.apply("Später")
    work.funding_applications.get(draft).state = ApplicationState.DRAFT
    assert grant_by_ranking(work, plan.id, on=TODAY) == (1, 1)
    found = [state(work, made).value for made in (first, tied, other, last, draft)]
    assert found == ["granted", "submitted", "submitted", "refused", "draft"]
    assert grant_by_ranking(work, plan.id, on=TODAY) == (0, 0)


def test_no_more_than_was_asked_for_is_granted(work, plan):
    made = plan.apply("Licht", 200_000)
    with pytest.raises(Invalid, match=r"nur 2.000,00 €"):
        grant_application(work, made, 200_001, on=TODAY)
    grant_application(work, made, 150_000, on=TODAY)
    assert work.funding_applications.get(made).decided_on == TODAY
    reopen_application(work, made)
    assert work.funding_applications.get(made).granted_cents is None
    refuse_application(work, made, on=TODAY)
    assert state(work, made) is ApplicationState.REFUSED


def test_money_goes_out_after_the_decision_and_never_more_than_granted(work, plan):
    made = plan.apply("Licht", 200_000)
    with pytest.raises(UserError, match=r"noch nicht bewilligt"):
        add_payment(work, made, paid(1))
    grant_application(work, made, 150_000, on=TODAY)
    add_payment(work, made, paid(100_000))
    with pytest.raises(Invalid, match=r"noch nicht gezahlt sind 500,00 €"):
        add_payment(work, made, paid(50_001))
    with pytest.raises(Invalid, match=r"erst am 04.05.2026"):
        add_payment(work, made, paid(1, on=date(2026, 5, 3)))
    with pytest.raises(Invalid, match=r"mehr kann nicht zurückkommen"):
        add_payment(work, made, paid(100_001, PaymentKind.RETURNED))
    back = add_payment(work, made, paid(20_000, PaymentKind.RETURNED))
    assert paid_cents(work, made) == 80_000
    assert work.funding_applications.rows(plan.id)[0].paid_cents == 80_000
    remove_payment(work, back)
    assert paid_cents(work, made) == 100_000
    for wrong in (refuse_application, reopen_application):
        with pytest.raises(UserError, match=r"schon gezahlt"):
            wrong(work, made, **({"on": TODAY} if wrong is refuse_application else {}))
    work.funding_applications.get(made).decided_on = None
    add_payment(work, made, paid(1, on=date(2020, 1, 1)))


def test_a_proof_of_use_is_due_after_the_end_and_closes_the_application(work, plan):
    made = plan.apply("Licht", ends_on=date(2026, 10, 31))
    with pytest.raises(UserError, match=r"nur für bewilligte"):
        close_application(work, made, on=TODAY)
    grant_application(work, made, 1, on=TODAY)
    (row,) = work.funding_applications.rows(plan.id)
    assert row.needs_proof_on == date(2027, 4, 30)
    assert overdue_proofs([row], date(2027, 5, 1)) == [row]
    assert overdue_proofs([row], date(2027, 4, 30)) == []
    close_application(work, made, on=date(2027, 4, 1))
    (row,) = work.funding_applications.rows(plan.id)
    assert row.needs_proof_on is None
    with pytest.raises(UserError, match=r"abgeschlossen"):
        grant_application(work, made, 1, on=TODAY)


def test_the_overview_hears_of_proofs_and_windows_across_the_year_end(work, plan):
    made = plan.apply("Licht", ends_on=date(2026, 6, 30))
    grant_application(work, made, 1, on=TODAY)
    fields = FundingProgrammeFields(
        title="RL KommPräv", closes_on=date(2020, 1, 15), is_yearly=True
    )
    programme = create_programme(work, fields)
    create_programme(work, FundingProgrammeFields(title="Spenden"))
    assert not funding_hints(work, date(2026, 11, 1))
    found = funding_hints(work, date(2026, 12, 31))
    assert [(one.kind, one.id, one.words, one.is_overdue) for one in found] == [
        *(("funding_application", made, "Verwendungsnachweis seit 1 Tag überfällig", True),),
        *(("funding_programme", programme, "Antragsfrist in 15 Tagen", False),),
    ]
