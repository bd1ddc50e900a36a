"""The algorithms `revertdeltas` and `history` in this process."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.paths import resource
from tests.qgis.factories import (
    GPKG,
    PROJECT_ID,
    create,
    delete,
    deltafile,
    patch,
    trees,
)
from tests.qgis.file_factories import layer_rows, memory_layer, oak, stored
from tests.qgis.service_factories import Office, office
from tests.qgis.test_processing import (  # noqa: F401 - fixtures
    APPLY,
    COUNTS,
    Recorder,
    definitions,
    open_project,
    project_file,
    provider,
    run,
    write_deltafile,
)

REVERT, HISTORY = "qfieldsync_cloud:revertdeltas", "qfieldsync_cloud:history"
LONG_AGO = "2000-01-01T00:00:00"


@pytest.fixture
def inventory(tmp_path):
    """A GeoPackage with two oaks, in a project file, and three edits applied to it."""
    return Inventory(tmp_path)


class Inventory:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = trees(folder, GPKG, oak(1), oak(2))
        layer = self.database.layer(title="Bäume")
        self.layer_id = layer.id()
        self.deltas = [
            patch(layer, 1, {"note": "old"}, {"note": "new"}),
            delete(layer, 2, {"note": "old"}, "Point (2 2)"),
            create(layer, {"fid": 50, "species": "ash"}, "Point (7 7)"),
        ]
        self.project = project_file(folder, layer)
        self.before = self.database.rows()
        path = write_deltafile(folder, *self.deltas)
        run(APPLY, PROJECT=self.project, DELTAFILE=path)
        self.after = self.database.rows()

    def uuid(self, number: int) -> str:
        return str(self.deltas[number]["uuid"])

    def rows(self) -> dict[Any, dict[str, Any]]:
        return self.database.rows()


def counted(results: dict[str, Any]) -> tuple[int, ...]:
    return tuple(int(results[name]) for name in (*COUNTS, "UNKNOWN"))


def listed(source: Any) -> list[dict[str, Any]]:
    """The rows of a history."""
    layer = source
    if not isinstance(source, QgsVectorLayer):
        layer = QgsVectorLayer(str(source), "history", "ogr")
    assert layer.isValid()
    rows = []
    for feature in layer.getFeatures():
        row = feature.attributeMap()
        row["place"] = feature.geometry().asWkt(3) if feature.hasGeometry() else None
        rows.append(row)
    return rows


# What they say of themselves


def test_parameters_and_their_defaults():
    given = {name: item.defaultValue() for name, item in definitions(REVERT).items()}

    assert given == {
        "DELTAS": None,
        "DELTAFILE_ID": None,
        "SINCE": None,
        "AGAIN": False,
        "PROJECT": None,
        "POLICY": 0,
        "TOLERANCE": 0.0,
        "DRY_RUN": False,
        "LOCK_TIMEOUT": 5.0,
        "EXTEND_SOURCES": True,
        "STORE": None,
        "REPORT_JSON": None,
        "REPORT_HTML": None,
        "CONFLICT_LAYER": None,
    }
    assert list(definitions(HISTORY)) == [
        "PROJECT",
        "SINCE",
        "DELTAFILE_ID",
        "LAYER",
        "HISTORY_TABLE",
        "HISTORY_LAYER",
    ]


@pytest.mark.parametrize("algorithm", [REVERT, HISTORY])
def test_help_explains_them(algorithm):
    found = QgsApplication.processingRegistry().algorithmById(algorithm)

    assert len(found.shortHelpString()) > 200
    assert found.displayName()
    for word in ("Project", "Since", "Deltafile"):
        assert word in found.shortHelpString()
    assert all(item.description() for item in found.parameterDefinitions())
    assert not found.hasHtmlOutputs()


# Taking back


def test_one_change_is_taken_back_and_told(inventory):
    feedback = Recorder()
    report, page = inventory.folder / "r.json", inventory.folder / "r.html"

    results = run(
        REVERT,
        feedback,
        PROJECT=inventory.project,
        DELTAS=f"{inventory.uuid(1)},\n  no-such-change",
        REPORT_JSON=report,
        REPORT_HTML=page,
    )

    assert counted(results) == (1, 0, 0, 0, 0, 1)
    assert inventory.rows() == {**inventory.after, 2: inventory.before[2]}
    assert feedback.told[0] == "Changes taken back: inventory"
    assert "All changes are taken back (1)." in feedback.told
    found = json.loads(report.read_text("utf-8"))
    schema = json.loads(resource("schema", "report_1.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(found)
    assert found["purpose"] == "revert"
    [entry] = found["deltas"]
    assert (entry["uuid"], entry["method"]) == (inventory.uuid(1), "delete")
    assert entry["last_feedback"]["msg"] == (
        "Taken back: feature 2 in Bäume, deleted in the field, is here again."
    )
    text = page.read_text("utf-8")
    assert "<h1>Changes taken back: inventory</h1>" in text
    assert "1 taken back" in text
    assert "sync" not in text.partition("<body>")[2]


def test_change_that_no_ledger_knows_is_named(inventory):
    class Warned(Recorder):
        def __init__(self) -> None:
            super().__init__()
            self.warned: list[str] = []

        def pushWarning(self, warning: str) -> None:  # noqa: N802
            self.warned.append(warning)

    feedback = Warned()
    deltas = f"nor-this {inventory.uuid(0)} no-such"
    run(REVERT, PROJECT=inventory.project, DELTAS=inventory.uuid(0))

    results = run(REVERT, feedback, PROJECT=inventory.project, DELTAS=deltas)

    assert counted(results) == (0, 0, 0, 0, 0, 2)
    assert feedback.warned == [
        "Never applied to this project: no-such",
        "Never applied to this project: nor-this",
        "Taken back before, or not within what was asked for: " + inventory.uuid(0),
    ]
    assert "Nothing to do: no such change is applied." in feedback.told


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"DELTAS": " ,;\n"},
        {"AGAIN": True},
        {"DRY_RUN": True, "DELTAFILE_ID": " "},
    ],
)
def test_nothing_is_taken_back_unless_it_is_said_what(inventory, given):
    with pytest.raises(QgsProcessingException, match="Say what is to be taken back"):
        run(REVERT, PROJECT=inventory.project, **given)

    assert inventory.rows() == inventory.after


def test_deltafile_is_taken_back_and_applied_again(inventory):
    [first, *_rest] = listed(
        run(HISTORY, PROJECT=inventory.project, HISTORY_TABLE="TEMPORARY_OUTPUT")[
            "HISTORY_TABLE"
        ]
    )
    chosen = {"PROJECT": inventory.project, "DELTAFILE_ID": first["deltafile"]}

    looked = run(REVERT, DRY_RUN=True, **chosen)
    assert (counted(looked), inventory.rows()) == ((3, 0, 0, 0, 0, 0), inventory.after)
    assert counted(run(REVERT, **chosen)) == (3, 0, 0, 0, 0, 0)
    assert inventory.rows() == inventory.before
    assert counted(run(REVERT, **chosen)) == (0, 0, 0, 0, 0, 0)
    feedback = Recorder()
    assert counted(run(REVERT, feedback, AGAIN=True, **chosen)) == (3, 0, 0, 0, 0, 0)
    assert inventory.rows() == inventory.after
    assert "All changes are applied again (3)." in feedback.told


@pytest.mark.time
def test_since_is_in_the_time_of_the_computer_unless_it_names_a_zone(inventory):
    now = datetime.now(timezone.utc)
    local = now.astimezone().replace(tzinfo=None)
    hour = timedelta(hours=1)
    earlier, later = (
        [
            (local + step).isoformat(timespec="seconds"),
            (now + step).strftime("%Y-%m-%dT%H:%M:%SZ"),
            QDateTime.fromMSecsSinceEpoch(
                int((now + step).timestamp() * 1000), Qt.TimeSpec.UTC
            ),
        ]
        for step in (-hour, hour)
    )
    import processing

    def counted_since(moment: Any) -> int:
        done = processing.run(
            REVERT,
            {"PROJECT": str(inventory.project), "SINCE": moment, "DRY_RUN": True},
            feedback=Recorder(),
        )
        return int(done["APPLIED"])

    assert time.tzname
    assert [counted_since(moment) for moment in earlier] == [3, 3, 3]
    assert [counted_since(moment) for moment in later] == [0, 0, 0]


def test_conflict_is_told_and_overwritten(inventory):
    inventory.database.execute("UPDATE trees SET note = 'mine' WHERE fid = 1")
    feedback, page = Recorder(), inventory.folder / "r.html"
    chosen = {"PROJECT": inventory.project, "SINCE": LONG_AGO}

    results = run(REVERT, feedback, REPORT_HTML=page, **chosen)

    assert counted(results) == (2, 0, 1, 0, 0, 0)
    told = "\n".join(feedback.told)
    assert '"mine"' in told
    assert "edited here since" in told
    assert "field" not in told.partition("In conflict")[2]
    text = page.read_text("utf-8")
    for words in ("Left by it", "Here now", "To be", "edited here since"):
        assert words in text.lower() or words in text
    assert "From the field" not in text
    assert counted(run(REVERT, POLICY=1, **chosen)) == (1, 0, 0, 0, 0, 0)
    assert inventory.rows() == inventory.before


def known_office(folder: Path) -> Office:
    """An office whose project file names its id, as after a first job in QGIS."""
    park = office(folder)
    project = QgsProject()
    assert project.read(str(park.service.project_path))
    project.writeEntry("qfieldsync_cloud", "/projectId", PROJECT_ID)
    assert project.write()
    return park


class EndsTheJob(Recorder):
    """Ends a job when the algorithm tells that it waits for it."""

    def __init__(self, park: Office) -> None:
        super().__init__()
        self._park = park
        self._worker = this_process()
        self.statuses_meanwhile: list[str] = []
        self._job = park.service.store.claim(self._worker)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        super().pushInfo(info)
        if "waiting for it" in info:
            self.statuses_meanwhile = self._park.statuses()
            self._park.service.store.finish(
                self._job.id, self._worker, JobStatus.FINISHED, "", {}
            )


def test_job_that_runs_is_awaited_and_none_begins_meanwhile(tmp_path):
    park = known_office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.apply(one)
    two = patch(park.layer_id, 2, {"note": "old"}, {"note": "new"})
    park.push(two, id="file-2")
    feedback = EndsTheJob(park)

    results = run(
        REVERT,
        feedback,
        PROJECT=park.service.project_path,
        STORE=tmp_path / "profile",
        DELTAS=one["uuid"],
    )

    assert feedback.statuses_meanwhile == ["APPLIED", "PENDING"]
    assert counted(results) == (1, 0, 0, 0, 0, 0)
    assert park.statuses() == ["NOT_APPLIED", "PENDING"]
    # the project is free again
    park.service.apply_deltas()
    park.run()
    assert park.statuses() == ["NOT_APPLIED", "APPLIED"]


def test_deltafile_awaits_the_job_that_runs_too(tmp_path):
    park = known_office(tmp_path)
    waiting = patch(park.layer_id, 2, {"note": "old"}, {"note": "new"})
    park.push(waiting)
    edit = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    path = tmp_path / "edits.json"
    path.write_text(json.dumps(deltafile(edit)))
    feedback = EndsTheJob(park)
    chosen = {
        "PROJECT": park.service.project_path,
        "STORE": tmp_path / "profile",
        "DELTAFILE": path,
    }

    assert run(APPLY, **chosen, DRY_RUN=True)["APPLIED"] == 1
    results = run(APPLY, feedback, **chosen)

    assert feedback.statuses_meanwhile == ["PENDING"]
    assert results["APPLIED"] == 1
    assert park.source.rows()[1]["note"] == "new"
    # the project is free again
    park.service.apply_deltas()
    park.run()
    assert park.statuses() == ["APPLIED"]


def test_deltafile_writes_nothing_when_it_is_cancelled_while_it_waits(tmp_path):
    park = known_office(tmp_path)
    park.service.create_job(JobType.PROCESS_PROJECTFILE)
    park.service.store.claim(this_process())
    path = tmp_path / "edits.json"
    edit = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    path.write_text(json.dumps(deltafile(edit)))
    feedback = Recorder()
    feedback.cancel()

    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(
            APPLY,
            feedback,
            PROJECT=park.service.project_path,
            STORE=tmp_path / "profile",
            DELTAFILE=path,
        )

    assert park.source.rows()[1]["note"] == "old"


def test_dry_run_and_a_cancelled_one_leave_the_job_alone(tmp_path):
    park = known_office(tmp_path)
    one = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    park.apply(one)
    park.service.create_job(JobType.PROCESS_PROJECTFILE)
    park.service.store.claim(this_process())
    chosen = {
        "PROJECT": park.service.project_path,
        "STORE": tmp_path / "profile",
        "DELTAS": one["uuid"],
    }

    assert counted(run(REVERT, DRY_RUN=True, **chosen)) == (1, 0, 0, 0, 0, 0)
    feedback = Recorder()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(REVERT, feedback, **chosen)

    assert park.statuses() == ["APPLIED"]


def test_memory_layer_of_the_open_project(tmp_path, open_project):  # noqa: F811
    layer = memory_layer(oak(1), oak(2))
    assert open_project.addMapLayer(layer)
    path = write_deltafile(tmp_path, patch(layer, 1, {"note": "old"}, {"note": "x"}))
    run(APPLY, DELTAFILE=path)
    assert layer_rows(layer)[1]["note"] == "x"
    [row] = listed(run(HISTORY, HISTORY_TABLE="TEMPORARY_OUTPUT")["HISTORY_TABLE"])
    assert (row["status"], row["layer"]) == ("applied", "sketch")

    assert counted(run(REVERT, SINCE=LONG_AGO)) == (1, 0, 0, 0, 0, 0)

    assert layer_rows(layer) == {1: stored(oak(1)), 2: stored(oak(2))}


def test_report_that_would_replace_the_data_stops_before_anything(inventory):
    with pytest.raises(QgsProcessingException, match="nothing was applied"):
        run(
            REVERT,
            PROJECT=inventory.project,
            SINCE=LONG_AGO,
            REPORT_JSON=inventory.database.path,
        )

    assert inventory.rows() == inventory.after


# History


def test_history_tells_what_was_applied_and_taken_back(inventory):
    run(REVERT, PROJECT=inventory.project, DELTAS=inventory.uuid(2))
    target = inventory.folder / "history.gpkg"

    results = run(HISTORY, PROJECT=inventory.project, HISTORY_TABLE=target)

    assert (results["COUNT"], results["UNREADABLE"]) == (4, 0)
    rows = listed(results["HISTORY_TABLE"])
    assert [
        (row["status"], row["method"], row["written"], row["feature"]) for row in rows
    ] == [
        ("applied", "patch", "patch", "1"),
        ("applied", "delete", "delete", "2"),
        ("taken_back", "create", "create", "50"),
        ("revert", "delete", "delete", "50"),
    ]
    assert [row["delta_uuid"] for row in rows] == [
        *(inventory.uuid(number) for number in range(3)),
        inventory.uuid(2),
    ]
    assert rows[2]["revertedby"] == rows[3]["entry_uuid"]
    assert {row["layer"] for row in rows} == {"Bäume"}
    assert {row["table"] for row in rows} == {"trees"}
    assert all(str(inventory.database.path) in row["source"] for row in rows)
    assert {row["client"] for row in rows} == {"tablet-1"}
    assert rows[0]["fields"] == "note"
    assert "geometry" in rows[1]["fields"]
    assert {row["place"] for row in rows} == {None}
    moment = rows[0]["at"].toUTC()
    assert abs(moment.secsTo(QDateTime.currentDateTimeUtc())) < 3600
    assert inventory.rows() == {k: v for k, v in inventory.after.items() if k != 50}


def test_history_as_a_layer_in_the_crs_of_the_project(inventory):
    from qgis.core import QgsCoordinateReferenceSystem

    project = QgsProject()
    assert project.read(str(inventory.project))
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert project.write()
    target = inventory.folder / "places.gpkg"

    run(HISTORY, PROJECT=inventory.project, HISTORY_LAYER=target)

    layer = QgsVectorLayer(str(target), "places", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    places = [
        # QGIS writes an empty point where there is none
        None if feature.geometry().isEmpty() else feature.geometry().asPoint()
        for feature in layer.getFeatures()
    ]
    # the patch left the geometry alone; the others are where they were, or are
    assert places[0] is None
    for place in places[1:]:
        assert place.x() == pytest.approx(4.511, abs=0.01)
        assert place.y() == pytest.approx(0.0, abs=0.01)


def test_history_is_narrowed(inventory):
    def count(**given: Any) -> int:
        return int(run(HISTORY, PROJECT=inventory.project, **given)["COUNT"])

    [row, *_rest] = listed(
        run(HISTORY, PROJECT=inventory.project, HISTORY_TABLE="TEMPORARY_OUTPUT")[
            "HISTORY_TABLE"
        ]
    )
    assert count(DELTAFILE_ID=row["deltafile"]) == 3
    assert count(DELTAFILE_ID="another") == 0
    assert count(LAYER="Bäume") == count(LAYER=inventory.layer_id) == 3
    assert count(LAYER="Plots") == 0
    assert count(SINCE=LONG_AGO) == 3
    assert count(SINCE="2999-01-01T00:00:00") == 0


def test_history_of_a_layer_that_is_not_there_says_so(inventory):
    feedback = Recorder()

    assert run(HISTORY, feedback, PROJECT=inventory.project, LAYER="Oaks")["COUNT"] == 0

    assert "No layer of the project is called Oaks" in feedback.textLog()


def test_history_that_cannot_be_read_is_named_and_the_others_are_listed(
    inventory, tmp_path
):
    (tmp_path / "bad").mkdir()
    bad = trees(tmp_path / "bad", GPKG, oak(1))
    project = QgsProject()
    assert project.read(str(inventory.project))
    assert project.addMapLayer(bad.layer(title="Bad"))
    assert project.write()
    bad.path.write_bytes(b"no database at all" * 1000)
    feedback = Recorder()

    results = run(HISTORY, feedback, PROJECT=inventory.project)

    assert results["COUNT"] == 3
    assert results["UNREADABLE"] == 1
    assert [str(bad.path) in text for text in feedback.errors] == [True]
