"""What groups the changes by deltafile: a button beside the filters, and a menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from qfieldsync_cloud.gui.changes.grouped_model import GroupedChangeModel
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.settings import (
    are_changes_grouped,
    keep_changes_grouped,
)


class Grouping(QObject):
    """The actions that group by deltafile, fold and unfold; QGIS keeps the choice."""

    def __init__(self, model: GroupedChangeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.toggle = self._action(
            icon("by_deltafile"),
            self.tr("Group by Deltafile"),
            self.tr("Show the changes below the deltafile that they came with"),
        )
        self.toggle.setCheckable(True)
        self.fold_all = self._action(
            theme_icon("mActionCollapseTree"),
            self.tr("Fold All"),
            self.tr("Show the deltafiles without their changes"),
        )
        self.unfold_all = self._action(
            theme_icon("mActionExpandTree"),
            self.tr("Unfold All"),
            self.tr("Show the changes of all deltafiles"),
        )
        self.button = QToolButton(parent)
        self.button.setDefaultAction(self.toggle)
        self.button.addActions([self.fold_all, self.unfold_all])
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setAccessibleName(self.toggle.text())
        self.toggle.toggled.connect(self._on_toggled)
        self.fold_all.triggered.connect(lambda _: model.fold_all(is_folded=True))
        self.unfold_all.triggered.connect(lambda _: model.fold_all(is_folded=False))
        self.toggle.setChecked(are_changes_grouped())
        self._show(is_grouped=self.toggle.isChecked())

    def add_to(self, menu: QMenu) -> None:
        """Offer in the context menu of the table what can be done with heads."""
        if self._model.is_grouped:
            menu.addSeparator()
            menu.addActions([self.fold_all, self.unfold_all])

    def _on_toggled(self, is_grouped: bool) -> None:
        keep_changes_grouped(is_grouped=is_grouped)
        self._show(is_grouped=is_grouped)

    def _show(self, *, is_grouped: bool) -> None:
        self._model.set_grouped(is_grouped)
        for action in (self.fold_all, self.unfold_all):
            action.setEnabled(is_grouped)

    def _action(self, picture: QIcon, title: str, tip: str) -> QAction:
        action = QAction(picture, title, self)
        action.setToolTip(tip)
        return action
