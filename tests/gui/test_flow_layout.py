"""Widgets that stand side by side, like words in a text."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox


@pytest.fixture
def box(qtbot):
    made = FlowBox(spacing=10)
    qtbot.addWidget(made)
    for _ in range(3):
        label = QLabel(made)
        label.setFixedSize(100, 20)
        made.add(label)
    return made


@pytest.mark.parametrize(
    ("direction", "left_edges"),
    [
        (Qt.LayoutDirection.LeftToRight, [0, 110, 0]),
        (Qt.LayoutDirection.RightToLeft, [150, 40, 150]),
    ],
    ids=["left to right", "right to left"],
)
def test_lines_begin_where_the_text_begins(box, direction, left_edges):
    box.setLayoutDirection(direction)
    box.resize(250, 50)
    box.show()

    labels = box.findChildren(QLabel)
    assert [label.x() for label in labels] == left_edges
    assert [label.y() for label in labels] == [0, 0, 30]
