"""Errors whose text is written for the user; every other exception is a bug."""


class UserError(Exception):
    """Something the user can understand and act on. ``str(err)`` is German."""


class Invalid(UserError):
    """Some fields need correcting: one German sentence per field name in ``fields``."""

    def __init__(self, fields: dict[str, str]) -> None:
        """Keep one German sentence per field name."""
        super().__init__("Bitte prüfen Sie die markierten Felder. " + " ".join(fields.values()))
        self.fields = fields


class NotFound(UserError):
    """The record has gone since the window was drawn."""


class Stale(UserError):
    """The record was changed after the form had read it; ``theirs`` is what stands there now."""

    def __init__(self, theirs: dict[str, object]) -> None:
        """Keep what is in the file now, so that the window can show both versions."""
        super().__init__(
            "Dieser Eintrag wurde inzwischen an anderer Stelle geändert. "
            "Ihre Eingaben stehen noch im Formular."
        )
        self.theirs = theirs
