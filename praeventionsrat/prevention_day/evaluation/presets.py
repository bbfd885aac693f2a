"""The short visitors' sheet we propose: what the evaluations of the DPT ask, in plain words."""

from praeventionsrat.prevention_day.evaluation.records import FeedbackQuestionFields, QuestionKind

Kind = QuestionKind
_LINES: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("Wie hat Ihnen der Präventionstag insgesamt gefallen?", Kind.GRADE, ()),
    (
        "Haben sich Ihre Erwartungen erfüllt?",
        Kind.CHOICE,
        ("ganz und gar", "zum großen Teil", "zum Teil", "gar nicht"),
    ),
    ("Nehmen Sie Anregungen für Ihren Alltag oder Ihre Arbeit mit?", Kind.YES_NO, ()),
    (
        "Wie haben Sie von der Veranstaltung erfahren?",
        Kind.SEVERAL,
        (
            "Plakat oder Flyer",
            "Zeitung, Radio",
            "Internet, soziale Medien",
            "Schule, Kita, Verein",
            "Freunde, Familie",
            "zufällig",
        ),
    ),
    (
        "Wie alt sind Sie?",
        Kind.CHOICE,
        ("unter 18 Jahre", "18 bis 29", "30 bis 49", "50 bis 64", "65 und älter"),
    ),
    (
        "Wie sicher fühlen Sie sich in unserer Stadt?",
        Kind.CHOICE,
        ("sehr sicher", "eher sicher", "eher unsicher", "sehr unsicher"),
    ),
    ("Was hat Ihnen gefehlt? Was sollen wir besser machen?", Kind.TEXT, ()),
)


def standard_questions() -> tuple[FeedbackQuestionFields, ...]:
    """Seven questions: two minutes with a pen."""
    return tuple(
        FeedbackQuestionFields(text=text, kind=kind, choices="\n".join(choices))
        for text, kind, choices in _LINES
    )
