"""The composition root: builds, wires and unloads; the only holder of `iface`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.core.translation import install_translator
from qfieldsync_cloud.gui.server_notice import server_notice
from qfieldsync_cloud.paths import plugin_root, resource
from qfieldsync_cloud.processing.provider import SyncProvider
from qfieldsync_cloud.tasks.local_server import LocalServer
from qfieldsync_cloud.tasks.project_session import ProjectSession


class QFieldSyncCloudPlugin:
    """What QGIS loads: `initGui` with a window, `initProcessing` without one."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: SyncProvider | None = None
        self._translator: QTranslator | None = None
        self._actions: list[QAction] = []
        self._session: ProjectSession | None = None
        self._server: LocalServer | None = None

    def tr(self, text: str) -> str:
        """Translate a text of the plugin's own."""
        return QCoreApplication.translate("QFieldSyncCloudPlugin", text)

    def initProcessing(self) -> None:  # noqa: N802
        """Offer the algorithms; `qgis_process` calls this instead of `initGui`."""
        self._install_translator()
        if self._provider is not None:
            return
        provider = SyncProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
        else:  # the registry has deleted it
            QgsMessageLog.logMessage(
                self.tr("The algorithms are offered already, by another copy."),
                _menu_title(),
                Qgis.MessageLevel.Warning,
            )

    def initGui(self) -> None:  # noqa: N802
        """Offer the algorithms and the menu."""
        self.initProcessing()
        if self._actions:
            return
        self._session = ProjectSession(QgsProject.instance())
        self._session.trouble_met.connect(self._on_trouble_met)
        self._server = LocalServer()
        self._session.service_changed.connect(self._server.follow)
        self._session.start()
        icon = QIcon(str(resource("icons", "qfieldsync_cloud.svg")))
        # in the order of a day
        self._add_action(icon, self.tr("Check Project…"), self._open_check_project)
        self._add_action(icon, self.tr("Package for QField…"), self._open_package)
        self._add_action(icon, self.tr("Collect Package…"), self._open_collect_package)
        self._add_action(icon, self.tr("Apply Changes…"), self._open_apply_changes)
        self._add_action(icon, self.tr("Take Back Changes…"), self._open_take_back)
        self._add_action(icon, self.tr("History of Changes…"), self._open_history)
        self._add_action(icon, self.tr("Check Deltafile…"), self._open_check_deltafile)
        self._add_server_actions(icon, self._server)

    def unload(self) -> None:
        """Remove everything that was added, in reverse order."""
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginMenu(_menu_title(), action)
            action.deleteLater()
        if self._server is not None:
            self._server.stop()
            self._server.deleteLater()
            self._server = None
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        install_translator(None)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _on_trouble_met(self, trouble: str) -> None:
        level = Qgis.MessageLevel.Warning
        self._iface.messageBar().pushMessage(_menu_title(), trouble, level)

    def _add_server_actions(self, icon: QIcon, server: LocalServer) -> None:
        start = self._add_action(
            icon, self.tr("Start Local Server…"), self._start_server
        )
        stop = self._add_action(icon, self.tr("Stop Local Server"), server.stop)

        def show_state() -> None:
            start.setEnabled(server.can_start)
            stop.setEnabled(server.is_running)

        server.changed.connect(show_state)
        show_state()

    def _start_server(self) -> None:
        if self._server is None:
            return
        try:
            started = self._server.start()
        except OSError as error:
            message = self.tr("The project cannot be served: {reason}")
            self._on_trouble_met(message.format(reason=error.strerror))
            return
        if started is not None:
            front, service = started
            window = self._iface.mainWindow()
            server_notice(front.url, service.project_id, front.settings, window).show()

    def _add_action(self, icon: QIcon, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(lambda _checked: slot())
        self._iface.addPluginToMenu(_menu_title(), action)
        self._actions.append(action)
        return action

    def _open_collect_package(self) -> None:
        _open_algorithm("qfieldsync_cloud:collectpackage")

    def _open_apply_changes(self) -> None:
        _open_algorithm("qfieldsync_cloud:applydeltas")

    def _open_package(self) -> None:
        _open_algorithm("qfieldsync_cloud:packageproject")

    def _open_take_back(self) -> None:
        _open_algorithm("qfieldsync_cloud:revertdeltas")

    def _open_history(self) -> None:
        _open_algorithm("qfieldsync_cloud:history")

    def _open_check_deltafile(self) -> None:
        _open_algorithm("qfieldsync_cloud:checkdeltafile")

    def _open_check_project(self) -> None:
        _open_algorithm("qfieldsync_cloud:validateproject")

    def _install_translator(self) -> None:
        install_translator(QCoreApplication.translate)
        if self._translator is not None:
            return
        locale = QgsSettings().value("locale/userLocale") or QLocale().name()
        path = plugin_root() / "i18n" / f"qfieldsync_cloud_{str(locale)[:2]}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator


def _open_algorithm(algorithm_id: str) -> None:
    """Open the dialog of an algorithm, not modal."""
    import processing

    dialog = processing.createAlgorithmDialog(algorithm_id, {})
    if dialog is not None:
        dialog.show()


def _menu_title() -> str:
    return "QFieldSync Cloud"
