"""Asks which device a package comes from that came back."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.project.collecting.belonging import moment_text
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.peeking import Peek
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_WIDTH = 420


class CollectDialog(QDialog):
    """Asks which device a package came back from; not modal, deleted when closed."""

    device_given = pyqtSignal(object)
    """`DeviceHint`"""

    def __init__(self, found: Peek, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Collect Package"))
        self.setWindowIcon(icon("collect"))
        self._names = found.device_names
        self.trouble = wrapped_text(self)
        self.trouble.hide()
        place = wrapped_text(self, str(found.path))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made = wrapped_text(self, self._made_text(found))
        self.device = self._made_device_box()
        self.is_new = QCheckBox(
            self.tr("Nothing was collected from this &device before"), self
        )
        self.is_new.setVisible(bool(self._names))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        is_zip = found.path.is_file()
        form.addRow(self.tr("Zip file") if is_zip else self.tr("Folder"), place)
        form.addRow(self.tr("Package"), made)
        form.addRow(self.tr("De&vice"), self.device)
        form.addRow("", self.is_new)
        self.note = wrapped_text(
            self,
            self.tr(
                "The package is only read. What is new is applied like changes that "
                "were pushed; photos are copied into the project's folder."
            ),
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.collect_button = buttons.addButton(
            self.tr("Collect"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.collect_button.setIcon(icon("collect"))
        self.collect_button.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.trouble)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.device.setFocus()

    def _made_device_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(self._names)
        box.setCurrentIndex(-1)
        box.lineEdit().setPlaceholderText(self.tr("Told by what is in the package"))
        box.setToolTip(
            self.tr("The crew's name, for instance; give the same one each time")
        )
        return box

    def tell_trouble(self, text: str, name: str) -> None:
        """Say why the device is asked for once more."""
        self.trouble.setText(text)
        self.trouble.show()
        self.device.setEditText(name)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(height, self.height()))

    def _made_text(self, found: Peek) -> str:
        manifest = found.manifest
        text = self.tr("{project}, made {moment}")
        told = text.format(
            project=manifest.project_name or manifest.project_id,
            moment=moment_text(manifest.packaged_at),
        )
        if not found.is_kept:
            told += "\n" + self.tr("It is not kept on this computer")
        return told

    def _on_accepted(self) -> None:
        name = self.device.currentText().strip()
        is_new = self.is_new.isVisible() and self.is_new.isChecked()
        self.device_given.emit(DeviceHint(name, is_new))
        self.close()
