"""German as minutes speak it, made by the metre and always the same."""


def listed(text):
    """Words that stand one after the other."""
    return text.split()


GIVEN = listed(
    """
    Anna Jutta Karin Sabine Monika Ursula Petra Claudia Gabriele Birgit Lena Leyla Derya
    Fatma Sofia Jürgen Günter Rainer Uwe Holger Thomas Stefan Björn Mehmet Emre Jan Paul
    Jonas Müjde Zoë
    """
)
FAMILY = listed(
    """
    Müller Schmidt Schröder Weiß Groß Köhler Böttcher Krüger Jäger Vogel Abendroth
    Eichenlaub Brettschneider Hoffmann Yıldız Kowalski Nowak Özdemir Schäfer Lindner
    Haberkorn Rübsam Döring Steinmetz Wagenknecht Zimmermann Thürauf Löwe Brandt Kessler
    """
)
PLACES = listed(
    """
    Bahnhofsvorplatz Südpark Marktplatz Schulzentrum Jugendhaus Festwiese Nordstadt Parkhaus
    Unterführung Stadtbibliothek Sportplatz Uferweg Rathaus Freibad
    """
)
OFFICES = listed(
    """
    Ordnungsamt Jugendamt Stadtplanungsamt Polizeistation Schulamt Sozialamt Stadtwerke
    Feuerwehr Frauenbüro Bauhof Amtsgericht Bewährungshilfe Suchtberatung Seniorenbeirat
    """
)
MATTERS = listed(
    """
    Straßenbeleuchtung Einbruchschutz Fahrraddiebstahl Sachbeschädigungen Gewaltprävention
    Zivilcourage Seniorensicherheit Spielplatzaufsicht Alkoholkonsum Graffiti
    Schulwegsicherung Enkeltrick Suchtprävention Integrationsarbeit Fußgängerunterführung
    Videobeobachtung Präventionstag Nachbarschaftshilfe Öffentlichkeitsarbeit Ferienangebote
    """
)
SENTENCES = (
    "Der Präventionsrat nimmt den Bericht zum Thema {matter} zur Kenntnis.",
    "{person} ({office}) erläutert den Sachstand zur {matter} am Standort {place}.",
    "Die Zahl der gemeldeten Fälle ist im Bereich {place} um {number} Prozent zurückgegangen.",
    "Auf Nachfrage von {person} sagt das {office} bis Ende des Monats eine Antwort zu.",
    "Für {place} stehen im laufenden Haushaltsjahr {number}.000 Euro zur Verfügung.",
    "Die Mitglieder sprechen sich **einmütig** dafür aus, die {matter} weiter zu verfolgen.",
    "{person} regt an, die Anwohnerinnen und Anwohner am {place} frühzeitig zu beteiligen.",
    "Eine Begehung am {place} soll gemeinsam mit dem {office} stattfinden.",
    "Das {office} weist darauf hin, dass die Maßnahme *abschnittsweise* umgesetzt werden müsse.",
    "Es wird vereinbart, den Punkt {matter} in der übernächsten Sitzung erneut aufzurufen.",
)
RARE = "Rhabarberkuchenverkauf"
"""Stands in a handful of places of the whole file."""
TYPED = {"rare": RARE.lower(), "common": "präventionsrat", "substring": "beleuchtung"}
"""What is typed into the search."""
TITLES = (
    "Bericht zur {matter}",
    "{matter} am {place}: Sachstand und weiteres Vorgehen",
    "Antrag des Amtes „{office}“ zur {matter}",
    "Verschiedenes",
    "Beratung und Beschluss: {matter} im Bereich {place}",
)


class Writer:
    """Writes sentences; the same ones for the same dice."""

    def __init__(self, dice):
        self.dice = dice

    def person(self):
        return f"{self.dice.choice(GIVEN)} {self.dice.choice(FAMILY)}"

    def filled(self, pattern):
        choose = self.dice.choice
        return pattern.format(
            matter=choose(MATTERS),
            office=choose(OFFICES),
            place=choose(PLACES),
            person=f"Frau {choose(FAMILY)}",
            number=self.dice.randrange(2, 98),
        )

    def title(self):
        return self.filled(self.dice.choice(TITLES))

    def sentence(self):
        return self.filled(self.dice.choice(SENTENCES))

    def text(self):
        """Minutes of one item: two to four paragraphs."""
        return "\n\n".join(
            " ".join(self.sentence() for _ in range(self.dice.randrange(2, 5)))
            for _ in range(self.dice.randrange(2, 5))
        )
