"""One list: whom it reaches today and why, what it is for, and what went out to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from praeventionsrat.contacts import mailing_lists, sending
from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListRuleFields
from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.sending import MailingRow
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council import recipients
from praeventionsrat.council.ports import Work
from praeventionsrat.council.recipients import RecipientRow, RuleRow
from praeventionsrat.errors import Invalid
from ui.contacts.lists.choices import contact_choices
from ui.contacts.lists.form import ListForm
from ui.contacts.lists.preview import Preview, count_words
from ui.contacts.lists.rule_dialog import RuleDialog
from ui.contacts.lists.rules import RuleLines
from ui.contacts.lists.send_menu import SendMenu
from ui.contacts.lists.sent import MailingList
from ui.contacts.pick_or_create import PickOrCreate
from ui.context import AppContext
from ui.parts.cards import column, label, row, tool
from ui.parts.forms import scrolling
from ui.parts.record_panel import RecordPanel
from ui.shell.icons import icon
from ui.shell.theme import STEP

RECIPIENTS, DETAILS, SENT = range(3)


@dataclass(frozen=True, slots=True)
class ListView:
    """Everything about one list."""

    name: str
    note: str
    rows: tuple[RecipientRow, ...]
    rules: tuple[RuleRow, ...]
    mailings: tuple[MailingRow, ...]


class ListDetail(RecordPanel):
    """Shows one list and changes it.

    Signals:
        opened: Emitted with kind and id of another record.
        back_asked: Emitted when somebody wants the list of lists back.
        copied: Emitted with the id of a new list.
        replies_asked: Emitted when check-up forms came back.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        *("mailing_list", "mailing_list_entry", "mailing_list_rule", "mailing", "open_seat"),
        *("mailing_recipient", "person", "organization", "post", "contact_address", "consent"),
        *("membership", "deputy", "committee", "keyword", "contact_keyword"),
    )
    opened = Signal(str, object)
    back_asked = Signal()
    copied = Signal(object)
    replies_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: ListView | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.send = SendMenu(context, self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.rules, self.preview = RuleLines(), Preview()
        self.form, self.sent = ListForm(context), MailingList()
        self.people = PickOrCreate(
            context,
            contact_choices,
            self.tr("Kontakt aufnehmen"),
            self.tr("Person, Institution oder Funktion: Name eintippen"),
            self.tr("Aufnehmen"),
        )
        self._build()
        self._connect()

    @property
    def chosen(self) -> UUID:
        """The list that is shown; asked for only when there is one."""
        assert self._record_id is not None
        return self._record_id

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def show_record(self, record_id: UUID) -> None:
        """Override."""
        super().show_record(record_id)
        self.form.show_record(record_id)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        view = self.view = self.context.operations.ask(_read, record_id, today)
        self.title.setText(view.name)
        self.line.setText(count_words(view.rows))
        self.rules.show_rules(view.rules)
        self.preview.empty.say(
            self.tr("Dieser Verteiler ist noch leer"),
            self.tr("Eine Regel findet alle, auf die sie zutrifft, auch künftige. Einzelne "
                    "Kontakte nehmen Sie unten auf."),
        )  # fmt: skip
        self.preview.show_rows(view.rows)
        self.sent.show_rows(view.mailings)
        self.send.setEnabled(bool(recipients.reached(view.rows)))
        count = f" ({len(view.mailings)})" if view.mailings else ""
        self.tabs.setTabText(SENT, self.tr("Versand") + count)
        if not self.form.is_saving:
            self.form.refresh()

    def rename(self) -> None:
        """F2: the name."""
        self.tabs.setCurrentIndex(DETAILS)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def add_rule(self) -> None:
        """Put a rule together."""
        dialog = RuleDialog(self.context, None, self)
        said = self.tr("Regel aufnehmen")
        dialog.chosen.connect(
            lambda fields: self._rule(said, mailing_lists.add_rule, self.chosen, fields)
        )
        dialog.open()

    @Slot(object)
    def edit_rule(self, rule: RuleRow) -> None:
        """Change a rule."""
        dialog = RuleDialog(self.context, rule.fields, self)
        said = self.tr("Regel ändern")
        dialog.chosen.connect(
            lambda fields: self._rule(said, mailing_lists.edit_rule, rule.id, fields)
        )
        dialog.open()

    def copy(self) -> None:
        """The same list once more."""
        if self.flush():
            said = self.tr("Verteiler kopieren")
            made = self.context.operations.perform(said, mailing_lists.copy_list, self.chosen)
            if made:
                self.copied.emit(made)

    def delete(self) -> None:
        """Move the list to the Papierkorb; undo is the safety net, not a question."""
        if self._record_id is not None and self.flush():
            said = self.tr("Verteiler gelöscht")
            usecase, at = mailing_lists.delete_list, datetime.now(UTC)
            self.context.operations.perform(said, usecase, self.chosen, at=at)
            self.context.notify.undo_offer(said)

    def _rule(self, said: str, usecase: Callable[..., Any], key: UUID,
              fields: MailingListRuleFields) -> None:  # fmt: skip
        try:
            self.context.operations.perform(said, usecase, key, fields)
        except Invalid as err:
            self.context.notify.error(" ".join(err.fields.values()))

    @Slot(object)
    def _remove_rule(self, rule: RuleRow) -> None:
        said = self.tr("Regel entfernt")
        self.context.operations.perform(said, mailing_lists.remove_rule, rule.id)
        self.context.notify.undo_offer(said)

    @Slot(object)
    def _exempt(self, one: RecipientRow) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        said = self.tr("{name} ausgenommen").format(name=one.name)
        self.context.operations.perform(said, recipients.exempt, self.chosen, one, today)
        self.context.notify.undo_offer(said)

    @Slot(object)
    def _readmit(self, one: RecipientRow) -> None:
        said = self.tr("{name} aufnehmen").format(name=one.name)
        self.context.operations.perform(said, recipients.readmit, self.chosen, one)

    def _name(self, whom: Recipient) -> None:
        attempt, said = self.context.operations.attempt, self.tr("Kontakt aufnehmen")
        take = partial(attempt, said, mailing_lists.name_in_list, self.chosen, whom)
        self.people.guarded(take)

    def _create(self, name: str) -> None:
        attempt = self.context.operations.attempt
        said = self.tr("Person neu anlegen und aufnehmen")
        self.people.guarded(partial(attempt, said, _name_new, self.chosen, name))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.rules.add_asked.connect(self.add_rule)
        self.rules.edit_asked.connect(self.edit_rule)
        self.rules.remove_asked.connect(self._remove_rule)
        self.preview.exempt_asked.connect(self._exempt)
        self.preview.readmit_asked.connect(self._readmit)
        self.preview.opened.connect(self.opened)
        self.people.picked.connect(self._name)
        self.people.create_asked.connect(self._create)
        self.sent.opened.connect(lambda found: self.opened.emit("mailing", found))
        self.sent.delete_asked.connect(self._delete_mailing)

    @Slot(object)
    def _delete_mailing(self, mailing_id: UUID) -> None:
        said, at = self.tr("Versand gelöscht"), datetime.now(UTC)
        self.context.operations.perform(said, sending.delete_mailing, mailing_id, at=at)
        self.context.notify.undo_offer(said)

    def _build(self) -> None:
        for words, symbol, act in (
            (self.tr("Verteiler kopieren"), "copy", self.copy),
            (self.tr("Prüfbogen einlesen …"), "upload", self.replies_asked.emit),
            (self.tr("Verteiler löschen"), "delete", self.delete),
        ):
            self.menu.addAction(icon(symbol), words, act)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        for words in (self.tr("Empfänger"), self.tr("Angaben"), self.tr("Versand")):
            self.tabs.addTab(words)
        self.tabs.setAccessibleName(self.tr("Teile des Verteilers"))
        self.tabs.setExpanding(False)
        head = row(self.back, self.title, self.send, self.more)
        head.setStretch(1, 1)
        for made in (self._recipients(), scrolling(self.form), self.sent):
            self.pages.addWidget(made)
        layout = column(head, self.line, self.tabs, self.pages, spacing=STEP)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _recipients(self) -> QWidget:
        keys = label(
            self.tr("Entf nimmt aus · A nimmt wieder auf · Enter öffnet den Kontakt"),
            "label",
            wrap=True,
        )
        top = row(self.rules, self.rules.add)
        top.setStretch(0, 1)
        layout = column(top, self.preview, self.people, keys, spacing=STEP)
        layout.setStretch(1, 1)
        made = QWidget()
        made.setLayout(layout)
        return made


def _name_new(work: Work, list_id: UUID, name: str) -> None:
    made = create_person(work, read_name(name))
    mailing_lists.name_in_list(work, list_id, Recipient(person_id=made))


def _read(work: Work, list_id: UUID, today: date) -> ListView:
    found = work.mailing_lists.get(list_id)
    return ListView(
        found.name,
        found.note,
        tuple(recipients.recipients(work, list_id, today)),
        tuple(recipients.rule_rows(work, list_id)),
        tuple(sending.mailing_rows(work, list_id)),
    )
