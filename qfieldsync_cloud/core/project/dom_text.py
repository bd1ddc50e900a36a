"""What was read of the open project in the main thread, made text in another one.

Text takes as long again as reading does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtCore import QByteArray, QIODevice, QTextStream
from qgis.PyQt.QtXml import QDomDocument

Writing = Callable[[], str]
"""Writes down what was read, as XML; any thread, once."""
Step = Optional[Writing]
"""What a short step of reading brought; None: nothing yet."""


def text_of(document: QDomDocument) -> str:
    """The text of a document; other threads go on meanwhile, as in no other way."""
    written = QByteArray()
    stream = QTextStream(written, QIODevice.OpenModeFlag.WriteOnly)
    document.save(stream, -1)
    stream.flush()
    return bytes(written).decode()
