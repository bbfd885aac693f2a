from pathlib import Path

import pytest

from db.network import network_path

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
//server/Amt\04050 /media/amt\04050 cifs rw 0 0
/dev/sdb1 /media/amt\04050/usb vfat rw 0 0
fs.example:/export /home/nfs nfs4 rw 0 0
""".lstrip()


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/home/kim/Musterau.prat", None),
        ("/media/amt 50/Musterau.prat", "//server/Amt 50"),
        ("/media/amt 50/usb/Musterau.prat", None),
        ("/home/nfs/Musterau.prat", "fs.example:/export"),
        ("/home/nfs2/Musterau.prat", None),
    ],
)
def test_a_network_drive_is_recognised_by_its_mount(tmp_path, path, found):
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert network_path(Path(path), mounts) == found


def test_without_a_list_of_mounts_nothing_is_claimed(tmp_path):
    assert network_path(tmp_path, tmp_path / "missing") is None


def test_this_computer_is_asked(tmp_path):
    assert network_path(tmp_path) is None
