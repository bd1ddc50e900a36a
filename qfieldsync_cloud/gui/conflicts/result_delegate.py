"""Another value for a field in conflict, entered in the layer's own form widget.

Where the open project has no such layer, or the field has no widget to be typed into,
a line edit takes the value; it is read as the field's type asks.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import (
    QgsEditorWidgetWrapper,
    QgsFilterLineEdit,
    QgsGui,
)
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qfieldsync_cloud.core.layers.variants import is_null
from qfieldsync_cloud.core.services.local.conflicts.review import FieldReview
from qfieldsync_cloud.core.sync.coercion import Accepted, coerce
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.values import to_json
from qfieldsync_cloud.gui.conflicts.field_model import FieldModel
from qfieldsync_cloud.gui.conflicts.layer_values import LayerValues

_NOT_TYPED = ("", "Hidden", "Binary", "RelationReference", "ExternalResource")
"""Widgets that are no place to enter a value in a cell."""


class ResultDelegate(QStyledItemDelegate):
    """Edits the column with the result; `model` is the one below the view's proxy."""

    def __init__(self, model: FieldModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._wrappers: dict[int, QgsEditorWidgetWrapper] = {}

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget | None:
        item: FieldReview | None = index.data(FieldModel.ITEM_ROLE)
        values = self._model.values
        if item is None or values is None:
            return None
        editor = self._form_widget(item, values, parent)
        if editor is None:
            editor = QgsFilterLineEdit(parent)
            editor.setPlaceholderText(QgsApplication.nullRepresentation())
        editor.setAutoFillBackground(True)
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.setAccessibleName(values.label(item))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        item: FieldReview = index.data(FieldModel.ITEM_ROLE)
        value, values = index.data(Qt.ItemDataRole.EditRole), self._model.values
        wrapper = self._wrappers.get(id(editor))
        if wrapper is not None and values is not None:
            wrapper.setValues(values.variant(item, value), [])
        elif isinstance(editor, QLineEdit):
            editor.setText(_typed(value))
            editor.selectAll()

    def setModelData(  # noqa: N802
        self, editor: QWidget, _model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        item: FieldReview = index.data(FieldModel.ITEM_ROLE)
        values = self._model.values
        if values is None:
            return
        wrapper = self._wrappers.get(id(editor))
        if wrapper is not None:
            value = values.json(item, wrapper.value())
        elif isinstance(editor, QLineEdit):
            value = _read(item, editor.text())
        else:
            return
        if value != index.data(Qt.ItemDataRole.EditRole) or self._is_open(item):
            self._model.enter(item, value)

    def destroyEditor(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        wrapper = self._wrappers.pop(id(editor), None)
        if wrapper is not None:
            wrapper.deleteLater()
        super().destroyEditor(editor, index)

    def _is_open(self, item: FieldReview) -> bool:
        return self._model.choice(item) is None

    def _form_widget(
        self, item: FieldReview, values: LayerValues, parent: QWidget
    ) -> QWidget | None:
        index = values.index_of(item)
        if values.layer is None or index < 0:
            return None
        setup = QgsGui.editorWidgetRegistry().findBest(values.layer, item.name)
        if setup.type() in _NOT_TYPED:
            return None
        wrapper = QgsGui.editorWidgetRegistry().create(
            setup.type(),
            values.layer,
            index,
            setup.config(),
            None,
            parent,
        )
        widget = wrapper.widget() if wrapper is not None else None
        if widget is None or not wrapper.valid():
            return None
        wrapper.setEnabled(True)
        wrapper.setFeature(values.feature())
        self._wrappers[id(widget)] = wrapper
        if isinstance(widget, QComboBox):
            widget.activated.connect(lambda _row: self._commit_later(widget))
        return widget

    def _commit_later(self, editor: QWidget) -> None:
        """Whoever picked a value of a list is done; the list itself ends first."""

        def commit() -> None:
            if id(editor) in self._wrappers:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)

        QTimer.singleShot(0, commit)


def _typed(value: Any) -> str:
    return "" if value is None or is_null(value) else str(value)


def _read(item: FieldReview, text: str) -> Any:
    """What was typed, as JSON; what the field cannot hold stays a text."""
    if not text.strip():
        return None
    if item.field is None or item.field.kind is FieldKind.TEXT:
        return text
    taken = coerce(item.field, text.strip())
    return to_json(taken.value) if isinstance(taken, Accepted) else text
