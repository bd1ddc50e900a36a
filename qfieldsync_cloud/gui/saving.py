"""Where a file is to be saved: asked for with Qt's dialog, which asks before it
overwrites one.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, suggested: Path, file_filter: str
) -> Path | None:
    """Ask for a file with the suffix of the suggested one; None: nobody wants one.

    Args:
        parent: of the dialog.
        title: of the dialog.
        suggested: what is offered.
        file_filter: as in Qt.
    """
    ending = suggested.suffix
    while True:
        chosen, _kind = QFileDialog.getSaveFileName(
            parent, title, str(suggested), file_filter
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == ending:
            return path
        path = path.with_name(f"{path.name}{ending}")
        if not path.exists():
            return path
        # the dialog asked about another name: with this one it asks about this file
        suggested = path
