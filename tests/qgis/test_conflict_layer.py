"""The layer of conflicts: what is in it, how it looks, and where it can be run from."""

from __future__ import annotations

import gc
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView

from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.processing import outputs
from qfieldsync_cloud.processing.conflict_layer import FIELDS, style_conflicts
from tests.qgis.factories import DELTAFILE_ID, GPKG, Database, delete, patch
from tests.qgis.factories import oak as row_of
from tests.qgis.factories import trees as trees_in
from tests.qgis.file_factories import (
    SHAPEFILE,
    hashes,
    memory_layer,
    oak,
    stored,
    trees,
)
from tests.qgis.test_processing import (
    APPLY,
    Recorder,
    counts,
    in_background,
    model_of,
    one_file_project,
    project_file,
    run,
    taller,
    write_deltafile,
)

pytestmark = pytest.mark.usefixtures("provider", "open_project")

TEMPORARY = "TEMPORARY_OUTPUT"


def conflicting(layer: Any) -> list[dict[str, Any]]:
    """Deltas in conflict: edit_edit twice, edit_delete, delete_edit; two are not."""
    return [
        taller(layer, 1),
        patch(layer, 2, {"height": 7.5}, {"height": 8.5}),
        patch(layer, 2, {"height": 7.5, "girth": 7}, {"height": 8.5, "girth": 8}),
        patch(layer, 99, {"height": 7.5}, {"height": 8.5}, old_wkt="Point (4 5)"),
        delete(layer, 2, {"note": "older"}),
        patch(layer, 2, {"bark": 1}, {"bark": 2}),
    ]


OUTCOME = (1, 0, 4, 1, 0)
KINDS = ["edit_edit", "edit_edit", "edit_delete", "delete_edit"]


def features_of(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Attributes and WKT of all features."""
    assert layer.isValid()
    return [
        {
            **{name: feature[name] for name in FIELDS},
            "wkt": feature.geometry().asWkt(2) if feature.hasGeometry() else None,
        }
        for feature in layer.getFeatures()
    ]


def test_each_conflict_is_a_point_that_says_what_happened_and_what_to_do(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    deltas = conflicting(layer)
    layer_id, project = layer.id(), project_file(tmp_path, layer)
    path = write_deltafile(tmp_path, *deltas)

    results = run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=TEMPORARY)

    assert counts(results) == OUTCOME
    found = features_of(results["CONFLICT_LAYER"])
    assert [item["conflict_type"] for item in found] == KINDS
    assert [item["delta_uuid"] for item in found] == [d["uuid"] for d in deltas[1:5]]
    assert [item["wkt"] for item in found] == [
        "Point (2 2)",
        "Point (2 2)",
        "Point (4 5)",
        "Point (2 2)",
    ]
    assert {item["status"] for item in found} == {"STATUS_CONFLICT"}
    assert {item["layer_id"] for item in found} == {layer_id}
    assert {item["layer_name"] for item in found} == {"trees"}
    assert {item["client_id"] for item in found} == {"tablet-1"}
    assert {item["deltafile_id"] for item in found} == {DELTAFILE_ID}
    assert [item["feature_key"] for item in found] == ["2", "2", "99", "2"]
    assert [item["method"] for item in found] == [*["patch"] * 3, "delete"]
    assert [item["fields"] for item in found] == [
        "height",
        "height, girth",
        "height",
        "note",
    ]
    assert found[0]["message"].startswith("Conflict: feature 2 in trees was changed")
    assert all("Keep what is here" in item["remedy"] for item in found)


def test_layer_is_not_made_unless_it_is_asked_for(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))

    assert "CONFLICT_LAYER" not in run(APPLY, PROJECT=project, DELTAFILE=path)


def test_layer_without_conflicts_is_empty(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))

    results = run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=TEMPORARY)

    layer = results["CONFLICT_LAYER"]
    assert features_of(layer) == []
    assert [field.name() for field in layer.fields()] == list(FIELDS)


def test_conflict_that_was_overwritten_is_none_any_more(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id)[:2])

    results = run(
        APPLY, PROJECT=project, DELTAFILE=path, POLICY=1, CONFLICT_LAYER=TEMPORARY
    )

    assert counts(results) == (2, 0, 0, 0, 0)
    assert features_of(results["CONFLICT_LAYER"]) == []


def test_conflict_without_any_geometry_is_a_feature_without_one(tmp_path):
    rows = [row_of(1), row_of(2, geom=None)]
    layer = trees_in(tmp_path, GPKG, *rows).layer()
    deltas = [
        patch(layer, 2, {"height": 7.5}, {"height": 8.5}),
        patch(layer, 99, {"height": 7.5}, {"height": 8.5}),
    ]
    project = project_file(tmp_path, layer)
    path = write_deltafile(tmp_path, *deltas)

    results = run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=TEMPORARY)

    found = features_of(results["CONFLICT_LAYER"])
    assert [item["wkt"] for item in found] == [None, None]
    assert [item["feature_key"] for item in found] == ["2", "99"]


def test_layer_is_in_the_crs_of_the_project(tmp_path):
    layer = trees_in(tmp_path, GPKG, row_of(1, geom="Point (565000 5934000)")).layer()
    deltas = [patch(layer, 1, {"height": 7.5}, {"height": 8.5})]
    path = project_file(tmp_path, layer)
    project = QgsProject()
    assert project.read(str(path))
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert project.write()
    deltafile = write_deltafile(tmp_path, *deltas)

    results = run(APPLY, PROJECT=path, DELTAFILE=deltafile, CONFLICT_LAYER=TEMPORARY)

    made = results["CONFLICT_LAYER"]
    assert made.crs().authid() == "EPSG:4326"
    [feature] = made.getFeatures()
    point = feature.geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((9.981, 53.551), abs=0.001)


def test_dry_run_shows_the_same_conflicts(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))

    results = run(
        APPLY, PROJECT=project, DELTAFILE=path, DRY_RUN=True, CONFLICT_LAYER=TEMPORARY
    )

    found = features_of(results["CONFLICT_LAYER"])
    assert [item["conflict_type"] for item in found] == KINDS
    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}


def test_memory_layer_of_the_open_project_has_its_conflicts_too(
    tmp_path,
    open_project,
):
    layer = memory_layer(oak(1), oak(2))
    assert open_project.addMapLayer(layer)
    path = write_deltafile(tmp_path, *conflicting(layer))

    is_good, results = in_background(
        APPLY, DELTAFILE=path, CONFLICT_LAYER="memory:", REPORT_HTML=tmp_path / "r.html"
    )

    assert is_good
    assert counts(results) == OUTCOME
    assert "data:image/png;base64," in (tmp_path / "r.html").read_text("utf-8")


# Where it goes


@pytest.mark.parametrize(
    "name", ["conflicts.gpkg", "conflicts.shp", "conflicts.geojson"]
)
def test_layer_can_be_a_file(tmp_path, name):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    target = tmp_path / name

    results = run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=target)

    assert results["CONFLICT_LAYER"] == str(target)
    made = QgsVectorLayer(str(target), "conflicts", "ogr")
    assert made.featureCount() == 4
    style_conflicts(made)
    assert label_of(made)[0] == "trees 2\nheight"
    assert symbols_of(made) == 4


def test_layer_can_be_a_table_of_another_geopackage(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    target = tmp_path / "office.gpkg"
    text = f"ogr:dbname='{target}' table=\"open conflicts\" (geom)"

    run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=text)

    with closing(sqlite3.connect(target)) as connection:
        [[count]] = connection.execute('SELECT count(*) FROM "open conflicts"')
    assert count == 4


@pytest.mark.parametrize(
    "target",
    [
        "{folder}/inventory.gpkg",
        "ogr:dbname='{folder}/inventory.gpkg' table=\"conflicts\" (geom)",
        "{folder}/inventory.qgs",
        "{folder}/crew.json",
        "{folder}/../{name}/inventory.gpkg",
        "{folder}/no/such/folder/conflicts.gpkg",
        "{folder}",
    ],
)
@pytest.mark.parametrize("is_definition", [False, True])
def test_layer_never_replaces_what_the_run_works_on(tmp_path, target, is_definition):
    base: Database = trees_in(tmp_path, GPKG, row_of(1), row_of(2))
    layer = base.layer()
    deltas = conflicting(layer)
    project = project_file(tmp_path, layer)
    path = write_deltafile(tmp_path, *deltas)
    del layer
    before = hashes(tmp_path)
    text = target.format(folder=tmp_path, name=tmp_path.name)
    value: Any = text
    if is_definition:
        value = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(text))

    with pytest.raises(QgsProcessingException, match="nothing was applied"):
        run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=value)

    assert hashes(tmp_path) == before


@pytest.mark.parametrize("name", ["REPORT_JSON", "REPORT_HTML"])
def test_report_never_replaces_the_deltafile(tmp_path, name):
    """It may be the only copy of the work."""
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    before = hashes(tmp_path)

    with pytest.raises(QgsProcessingException, match="nothing was applied"):
        run(APPLY, PROJECT=project, DELTAFILE=path, **{name: path})

    assert hashes(tmp_path) == before


@pytest.mark.parametrize(
    "target",
    [
        'postgis:dbname=\'none\' host=127.0.0.1 port=1 table="public"."c" (geom)',
        "{folder}/conflicts.dxf",
    ],
    ids=["no server", "no fields"],
)
def test_layer_that_cannot_be_made_is_an_error_before_anything_is_applied(
    tmp_path, target
):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    text = target.format(folder=tmp_path)

    with pytest.raises(QgsProcessingException, match="nothing was applied"):
        run(APPLY, PROJECT=project, DELTAFILE=path, CONFLICT_LAYER=text)

    assert file.rows()[1] == stored(oak(1))


def test_layer_that_cannot_be_written_at_the_end_is_an_error_and_the_rest_is_told(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(outputs, "write_conflicts", lambda *_arguments: False)
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    feedback = Recorder()

    with pytest.raises(QgsProcessingException):
        run(
            APPLY,
            feedback,
            PROJECT=project,
            DELTAFILE=path,
            REPORT_JSON=tmp_path / "report.json",
            CONFLICT_LAYER=tmp_path / "conflicts.gpkg",
        )

    assert file.rows()[1] == stored(oak(1, height=13.5))
    assert "6 changes" in "\n".join(feedback.told)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert report["counts"]["STATUS_CONFLICT"] == 4


def test_map_that_fails_hides_neither_report_nor_conflicts(tmp_path, monkeypatch):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    page = tmp_path / "report.html"

    def blow_up(*_arguments: Any) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(outputs, "draw_map", blow_up)

    results = run(
        APPLY,
        PROJECT=project,
        DELTAFILE=path,
        REPORT_HTML=page,
        CONFLICT_LAYER=TEMPORARY,
    )

    assert counts(results) == OUTCOME
    assert "In conflict (4)" in page.read_text("utf-8")
    assert "<img" not in page.read_text("utf-8")
    assert results["CONFLICT_LAYER"].featureCount() == 4


# How it looks


def label_of(layer: QgsVectorLayer) -> list[str]:
    """What stands beside each feature."""
    expression = QgsExpression(layer.labeling().settings().fieldName)
    assert not expression.hasParserError(), expression.parserErrorString()
    return [_evaluated(layer, expression, feature) for feature in layer.getFeatures()]


def _evaluated(layer: QgsVectorLayer, expression: QgsExpression, feature: Any) -> Any:
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsExpressionContext(scopes)
    context.setFeature(feature)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def symbols_of(layer: QgsVectorLayer) -> int:
    """How many features have a symbol."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().appendScopes(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    renderer.startRender(context, layer.fields())
    found = [renderer.symbolForFeature(f, context) for f in layer.getFeatures()]
    renderer.stopRender(context)
    return sum(symbol is not None for symbol in found)


@pytest.fixture
def layer_tree(
    monkeypatch,
    open_project,
) -> Iterator[QgsLayerTreeView]:
    """The tree of layers of a window: QGIS 3.44 wants a real one to load results."""
    from qgis.utils import iface

    view, model = QgsLayerTreeView(), QgsLayerTreeModel(open_project.layerTreeRoot())
    view.setModel(model)
    monkeypatch.setattr(iface, "layerTreeView", lambda: view, raising=False)
    yield view
    view.deleteLater()
    model.deleteLater()


def loaded(project: QgsProject) -> QgsVectorLayer:
    [layer] = project.mapLayersByName("Conflicts")
    return layer


def assert_styled(layer: QgsVectorLayer) -> None:
    assert layer.renderer().classAttribute() == "conflict_type"
    assert {c.value() for c in layer.renderer().categories()} == set(KINDS)
    assert layer.labelsEnabled()
    assert label_of(layer) == [
        "trees 2\nheight",
        "trees 2\nheight, girth",
        "trees 99\nChanged in the field, no longer here",
        "trees 2\nDeleted in the field, changed here",
    ]
    assert symbols_of(layer) == 4


def test_layer_is_styled_when_the_toolbox_loads_it(
    tmp_path,
    open_project,
    layer_tree,
):
    import processing

    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    gc.collect()

    processing.runAndLoadResults(
        APPLY,
        {
            "PROJECT": str(project),
            "DELTAFILE": str(path),
            "CONFLICT_LAYER": TEMPORARY,
        },
        feedback=Recorder(),
    )

    assert_styled(loaded(open_project))


def test_layer_is_styled_when_a_model_loads_it(
    tmp_path,
    open_project,
    layer_tree,
):
    import processing

    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    model = model_of((APPLY, {"PROJECT": project, "DELTAFILE": path}))
    output = QgsProcessingModelOutput("Conflicts")
    output.setChildId("step_1")
    output.setChildOutputName("CONFLICT_LAYER")
    child = model.childAlgorithm("step_1")
    child.setModelOutputs({"Conflicts": output})
    model.setChildAlgorithm(child)
    model.updateDestinationParameters()
    gc.collect()

    processing.runAndLoadResults(
        model, {"step_1:Conflicts": TEMPORARY}, feedback=Recorder()
    )

    assert_styled(loaded(open_project))


def test_layer_is_styled_after_a_run_in_the_background(
    tmp_path,
    open_project,
    layer_tree,
):
    """What QGIS is told in the other thread must outlive it."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication

    from tests.qgis import test_processing

    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *conflicting(layer_id))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(APPLY)
    context = QgsProcessingContext()
    context.setProject(open_project)
    feedback = Recorder()
    definition = QgsProcessingOutputLayerDefinition(TEMPORARY, open_project)
    parameters = {
        "PROJECT": str(project),
        "DELTAFILE": str(path),
        "CONFLICT_LAYER": definition,
    }
    ended: list[Any] = []
    task = test_processing.QgsProcessingAlgRunnerTask(
        algorithm, parameters, context, feedback
    )
    task.executed.connect(lambda is_good, results: ended.append((is_good, results)))
    QgsApplication.taskManager().addTask(task)
    test_processing.wait_for(lambda: bool(ended))
    gc.collect()

    assert ended[0][0]
    assert handleAlgorithmResults(algorithm, context, feedback)

    assert_styled(loaded(open_project))


@pytest.mark.parametrize("kind", list(ConflictKind))
def test_every_kind_of_conflict_has_a_symbol_and_words(kind):
    layer = conflict_row(conflict_type=kind.value, fields="" if kind else "height")

    style_conflicts(layer)

    assert symbols_of(layer) == 1
    [category] = layer.renderer().categories()
    assert category.label()[0].isupper()
    [label] = label_of(layer)
    words = "" if kind is ConflictKind.EDIT_EDIT else category.label()
    assert label == f"Trees 7\n{words}"


def test_hostile_names_are_text_in_label_and_map_tip():
    evil = "<script>alert(1)</script>'\"[% 1/0 %]&amp;\\"
    layer = conflict_row(
        layer_name=evil, feature_key=evil, message=evil, remedy=evil, fields=evil
    )

    style_conflicts(layer)

    assert label_of(layer) == [f"{evil} {evil}\n{evil}"]
    tip = QgsExpression.replaceExpressionText(
        layer.mapTipTemplate(), _context_of(layer)
    )
    assert "<script>" not in tip
    assert tip.count("&lt;script&gt;") + tip.count("&lt;script>") == 4


def _context_of(layer: QgsVectorLayer) -> QgsExpressionContext:
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    context.setFeature(next(layer.getFeatures()))
    return context


def conflict_row(**values: str) -> QgsVectorLayer:
    """A layer of one conflict."""
    from qgis.core import QgsFeature, QgsGeometry

    from qfieldsync_cloud.processing.conflict_layer import conflict_fields

    layer = QgsVectorLayer("Point?crs=EPSG:25832", "conflicts", "memory")
    provider_ = layer.dataProvider()
    assert provider_.addAttributes(conflict_fields().toList())
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    for name in FIELDS:
        feature[name] = ""
    defaults = {
        "layer_name": "Trees",
        "feature_key": "7",
        "conflict_type": "edit_edit",
    }
    for name, value in {**defaults, **values}.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromWkt("Point (1 2)"))
    done, _ = provider_.addFeatures([feature])
    assert done
    assert all(value != NULL for value in next(layer.getFeatures()).attributes())
    return layer
