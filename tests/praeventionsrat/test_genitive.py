import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.genitive import genitive

NAMES = {
    "Präventionsrat": "des Präventionsrates",
    "Kommunaler Präventionsrat": "des Kommunalen Präventionsrates",
    "Kriminalpräventiver Rat": "des Kriminalpräventiven Rates",
    "Rat für Kriminalitätsverhütung": "des Rates für Kriminalitätsverhütung",
    "Präventionsrat der Stadt Musterau": "des Präventionsrates der Stadt Musterau",
    "Kasseler Präventionsrat": "des Kasseler Präventionsrates",
    "Wuppertaler Bündnis": "des Wuppertaler Bündnisses",
    "Leipziger Präventionsrat": "des Leipziger Präventionsrates",
    "Braunschweiger Präventionsrat": "des Braunschweiger Präventionsrates",
    "Städtischer Präventionsrat": "des Städtischen Präventionsrates",
    "Der Präventionsrat": "des Präventionsrates",
    "Stadtteilrat Nord": "des Stadtteilrates Nord",
    "Sicherheitsrat": "des Sicherheitsrates",
    "Beirat für Kriminalprävention": "des Beirates für Kriminalprävention",
    "Runder Tisch Gewaltprävention": "des Runden Tisches Gewaltprävention",
    "Begleitausschuss Demokratie leben!": "des Begleitausschusses Demokratie leben!",
    "Vorstand": "des Vorstandes",
    "Erweiterter Vorstand": "des Erweiterten Vorstandes",
    "Plenum": "des Plenums",
    "Gremium": "des Gremiums",
    "Bürgerforum": "des Bürgerforums",
    "Safe-City-Lab": "des Safe-City-Labs",
    "Quartierslabor": "des Quartierslabors",
    "Förderverein Prävention Kassel e. V.": "des Fördervereins Prävention Kassel e. V.",
    "Lokales Bündnis Familie": "des Lokalen Bündnisses Familie",
    "Arbeitskreis Häusliche Gewalt": "des Arbeitskreises Häusliche Gewalt",
    "Krisenstab": "des Krisenstabes",
    "Jugendparlament": "des Jugendparlaments",
    "Lenkungsgruppe": "der Lenkungsgruppe",
    "Lenkungsgruppe des Präventionsrates": "der Lenkungsgruppe des Präventionsrates",
    "Gemeinsame Arbeitsgruppe Jugend": "der Gemeinsamen Arbeitsgruppe Jugend",
    "Ständige Konferenz": "der Ständigen Konferenz",
    "Sicherheitspartnerschaft": "der Sicherheitspartnerschaft",
    "Sicherheitskonferenz": "der Sicherheitskonferenz",
    "AG Sucht": "der AG Sucht",
    "AG Sichere Quartiere": "der AG Sichere Quartiere",
    "Kommission ‚Kommunaler Präventionsrat‘": "der Kommission ‚Kommunaler Präventionsrat‘",
    "Planungs- und Koordinierungsgruppe": "des Gremiums „Planungs- und Koordinierungsgruppe“",
    "Runder Ort": "des Gremiums „Runder Ort“",
    "Safe City Lab": "des Gremiums „Safe City Lab“",
    "Demokratie leben Begleitausschuss": "des Gremiums „Demokratie leben Begleitausschuss“",
    "AK „Sucht“": "des Gremiums „AK ‚Sucht‘“",
    "Stadtwache": "des Gremiums „Stadtwache“",
    "Die": "des Gremiums „Die“",
    "": "des Gremiums „“",
}


@pytest.mark.parametrize(("name", "wanted"), NAMES.items())
def test_a_council_is_named_in_the_genitive(name, wanted):
    assert genitive(name) == wanted


@given(st.text(max_size=30))
@settings(deadline=None, max_examples=100)
def test_every_name_gets_an_article(name):
    assert genitive(name).startswith(("des ", "der "))


def test_what_follows_the_noun_stays_as_typed():
    assert genitive("die  Lenkungsgruppe\xa0Nord  und\xa0Süd") == (
        "der Lenkungsgruppe\xa0Nord  und\xa0Süd"
    )
