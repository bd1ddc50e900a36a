"""A screen that nobody sees: Xvfb."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = (1600, 1000)
"""In pixels, at a scale of 1."""


@contextmanager
def screen(scale: int = 1) -> Iterator[str]:
    """A screen; its name, for `DISPLAY`."""
    reading, writing = os.pipe()
    width, height = (scale * length for length in SIZE)
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"),
            *("-screen", "0", f"{width}x{height}x24"),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            yield f":{stream.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
