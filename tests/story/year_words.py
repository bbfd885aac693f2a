"""What is typed in the story of a year: each text once, to be found in every document."""

NAME = "Kommission Sicherer Stadtraum"
CHAIR, KEEPER = "Frau Stadträtin Ilse Wacholder", "Herr Bruno Schilfrohr"
MEMBERS = (
    CHAIR,
    "Frau Dr. Nesrin Altınay",
    "Herr Ludger Kieselbach",
    "Frau Svenja Uferschwalbe",
    "Herr Paul Rohrdommel",
    "Frau Greta Zaunkönig",
)
DEPUTY = "Herr Titus Erlenbruch"
PLACE = "Rathaus, Kleiner Saal"
FENCE = "Beleuchtung am Uferweg"
PLAYGROUND = "Spielplatz am Mühlgraben"
FESTIVAL = "Sicherheitskonzept Altstadtfest"
MOTION = "Die Stadtwerke stellen am Uferweg acht Leuchten auf."
TASK = "Die Stadtwerke legen bis März einen Zeitplan vor."
SECOND_TASK = "Das Ordnungsamt zählt die Fahrräder am Bahnhof."
COSTS = "32.000 Euro aus dem Haushalt 2025."
GRANT = "Zuschuss für den Verein Lichtblick"
STATEMENT = "Acht Leuchten sind zu wenig."
SECRET = "Der Verein Lichtblick erhält 4.500 Euro."
