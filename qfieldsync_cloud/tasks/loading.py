"""Loads modules in a thread, so that QGIS starts without waiting for them."""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from contextlib import suppress

from qgis.PyQt.QtCore import QObject, pyqtSignal

_log = logging.getLogger(__name__)


class Loading(QObject):
    """Loads one module with all that it needs; lives in the main thread."""

    ended = pyqtSignal()
    """The module is loaded, or cannot be: whoever imports it hears why."""

    def __init__(self, module: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._thread: threading.Thread | None = None

    @property
    def is_needed(self) -> bool:
        """Whether the module is not loaded yet."""
        return self._module not in sys.modules

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
        try:
            importlib.import_module(self._module)
        except Exception:  # a thread's boundary  # noqa: BLE001
            _log.exception("%s cannot be loaded", self._module)
        # the plugin may be unloaded, and this object deleted by Qt
        with suppress(RuntimeError):
            self.ended.emit()
