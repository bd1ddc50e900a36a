"""Stands in for QGIS: `qgis.PyQt` is PyQt6, and of `qgis.core` there are names only.

Loaded by pytest (`-p tests.qt6.standin`) before the tests. What a test does with QGIS
itself fails; what it does with Qt is real.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

PYQT_MODULES = (
    *("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtTest", "QtXml", "sip"),
)
MOVED = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut")}
"""What Qt 6 has in QtGui, and QGIS in both."""
OWN_MODULES = (
    *("qgis.core", "qgis.gui", "qgis.utils", "qgis.analysis"),
    *("osgeo", "osgeo.gdal", "osgeo.ogr", "osgeo.osr"),
    *("processing", "processing.core", "processing.core.Processing"),
    *("processing.tools", "processing.gui"),
)


class _Named(type):
    """A class that has every attribute, each another one of its kind."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Named(name, (_Empty,), {})
        setattr(cls, name, made)
        return made

    def __or__(cls, _other: Any) -> Any:
        return cls

    def __iter__(cls) -> Iterator[Any]:
        return iter(())

    def __lt__(cls, _other: Any) -> bool:
        return False

    __gt__ = __le__ = __lt__

    def __ge__(cls, _other: Any) -> bool:
        return True


class _Empty(metaclass=_Named):
    """An object of QGIS: it takes anything, and holds nothing."""

    def __init__(self, *_args: Any, **_options: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_args, **_options: None

    def __iter__(self) -> Iterator[Any]:
        return iter(())


class _Module(ModuleType):
    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made: Any = (
            type(name, (Exception,), {})
            if name.endswith("Exception")
            else _Named(name, (_Empty,), {})
        )
        setattr(self, name, made)
        return made


def install() -> None:
    """Let `qgis` and what belongs to it be imported."""
    qgis, pyqt = _Module("qgis"), ModuleType("qgis.PyQt")
    pyqt.__path__ = []
    vars(qgis)["PyQt"] = pyqt
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    gui = importlib.import_module("PyQt6.QtGui")
    for name in PYQT_MODULES:
        module = ModuleType(f"qgis.PyQt.{name}")
        real = vars(importlib.import_module(f"PyQt6.{name}"))
        vars(module).update({k: v for k, v in real.items() if k[:2] != "__"})
        moved = MOVED.get(name, ())
        vars(module).update({class_: getattr(gui, class_) for class_ in moved})
        setattr(pyqt, name, module)
        sys.modules[module.__name__] = module
    core = sys.modules["qgis.PyQt.QtCore"]
    vars(core)["NULL"] = vars(core)["QVariant"]()
    for name in OWN_MODULES:
        sys.modules[name] = _Module(name)


install()


@pytest.fixture
def qgis_app(qapp: Any) -> Any:
    """Qt's application, where a test asks for QGIS's."""
    return qapp
