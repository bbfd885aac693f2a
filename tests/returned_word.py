"""Does to a Word file what somebody in Word would do: fills fields, saves again."""

import io
import re
import zipfile


def part(content, name):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def replaced(content, name, new):
    """The file with one part changed."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package,
    ):
        for one in old.namelist():
            package.writestr(one, new if one == name else old.read(one))
    return out.getvalue()


def fill(content, answers):
    """The file with these fields filled in."""
    body = part(content, "word/document.xml").decode()
    for tag, text in answers.items():
        field = re.compile(
            rf'(<w:tag w:val="{tag}"/>)<w:showingPlcHdr/>(.*?<w:sdtContent>).*?(</w:sdtContent>)',
            re.S,
        )
        body, found = field.subn(rf"\1\2<w:r><w:t>{text}</w:t></w:r>\3", body)
        assert found == 1, tag
    return replaced(content, "word/document.xml", body.encode())


def retype(content, answers):
    """The file with other words in fields that say something already; empty: Word's own hint."""
    body = part(content, "word/document.xml").decode()
    for tag, text in answers.items():
        field = re.compile(
            rf'(<w:tag w:val="{tag}"/>)(?:<w:showingPlcHdr/>)?(.*?<w:sdtContent>)'
            r".*?(</w:sdtContent>)",
            re.S,
        )
        empty = "" if text else "<w:showingPlcHdr/>"
        said = "</w:t><w:br/><w:t>".join((text or "Klicken Sie hier").split("\n"))
        body, found = field.subn(
            lambda m, e=empty, s=said: f"{m[1]}{e}{m[2]}<w:r><w:t>{s}</w:t></w:r>{m[3]}", body
        )
        assert found == 1, tag
    return replaced(content, "word/document.xml", body.encode())
