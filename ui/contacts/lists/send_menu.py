"""The button „Versenden …“: what may be made for everybody on the list that is shown."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from praeventionsrat.contacts import sending
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.addressees import gather_addressees
from praeventionsrat.contacts.documents import mails
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.council.ports import Work
from praeventionsrat.council.recipients import reached, recipients
from praeventionsrat.errors import UserError
from ui.contacts.lists.send_dialog import SendDialog
from ui.context import AppContext
from ui.parts.cards import ICON, set_part
from ui.shell.icons import ON_ACCENT, icon

KINDS = (
    (MailingKind.LETTER, "Briefe …", "word"),
    (MailingKind.LABELS, "Etiketten …", "tag"),
    (MailingKind.ENVELOPES, "Umschläge …", "mail"),
    (MailingKind.MAIL, "E-Mail …", "send"),
    (MailingKind.ADDRESSES, "Adressliste (Excel) …", "excel"),
)


class SendMenu(QPushButton):
    """Opens the dialog for one kind of mailing, or copies addresses at once."""

    def __init__(self, context: AppContext, detail: Any) -> None:
        """``detail`` shows the list and knows its ``chosen`` id."""
        super().__init__()
        self._context, self._detail = context, detail
        self.setText(self.tr("Versenden …"))
        self.setAccessibleName(self.tr("Versenden"))
        set_part(self, "primary")
        self.setIcon(icon("send", ON_ACCENT))
        self.setIconSize(ICON)
        self.setAutoDefault(False)
        menu = QMenu(self)
        for kind, words, symbol in KINDS:
            menu.addAction(icon(symbol), words, partial(self.ask, kind))
        last = menu.actions()[-1]
        with_commas = self.tr("E-Mail-Adressen kopieren, mit Komma getrennt")
        for words, copy in (
            (self.tr("E-Mail-Adressen kopieren (Bcc)"), self.copy),
            (with_commas, self.copy_with_commas),
        ):
            menu.insertAction(last, menu.addAction(icon("copy"), words, copy))
        menu.addSeparator()
        menu.addAction(
            icon("edit"),
            self.tr("Prüfbogen „Stimmen Ihre Angaben noch?“ …"),
            partial(self.ask, MailingKind.CHECK_UP),
        )
        self.setMenu(menu)

    def ask(self, kind: MailingKind) -> SendDialog | None:
        """Ask what it shall say and how it shall come out."""
        if not self._detail.flush():
            return None
        dialog = SendDialog(self._context, self._detail.chosen, kind, self._gather(), self._detail)
        dialog.open()
        return dialog

    def copy(self) -> None:
        """Put the addresses into the clipboard as Outlook's field Bcc takes them."""
        self._copy(mails.SEPARATORS[0][0])

    def copy_with_commas(self) -> None:
        """The same for mail programs that part addresses by commas."""
        self._copy(mails.SEPARATORS[1][0])

    def _copy(self, separator: str) -> None:
        found = self._gather()
        try:
            text = mails.clipboard(found, separator)
        except UserError as err:
            self._context.notify.error(str(err))
            return
        QGuiApplication.clipboard().setText(text)
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        fields = MailingFields(title=self.tr("E-Mail-Adressen kopiert"), kind=MailingKind.ADDRESSES)
        to = sending.reached_by(MailingKind.ADDRESSES, found)
        said = self.tr("Adressen kopiert")
        self._context.operations.perform(
            said, sending.keep_mailing, fields, self._detail.chosen, to, on=today
        )
        self._context.notify.info(mails.addresses_of(found).sentence)

    def _gather(self) -> Sequence[Addressee]:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        return self._context.operations.ask(_addressees, self._detail.chosen, today)


def _addressees(work: Work, list_id: Any, today: date) -> Sequence[Addressee]:
    whom = [row.whom for row in reached(recipients(work, list_id, today))]
    return gather_addressees(work, whom, on=today)
