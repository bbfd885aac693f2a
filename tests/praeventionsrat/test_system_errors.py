import errno
import os
from pathlib import Path

import pytest

from praeventionsrat.system_errors import SENTENCES, sentence


@pytest.mark.parametrize("number", sorted(SENTENCES))
def test_each_complaint_is_german_and_names_the_file(number):
    told = sentence(OSError(number, os.strerror(number), "/akten/n.docx"))
    assert told == f"„/akten/n.docx“: {SENTENCES[number]}"
    assert os.strerror(number) not in told


def test_what_the_system_rarely_says_is_told_too():
    assert sentence(OSError()) == "Das Betriebssystem meldet einen Fehler."
    assert sentence(OSError(errno.EBADF, "bad", 7)) == "Das Betriebssystem meldet einen Fehler."


def test_every_kind_of_name_is_read():
    for name in ("/akten/ä.docx", "/akten/ä.docx".encode(), Path("/akten/ä.docx")):
        assert sentence(OSError(errno.EIO, "", name)).startswith("„/akten/ä.docx“: ")


@pytest.mark.parametrize("name", [".prat-x1.part", ".prat-unfinished-x1", ".prat-unfinished-x1/a"])
def test_names_nobody_knows_stand_for_their_folder(name):
    assert sentence(OSError(errno.ENOSPC, "", f"/akten/{name}")).startswith("„/akten“: ")
