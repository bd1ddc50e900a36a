"""The hash by which files are told apart, of a file of any size."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

_BLOCK_BYTES = 1024 * 1024


def sha256_of(path: Path, check: Callable[[], None] = lambda: None) -> str:
    """Hex SHA-256 of a file; `check` is called between its parts.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as reader:
        for block in _blocks(reader, check):
            digest.update(block)
    return digest.hexdigest()


def copy_and_hash(source: Path, target: Path, check: Callable[[], None]) -> str:
    """Copy a file, into a new folder where there is none; the hash of what was read.

    Raises:
        OSError: it cannot be read or written.
    """
    digest = hashlib.sha256()
    with source.open("rb") as reader:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as writer:
            for block in _blocks(reader, check):
                digest.update(block)
                writer.write(block)
    return digest.hexdigest()


def _blocks(stream: BinaryIO, check: Callable[[], None]) -> Iterator[bytes]:
    while block := stream.read(_BLOCK_BYTES):
        check()
        yield block
