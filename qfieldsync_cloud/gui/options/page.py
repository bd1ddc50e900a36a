"""The page: what is chosen for all projects, and for the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsScrollArea
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.cloud.server_url import DEFAULT_SERVER
from qfieldsync_cloud.core.services.local.opening import projects_folder
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.login.address_field import AddressField
from qfieldsync_cloud.gui.options.factory import PAGE_NAME
from qfieldsync_cloud.gui.options.policy_fields import PolicyFields
from qfieldsync_cloud.gui.options.project_group import ProjectGroup
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.settings import (
    LIMITS,
    Options,
    qfieldsync_server,
    read_options,
    write_options,
)
from qfieldsync_cloud.tasks.workplace import Workplace


class OptionsPage(QgsOptionsPageWidget):
    """The page in QGIS's options; `apply` is called when they are closed with OK."""

    def __init__(
        self,
        place: Workplace,
        access: CloudAccess,
        languages: Sequence[str],
        applied: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        place: with the open project.
        access: of servers.
        languages: that the plugin speaks, in two letters, besides English.
        applied: called when options were kept.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._access = access
        self._applied = applied
        self._kept = options = read_options()
        self.project = ProjectGroup(place, self)
        inside = QWidget(self)
        groups = QVBoxLayout(inside)
        for group in (
            self._server_group(options),
            self._looking_group(options),
            self._policy_group(options),
            self.project,
            self._store_group(options),
            self._report_group(options, languages),
        ):
            groups.addWidget(group)
        groups.addStretch(1)
        area = QgsScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QgsScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        access.changed.connect(self._show_login)
        self._show_login()

    def options(self) -> Options:
        """What is filled in; what cannot be used stays as it was."""
        kept = self._kept
        server, allow_http = kept.server, kept.allow_http
        if self.follow_box.isChecked():
            server, allow_http = "", False
        elif self.address.server is not None:
            server = self.address.server.base.removesuffix("api/v1/")
            allow_http = self.address.server.is_unprotected
        folder = self.folder.filePath().strip()
        if not _is_usable(folder):
            folder = kept.stores_folder
        return replace(
            kept,
            server=server,
            allow_http=allow_http,
            busy_s=float(self.busy.value()),
            idle_s=float(self.idle.value()),
            is_watching=self.watch_box.isChecked(),
            watch_minutes=float(self.watch.value()),
            stores_folder=folder,
            report_language=str(self.language.currentData()),
            **self.policy.changed(),
        )

    def isValid(self) -> bool:  # noqa: N802
        """See QGIS, which asks in newer versions; older ones leave out what is not."""
        has_server = self.follow_box.isChecked() or self.address.server is not None
        return has_server and _is_usable(self.folder.filePath().strip())

    def apply(self) -> None:
        """See QGIS."""
        options = self.options()
        self.project.apply()
        if options != self._kept:
            write_options(options)
            self._kept = options
            self.policy.settle()
        self._applied()

    def helpKey(self) -> str:  # noqa: N802
        """See QGIS: no page of QGIS's own manual."""
        return ""

    # Groups

    def _server_group(self, options: Options) -> QGroupBox:
        group = QGroupBox(self.tr("Server"), self)
        self.follow_box = QCheckBox(self.tr("Use the server of QFieldSync"), group)
        self.follow_box.setChecked(not options.server)
        self.address = AddressField(
            (options.server, qfieldsync_server(), DEFAULT_SERVER), group
        )
        if options.allow_http:
            self.address.http_box.setChecked(True)
        self.address.setEnabled(bool(options.server))
        self.follow_box.toggled.connect(self.address.setDisabled)
        self.login_label = wrapped_text(group)
        self.login_button = QPushButton(group)
        self.login_button.clicked.connect(self._on_login_clicked)
        line = QHBoxLayout()
        line.addWidget(self.login_label, 1)
        line.addWidget(self.login_button)
        form = _form(group)
        form.addRow(self.follow_box)
        form.addRow(self.tr("&Address"), self.address)
        form.addRow(self.tr("Login"), line)
        return group

    def _looking_group(self, options: Options) -> QGroupBox:
        group = QGroupBox(self.tr("Looking for News on the Server"), self)
        self.busy = _seconds(group, "busy_s", options.busy_s, self.tr(" s"))
        self.idle = _seconds(group, "idle_s", options.idle_s, self.tr(" s"))
        self.watch = _seconds(
            group, "watch_minutes", options.watch_minutes, self.tr(" min")
        )
        self.watch_box = QCheckBox(self.tr("Also while no dock shows it, every"), group)
        self.watch_box.setChecked(options.is_watching)
        self.watch.setEnabled(options.is_watching)
        self.watch.setAccessibleName(self.watch_box.text())
        self.watch_box.toggled.connect(self.watch.setEnabled)
        form = _form(group)
        form.addRow(self.tr("Every, while a &job runs"), self.busy)
        form.addRow(self.tr("Every, while &none runs"), self.idle)
        form.addRow(self.watch_box, self.watch)
        return group

    def _policy_group(self, options: Options) -> QGroupBox:
        group = QGroupBox(self.tr("New Projects on This Computer"), self)
        self.policy = PolicyFields(_form(group), group)
        self.policy.fill(options)
        return group

    def _store_group(self, options: Options) -> QGroupBox:
        group = QGroupBox(self.tr("Stores of Jobs and Changes"), self)
        self.folder = QgsFileWidget(group)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(options.stores_folder)
        self.folder.lineEdit().setPlaceholderText(str(projects_folder()))
        self.folder.fileChanged.connect(self._show_folder)
        self.folder_remark = wrapped_text(group)
        explained = wrapped_text(
            group,
            self.tr(
                "Nothing is moved. To take what is known of your projects along, close "
                "the project, copy the content of the old folder into the new one, and "
                "choose the new one here. Use a folder on this computer: a store on a "
                "network drive may be damaged. It counts from the next project that "
                "is opened."
            ),
        )
        form = _form(group)
        form.addRow(self.tr("&Folder"), self.folder)
        form.addRow(self.folder_remark)
        form.addRow(explained)
        self._show_folder()
        return group

    def _report_group(self, options: Options, languages: Sequence[str]) -> QGroupBox:
        group = QGroupBox(self.tr("Reports"), self)
        self.language = QComboBox(group)
        self.language.addItem(self.tr("Same as QGIS"), "")
        for code in sorted({"en", *languages, options.report_language} - {""}):
            name = QLocale(code).nativeLanguageName() or code
            self.language.addItem(name[:1].upper() + name[1:], code)
        index = self.language.findData(options.report_language)
        self.language.setCurrentIndex(max(index, 0))
        _form(group).addRow(self.tr("&Language"), self.language)
        return group

    # What it shows

    def _show_folder(self, *_changed: object) -> None:
        folder = self.folder.filePath().strip()
        is_usable = _is_usable(folder)
        self.folder_remark.setVisible(not is_usable)
        self.folder_remark.setText(
            ""
            if is_usable
            else self.tr("There is no such folder; the one before stays in use.")
        )

    def _show_login(self) -> None:
        begun = self._access.begun
        if begun is not None and begun.is_signed_in:
            text = self.tr("Signed in to {host} as {user}").format(
                host=begun.host, user=begun.username
            )
            self.login_button.setText(self.tr("Sign Out"))
        else:
            text = self.tr("Not signed in")
            self.login_button.setText(self.tr("Sign In…"))
        self.login_label.setText(text)

    def _on_login_clicked(self) -> None:
        begun = self._access.begun
        if begun is not None and begun.is_signed_in:
            self._access.sign_out()
        else:
            self._access.open_login(self.window())


def _is_usable(folder: str) -> bool:
    return not folder or Path(folder).is_dir()


def _form(group: QGroupBox) -> QFormLayout:
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def _seconds(parent: QWidget, name: str, value: float, suffix: str) -> QSpinBox:
    box = QSpinBox(parent)
    least, most = LIMITS[name]
    box.setRange(round(least), round(most))
    box.setValue(round(value))
    box.setSuffix(suffix)
    return box
