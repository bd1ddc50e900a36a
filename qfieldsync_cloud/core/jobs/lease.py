"""Who runs a job, and how another process finds out that it does no more.

A process number alone tells little: numbers are used again, two computers have the same
ones, and a container has its own. So a holder also says where its number counts and
when the process began. Where that cannot be asked, only the age of the lease tells.
"""

from __future__ import annotations

import os
import socket
import uuid
from dataclasses import dataclass, field
from pathlib import Path

LEASE_S = 30.0
"""A lease that was not renewed for so long is worth nothing."""
BEAT_S = 2.0
"""A lease is renewed so often."""

_PROC = Path("/proc")
_START_FIELD = 19
"""Of `/proc/<process>/stat` behind the name: when it began, in ticks since boot."""


@dataclass(frozen=True)
class Holder:
    """A process that runs a job, or wants to."""

    place: str
    """Where `process` is the number of one process: computer, boot and container."""
    process: int
    process_start: str
    """"" where it cannot be found out."""
    token: str = field(default_factory=lambda: str(uuid.uuid4()))
    """Tells two workers of one process apart."""


@dataclass(frozen=True)
class Lease:
    """What the store says of who runs a job."""

    holder: Holder
    renewed_at: float
    """Seconds since 1970, by the holder's clock."""

    def is_over(self, now: float) -> bool:
        """Whether its age alone shows that nobody runs the job.

        One from the future is as old: clocks differ by less, or were put back.
        """
        return abs(now - self.renewed_at) > LEASE_S


def this_process() -> Holder:
    """The holder that this process is; a new token with each call."""
    process = os.getpid()
    return Holder(_place(), process, _start_of(process))


def is_gone(holder: Holder) -> bool:
    """Whether the process of `holder` surely runs no more; False when nobody knows."""
    if holder.place != _place() or os.name != "posix":
        return False
    try:
        os.kill(holder.process, 0)
    except ProcessLookupError:
        return True
    except OSError:  # it runs for somebody else
        return False
    start = _start_of(holder.process)
    return bool(start and holder.process_start) and start != holder.process_start


def _place() -> str:
    # without a number of the boot: names of computers alone may be equal
    boot = _text_of(_PROC / "sys/kernel/random/boot_id") or f"{uuid.getnode():012x}"
    try:
        # a QGIS in a Flatpak counts its processes by itself
        space = str((_PROC / "self/ns/pid").readlink())
    except OSError:
        space = ""
    return "/".join((socket.gethostname(), boot, space))


def _start_of(process: int) -> str:
    # the name in brackets may hold anything, brackets and blanks too
    fields = _text_of(_PROC / str(process) / "stat").rpartition(")")[2].split()
    return fields[_START_FIELD] if len(fields) > _START_FIELD else ""


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
