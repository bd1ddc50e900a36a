"""Proposed keys as rows of a table; the analyst ticks what is right."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from qfieldsync_cloud.core.reports.proposal_sentences import key_reason
from qfieldsync_cloud.core.sync.key_search import KeyProposal
from qfieldsync_cloud.gui.models.rows_model import Column, RowsModel
from qfieldsync_cloud.gui.words import method_text


class KeyColumn(IntEnum):
    """Columns in display order."""

    CHANGE = 0
    """With the tick."""
    KEY = 1
    """Of the feature by now; it can be entered."""
    WHY = 2


class KeyModel(RowsModel):
    """One row per change whose feature has another key by now, perhaps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, str] = {}
        """What was entered, or is proposed, by uuid of the delta."""
        self._ticked: set[str] = set()
        self.set_columns(
            {
                KeyColumn.CHANGE: Column(
                    self.tr("Change"), self._change_text, lambda item: item.delta.uuid
                ),
                KeyColumn.KEY: Column(
                    self.tr("Feature Now"),
                    lambda item: self._keys[item.delta.uuid],
                    _why,
                ),
                KeyColumn.WHY: Column(self.tr("Why"), _why, _why),
            }
        )

    def set_proposals(self, proposals: Sequence[KeyProposal]) -> None:
        """Replace all rows; what was ticked before stays so under the same key."""
        before = self.confirmed
        self._keys = {item.delta.uuid: item.key for item in proposals}
        self._ticked = {
            uuid for uuid, key in before.items() if self._keys.get(uuid) == key
        }
        self.set_rows(proposals)

    @property
    def confirmed(self) -> dict[str, str]:
        """Keys that the analyst ticked, by uuid of the delta."""
        return {uuid: self._keys[uuid] for uuid in self._ticked}

    @property
    def proposed_count(self) -> int:
        """Rows that can be ticked."""
        return sum(bool(key) for key in self._keys.values())

    def tick_all(self, *, is_ticked: bool) -> None:
        """Tick every row that has a key, or none."""
        self._ticked = (
            {uuid for uuid, key in self._keys.items() if key} if is_ticked else set()
        )
        last = self.index(max(len(self.rows) - 1, 0), KeyColumn.CHANGE)
        self.dataChanged.emit(self.index(0, KeyColumn.CHANGE), last)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == KeyColumn.CHANGE and self._key(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == KeyColumn.KEY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if role == Qt.ItemDataRole.EditRole:
            return super().data(index)
        is_box = role == Qt.ItemDataRole.CheckStateRole and index.isValid()
        if not is_box or index.column() != KeyColumn.CHANGE or not self._key(index):
            return super().data(index, role)
        is_ticked = self.rows[index.row()].delta.uuid in self._ticked
        return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked

    def setData(  # noqa: N802
        self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if not index.isValid():
            return False
        uuid = self.rows[index.row()].delta.uuid
        if role == Qt.ItemDataRole.CheckStateRole and self._key(index):
            is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            (self._ticked.add if is_ticked else self._ticked.discard)(uuid)
        elif role == Qt.ItemDataRole.EditRole and index.column() == KeyColumn.KEY:
            self._keys[uuid] = str(value).strip()
            # who enters a key means it
            (self._ticked.add if self._keys[uuid] else self._ticked.discard)(uuid)
        else:
            return False
        row = index.row()
        self.dataChanged.emit(
            self.index(row, KeyColumn.CHANGE), self.index(row, KeyColumn.WHY)
        )
        return True

    def _key(self, index: QModelIndex) -> str:
        return self._keys[self.rows[index.row()].delta.uuid]

    def _change_text(self, proposal: KeyProposal) -> str:
        delta = proposal.delta
        text = self.tr("{layer} {key}, {method}")
        key = delta.source_pk or delta.local_pk
        method = method_text(delta.method).lower()
        return text.format(layer=proposal.layer_name, key=key, method=method)


def _why(proposal: KeyProposal) -> str:
    reason = key_reason(proposal)
    return reason[:1].upper() + reason[1:]
