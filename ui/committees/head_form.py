"""The tab Angaben: name, genitive, legal basis, place and time of a committee."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Committee, CommitteeFields
from praeventionsrat.council.usecases import edit_committee
from ui.committees.panel import CommitteePanel
from ui.context import AppContext
from ui.parts.cards import label
from ui.parts.fields import DateField, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.plain_text import PlainTextEdit
from ui.parts.record_form import RecordForm, Source

EXAMPLE = 12


class HeadForm(RecordForm[CommitteeFields]):
    """The fields of one committee, with the name as letters will speak of it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            CommitteeFields, _find, edit_committee, "Angaben zum Gremium ändern", "committee"
        )
        super().__init__(context, source, parent)
        self.name, self.short_name = QLineEdit(), QLineEdit()
        self.genitive, self.legal_basis = QLineEdit(), QLineEdit()
        self.place, self.members = QLineEdit(), NumberField(most=1000)
        self.starts_on, self.ends_on = DateField(), DateField()
        self.remark = PlainTextEdit()
        self.preview = label("", "dim", wrap=True)
        self._build()
        self.binder.edited.connect(self._say_preview)

    def shown(self, record: Any) -> None:  # noqa: ARG002
        """Override."""
        self._say_preview()

    def _say_preview(self) -> None:
        name = self.name.text().strip()
        formed = german.genitive(name) if name else ""
        self.genitive.setPlaceholderText(formed)
        words = self.genitive.text().strip() or formed
        self.preview.setText(
            self.tr("So steht es in Einladung und Niederschrift: „{number}. Sitzung {of}“").format(
                number=EXAMPLE, of=words
            )
        )
        self.preview.setVisible(bool(words))

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(
            field(self.tr("Name"), self.name, bind.bind_line("name", self.name)),
            field(
                self.tr("Kurzname"), self.short_name, bind.bind_line("short_name", self.short_name)
            ),
            stretch=(3, 2),
        )
        genitive = field(
            self.tr("Im Genitiv (leer lassen, wenn der Vorschlag stimmt)"),
            self.genitive,
            bind.bind_line("genitive", self.genitive),
        )
        genitive.insertWidget(2, self.preview)
        form.add(genitive)
        form.add(
            field(
                self.tr("Rechtsgrundlage"),
                self.legal_basis,
                bind.bind_line("legal_basis", self.legal_basis),
            )
        )
        form.add(
            field(self.tr("Üblicher Ort"), self.place, bind.bind_line("default_place", self.place)),
            field(self.tr("Gesetzliche Mitgliederzahl"), self.members, self._bind_members()),
            stretch=(3, 2),
        )
        form.add(
            field(
                self.tr("Besteht seit"), self.starts_on, bind.bind_date("starts_on", self.starts_on)
            ),
            field(self.tr("Aufgelöst am"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
        )
        form.add(field(self.tr("Notiz"), self.remark, bind.bind_text("note", self.remark)))
        form.end()
        self.remark.setMinimumHeight(72)
        self.remark.setMaximumHeight(140)
        self.members.setPlaceholderText(self.tr("leer: so viele wie Stimmberechtigte"))
        self.place.setPlaceholderText(self.tr("Rathaus, Sitzungssaal"))
        self.legal_basis.setPlaceholderText(self.tr("Geschäftsordnung vom 3. Mai 2021"))

    def _bind_members(self) -> Any:
        return self.binder.bind(
            "legal_members",
            self.members,
            lambda: self.members.value() or 0,
            lambda value: self.members.set_value(value or None),
            self.members.value_edited,
        )


class HeadPanel(CommitteePanel):
    """The form as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = ("committee",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = HeadForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(self.form))

    def reload(self, committee_id: UUID) -> None:
        """Override."""
        if committee_id != self.form.record_id:
            self.form.show_record(committee_id)
        else:
            self.form.refresh()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def rename(self) -> None:
        """F2."""
        self.form.name.setFocus()
        self.form.name.selectAll()


def _find(work: Work, committee_id: UUID) -> Committee | None:
    return work.committees.find(committee_id)
