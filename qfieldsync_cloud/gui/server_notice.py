"""The box that tells how the project is reached while it is served."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.translation import translate


def server_notice(
    url: str, project_id: str, settings: FrontSettings, parent: QWidget | None = None
) -> QMessageBox:
    """The box, not shown yet, not modal; it deletes itself when it is closed."""
    rows = (
        (translate("ServerNotice", "Address"), url),
        (translate("ServerNotice", "Project id"), project_id),
        (translate("ServerNotice", "User"), settings.user),
        (translate("ServerNotice", "Token, also the password"), settings.token),
    )
    cells = "".join(
        f"<tr><td>{escape(name)}&nbsp;</td><td><code>{escape(value)}</code></td></tr>"
        for name, value in rows
    )
    text = translate(
        "ServerNotice",
        "The project is served to programs on this computer until you stop it or "
        "close the project.",
    )
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(translate("ServerNotice", "Local server"))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(f"<p>{escape(text)}</p><table>{cells}</table>")
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setModal(False)
    return box
