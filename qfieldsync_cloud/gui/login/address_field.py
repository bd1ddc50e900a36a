"""The address of a server, checked while it is written."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.services.cloud.server_url import (
    ServerUrl,
    parse_server_url,
)
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text


class AddressField(QWidget):
    """A field with the servers that are known, and what is wrong with the text."""

    server_changed = pyqtSignal()
    """`server` is another one now."""

    def __init__(self, known: Iterable[str], parent: QWidget | None = None) -> None:
        """Args:
        known: addresses that are offered; the first is filled in.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.server: ServerUrl | None = None
        """None while the text is no address, or http is not allowed."""
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(20)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.addItems(list(dict.fromkeys(text for text in known if text)))
        self.box.setAccessibleName(self.tr("Server"))
        self.setFocusProxy(self.box)
        self.remark = wrapped_text(self)
        self.http_box = QCheckBox(self.tr("Send it all the same"), self)
        self.http_box.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.remark)
        layout.addWidget(self.http_box)
        self.box.editTextChanged.connect(self._read)
        self.http_box.toggled.connect(self._read)
        self._read()

    @property
    def text(self) -> str:
        return self.box.currentText().strip()

    def set_text(self, text: str) -> None:
        """Fill in an address."""
        self.box.setEditText(text)

    def _read(self, *_changed: object) -> None:
        before = self.server
        self.server, remark = None, ""
        is_http = False
        try:
            found = parse_server_url(self.text, allow_http=True)
        except OptionError as error:
            remark = str(error) if self.text else ""
        else:
            is_http = found.is_unprotected
            if is_http:
                remark = self.tr(
                    "Not protected (http): everybody on the way to {host} can read "
                    "your password."
                ).format(host=found.host)
            if not is_http or self.http_box.isChecked():
                self.server = found
        self.http_box.setVisible(is_http)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.box.setAccessibleDescription(remark)
        if self.server != before:
            self.server_changed.emit()
