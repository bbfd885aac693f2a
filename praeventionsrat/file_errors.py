"""What can keep a file from being opened, saved, backed up or restored, said to the user."""

from praeventionsrat.errors import UserError


class KeyTrouble(UserError):
    """The key could not be had this way; another way may still work."""


class NoKeyring(KeyTrouble):
    """This computer has no keyring we trust."""

    def __init__(self) -> None:
        """Say so and what opens the file instead."""
        super().__init__(
            "Auf diesem Computer ist kein geeigneter Schlüsselbund eingerichtet. "
            "Öffnen Sie die Datei mit dem Kennwort oder dem Wiederherstellungscode."
        )


class KeyringLocked(KeyTrouble):
    """The keyring is there but does not answer."""

    def __init__(self) -> None:
        """Say so and what to do."""
        super().__init__(
            "Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht. "
            "Entsperren Sie ihn und versuchen Sie es noch einmal."
        )


class EntryMissing(KeyTrouble):
    """The keyring answers, but holds no entry for this file."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"Im Schlüsselbund dieses Computers fehlt der Eintrag für „{name}“. Öffnen Sie die "
            "Datei mit dem Wiederherstellungscode; der Eintrag wird danach neu angelegt."
        )


class KeyDoesNotFit(KeyTrouble):
    """A key was found, but it is the key of another file."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(
            f"Dieser Schlüssel gehört nicht zu „{name}“. "
            "Prüfen Sie, ob das Wiederherstellungsblatt den Namen dieser Datei trägt."
        )


class PassphraseNeeded(KeyTrouble):
    """On this computer the file is opened by typing."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the file."""
        super().__init__(f"Bitte geben Sie das Kennwort für „{name}“ ein.")


class WrongPassphrase(KeyTrouble):
    """The typed passphrase does not open the file."""

    def __init__(self) -> None:
        """Say so and what to check."""
        super().__init__(
            "Das Kennwort stimmt nicht. Achten Sie auf Groß- und Kleinschreibung, "
            "oder geben Sie den Wiederherstellungscode ein."
        )


class KeyFileMissing(KeyTrouble):
    """The companion that holds the wrapped key is gone."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the key file."""
        super().__init__(
            f"Die Schlüsseldatei „{name}“ fehlt. "
            "Öffnen Sie die Datei mit dem Wiederherstellungscode."
        )


class KeyFileDamaged(KeyTrouble):
    """The companion that holds the wrapped key cannot be read."""

    def __init__(self, name: str) -> None:
        """``name``: the name of the key file."""
        super().__init__(
            f"Die Schlüsseldatei „{name}“ ist beschädigt. "
            "Öffnen Sie die Datei mit dem Wiederherstellungscode."
        )


class InUse(UserError):
    """Another program has the file open."""


class NotWritable(UserError):
    """The folder of the file cannot be written."""

    def __init__(self, folder: str) -> None:
        """``folder``: its path as the user knows it."""
        super().__init__(
            f"Der Ordner „{folder}“ ist schreibgeschützt. Das Programm braucht dort Schreibrechte; "
            "legen Sie die Datei in einen eigenen Ordner oder fragen Sie Ihre IT."
        )


class NoSpace(UserError):
    """The disk is too full for what was asked."""


class BackupRefused(UserError):
    """This is no sound backup of ours; nothing was changed."""


class Cancelled(UserError):
    """The user stopped it; nothing was changed."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("Der Vorgang wurde abgebrochen; es wurde nichts verändert.")
