"""The Löschkonzept: one line of fields for each kind of data."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.office.keeping.usecases import confirm_rule, edit_rule, take_proposals
from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import RetentionRuleFields
from ui.contacts.privacy.origin_form import today
from ui.context import AppContext
from ui.parts.cards import Pill, button, clear, column, label, line, row
from ui.parts.fields import DateField, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import STEP, Tone


class RuleForm(RecordForm[RetentionRuleFields]):
    """How long one kind of data is kept."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            RetentionRuleFields, _find, edit_rule, "Löschkonzept ändern", "retention", careful=False
        )
        super().__init__(context, source, parent)
        self.name, self.counted, self.basis = QLineEdit(), QLineEdit(), QLineEdit()
        self.months = NumberField(self.tr("Monate"), 0, 1200)
        self.months.setPlaceholderText(self.tr("dauernd"))
        self.archive = QCheckBox(self.tr("erst dem Archiv anbieten"))
        self.confirmed = DateField()
        self.state = Pill()
        self.agree = button(self.tr("Heute abgestimmt"), self.confirm, part="link")
        bind = self.binder
        self.form.add(
            field(self.tr("Art der Daten"), self.name, bind.bind_line("name", self.name)),
            field(self.tr("Monate"), self.months, bind.bind_number("months", self.months)),
            field(
                self.tr("gerechnet ab"), self.counted, bind.bind_line("counted_from", self.counted)
            ),
            field(self.tr("Grundlage"), self.basis, bind.bind_line("basis", self.basis)),
            stretch=(5, 2, 4, 5),
        )
        agreed = bind.bind_date("confirmed_on", self.confirmed)
        self.form.add(
            column(None, self.archive, bind.bind_check("archive_first", self.archive), None),
            field(self.tr("Mit Datenschutz und Archiv abgestimmt am"), self.confirmed, agreed),
            column(label(" ", "label"), row(self.state, self.agree, None)),
            stretch=(4, 4, 5),
        )

    def shown(self, record: Any) -> None:
        """Override."""
        if record.confirmed_on:
            self.state.say(self.tr("abgestimmt"), Tone.OK)
        else:
            self.state.say(self.tr("mit Datenschutz und Archiv abstimmen"), Tone.WARN)
        self.agree.setVisible(record.confirmed_on is None)

    def confirm(self) -> None:
        """They agreed today."""
        if self.record_id is not None and self.flush():
            words = self.tr("Frist abgestimmt")
            self.context.operations.perform(words, confirm_rule, self.record_id, on=today())
            self.refresh()


class RulesPart(QWidget):
    """Every rule; at first the proposals are taken over with one press."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.forms: list[RuleForm] = []
        self.lines = column(spacing=2 * STEP)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, 0)
        inside.addLayout(self.lines)
        inside.addStretch()
        self.empty = EmptyState(
            "rules",
            self.tr("Noch kein Löschkonzept"),
            self.tr("Das Programm schlägt Fristen und die Blätter des Verzeichnisses vor. Bitte "
                    "stimmen Sie sie mit Datenschutz und Archiv ab."),
            self.tr("Vorschläge übernehmen"),
            self.take,
        )  # fmt: skip
        self.pages = QStackedWidget()
        self.pages.addWidget(scrolling(content))
        self.pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.reload()

    def reload(self) -> None:
        """Read every rule."""
        found = self._context.operations.ask(_ids)
        self.pages.setCurrentIndex(0 if found else 1)
        if [form.record_id for form in self.forms] != found:
            clear(self.lines)
            self.forms = []
            for place, rule_id in enumerate(found):
                if place:
                    self.lines.addWidget(line())
                form = RuleForm(self._context)
                form.show_record(rule_id)
                self.lines.addWidget(form)
                self.forms.append(form)
        for form in self.forms:
            form.refresh()

    def take(self) -> None:
        """Take over what is proposed."""
        self._context.operations.perform(self.tr("Vorschläge übernehmen"), take_proposals)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [form.flush() for form in self.forms]
        return all(saved)


def _find(work: Work, rule_id: UUID) -> Any:
    return work.retention_rules.find(rule_id)


def _ids(work: Work) -> list[UUID]:
    return [rule.id for rule in work.retention_rules.all()]
