"""Disks of a test's own, read-only or full; no QGIS is needed.

Where this computer does not let us mount one, rights are taken away, or no file may
grow.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path


def _mounts(folder: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return False
    except OSError:
        return False
    subprocess.run(["umount", str(folder)], check=True)
    return True


@contextlib.contextmanager
def disk(folder: Path, size: str) -> Iterator[bool]:
    """A file system of its own; without the right to mount one, a plain folder."""
    folder.mkdir(exist_ok=True)
    is_mounted = _mounts(folder)
    if is_mounted:
        options = f"size={size},mode=0777"
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True
        )
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextlib.contextmanager
def read_only(folder: Path, is_mounted: bool) -> Iterator[None]:
    """Nothing can be written there for a while."""
    if is_mounted:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    else:
        for path in (*folder.iterdir(), folder):
            path.chmod(path.stat().st_mode & ~0o222)
    try:
        yield
    finally:
        if is_mounted:
            subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
        else:
            for path in (folder, *folder.iterdir()):
                path.chmod(path.stat().st_mode | 0o200)


@contextlib.contextmanager
def full(folder: Path, is_mounted: bool, room: int) -> Iterator[None]:
    """Nothing fits on the disk but so many bytes; else no file may grow."""
    if is_mounted:
        free = os.statvfs(folder)
        filler = folder / "filler"
        filler.write_bytes(b"\0" * max(free.f_bavail * free.f_frsize - room, 0))
        yield
        filler.unlink()
        return
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    greatest = max(p.stat().st_size for p in folder.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (greatest + room, before[1]))
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGXFSZ, handler)
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
