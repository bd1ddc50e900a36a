"""What the system knows of this process; loads nothing that is measured."""

from __future__ import annotations

import re
from pathlib import Path


def memory_kb(name: str) -> int:
    """A figure that the system keeps of this process, `VmRSS` for instance."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    match = re.search(rf"^{name}:\s+(\d+) kB", status, re.M)
    assert match, f"the system does not tell {name}"
    return int(match[1])


def waited_s(thread_id: int) -> float:
    """How long a thread of this process has waited for a processor so far.

    Source: `Documentation/scheduler/sched-stats.rst` of the Linux kernel.
    """
    path = Path(f"/proc/self/task/{thread_id}/schedstat")
    return int(path.read_text(encoding="ascii").split()[1]) / 1e9
