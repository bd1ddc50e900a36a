"""The composition root: builds, wires and unloads; the only holder of `iface`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QToolBar

from qfieldsync_cloud.core.translation import install_translator
from qfieldsync_cloud.gui.docks.dock_set import DockSet
from qfieldsync_cloud.gui.help import show_help
from qfieldsync_cloud.gui.icons import forget_icons, icon
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.paths import plugin_root
from qfieldsync_cloud.tasks.loading import Loading
from qfieldsync_cloud.tasks.local_server import LocalServer
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.processing.provider import SyncProvider

_PROVIDER = "qfieldsync_cloud.processing.provider"


class QFieldSyncCloudPlugin:
    """What QGIS loads: `initGui` with a window, `initProcessing` without one."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: SyncProvider | None = None
        self._loading: Loading | None = None
        self._translator: QTranslator | None = None
        self._actions: list[QAction] = []
        self._session: ProjectSession | None = None
        self._place: Workplace | None = None
        self._docks: DockSet | None = None
        self._toolbar: QToolBar | None = None
        self._server: LocalServer | None = None

    def tr(self, text: str) -> str:
        """Translate a text of the plugin's own."""
        return QCoreApplication.translate("QFieldSyncCloudPlugin", text)

    def initProcessing(self) -> None:  # noqa: N802
        """Offer the algorithms; `qgis_process` calls this instead of `initGui`."""
        self._install_translator()
        if self._provider is not None:
            return
        from qfieldsync_cloud.processing.provider import SyncProvider

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
        """Offer the algorithms, the docks, the toolbar and the menu."""
        self._install_translator()
        if self._actions:
            return
        self._load_algorithms()
        self._session = ProjectSession(QgsProject.instance())
        self._session.trouble_met.connect(self._on_trouble_met)
        self._place = Workplace(self._session)
        self._docks = DockSet(self._place, self._window())
        self._docks.add(self._iface.addTabifiedDockWidget)
        self._toolbar = self._iface.addToolBar(_menu_title())
        self._toolbar.setObjectName("QFieldSyncCloudToolBar")
        for action in self._docks.toggle_actions:
            self._toolbar.addAction(action)
            self._iface.addPluginToMenu(_menu_title(), action)
        self._server = LocalServer()
        self._session.service_changed.connect(self._server.follow)
        self._session.start()
        own = icon("qfieldsync_cloud")
        # in the order of a day
        self._add_action(own, self.tr("Check Project…"), self._open_check_project)
        self._add_action(own, self.tr("Package for QField…"), self._open_package)
        self._add_action(own, self.tr("Collect Package…"), self._open_collect_package)
        self._add_action(own, self.tr("Apply Changes…"), self._open_apply_changes)
        self._add_action(own, self.tr("Take Back Changes…"), self._open_take_back)
        self._add_action(own, self.tr("History of Changes…"), self._open_history)
        self._add_action(own, self.tr("Check Deltafile…"), self._open_check_deltafile)
        self._add_server_actions(own, self._server)

    def unload(self) -> None:
        """Remove everything that was added, in reverse order."""
        while self._actions:
            action = self._actions.pop()
            self._iface.removePluginMenu(_menu_title(), action)
            action.deleteLater()
        if self._toolbar is not None:
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._server is not None:
            self._server.stop()
            self._server.deleteLater()
            self._server = None
        if self._docks is not None:
            for action in self._docks.toggle_actions:
                self._iface.removePluginMenu(_menu_title(), action)
            self._docks.remove(self._iface.removeDockWidget)
            self._docks.deleteLater()
            self._docks = None
        if self._place is not None:
            self._place.close()
            self._place.deleteLater()
            self._place = None
        forget_icons()
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None
        if self._loading is not None:
            self._loading.deleteLater()
            self._loading = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        install_translator(None)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _load_algorithms(self) -> None:
        """Offer the algorithms; the engine that they need is loaded in a thread.

        QGIS starts 0.3 s earlier so. Whoever opens one before it is there waits for it.
        """
        self._loading = Loading(_PROVIDER)
        if not self._loading.is_needed:
            self.initProcessing()
            return
        queued = Qt.ConnectionType.QueuedConnection
        self._loading.ended.connect(self._on_loading_ended, queued)
        self._loading.start()

    def _on_loading_ended(self) -> None:
        if self._loading is not None:
            self.initProcessing()

    def _window(self) -> Window:
        iface = self._iface
        return Window(
            iface.mainWindow(),
            iface.mapCanvas(),
            iface.messageBar(),
            iface.layerTreeView(),
            QgsProject.instance(),
            iface.setActiveLayer,
            iface.showLayerProperties,
            iface.showAttributeTable,
            self._open_algorithm,
            show_help,
        )

    def _on_trouble_met(self, trouble: str) -> None:
        level = Qgis.MessageLevel.Warning
        self._iface.messageBar().pushMessage(_menu_title(), trouble, level)

    def _add_server_actions(self, own: QIcon, server: LocalServer) -> None:
        start = self._add_action(
            own, self.tr("Start Local Server…"), self._start_server
        )
        stop = self._add_action(own, self.tr("Stop Local Server"), server.stop)

        def show_state() -> None:
            start.setEnabled(server.can_start)
            stop.setEnabled(server.is_running)

        server.changed.connect(show_state)
        show_state()

    def _start_server(self) -> None:
        from qfieldsync_cloud.gui.server_notice import server_notice

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

    def _add_action(self, own: QIcon, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(own, text, self._iface.mainWindow())
        action.triggered.connect(lambda _checked: slot())
        self._iface.addPluginToMenu(_menu_title(), action)
        self._actions.append(action)
        return action

    def _open_collect_package(self) -> None:
        self._open_algorithm("collectpackage")

    def _open_apply_changes(self) -> None:
        self._open_algorithm("applydeltas")

    def _open_package(self) -> None:
        self._open_algorithm("packageproject")

    def _open_take_back(self) -> None:
        self._open_algorithm("revertdeltas")

    def _open_history(self) -> None:
        self._open_algorithm("history")

    def _open_check_deltafile(self) -> None:
        self._open_algorithm("checkdeltafile")

    def _open_check_project(self) -> None:
        self._open_algorithm("validateproject")

    def _open_algorithm(
        self, name: str, parameters: Mapping[str, Any] | None = None
    ) -> None:
        """Open the dialog of an algorithm of the plugin, not modal."""
        import processing

        self.initProcessing()
        dialog = processing.createAlgorithmDialog(
            f"qfieldsync_cloud:{name}", dict(parameters or {})
        )
        if dialog is not None:
            dialog.show()

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


def _menu_title() -> str:
    return "QFieldSync Cloud"
