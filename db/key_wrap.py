"""Wrapping a data key: with a secret of the keyring, or with one made from a passphrase."""

import secrets
import unicodedata
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

KEY_BYTES = 32
NONCE_BYTES = 12

Wrapped = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{120}$")]  # nonce, key, tag
Salt = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]


class Part(BaseModel):
    """A part of the key file; anything unexpected in it counts as damage."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class KeyringSlot(Part):
    """The data key, wrapped with a secret that lies in the keyring of the operating system."""

    kind: Literal["keyring"] = "keyring"
    wrapped: Wrapped


class Stretching(Part):
    """How Argon2id makes a key from a passphrase; limits keep a hostile file from eating memory."""

    salt: Salt = Field(default_factory=lambda: secrets.token_hex(16))
    memory_kib: int = Field(default=64 * 1024, ge=8 * 1024, le=1024 * 1024)
    rounds: int = Field(default=3, ge=1, le=20)
    lanes: int = Field(default=4, ge=1, le=16)


class PassphraseSlot(Part):
    """The data key, wrapped with a key that Argon2id makes from a passphrase."""

    kind: Literal["passphrase"] = "passphrase"
    stretching: Stretching
    wrapped: Wrapped


def keyring_slot(key: bytes, wrapping: bytes, store_id: str) -> KeyringSlot:
    """The slot for a secret of the keyring."""
    return KeyringSlot(wrapped=_wrap(key, wrapping, f"{store_id}/keyring"))


def passphrase_slot(key: bytes, passphrase: str, store_id: str) -> PassphraseSlot:
    """The slot for a passphrase."""
    how = Stretching()
    wrapped = _wrap(key, _stretch(passphrase, how), f"{store_id}/passphrase")
    return PassphraseSlot(stretching=how, wrapped=wrapped)


def open_keyring_slot(slot: KeyringSlot, wrapping: bytes, store_id: str) -> bytes | None:
    """The data key, or None if this secret is not the one."""
    return _unwrap(slot.wrapped, wrapping, f"{store_id}/keyring")


def open_passphrase_slot(slot: PassphraseSlot, passphrase: str, store_id: str) -> bytes | None:
    """The data key, or None if this passphrase is not the one."""
    wrapping = _stretch(passphrase, slot.stretching)
    return _unwrap(slot.wrapped, wrapping, f"{store_id}/passphrase")


def _stretch(passphrase: str, how: Stretching) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - 143 ms that only this costs

    typed = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    return hash_secret_raw(
        typed,
        bytes.fromhex(how.salt),
        time_cost=how.rounds,
        memory_cost=how.memory_kib,
        parallelism=how.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _wrap(key: bytes, wrapping: bytes, bound_to: str) -> str:
    """``bound_to`` keeps a slot from being moved to another file or kind."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return (nonce + AESGCM(wrapping).encrypt(nonce, key, bound_to.encode())).hex()


def _unwrap(wrapped: str, wrapping: bytes, bound_to: str) -> bytes | None:
    sealed = bytes.fromhex(wrapped)
    nonce, text = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return AESGCM(wrapping).decrypt(nonce, text, bound_to.encode())
    except InvalidTag:
        return None
