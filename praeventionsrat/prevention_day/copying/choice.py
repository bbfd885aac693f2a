"""What of last year comes along."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CopyChoice:
    """Each part by itself; places come along with whatever stands on them."""

    programme: bool = True
    stands: bool = True
    """Exhibitors as asked anew, with their places on the plan."""
    tasks: bool = True
    """With the lessons of last year as tasks."""
    permits: bool = True
    safety: bool = True
    shifts: bool = True
    helpers: bool = True
    """The people, not who did what."""
    budget: bool = True
    """What was paid becomes what is planned."""
    sponsors: bool = True
    press: bool = True
    questions: bool = True
    links: bool = True
    """Measures; resolutions belong to their year."""


PARTS = (
    ("programme", "Programm und Flächen", "Zusagen und Ausgefallenes beginnen neu"),
    ("stands", "Aussteller und Standplan", "als „angefragt“, an ihrem Platz"),
    ("tasks", "Aufgaben", "offen, mit neuen Fristen, dazu die Lehren"),
    ("permits", "Genehmigungen", "neu zu beantragen, Auflagen als Notiz"),
    ("safety", "Sicherheitsbogen", "Erläuterungen bleiben, Antworten sind offen"),
    ("shifts", "Schichten", "ohne Einteilung"),
    ("helpers", "Helferinnen und Helfer", "mit Kontakt und Kenntnissen"),
    ("budget", "Budget", "bezahlte Beträge werden Plan"),
    ("sponsors", "Sponsoren", "noch ohne Zusage"),
    ("press", "Pressekontakte", "ohne Meldungen und Artikel"),
    ("questions", "Fragebogen", "ohne Antworten"),
    ("links", "Maßnahmen", "die Verknüpfungen"),
)
"""Field, its name on the screen, and what happens to it."""
