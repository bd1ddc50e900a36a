"""The dialog that a group of actions has open: one of a kind, which deletes itself."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.PyQt.QtWidgets import QDialog


def show_dialog(owner: Any, dialog: QDialog) -> None:
    """Show a dialog; the attribute `dialog` of its owner is None when it is deleted."""
    owner.dialog = dialog
    dialog.destroyed.connect(partial(_forget, owner, id(dialog)))
    dialog.show()


def _forget(owner: Any, dialog_id: int) -> None:
    # the next one may be there by now
    if id(owner.dialog) == dialog_id:
        owner.dialog = None
