"""Loads modules in a thread, so that QGIS starts without waiting for them."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress

from qgis.PyQt.QtCore import QObject, pyqtSignal

_log = logging.getLogger(__name__)


class Loading(QObject):
    """Loads modules with all that they need; lives in the main thread."""

    ended = pyqtSignal()
    """The module is loaded, or cannot be: whoever imports it hears why."""

    def __init__(
        self,
        module: str,
        later: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """Args:
        module: the one that is waited for.
        later: modules that are loaded then, before somebody wants them.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._module = module
        self._later = tuple(later)
        self._thread: threading.Thread | None = None

    @property
    def is_needed(self) -> bool:
        """Whether the module is not loaded yet."""
        return self._module not in sys.modules

    @property
    def is_running(self) -> bool:
        """Whether the thread is still at it."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Load it now; `ended` follows in the main thread."""
        self._thread = threading.Thread(
            target=self._load, name=f"loading {self._module}", daemon=True
        )
        self._thread.start()

    def wait(self, timeout_s: float) -> None:
        """Wait for the thread, for a while."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _load(self) -> None:
        _import(self._module)
        # the plugin may be unloaded, and this object deleted by Qt
        with suppress(RuntimeError):
            self.ended.emit()
        for module in self._later:
            _import(module)


def _import(module: str) -> None:
    try:
        # QGIS notes what a plugin loads through this call, and forgets it on unloading;
        # importlib goes past it
        __import__(module, fromlist=("__name__",))
    except Exception:  # a thread's boundary  # noqa: BLE001
        _log.exception("%s cannot be loaded", module)
