"""What really lies on the disk: every page of a closed or open store, decrypted by hand."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
FRAME, WAL_HEADER = 24, 32


def raw(path: Path, key: bytes) -> bytes:
    """The bytes of the file and of its journal without their encryption, free pages too."""
    wal = path.with_name(path.name + "-wal")
    pages = _pages(path.read_bytes(), 0, 0)
    pages += _pages(wal.read_bytes(), WAL_HEADER, FRAME) if wal.exists() else []
    return b"".join(_plain(page, key) for page in pages)


def _pages(data: bytes, header: int, frame: int) -> list[bytes]:
    step = PAGE + frame
    starts = range(header, len(data) - step + 1, step)
    return [data[start + frame : start + step] for start in starts]


def _plain(page: bytes, key: bytes) -> bytes:
    end = PAGE - RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
    first = cipher.update(page[:end]) + cipher.finalize()
    begun = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
    return first + begun.update(page[SALT:end]) + begun.finalize()
