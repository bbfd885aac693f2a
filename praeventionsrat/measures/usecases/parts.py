"""Partners, costs, participation and documents of a measure."""

from uuid import UUID

from praeventionsrat.blobs import refuse_large
from praeventionsrat.errors import Invalid
from praeventionsrat.files import safe_name
from praeventionsrat.measures.parts import (
    CostItem,
    CostItemFields,
    MeasureAttachment,
    MeasureAttachmentFields,
    MeasurePartner,
    MeasurePartnerFields,
    Participation,
    ParticipationFields,
)
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.keywords import set_keywords as set_keywords  # noqa: PLC0414

NOBODY = "Bitte eine Person oder eine Institution wählen."


def add_partner(work: Work, measure_id: UUID, fields: MeasurePartnerFields) -> UUID:
    """Note who takes part in a measure; nobody stands there twice."""
    work.measures.get(measure_id)
    if fields.person_id is None and fields.organization_id is None:
        raise Invalid({"person_id": NOBODY})
    listed = work.measure_partners.where(measure_id=measure_id)
    who = (fields.person_id, fields.organization_id)
    if any((one.person_id, one.organization_id) == who for one in listed):
        raise Invalid({"person_id": "Steht schon bei den Partnern."})
    partner = MeasurePartner.model_validate(fields, update={"measure_id": measure_id})
    partner.position = 1 + max((one.position for one in listed), default=-1)
    work.measure_partners.add(partner)
    return partner.id


def edit_partner(
    work: Work, partner_id: UUID, fields: MeasurePartnerFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a partner."""
    partner = work.measure_partners.get(partner_id)
    partner.see(seen)
    partner.sqlmodel_update(fields.model_dump())


def remove_partner(work: Work, partner_id: UUID) -> None:
    """Take a partner off a measure."""
    work.measure_partners.remove(work.measure_partners.get(partner_id))


def add_cost(work: Work, measure_id: UUID, fields: CostItemFields) -> UUID:
    """Put a cost, or money for it, into the plan of a measure."""
    work.measures.get(measure_id)
    listed = work.cost_items.where(measure_id=measure_id)
    item = CostItem.model_validate(fields, update={"measure_id": measure_id})
    item.position = 1 + max((one.position for one in listed), default=-1)
    work.cost_items.add(item)
    return item.id


def edit_cost(
    work: Work, cost_id: UUID, fields: CostItemFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a cost."""
    item = work.cost_items.get(cost_id)
    item.see(seen)
    item.sqlmodel_update(fields.model_dump())


def remove_cost(work: Work, cost_id: UUID) -> None:
    """Take a cost out of the plan."""
    work.cost_items.remove(work.cost_items.get(cost_id))


def add_participation(work: Work, measure_id: UUID, fields: ParticipationFields) -> UUID:
    """Note how one of the four groups took part."""
    work.measures.get(measure_id)
    listed = work.participations.where(measure_id=measure_id)
    took_part = Participation.model_validate(fields, update={"measure_id": measure_id})
    took_part.position = 1 + max((one.position for one in listed), default=-1)
    work.participations.add(took_part)
    return took_part.id


def edit_participation(
    work: Work, participation_id: UUID, fields: ParticipationFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about how a group took part."""
    took_part = work.participations.get(participation_id)
    took_part.see(seen)
    took_part.sqlmodel_update(fields.model_dump())


def remove_participation(work: Work, participation_id: UUID) -> None:
    """Take a participation off a measure."""
    work.participations.remove(work.participations.get(participation_id))


def attach_to_measure(
    work: Work, measure_id: UUID, fields: MeasureAttachmentFields, *, file_name: str, content: bytes
) -> UUID:
    """Add a document to a measure."""
    refuse_large(len(content), file_name)
    listed = work.measure_attachments.where(measure_id=measure_id)
    attachment = MeasureAttachment.model_validate(fields, update={"measure_id": measure_id})
    attachment.position = 1 + max((one.position for one in listed), default=-1)
    attachment.file_name, attachment.sha256 = safe_name(file_name), work.blobs.put(content)
    work.measure_attachments.add(attachment)
    return attachment.id


def edit_measure_attachment(
    work: Work, attachment_id: UUID, fields: MeasureAttachmentFields
) -> None:
    """Replace what is typed about a document."""
    work.measure_attachments.get(attachment_id).sqlmodel_update(fields.model_dump())


def detach_from_measure(work: Work, attachment_id: UUID) -> None:
    """Take a document off its measure."""
    work.measure_attachments.remove(work.measure_attachments.get(attachment_id))
