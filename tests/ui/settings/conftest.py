from dataclasses import replace

import pytest

from db import keyfile
from db.vault import StoreVault
from tests.vault import PASSPHRASE, MemoryKeyring


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def vault(store, store_path, key, keyring):
    from tests.conftest import STORE_ID

    keyfile.rewrap(store_path, STORE_ID, key, keyring=keyring, passphrase=PASSPHRASE)
    return StoreVault(store, store_path, key, keyring)


@pytest.fixture
def restored():
    return []


@pytest.fixture
def cared(context, vault, restored):
    """A context that knows its file."""
    return replace(context, vault=vault, restore=restored.append)
