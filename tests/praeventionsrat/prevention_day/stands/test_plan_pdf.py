"""The plan on paper: to a round scale, with every stand in a table."""

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader

from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.programme.records import VenueFields
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.stands.plan_pdf import round_scale
from praeventionsrat.prevention_day.stands.plan_sheet import (
    SITE_PLAN,
    SITE_PLAN_A4,
    PlanPage,
    PlanSheet,
    gather,
)
from praeventionsrat.prevention_day.stands.planning import put_picture
from praeventionsrat.prevention_day.stands.records import StandFields
from praeventionsrat.prevention_day.stands.usecases import add_stand, place_stand
from praeventionsrat.prevention_day.usecases.events import create_event
from tests.praeventionsrat.prevention_day.stands.site import plan, stand

A3 = (1190.5511811023623, 841.8897637795277)


def read(export, sheet):
    out = io.BytesIO()
    export.render(sheet, out)
    return PdfReader(out)


def png():
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "#88aa88").save(out, "PNG")
    return out.getvalue()


def test_what_is_planned_is_read_once_and_printed_in_both_sizes(work):
    fields = PreventionDayFields(title="Präventionstag", place="Musterau")
    event = create_event(work, fields, [EventDayFields(held_on=date(2026, 9, 12))])
    square = add_venue(work, event, VenueFields(name="Marktplatz"))
    add_venue(work, event, VenueFields(name="Leerer Saal"))
    fire = add_stand(work, event, StandFields(exhibitor="Feuerwehr", power_watts=3500))
    place_stand(work, fire, square, 450, 600)
    put_picture(work, square, "Bild.png", png())
    sheet = gather(work, event, Head(municipality="Musterau"))
    assert [page.view.venue for page in sheet.pages] == ["Marktplatz"]
    for export, width in ((SITE_PLAN, 1191), (SITE_PLAN_A4, 842)):
        (page,) = read(export, sheet).pages
        text = page.extract_text()
        assert round(float(page.mediabox.width)) == width
        for said in ("Standplan Marktplatz", "A01", "Feuerwehr", "4,5 | 6", "3,5 kW", "1 : ",
                     "12.09.2026 · Musterau", "Fläche 40 × 30 m"):  # fmt: skip
            assert said in text
        assert len(page.images) == 1


def test_many_stands_go_on_on_further_pages():
    rows = [stand(f"A{n:03}", x=n * 100) for n in range(150)]
    sheet = PlanSheet("Tag", "", "", (PlanPage(plan(*rows), b""),))
    pages = read(SITE_PLAN_A4, sheet).pages
    assert len(pages) >= 3
    assert "Fortsetzung der Tabelle" in pages[1].extract_text()
    assert "A149" in pages[-1].extract_text()


def test_a_day_without_any_plan_says_so():
    (page,) = read(SITE_PLAN, PlanSheet("Tag", "", "", ())).pages
    assert "noch kein Stand" in page.extract_text()


@pytest.mark.parametrize(
    ("width", "scale"), [(1000, 50), (4000, 150), (20_000, 750), (100_000, 4000)]
)
def test_scales_are_round(width, scale):
    view = plan(width_cm=width, depth_cm=1000)
    assert round_scale(PlanPage(view, b""), A3) == scale


def test_a_place_too_large_for_any_usual_scale_has_one_all_the_same():
    fields = plan().fields.model_copy(update={"width_cm": 900_000})
    assert round_scale(PlanPage(replace(plan(), fields=fields), b""), A3) > 5000
