"""The actions on changes: in the toolbar, the context menu, and beside one change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.collecting import CollectingActions
from qfieldsync_cloud.gui.changes.actions.exporting import ExportingActions
from qfieldsync_cloud.gui.changes.actions.ground import ChangeHost, Ground, Scope
from qfieldsync_cloud.gui.changes.actions.history import show_history
from qfieldsync_cloud.gui.changes.actions.messages import Messages
from qfieldsync_cloud.gui.changes.actions.offered_actions import OfferedActions
from qfieldsync_cloud.gui.changes.actions.pushing import PushingActions
from qfieldsync_cloud.gui.changes.actions.retaking import RetakingActions
from qfieldsync_cloud.gui.changes.actions.setting_aside import SettingAsideActions
from qfieldsync_cloud.gui.changes.actions.situation_reader import SituationReader
from qfieldsync_cloud.gui.changes.actions.staging import StagingActions
from qfieldsync_cloud.gui.changes.actions.states import RUNS, reasons
from qfieldsync_cloud.gui.changes.actions.taking_back import TakingBackActions
from qfieldsync_cloud.gui.changes.actions.titles import (
    format_title,
    scope_title,
    separator,
)
from qfieldsync_cloud.gui.changes.head import MENU_ONLY
from qfieldsync_cloud.gui.changes.offers import Offer, offer_tip, offers
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.errands import Errands
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed
from qfieldsync_cloud.tasks.workplace import Workplace

__all__ = ["ChangeActions", "ChangeHost"]


class ChangeActions(QObject):
    """Makes the actions; lives as long as the view of the changes."""

    conflicts_requested = pyqtSignal(object)
    """The conflict window is wanted, at the change with this uuid; None: at any."""

    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self, place: Workplace, window: Window, host: ChangeHost, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._host = host
        self.errands = Errands(self)
        sign_in = self.login_wanted.emit
        self.messages = Messages(window.message_bar, sign_in, self)
        self._make_groups()
        self._situation = SituationReader(place, host, self)
        self._project_path: Path | None = None
        self._texts: dict[str, str] = {}
        """Tooltips of the actions while they can be used, by name."""
        self._actions: dict[str, QAction] = {}
        # menus go with the view, as long as there is one
        self._menu_parent = parent if isinstance(parent, QWidget) else window.main
        self._menus: list[QMenu] = []
        self._offered = OfferedActions(self._offer_tip, self)
        self._history: QObject | None = None
        self._make_actions()
        place.state_changed.connect(self._on_place_changed)
        place.lists_changed.connect(self.selection_changed)
        self.errands.changed.connect(self._show_states)
        self._situation.situation_changed.connect(self._show_states)
        when_destroyed(self, partial(_delete, self._menus))
        self._on_place_changed()

    def _make_groups(self) -> None:
        """A group for each thing that is done with changes."""
        ground = Ground(
            self._place,
            self._window,
            self._host,
            self.errands,
            self.messages,
            self,
            self.conflicts_requested.emit,
            self.selection_changed,
        )
        about = ground.about
        self.taking_back = TakingBackActions(about("taking_back"), self)
        self.applying = ApplyingActions(about("applying"), self.taking_back, self)
        self.staging = StagingActions(about("staging"), self.applying, self)
        self.setting_aside = SettingAsideActions(
            about("setting_aside"), self.applying, self
        )
        self.collecting = CollectingActions(about("collecting"), self.applying, self)
        self.pushing = PushingActions(ground, self.applying, self)
        self.exporting = ExportingActions(about("exporting"), self)
        self.retaking = RetakingActions(about("retaking"), self.applying, self)

    # What a view shows

    def toolbar(self) -> Sequence[QAction]:
        """For the bar above the table; an action without a text is a separator."""
        names = ("apply", "collect", "push", "export")
        return (
            *(self._actions[name] for name in names),
            separator(self),
            self._actions["take_back_last"],
        )

    def context(self) -> Sequence[QAction]:
        """For the context menu: what can be done with what is selected."""
        self.selection_changed()
        harmless = ("apply_selected", "dry_run_selected", "stage_selected")
        again = ("take_up", "let_pass", "take_up_here", "history", "export_selected")
        harmful = ("set_aside", "take_back", "apply_again")
        groups = (harmless, again, harmful)
        found: list[QAction] = []
        for names in groups:
            found += [separator(self)] if found else []
            found += [self._actions[name] for name in names]
        return found

    def offered(self, record: DeltaRecord) -> Sequence[QAction]:
        """What can be done about one change as it stands, the best first.

        The actions live until some more changes were asked for.
        """
        found = offers(record, is_cloud=self._place.is_cloud)
        return self._offered.make(record.id, found, self._acts_on(record.id))

    def can_take(self, paths: Sequence[Path]) -> bool:
        """Whether files and folders that are dragged here can be dropped."""
        if self._place.service is None or not paths:
            return False
        return all(
            path.suffix.lower() == ".json"
            or (not self._place.is_cloud and self.collecting.can_take(path))
            for path in paths
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Deltafiles and returned packages that were dropped."""
        if not self.can_take(paths):
            return
        files = [path for path in paths if path.suffix.lower() == ".json"]
        self.pushing.push(files)
        for path in paths:
            if path not in files:
                self.collecting.look_at(path)

    def selection_changed(self) -> None:
        """Another selection, or other filters: what can be done may be other."""
        self._situation.read_soon()

    # What can be done

    def _make_actions(self) -> None:
        for scope in Scope:
            self._make_scope_actions(scope)
        self._make_selection_actions()
        self._make_other_actions()
        scopes = tuple(scope.value for scope in Scope)
        names = [f"apply_{scope}" for scope in scopes]
        names += ["", *(f"dry_run_{scope}" for scope in scopes)]
        names += ["", *(f"stage_{scope}" for scope in scopes)]
        tip = self.tr("Apply all changes that wait; the menu offers more")
        self._add_menu("apply", icon("apply"), self.tr("Apply"), tip, names)
        self._actions["apply"].triggered.connect(
            lambda _checked: self.applying.apply(Scope.ALL)
        )

    def _make_scope_actions(self, scope: Scope) -> None:
        name, title = scope.value, scope_title(scope)
        self._add(
            f"apply_{name}",
            icon("apply"),
            self.tr("Apply {scope}").format(scope=title),
            self.tr("Write these changes to the layers"),
            partial(self.applying.apply, scope),
        )
        self._add(
            f"dry_run_{name}",
            icon("dry_run"),
            self.tr("Dry Run of {scope}").format(scope=title),
            self.tr("See what applying would give; nothing is written"),
            partial(self.applying.dry_run, scope),
        )
        # fmt: off
        tip = self.tr("Put these changes into the edit buffer of their layer, in one "
                      "undo step; you save them, or not")
        # fmt: on
        self._add(
            f"stage_{name}",
            icon("stage"),
            self.tr("Stage {scope}").format(scope=title),
            tip,
            partial(self.staging.stage, scope),
        )

    def _make_selection_actions(self) -> None:
        selected = self._host.selected_ids
        self._add("take_up", icon("map_keys"), self.tr("Take Up Again…"),
                  self.tr("Let these changes wait again, under another layer or key "
                          "where you confirm it"),
                  lambda: self.retaking.ask(selected()))  # fmt: skip
        self._add("let_pass", icon("status/applied"), self.tr("Let Pass"),
                  self.tr("Apply what a rule of the project holds back"),
                  lambda: self.setting_aside.let_pass(selected()))  # fmt: skip
        self._add("take_up_here", icon("computer"), self.tr("Take Up Here"),
                  self.tr("Take what the server did not apply to this computer, where "
                          "it can be resolved"),
                  lambda: self.pushing.take_up_here(selected()))  # fmt: skip
        self._add("history", theme_icon("mActionHistory"), self.tr("History…"),
                  self.tr("Who changed this feature, when, and from what"),
                  lambda: self._show_history(selected()[0]))  # fmt: skip
        self._add("set_aside", icon("status/ignored"), self.tr("Set Aside…"),
                  self.tr("Do not apply these changes, and say why"),
                  lambda: self.setting_aside.ask(selected()))  # fmt: skip
        self._add("take_back", icon("revert"), self.tr("Take Back"),
                  self.tr("Undo in the layers what these changes did"),
                  lambda: self.taking_back.take_back(selected()))  # fmt: skip
        self._add("apply_again", icon("take_up"), self.tr("Apply Again"),
                  self.tr("Restore what these changes did before they were taken back"),
                  lambda: self.taking_back.take_back(
                      selected(), is_again=True))  # fmt: skip

    def _make_other_actions(self) -> None:
        self._add("take_back_last", icon("revert"), self.tr("Take Back Last Apply"),
                  self.tr("Undo in the layers what the last apply job wrote"),
                  self.taking_back.take_back_last)  # fmt: skip
        self._make_collect_actions()
        self._add("push", icon("push"), self.tr("Push…"),
                  self.tr("Push deltafiles; they can be dropped here too"),
                  self.pushing.choose)  # fmt: skip
        export = theme_icon("mActionSharingExport")
        names: list[str] = []
        for scope in Scope:
            menu = QMenu(scope_title(scope), self._menu_parent)
            for ending in ("csv", "json", "gpkg", "html"):
                action = menu.addAction(format_title(ending))
                action.triggered.connect(
                    lambda _checked, scope=scope, ending=ending: self.exporting.choose(
                        scope, ending
                    )
                )
            self._menus.append(menu)
            self._add(f"export_{scope.value}", export,
                      self.tr("Export {scope}").format(scope=scope_title(scope)),
                      self.tr("Write these changes to a file"))  # fmt: skip
            self._actions[f"export_{scope.value}"].setMenu(menu)
            names.append(f"export_{scope.value}")
        self._add_menu(
            "export",
            export,
            self.tr("Export"),
            self.tr("Write changes to a file"),
            names,
        )
        self._actions["export"].setProperty(MENU_ONLY, True)

    def _make_collect_actions(self) -> None:
        picture = icon("collect")
        self._add("collect_folder", picture, self.tr("Folder…"),
                  self.tr("Collect the folder of a package that came back"),
                  self.collecting.choose)  # fmt: skip
        self._add("collect_zip", picture, self.tr("Zip File…"),
                  self.tr("Collect the zip of a package that came back"),
                  self.collecting.choose_zip)  # fmt: skip
        self._add_menu("collect", picture, self.tr("Collect…"),
                       self.tr("Collect the folder of a package that came back, or "
                               "from the menu a zip; both can be dropped here too"),
                       ("collect_folder", "collect_zip"))  # fmt: skip
        self._actions["collect"].triggered.connect(
            lambda _checked: self.collecting.choose()
        )

    def _add(
        self,
        name: str,
        picture: QIcon,
        title: str,
        tip: str,
        act: Callable[[], object] | None = None,
    ) -> None:
        action = QAction(picture, title, self)
        action.setObjectName(name)
        action.setToolTip(tip)
        if act is not None:
            action.triggered.connect(lambda _checked: act())
        self._actions[name], self._texts[name] = action, tip

    def _add_menu(
        self, name: str, picture: QIcon, title: str, tip: str, names: Sequence[str]
    ) -> None:
        menu = QMenu(self._menu_parent)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.selection_changed)
        for item in names:
            menu.addAction(self._actions[item] if item else separator(menu))
        self._menus.append(menu)
        self._add(name, picture, title, tip)
        self._actions[name].setMenu(menu)

    def _acts_on(self, delta_id: str) -> dict[Offer, Callable[[], object]]:
        ids = (delta_id,)
        return {
            Offer.APPLY: partial(self.applying.apply_ids, ids),
            Offer.TRY_AGAIN: partial(self.applying.apply_ids, ids),
            Offer.DRY_RUN: partial(self.applying.look_at, ids),
            Offer.STAGE: partial(self.staging.stage_ids, ids),
            Offer.REVIEW: partial(self.setting_aside.let_pass, ids),
            Offer.TAKE_UP: lambda: self.retaking.ask(self._selected_with(delta_id)),
            Offer.TAKE_UP_HERE: partial(self.pushing.take_up_here, ids),
            Offer.HISTORY: partial(self._show_history, delta_id),
            Offer.SET_ASIDE: partial(self.setting_aside.ask, ids),
            Offer.TAKE_BACK: partial(self.taking_back.take_back, ids),
            Offer.APPLY_AGAIN: partial(self.taking_back.take_back, ids, is_again=True),
            Offer.RESOLVE: partial(self.conflicts_requested.emit, delta_id),
        }

    def _offer_tip(self, offer: Offer, delta_id: str) -> str:
        selected = self._situation.selected
        is_one_of_many = len(selected) > 1 and delta_id in selected
        if offer is Offer.TAKE_UP and is_one_of_many:
            return self._texts[offer.value]  # of the action on all of them
        return offer_tip(offer)

    def _selected_with(self, delta_id: str) -> tuple[str, ...]:
        """A change, and all others that are selected with it.

        What went wrong with one mostly did with the others: they are asked about once.
        """
        selected = self._host.selected_ids()
        return selected if delta_id in selected else (delta_id,)

    def _show_history(self, delta_id: str) -> None:
        shown = show_history(self._place, self._window, delta_id)
        shown.login_wanted.connect(self.login_wanted)
        self._history = shown

    # What is enabled, and why not

    def _on_place_changed(self) -> None:
        service = self._place.local
        path = service.project_path if service is not None else None
        if path != self._project_path:
            self._project_path = path
            self._forget()
        # the host may not be complete yet: it is asked in a moment
        self._show_states()
        self.selection_changed()

    def _forget(self) -> None:
        """Another project: nothing of the last one is asked, told or awaited."""
        self._situation.forget()
        for part in (self.staging, self.applying, self.retaking, self.setting_aside,
                     self.collecting):  # fmt: skip
            part.forget()
        self.errands.cancel()
        self.messages.clear()

    def _show_states(self) -> None:
        running = [kind for kind in RUNS if self._is_running(kind)]
        told = reasons(self._situation.situation(running))
        for name, action in self._actions.items():
            reason = told.get(name, "")
            action.setEnabled(not reason)
            action.setToolTip(reason or self._texts[name])
        self._offered.tell_again(Offer.TAKE_UP)

    def _is_running(self, kind: str) -> bool:
        return self.errands.is_running(kind) or (
            kind == "stage" and self.staging.is_running
        )


def _delete(menus: list[QMenu]) -> None:
    while menus:
        menu = menus.pop()
        if not sip.isdeleted(menu):
            menu.deleteLater()
