"""Changes are found in QGIS's locator bar, searched in its own thread."""

from __future__ import annotations

import gc

import pytest
from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorModel,
    QgsLocatorModelBridge,
    QgsLocatorResult,
    QgsProject,
)

from qfieldsync_cloud.gui.change_locator import ChangeLocatorFilter
from tests.gui.panel_scene import Scene, opened
from tests.qgis.factories import create, patch
from tests.qgis.service_factories import Office, office


@pytest.fixture
def park(tmp_path) -> Office:
    return office(tmp_path)


@pytest.fixture
def scene(park, tmp_path, qtbot):
    with opened(park, tmp_path, qtbot) as made:
        yield made


class Bar:
    """The locator bar without its widget."""

    def __init__(self, scene: Scene) -> None:
        self.shown: list[str] = []
        self.bridge = QgsLocatorModelBridge()
        self.locator = self.bridge.locator()
        self.filter = ChangeLocatorFilter(scene.place, scene.window, self.shown.append)
        self.locator.registerFilter(self.filter)
        self.wait = scene.wait

    def search(self, text: str) -> list[tuple[str, str]]:
        """What is listed for a text, and what is said of it."""
        self.bridge.performSearch(text)
        self.wait(lambda: not self.locator.isRunning() and not self.bridge.isRunning())
        return [
            (self.result(row).displayString, self.result(row).description)
            for row in self.rows()
        ]

    def rows(self) -> list[int]:
        return [
            row
            for row in range(self.bridge.proxyModel().rowCount())
            if self.result(row) is not None
        ]

    def result(self, row: int):
        index = self.bridge.proxyModel().index(row, 0)
        return index.data(QgsLocatorModel.Role.ResultDataRole)

    def choose(self, row: int) -> None:
        index = self.bridge.proxyModel().index(self.rows()[row], 0)
        self.bridge.triggerResult(index)


@pytest.fixture
def bar(scene):
    made = Bar(scene)
    yield made
    made.locator.deregisterFilter(made.filter)
    made.bridge.deleteLater()


@pytest.fixture
def changes(scene, park) -> list[str]:
    """Uuids of an edit that was applied, one in conflict, and a new feature."""
    made = [
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(park.layer_id, 2, {"note": "odd"}, {"note": "new"}),
        create(park.layer_id, {"species": "lime"}),
    ]
    scene.push(*made)
    return [delta["uuid"] for delta in made]


def test_change_is_found_by_the_name_or_key_of_its_feature(bar, changes):
    [(feature, said)] = bar.search("lime")

    assert feature.startswith("lime (")
    assert said == "trees · Applied · Created"
    assert ("2", "trees · In conflict · Edited") in bar.search("qfc 2")


def test_conflicts_are_listed_where_only_the_prefix_is_typed(bar, changes):
    [(_feature, said)] = bar.search("qfc ")

    assert said == "trees · In conflict · Edited"


def test_conflict_is_listed_before_the_others(bar, changes):
    found = bar.search("qfc trees")

    assert len(found) == 3
    if not hasattr(QgsLocatorResult(), "groupScore"):
        # QGIS versions that know groups sort by name within them
        assert "In conflict" in found[0][1]


def test_change_that_is_chosen_is_shown(bar, changes):
    bar.search("qfc conflict")

    bar.choose(0)

    assert bar.shown == [changes[1]]


@pytest.mark.parametrize(
    "text", ["qfc nobody", "tr", ""], ids=["none", "short", "empty"]
)
def test_nothing_is_listed_where_nothing_fits_or_too_little_is_typed(
    bar, changes, text
):
    assert bar.search(text) == []


def test_nothing_is_listed_without_a_project(bar, scene, changes):
    QgsProject.instance().clear()
    scene.wait(lambda: scene.place.local is None)

    assert bar.search("qfc trees") == []


def test_layer_that_was_mapped_to_another_one_names_its_features(bar, scene, park):
    lost = patch("trees_of_old", 1, {"species": "oak"}, {"species": "elm"})
    scene.push(lost)
    [(feature, _said)] = bar.search("qfc refused")
    assert feature == "1"
    service = scene.place.local
    ids = [record.id for record in service.list_deltas().items]
    service.retry(ids, layer_map={"trees_of_old": park.layer_id})

    [(feature, _said)] = bar.search("qfc elm")

    assert "elm" in feature
    [(feature, said)] = bar.search("qfc trees")
    assert said.startswith("trees · ")


class WatchedFeedback(QgsFeedback):
    """Asked between the changes: whether Python's collector runs then."""

    def __init__(self) -> None:
        super().__init__()
        self.collecting: list[bool] = []

    def isCanceled(self) -> bool:  # noqa: N802
        self.collecting.append(gc.isenabled())
        return False


def test_collector_does_not_halt_the_window_during_a_search(bar, changes):
    feedback, context = WatchedFeedback(), QgsLocatorContext()
    context.usingPrefix = True
    bar.filter.prepare("trees", context)

    bar.filter.fetchResults("trees", context, feedback)

    assert feedback.collecting
    assert not any(feedback.collecting)
    assert gc.isenabled()


def test_store_that_cannot_be_read_is_no_trouble(bar, scene, changes):
    path = scene.place.local.store.path
    content = path.read_bytes()
    path.write_bytes(b"no store at all" * 100)

    assert bar.search("qfc trees") == []

    path.write_bytes(content)


def test_search_that_goes_on_ends_when_the_filter_is_removed(scene, park, changes):
    bar = Bar(scene)
    bar.bridge.performSearch("qfc trees")

    bar.locator.deregisterFilter(bar.filter)

    assert bar.locator.filters() == []
    bar.bridge.deleteLater()


def test_filter_is_asked_with_the_context_of_qgis(bar, changes):
    copy = bar.filter.clone()
    context = QgsLocatorContext()
    context.usingPrefix = False

    assert copy.prepare("li", context) == []
    assert copy._service is None
