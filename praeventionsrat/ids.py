"""Identities: UUIDs of version 7 (RFC 9562), so that rows of one day lie together on disk."""

import secrets
import time
from uuid import NAMESPACE_URL, UUID, uuid5


def uuid7() -> UUID:
    """A new identity: 48 bits of Unix time in milliseconds, then random bits (RFC 9562, 5.7)."""
    stamp = time.time_ns() // 1_000_000
    value = (stamp & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


def uuid_from_text(text: str) -> UUID:
    """A UUID as it stands, any other unique text as its version 5 (RFC 9562, 5.5)."""
    try:
        return UUID(text)
    except ValueError:
        return uuid5(NAMESPACE_URL, f"praeventionsrat:{text}")
