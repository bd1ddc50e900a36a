"""The composition root: builds, wires and unloads; the only holder of `iface`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.core.translation import (
    install_report_translator,
    install_translator,
)
from qfieldsync_cloud.gui.conflict_indicators import ConflictIndicators
from qfieldsync_cloud.gui.docks.dock_set import DockSet
from qfieldsync_cloud.gui.help import show_help
from qfieldsync_cloud.gui.icons import forget_icons, icon, theme_icon
from qfieldsync_cloud.gui.languages import (
    language_of_qgis,
    languages,
    report_translator,
    translator_of,
)
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.notices import Notices
from qfieldsync_cloud.gui.options.factory import PAGE_NAME, OptionsFactory
from qfieldsync_cloud.gui.plugin_menu import TITLE, PluginMenu
from qfieldsync_cloud.gui.who_changed import WhoChangedAction
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.settings import project_defaults, read_options
from qfieldsync_cloud.tasks.loading import Loading
from qfieldsync_cloud.tasks.local_server import LocalServer
from qfieldsync_cloud.tasks.project_news import ProjectNews
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import Pace, Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.change_locator import ChangeLocatorFilter
    from qfieldsync_cloud.gui.options.page import OptionsPage
    from qfieldsync_cloud.gui.options.project_page import ProjectPage
    from qfieldsync_cloud.processing.provider import SyncProvider

_PROVIDER = "qfieldsync_cloud.processing.provider"
_VIEWS = tuple(
    f"qfieldsync_cloud.gui.{name}.view" for name in ("changes", "jobs", "check")
)
"""A dock that is seen for the first time takes half as long when they are loaded."""
_LOADED_WITHIN_S = 5.0


class QFieldSyncCloudPlugin:
    """What QGIS loads: `initGui` with a window, `initProcessing` without one."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: SyncProvider | None = None
        self._loading: Loading | None = None
        self._translator: QTranslator | None = None
        self._parts: _Parts | None = None

    def tr(self, text: str) -> str:
        """Translate a text of the plugin's own."""
        return QCoreApplication.translate("QFieldSyncCloudPlugin", text)

    def initProcessing(self) -> None:  # noqa: N802
        """Offer the algorithms; `qgis_process` calls this instead of `initGui`."""
        self._install_languages()
        if self._provider is not None:
            return
        from qfieldsync_cloud.processing.provider import SyncProvider

        provider = SyncProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
        else:  # the registry has deleted it
            QgsMessageLog.logMessage(
                self.tr("The algorithms are offered already, by another copy."),
                TITLE,
                Qgis.MessageLevel.Warning,
            )

    def initGui(self) -> None:  # noqa: N802
        """Offer the algorithms, the docks, the toolbar, the menu and the options."""
        self._install_languages()
        if self._parts is not None:
            return
        self._load_algorithms()
        self._parts = parts = _Parts(self._iface, self._window())
        parts.access.open_options = self._open_options
        parts.options = OptionsFactory(self._options_page)
        self._iface.registerOptionsWidgetFactory(parts.options)
        parts.properties = OptionsFactory(self._project_page)
        self._iface.registerProjectPropertiesWidgetFactory(parts.properties)
        parts.place.state_changed.connect(self._on_place_state_changed)
        is_starting = not self._iface.mainWindow().isVisible()
        add_dock = self._iface.addTabifiedDockWidget
        parts.docks.add(add_dock, is_starting=is_starting)
        if is_starting:
            self._iface.initializationCompleted.connect(parts.docks.settle)
        else:
            parts.docks.settle()
        self._fill_menu(parts)
        self._follow_options()
        parts.session.start()

    def unload(self) -> None:
        """Remove everything that was added, in reverse order."""
        parts, self._parts = self._parts, None
        if parts is not None:
            if parts.locator is not None:
                # QGIS waits for a search that goes on, and deletes the filter
                self._iface.deregisterLocatorFilter(parts.locator)
                parts.locator = None
            if parts.properties is not None:
                self._iface.unregisterProjectPropertiesWidgetFactory(parts.properties)
            if parts.options is not None:
                self._iface.unregisterOptionsWidgetFactory(parts.options)
            parts.remove(self._iface.removeDockWidget)
            forget_icons()
        if self._loading is not None:
            # a reload takes the modules away from under an import that goes on
            self._loading.wait(_LOADED_WITHIN_S)
            self._loading.deleteLater()
            self._loading = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        install_translator(None)
        install_report_translator(None)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _load_algorithms(self) -> None:
        """Offer the algorithms; the engine that they need is loaded in a thread.

        QGIS starts 0.3 s earlier so. Whoever opens one before it is there waits for it.
        """
        self._loading = Loading(_PROVIDER, _VIEWS)
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
            self._show_help,
            iface.showProjectPropertiesDialog,
        )

    # Menu and toolbar

    def _fill_menu(self, parts: _Parts) -> None:
        menu, toggles = parts.menu, parts.docks.toggle_actions
        menu.show_toolbar(self._iface.addToolBar(TITLE), toggles)
        menu.add_existing(toggles)
        menu.add_separator()
        # in the order of a day
        for picture, text, name in (
            ("check", self.tr("Check Project…"), "validateproject"),
            ("package", self.tr("Package for QField…"), "packageproject"),
            ("collect", self.tr("Collect Package…"), "collectpackage"),
            ("apply", self.tr("Apply Changes…"), "applydeltas"),
            ("revert", self.tr("Take Back Changes…"), "revertdeltas"),
            ("history", self.tr("History of Changes…"), "history"),
            ("deltafile", self.tr("Check Deltafile…"), "checkdeltafile"),
        ):
            menu.add(icon(picture), text, partial(self._open_algorithm, name))
        menu.add_separator()
        self._add_server_entries(menu, parts.server)
        menu.add_separator()
        sign_in = self.tr("Sign In to a Server…")
        menu.add(icon("sign_in"), sign_in, parts.access.open_login)
        options = self.tr("Options…")
        menu.add(theme_icon("mActionOptions"), options, self._open_options)
        menu.add(
            theme_icon("mActionHelpContents"),
            self.tr("Help"),
            partial(self._show_help, "guide"),
        )

    def _add_server_entries(self, menu: PluginMenu, server: LocalServer) -> None:
        text = self.tr("Start Local Server…")
        start = menu.add(icon("server_start"), text, self._start_server)
        text = self.tr("Stop Local Server")
        stop = menu.add(icon("server_stop"), text, server.stop)

        def show_state() -> None:
            start.setEnabled(server.can_start)
            stop.setEnabled(server.is_running)

        server.changed.connect(show_state)
        show_state()

    def _start_server(self) -> None:
        from qfieldsync_cloud.gui.server_notice import server_notice

        if self._parts is None:
            return
        try:
            started = self._parts.server.start()
        except OSError as error:
            message = self.tr("The project cannot be served: {reason}")
            self._on_trouble_met(message.format(reason=error.strerror))
            return
        if started is not None:
            front, service = started
            window = self._iface.mainWindow()
            server_notice(front.url, service.project_id, front.settings, window).show()

    def _on_place_state_changed(self) -> None:
        """Search changes from the first project on: QGIS starts without it."""
        parts = self._parts
        if parts is None or parts.locator is not None or parts.place.local is None:
            return
        from qfieldsync_cloud.gui.change_locator import ChangeLocatorFilter

        parts.locator = ChangeLocatorFilter(
            parts.place, parts.window, parts.docks.show_change
        )
        self._iface.registerLocatorFilter(parts.locator)

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

    def _show_help(self, page: str) -> None:
        try:
            show_help(page)
        except FileNotFoundError as error:
            self._on_trouble_met(str(error))

    def _on_trouble_met(self, trouble: str) -> None:
        level = Qgis.MessageLevel.Warning
        self._iface.messageBar().pushMessage(TITLE, trouble, level)

    # Options

    def _open_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)

    def _options_page(self, parent: QWidget | None) -> OptionsPage | None:
        from qfieldsync_cloud.gui.options.page import OptionsPage

        parts = self._parts
        if parts is None:
            return None
        return OptionsPage(
            parts.place, parts.access, languages(), self._follow_options, parent
        )

    def _project_page(self, parent: QWidget | None) -> ProjectPage | None:
        from qfieldsync_cloud.gui.options.project_page import ProjectPage

        parts = self._parts
        if parts is None:
            return None
        return ProjectPage(parts.window.project, parts.window.canvas, parent)

    def _follow_options(self) -> None:
        """Work as the options say now."""
        parts, options = self._parts, read_options()
        install_report_translator(report_translator(options.report_language))
        if parts is None:
            return
        parts.place.set_cloud_pace(Pace(options.busy_s, options.idle_s))
        parts.news.follow_options()
        if parts.place.local is not None:
            parts.place.local.store.defaults = project_defaults()
        if parts.access.begun is not None:
            parts.access.begun.follow_options()

    def _install_languages(self) -> None:
        install_translator(QCoreApplication.translate)
        if self._translator is None:
            self._translator = translator_of(language_of_qgis())
            if self._translator is not None:
                QCoreApplication.installTranslator(self._translator)


class _Parts:
    """What lives while the plugin is loaded in a window, in the order of its making."""

    def __init__(self, iface: Any, window: Window) -> None:
        self.window = window
        self.session = ProjectSession(window.project)
        self.place = Workplace(self.session)
        self.access = CloudAccess(self.place, window)
        self.docks = DockSet(self.place, window, self.access)
        self.news = ProjectNews(self.place)
        self.indicators = ConflictIndicators(
            self.news, window.layer_tree, self._on_indicator_clicked
        )
        self.notices = Notices(
            self.news,
            window.message_bar,
            lambda is_cloud: self.docks.open_conflicts(cloud=is_cloud),
            lambda job_id, is_cloud: self.docks.show_job(job_id, cloud=is_cloud),
        )
        self.session.trouble_changed.connect(self.notices.show_trouble)
        self.who_changed = WhoChangedAction(self.place, window)
        self.server = LocalServer()
        self.session.service_changed.connect(self.server.follow)
        self.menu = PluginMenu(
            window.main, iface.addPluginToMenu, iface.removePluginMenu
        )
        self.options: OptionsFactory | None = None
        self.properties: OptionsFactory | None = None
        """Of projects."""
        self.locator: ChangeLocatorFilter | None = None

    def remove(self, remove_dock: Any) -> None:
        """Take everything out of the window, the last first, and delete it."""
        self.options = self.properties = None
        self.menu.remove()
        self.server.stop()
        self.who_changed.remove()
        self.notices.clear()
        self.indicators.remove()
        self.news.close()
        self.access.close()
        self.docks.remove(remove_dock)
        self.place.close()
        self.session.close()
        for part in (
            self.server,
            self.who_changed,
            self.notices,
            self.indicators,
            self.news,
            self.access,
            self.docks,
            self.place,
            self.session,
        ):
            part.deleteLater()

    def _on_indicator_clicked(self, layer_id: str) -> None:
        self.docks.show_conflicts(layer_id, cloud=self.place.is_cloud)
