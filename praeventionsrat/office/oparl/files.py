"""Files beside the objects: attachments as they are, papers as Word documents."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from mimetypes import guess_type
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.files import safe_name
from praeventionsrat.office.oparl.web import Object, Web

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FOLDER = "files"


@dataclass(frozen=True, slots=True)
class Download:
    """A file to write; a document is rendered only then, outside the store."""

    key: UUID
    name: str
    content: bytes = b""
    export: Export | None = None
    data: object = None

    @property
    def place(self) -> tuple[str, str, str]:
        """Where it lies in the folder."""
        return (FOLDER, str(self.key), self.name)

    def bytes(self) -> bytes:
        """What is in it."""
        if self.export is None:
            return self.content
        out = io.BytesIO()
        self.export.render(self.data, out)
        return out.getvalue()


def file_object(web: Web, download: Download, name: str, fields: Mapping[str, object]) -> Object:
    """What is said of a file; size and checksum are added when it is written."""
    address = web.url(*download.place)
    kind = WORD if download.export else guess_type(download.name)[0]
    return web.object(
        "File",
        download.key,
        {
            "name": name,
            "fileName": download.name,
            "mimeType": kind or "application/octet-stream",
            "accessUrl": address,
            "downloadUrl": address,
            **fields,
        },
    )


def measured(thing: Object, content: bytes) -> Object:
    """The same with size and checksum."""
    digest = hashlib.sha512(content).hexdigest()
    return {**thing, "size": len(content), "sha512Checksum": digest}


def attached(key: UUID, file_name: str, content: bytes) -> Download:
    """An attachment."""
    return Download(key, safe_name(file_name), content)
