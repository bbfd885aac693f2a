import io
import random
import zipfile

import pytest

from praeventionsrat.documents.guard import Hostile, check_package
from praeventionsrat.documents.shipped import template
from tests.hostile_word import changed, with_parts

GOOD = template("letterhead")
RELS = "word/_rels/settings.xml.rels"


def relation(kind, target):
    return (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/%s" Target="%s" TargetMode="External"/></Relationships>' % (kind, target)
    )


def dtd(text):
    return text.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY x "y">]><w:document', 1)


HOSTILE = {
    "external template": lambda: with_parts(
        GOOD, {RELS: relation(b"attachedTemplate", b"file:///\\\\evil\\share\\t.dotm")}
    ),
    "linked picture": lambda: with_parts(GOOD, {RELS: relation(b"image", b"http://evil/x.png")}),
    "dtd": lambda: changed(GOOD, "word/document.xml", dtd),
    "utf-16": lambda: changed(
        GOOD, "word/document.xml", lambda text: text.decode().encode("utf-16")
    ),
    "macro": lambda: with_parts(GOOD, {"word/vbaProject.bin": b"VBA"}),
    "macro type": lambda: changed(
        GOOD,
        "[Content_Types].xml",
        lambda text: text.replace(b"wordprocessingml.document", b"word.document.macroEnabled"),
    ),
    "embedded": lambda: with_parts(GOOD, {"word/embeddings/a.bin": b"x"}),
    "activex": lambda: with_parts(GOOD, {"word/activeX/a.xml": b"<a/>"}),
    "climbing name": lambda: with_parts(GOOD, {"../x.xml": b"<a/>"}),
    "absolute name": lambda: with_parts(GOOD, {"/x.xml": b"<a/>"}),
    "drive name": lambda: with_parts(GOOD, {"C:x.xml": b"<a/>"}),
    "name twice": lambda: with_parts(GOOD, {"word/Document.xml": b"<a/>"}),
    "many parts": lambda: with_parts(GOOD, {f"word/{n}.xml": b"<a/>" for n in range(500)}),
    "bomb": lambda: with_parts(GOOD, {"word/media/a.xml": b"<a/>" + b" " * (20 << 20)}),
    "large inside": lambda: with_parts(GOOD, {"word/media/a.bin": b"a" * (61 << 20)}),
    "large": lambda: GOOD + b"\0" * (10 << 20),
    "no zip": lambda: b"Hallo",
    "empty": lambda: b"",
    "cut": lambda: GOOD[: len(GOOD) // 2],
    "no word": lambda: with_parts(b"", {"x.txt": b"x"}),
    "encrypted": lambda: GOOD.replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    ),
}


def test_our_own_template_passes():
    check_package(GOOD)


def test_a_link_in_the_foot_is_no_danger():
    check_package(with_parts(GOOD, {RELS: relation(b"hyperlink", b"https://musterau.example")}))


def test_pictures_are_left_to_the_reader():
    check_package(with_parts(GOOD, {"word/media/logo.png": b"\x89PNG"}))


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_refused_with_a_reason(case):
    with pytest.raises(Hostile, match="wird nicht angenommen"):
        check_package(HOSTILE[case]())


def test_a_flipped_bit_never_ends_in_anything_but_yes_or_no():
    chance = random.Random(7)
    for _ in range(300):
        damaged = bytearray(GOOD)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        try:
            check_package(bytes(damaged))
        except Hostile:
            continue


def test_sizes_are_those_found_while_unpacking():
    content = bytearray(with_parts(GOOD, {"word/media/a.bin": b"a" * (3 << 20)}))
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as package:
        assert package.infolist()[-1].file_size == 100
    with pytest.raises(Hostile):
        check_package(bytes(content))
