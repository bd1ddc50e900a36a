"""The tree of findings and its filter, as models of Qt."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QTreeView

from qfieldsync_cloud.core.findings.codes import CheckCode, Severity
from qfieldsync_cloud.core.findings.finding import Finding, in_order
from qfieldsync_cloud.gui.check.filtering import FindingFilter
from qfieldsync_cloud.gui.check.model import FindingTreeModel, Grouping

FOUND = in_order(
    [
        Finding(CheckCode.ABSOLUTE_PATHS),
        Finding(CheckCode.KEY_MISSING, "t", "Trees"),
        Finding(CheckCode.FILTER_ON_EDITABLE, "t", "Trees"),
        Finding(CheckCode.FILTER_ON_EDITABLE, "h", "Hedges"),
        Finding(CheckCode.KEY_FID_FALLBACK, "h", "Hedges", "fid"),
    ]
)
IGNORED = (Finding(CheckCode.HAS_MACROS),)


@pytest.fixture
def models(qapp):
    model = FindingTreeModel(lambda _layer_id: QIcon())
    shown = FindingFilter()
    shown.setSourceModel(model)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(item, mode) for item in (model, shown)]
    yield model, shown
    del testers


def texts(model, parent=None) -> list:
    parent = parent or QModelIndex()
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(index.data(), texts(model, index)) for index in indexes]


@pytest.mark.parametrize("grouping", Grouping, ids=lambda grouping: grouping.value)
def test_models_keep_the_rules_of_qt(models, grouping):
    model, shown = models
    for findings, ignored in ((FOUND, IGNORED), (FOUND[:1], ()), ((), ())):
        model.show(findings, ignored, grouping)
        for words in ("filter", "nothing", ""):
            shown.set_words(words)
        for severities in ([], [Severity.ERROR], list(Severity)):
            shown.set_severities(severities, shows_ignored=not severities)


def test_finding_is_found_by_its_key(models):
    model, shown = models
    model.show(FOUND, IGNORED)

    for finding in (*FOUND, *IGNORED):
        node = model.find(finding.key).data(FindingTreeModel.NODE_ROLE)
        assert node.finding is finding
    assert not model.find("gone").isValid()
    # those that are ignored are not shown at first
    assert not shown.mapFromSource(model.find(IGNORED[0].key)).isValid()


def test_group_counts_what_is_shown_of_it(models):
    model, shown = models
    model.show(FOUND, IGNORED)
    shown.set_words("hedges")

    assert [text for text, _ in texts(shown)] == ["Warnings (1)", "Hints (1)"]
    assert shown.first_finding().data(FindingTreeModel.NODE_ROLE).finding is FOUND[3]


def test_two_layers_of_one_name_stay_two(models):
    model, _ = models
    one, other = (Finding(CheckCode.KEY_MISSING, key, "Trees") for key in "ab")
    model.show([one, other], grouping=Grouping.LAYER)

    assert [text for text, _ in texts(model)] == ["Trees", "Trees"]


def test_severity_is_told_by_more_than_its_icon(models):
    model, _ = models
    model.show(FOUND)

    index = model.find(FOUND[0].key)

    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "error: The project stores absolute paths."


class AskedModel(FindingTreeModel):
    """Counts how often it is asked what a row is, and what is above it."""

    def __init__(self) -> None:
        super().__init__(lambda _layer_id: QIcon())
        self.asked = 0

    def parent(self, index=None):
        self.asked += 1
        return super().parent(index) if index is not None else QObject.parent(self)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked += 1
        return super().data(index, role)


def test_many_findings_are_filtered_and_counted_without_asking_again_and_again(qapp):
    model, shown, tree = AskedModel(), FindingFilter(), QTreeView()
    shown.setSourceModel(model)
    tree.setModel(shown)
    found = [
        Finding(CheckCode.KEY_FID_FALLBACK, f"id{layer}", f"Layer {layer}", field)
        for layer in range(100)
        for field in "abc"
    ]
    model.show(found)
    tree.expandAll()
    tree.setCurrentIndex(shown.mapFromSource(model.find(found[60].key)))
    model.asked = 0

    shown.set_words("layer 2")

    # of each: whether it is shown, and where; the groups with it
    assert model.asked < 12 * len(found)
    [(text, groups)] = texts(shown)
    assert text == "Hints (57)"
    assert {text for text, _ in groups} == {
        f"Layer {layer} (3)" for layer in range(100) if "2" in str(layer)
    }
    assert tree.currentIndex().data(FindingTreeModel.NODE_ROLE).finding is found[60]
    model.asked = 0
    assert shown.index(0, 0).data() == "Hints (57)"
    assert model.asked < 10
    shown.set_words("nothing")
    assert not tree.currentIndex().isValid()
