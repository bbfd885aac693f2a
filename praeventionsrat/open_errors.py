"""What can be wrong with a file that is to be opened, each said in its own sentence."""

from praeventionsrat.errors import UserError


class CannotOpen(UserError):
    """The file was not opened and not changed."""


class Missing(CannotOpen):
    """There is no such file."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"„{name}“ gibt es an dieser Stelle nicht mehr. Wurde die Datei verschoben oder ist "
            "das Laufwerk nicht verbunden? Sie können auch eine Sicherung wiederherstellen."
        )


class Empty(CannotOpen):
    """The file has no content."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"„{name}“ ist leer oder abgeschnitten. "
            "Bitte stellen Sie die letzte Sicherung wieder her."
        )


class NotOurs(CannotOpen):
    """The file belongs to another program."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(f"„{name}“ ist keine Datei des Programms Präventionsrat.")


class WrongKey(CannotOpen):
    """Without a key file nobody can tell a wrong key from a damaged beginning."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"„{name}“ lässt sich mit diesem Schlüssel nicht öffnen. Entweder gehört der Schlüssel "
            "zu einer anderen Datei, oder der Anfang der Datei ist beschädigt."
        )


class OtherKeyFile(CannotOpen):
    """Key file and store are not a pair."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"Die Schlüsseldatei neben „{name}“ gehört zu einer anderen Datei. Bitte legen Sie die "
            "richtige daneben, oder öffnen Sie mit dem Wiederherstellungscode."
        )


class NewerSchema(CannotOpen):
    """A newer program has saved the file."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"„{name}“ wurde mit einer neueren Programmversion gespeichert und blieb unverändert. "
            "Bitte aktualisieren Sie das Programm."
        )


class Damaged(CannotOpen):
    """Some bytes are not what was written; ``findings`` says which."""

    def __init__(self, name: str, findings: list[str]) -> None:
        """``name``: the name of the file; ``findings``: German sentences."""
        super().__init__(
            f"„{name}“ ist beschädigt: {findings[0]} "
            "Bitte stellen Sie die letzte Sicherung wieder her; die Datei bleibt dabei erhalten."
        )
        self.findings = findings


class NotMigrated(CannotOpen):
    """The file could not be brought to the current schema."""

    def __init__(self, name: str, copy: str) -> None:
        """``name``: the name of the file; ``copy``: that of the safety copy beside it."""
        super().__init__(
            f"„{name}“ konnte nicht auf den Stand dieser Programmversion gebracht werden und blieb "
            f"unverändert. Eine Sicherheitskopie liegt daneben („{copy}“). "
            "Bitte wenden Sie sich an die Stelle, die das Programm betreut."
        )
