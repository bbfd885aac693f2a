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
SECOND_TASK = "Das Ordnungsamt schreibt das Konzept bis zum Herbst."
COSTS = "32.000 Euro aus dem Haushalt 2025."
GRANT = "Zuschuss für den Verein Lichtblick"
STATEMENT = "Acht Leuchten sind zu wenig."
SECRET = "Der Verein Lichtblick erhält 4.500 Euro."
SCHEDULE = "Der Zeitplan ist in Arbeit."
DEPUTY_ITEM = "Wahl der stellvertretenden Leitung"
LATE_ITEM = "Graffiti an der Stadthalle"
FESTIVAL_MOTION = "Das Altstadtfest erhält ein Sicherheitskonzept."
APPROVED = "Die Niederschrift über die 1. Sitzung wird genehmigt."
LATE_MOTION = "Die Stadthalle erhält eine Schutzschicht gegen Graffiti."
CIRCULAR = "Anhänger für das Spielmobil"
CIRCULAR_MOTION = "Für das Spielmobil wird ein Anhänger gemietet."
SUPPLEMENT = "Sofortmaßnahme Schulweg Lindenstraße"
PLAYGROUND_MOTION = "Am Mühlgraben wird ein Zaun gesetzt."
REPORTED = "Bekanntgabe des Umlaufbeschlusses 2025-U-01: Anhänger für das Spielmobil"
GUARD = "Vertrag mit dem Wachdienst Falkenauge"
GUARD_MOTION = "Der Wachdienst Falkenauge erhält den Vertrag."
TOLD = "Ein Angebot wurde angenommen."
LEAK = "Über Falkenauge wird noch gesprochen."
CLEAN = "Die Vorsitzende eröffnet die Sitzung."
