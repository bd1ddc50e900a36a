"""A day with no server: packaged, edited by two crews, collected, applied, resolved.

Real files from one end to the other, first through the service, then through the
Processing algorithms. What the office holds in the end is read past QGIS.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProject

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk, push
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.opening import (
    kept_packages,
    open_project_service,
    works,
)
from qfieldsync_cloud.core.services.local.reverting import take_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.resolution import Resolution, Side
from tests.device.device import Device
from tests.integration.office import Office, Table
from tests.qgis.factories import GPKG
from tests.qgis.test_processing import (
    Recorder,
    run,
)

pytestmark = pytest.mark.usefixtures("provider", "open_project")

OAK, ASH, ELM = (
    "0d1c9f3e-52c5-4a1e-8a53-3c7d1f6f1a10",
    "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
    "7b1d9f3e-52c5-4a1e-8a53-3c7d1f6f1a12",
)
TREES = {
    70: {
        "uuid": OAK,
        "species": "oak",
        "height": 10.0,
        "note": "sound",
        "geom": "Point (1 2)",
    },
    80: {
        "uuid": ASH,
        "species": "ash",
        "height": 8.0,
        "note": "young",
        "geom": "Point (2 2)",
    },
    90: {
        "uuid": ELM,
        "species": "elm",
        "height": 6.0,
        "note": "ill",
        "geom": "Point (3 2)",
    },
}
INSPECTIONS = {7: {"tree": OAK, "note": "first"}, 8: {"tree": ELM, "note": "last"}}
PHOTO = b"a photo of the oak"


@pytest.fixture
def park(open_office) -> Office:
    """Trees with photos and inspections, in one GeoPackage."""
    made = open_office(
        GPKG,
        trees=Table(
            {
                "uuid": "text",
                "species": "text",
                "height": "double",
                "note": "text",
                "photo": "text",
            },
            [{"fid": key, **row} for key, row in TREES.items()],
        ),
        inspections=Table(
            {"tree": "text", "note": "text"},
            [{"fid": key, **row} for key, row in INSPECTIONS.items()],
            geometry=None,
        ),
    )
    made.set_attachment("photo")
    made.set_default("uuid", "uuid('WithoutBraces')")
    made.compose("trees", "inspections", "tree", "uuid")
    made.save()
    made.project.clear()
    return made


def project_file(park: Office) -> Path:
    return park.folder / "inventory.qgs"


def service_of(park: Office, store: Path) -> LocalService:
    service, _identity = open_project_service(
        project_file(park), cloud_folders={}, folder=store
    )
    return service


def run_waiting(service: LocalService, store: Path) -> int:
    runner = Runner(service.store, service.project_path, works(folder=store))
    return runner.run_pending()


def north_edits(folder: Path, project_id: str, package_id: str) -> Any:
    """The north crew has a network, and pushes a deltafile."""
    with Device(
        folder, client="north", project_id=project_id, export_id=package_id
    ) as device:
        trees, inspections = device.layer("trees"), device.layer("inspections")
        oak = trees.find(species="oak")
        trees.change(oak, height=11.0, note="north was here")
        lime = trees.create("Point (9 9)", species="lime", height=2.0)
        tree = trees.feature(lime)["uuid"]
        inspections.create(tree=tree, note="planted")
        trees.delete(trees.find(species="elm"))
        return device.push()


def south_edits(folder: Path, project_id: str, package_id: str) -> None:
    """The south crew brings the tablet back."""
    with Device(
        folder, client="south", project_id=project_id, export_id=package_id
    ) as device:
        trees, inspections = device.layer("trees"), device.layer("inspections")
        oak = trees.find(species="oak")
        trees.change(oak, height=12.0, note="south was here")
        trees.change(trees.find(species="ash"), height=8.5)
        trees.take_photo(trees.find(species="ash"), "photo", PHOTO)
        inspections.create(tree=ASH, note="measured")


def trees_by_species(park: Office) -> dict[str, dict[str, Any]]:
    """What the office holds, without keys, uuids of new trees and names of photos."""
    return {
        row["species"]: {
            name: row.get(name) for name in ("height", "note", "geom") if name in row
        }
        for row in park.rows().values()
    }


def inspections_by_species(park: Office) -> list[tuple[str, str]]:
    species = {row["uuid"]: row["species"] for row in park.rows().values()}
    return sorted(
        (species[row["tree"]], row["note"]) for row in park.rows("inspections").values()
    )


AFTER_BOTH = {
    "oak": {"height": 11.0, "note": "north was here", "geom": "Point (1 2)"},
    "ash": {"height": 8.5, "note": "young", "geom": "Point (2 2)"},
    "lime": {"height": 2.0, "geom": "Point (9 9)"},
}
RESOLVED_OAK = {"height": 12.0, "note": "north was here", "geom": "Point (1 2)"}
INSPECTED = [("ash", "measured"), ("lime", "planted"), ("oak", "first")]


def conflicts_of(service: LocalService) -> list[str]:
    return [
        item.id
        for item in service.list_deltas(1000).items
        if item.status.value == "STATUS_CONFLICT"
    ]


def statuses(service: LocalService) -> dict[str, int]:
    return {
        status.value.partition("_")[2]: count
        for status, count in service.counts().items()
        if count
    }


def test_day_of_two_crews_ends_with_what_both_did_and_the_analyst_decided(
    park, tmp_path
):
    store = tmp_path / "store"
    service = service_of(park, store)
    service.create_job(JobType.PROCESS_PROJECTFILE)
    service.create_job(JobType.PACKAGE)
    assert run_waiting(service, store) == 2
    jobs = service.list_jobs().items
    assert [job.status for job in jobs] == [JobStatus.FINISHED] * 2
    [package] = service.store.packages()
    assert package.folder == kept_packages(store).package(package.job_id).pristine
    assert set(package.details["layers"]) and package.details["files"]

    # into the field
    for crew in ("north", "south"):
        shutil.copytree(package.folder, tmp_path / crew)
    pushed = north_edits(tmp_path / "north", service.project_id, package.job_id)
    south_edits(tmp_path / "south", service.project_id, package.job_id)

    # and back
    service.push_deltafile(pushed.text.encode())
    desk = CollectingDesk(
        kept_packages(store), service.project_id, project_folder=park.folder
    )
    taken = desk.take_in(tmp_path / "south", JobWatcher(), hint=DeviceHint("south"))
    [handed_over] = push(taken, service)
    assert (handed_over.new_count, handed_over.known_count) == (3, 0)
    assert taken.waiting == ()

    run_waiting(service, store)
    deltas = len(pushed.deltas)
    assert statuses(service) == {"APPLIED": deltas + 2, "CONFLICT": 1}
    assert trees_by_species(park)["oak"] == AFTER_BOTH["oak"]
    [photo] = [row["photo"] for row in park.rows().values() if "photo" in row]
    assert (park.folder / photo).read_bytes() == PHOTO

    # the analyst decides, field by field
    [conflict] = conflicts_of(service)
    choices = {"height": Side.THEIRS, "note": Side.MINE}
    service.resolve(conflict, Resolution(fields=choices))
    service.retry([conflict])
    service.apply_deltas()
    run_waiting(service, store)

    assert statuses(service) == {"APPLIED": deltas + 3}
    assert trees_by_species(park) == {**AFTER_BOTH, "oak": RESOLVED_OAK}
    assert inspections_by_species(park) == INSPECTED

    # once
    again = service.push_deltafile(pushed.text.encode())
    assert (again.new_count, again.known_count) == (0, deltas)
    taken = desk.take_in(tmp_path / "south", JobWatcher(), hint=DeviceHint("south"))
    assert push(taken, service) == []
    assert run_waiting(service, store) == 0
    assert trees_by_species(park) == {**AFTER_BOTH, "oak": RESOLVED_OAK}

    # and back
    back = take_back(service, Selection(frozenset([conflict])))
    assert back.failures == {}
    assert statuses(service) == {"APPLIED": deltas + 2, "NOT_APPLIED": 1}
    assert trees_by_species(park) == AFTER_BOTH


def test_everything_when_taken_back_then_the_office_holds_what_it_did(park, tmp_path):
    store = tmp_path / "store"
    service = service_of(park, store)
    service.create_job(JobType.PACKAGE)
    run_waiting(service, store)
    [package] = service.store.packages()
    shutil.copytree(package.folder, tmp_path / "north")
    pushed = north_edits(tmp_path / "north", service.project_id, package.job_id)
    service.push_deltafile(pushed.text.encode())
    run_waiting(service, store)
    assert "lime" in trees_by_species(park)

    uuids = frozenset(item["uuid"] for item in pushed.deltas)
    taken = take_back(service, Selection(uuids))

    assert (taken.unknown_ids, taken.failures) == ((), {})
    assert park.rows() == TREES
    assert park.rows("inspections") == INSPECTIONS


# The same through the algorithms, as scripts and models run them


class Desk:
    """The algorithms, for one project and one store."""

    def __init__(self, park: Office, store: Path) -> None:
        self.park, self.store = park, store
        self.feedback = Recorder()

    def __call__(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        self.feedback = Recorder()
        given = {"PROJECT": project_file(self.park), "STORE": self.store, **parameters}
        return run(f"qfieldsync_cloud:{algorithm}", self.feedback, **given)

    def package(self, *crews: str) -> tuple[str, str]:
        """Package, give each crew a copy; the ids of project and package."""
        folder = self.store.parent / "package"
        results = self("packageproject", FOLDER=folder)
        for crew in crews:
            shutil.copytree(folder, self.store.parent / crew)
        return service_of(self.park, self.store).project_id, results["PACKAGE_ID"]

    def collect(self, crew: str, **parameters: Any) -> dict[str, Any]:
        return self(
            "collectpackage",
            FOLDER=self.store.parent / crew,
            DEVICE=crew,
            DELTAFILE=self.store.parent / f"{crew}.json",
            **parameters,
        )

    def collided(self) -> str:
        """Both crews were out and are back; the uuid of the change in conflict."""
        folder = self.store.parent
        ids = self.package("north", "south")
        pushed = north_edits(folder / "north", *ids)
        south_edits(folder / "south", *ids)
        (folder / "north.json").write_text(pushed.text, encoding="utf-8")
        self("queuedeltafile", DELTAFILE=folder / "north.json")
        self.collect("south", PUSH=True)
        self("runjobs", JOB=1)
        [uuid] = conflicts_of(service_of(self.park, self.store))
        return uuid


@pytest.fixture
def desk(park, tmp_path) -> Desk:
    return Desk(park, tmp_path / "store")


def test_day_with_the_algorithms_ends_like_the_one_with_the_service(desk, tmp_path):
    report, page = tmp_path / "report.json", tmp_path / "report.html"
    ids = desk.package("north", "south")
    pushed = north_edits(tmp_path / "north", *ids)
    south_edits(tmp_path / "south", *ids)
    (tmp_path / "north.json").write_text(pushed.text, encoding="utf-8")
    deltas = len(pushed.deltas)

    queued = desk("queuedeltafile", DELTAFILE=tmp_path / "north.json")
    assert (queued["NEW"], queued["KNOWN"]) == (deltas, 0)
    assert desk.collect("south", PUSH=True)["DELTAS"] == 3
    done = desk("runjobs", JOB=1, REPORT_JSON=report, REPORT_HTML=page)

    assert done["STATUS"] == "finished"
    assert (done["APPLIED"], done["CONFLICT"]) == (deltas + 2, 1)
    # also what the jobs of the deltafiles did, that were made before
    told = json.loads(report.read_text(encoding="utf-8"))
    [conflict] = [
        item for item in told["deltas"] if item["status"] == "STATUS_CONFLICT"
    ]
    assert len(told["deltas"]) == deltas + 3
    assert sorted(item["field"] for item in conflict["conflicts"]) == ["height", "note"]
    assert "south was here" in page.read_text(encoding="utf-8")
    assert any("In conflict (1)" in line for line in desk.feedback.told)

    choices = {conflict["uuid"]: {"height": "theirs", "note": {"value": "both"}}}
    resolved = desk("resolvedeltas", RESOLUTIONS=json.dumps(choices))
    assert resolved == {"RESOLVED": 1, "IGNORED": 0, "CONFLICT": 0}
    assert desk("runjobs", JOB=1)["APPLIED"] == deltas + 3

    oak = {**RESOLVED_OAK, "note": "both"}
    assert trees_by_species(desk.park) == {**AFTER_BOTH, "oak": oak}
    assert inspections_by_species(desk.park) == INSPECTED

    again = desk("queuedeltafile", DELTAFILE=tmp_path / "north.json")
    assert (again["NEW"], again["KNOWN"], again["JOB_ID"]) == (0, deltas, "")
    assert desk.collect("south", PUSH=True)["DELTAS"] == 0
    assert desk("runjobs")["JOBS"] == 0
    assert trees_by_species(desk.park) == {**AFTER_BOTH, "oak": oak}

    assert desk("revertdeltas", DELTAS=conflict["uuid"])["APPLIED"] == 1
    assert trees_by_species(desk.park) == AFTER_BOTH
    service = service_of(desk.park, desk.store)
    assert statuses(service) == {"APPLIED": deltas + 2, "NOT_APPLIED": 1}
    assert desk("revertdeltas", DELTAS=conflict["uuid"], AGAIN=True)["APPLIED"] == 1
    assert statuses(service) == {"APPLIED": deltas + 3}


def test_revert_when_it_is_a_dry_run_or_nothing_is_kept_then_no_store_hears(
    desk, tmp_path
):
    desk.collided()
    service = service_of(desk.park, desk.store)
    before = statuses(service)
    applied = {"SINCE": "2020-01-01T00:00:00"}

    assert desk("revertdeltas", DRY_RUN=True, **applied)["APPLIED"]
    assert statuses(service) == before
    desk("revertdeltas", **{**applied, "STORE": tmp_path / "other"})
    assert statuses(service) == before
    assert not (tmp_path / "other").exists()


def test_package_job_when_run_then_its_package_is_collected(desk, tmp_path):
    done = desk("runjobs", JOB=2, REPORT_JSON=tmp_path / "job.json")
    assert (done["STATUS"], done["JOBS"]) == ("finished", 1)
    feedback = json.loads((tmp_path / "job.json").read_text(encoding="utf-8"))
    assert feedback["outputs"]
    service = service_of(desk.park, desk.store)
    [package] = service.store.packages()
    shutil.copytree(package.folder, tmp_path / "south")
    south_edits(tmp_path / "south", service.project_id, package.job_id)

    assert desk.collect("south", PUSH=True)["DELTAS"] == 3

    assert desk("runjobs")["APPLIED"] == 3


def test_changes_when_collected_into_a_file_first_then_all_can_be_handed_over(
    desk, tmp_path
):
    ids = desk.package("south")
    south_edits(tmp_path / "south", *ids)
    assert desk.collect("south")["DELTAS"] == 3

    assert desk.collect("south", PUSH=True)["DELTAS"] == 0
    assert statuses(service_of(desk.park, desk.store)) == {}
    assert desk.collect("south", PUSH=True, EVERYTHING=True)["DELTAS"] == 3

    assert statuses(service_of(desk.park, desk.store)) == {"PENDING": 3}
    assert desk("runjobs")["APPLIED"] == 3


@pytest.mark.parametrize(
    ("all_others", "oak"),
    [(1, AFTER_BOTH["oak"]), (2, {**RESOLVED_OAK, "note": "south was here"})],
    ids=["mine", "theirs"],
)
def test_conflicts_when_decided_alike_then_none_needs_a_name(desk, all_others, oak):
    desk.collided()

    resolved = desk("resolvedeltas", ALL=all_others)

    assert resolved == {"RESOLVED": 1, "IGNORED": 0, "CONFLICT": 0}
    done = desk("runjobs", JOB=1)
    assert (done["CONFLICT"], done["IGNORED"]) == (0, 1 if all_others == 1 else 0)
    assert trees_by_species(desk.park)["oak"] == oak


def test_conflict_when_the_office_edits_after_the_report_then_it_stands(desk):
    uuid = desk.collided()
    desk("resolvedeltas", RESOLUTIONS=json.dumps({uuid: "theirs"}))
    desk.park.execute("UPDATE trees SET height = 11.5 WHERE fid = 70")

    assert desk("runjobs", JOB=1)["CONFLICT"] == 1

    assert trees_by_species(desk.park)["oak"]["height"] == 11.5


def test_change_when_set_aside_then_it_is_with_the_reason(desk):
    uuid = desk.collided()

    resolved = desk("resolvedeltas", IGNORE=uuid, REASON="measured badly")

    assert resolved == {"RESOLVED": 0, "IGNORED": 1, "CONFLICT": 0}
    service = service_of(desk.park, desk.store)
    assert "measured badly" in service.get_delta(uuid).output
    assert desk("runjobs", JOB=1)["IGNORED"] == 1


def test_decision_when_it_does_not_fit_then_nothing_is_kept(desk):
    uuid = desk.collided()
    service = service_of(desk.park, desk.store)
    applied = next(
        item.id
        for item in service.list_deltas().items
        if item.status.value == "STATUS_APPLIED"
    )
    both = {"height": "theirs", "note": "mine"}
    for decisions, told in (
        ({uuid: "mine", "nobody": "mine"}, "no change nobody"),
        ({uuid: "mine", applied: "mine"}, "not in conflict"),
        ({uuid: {**both, "girth": "mine"}}, "girth .* these are: height, note"),
        ({uuid: {"height": "theirs"}}, "decided too: note"),
        ({uuid: "ours"}, "expected"),
        ({uuid: {**both, "note": {"text": "x"}}}, f"{uuid}.note"),
        ({uuid: {}}, "expected"),
        ([uuid], "give JSON text"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            desk("resolvedeltas", RESOLUTIONS=json.dumps(decisions))
    with pytest.raises(QgsProcessingException, match="decide for one"):
        desk("resolvedeltas", RESOLUTIONS=json.dumps({uuid: "mine"}), IGNORE=uuid)
    with pytest.raises(QgsProcessingException, match="take it back first"):
        desk("resolvedeltas", ALL=1, IGNORE=applied)

    assert conflicts_of(service) == [uuid]
    assert service.decision(uuid) is None


def test_change_when_one_side_deleted_the_feature_then_it_is_decided_as_a_whole(
    desk, tmp_path
):
    ids = desk.package("north")
    pushed = north_edits(tmp_path / "north", *ids)
    desk.park.execute("UPDATE trees SET note = 'recovers' WHERE fid = 90")
    (tmp_path / "north.json").write_text(pushed.text, encoding="utf-8")
    desk("queuedeltafile", DELTAFILE=tmp_path / "north.json")
    assert desk("runjobs")["CONFLICT"] == 1
    [uuid] = conflicts_of(service_of(desk.park, desk.store))

    with pytest.raises(QgsProcessingException, match="as a whole .delete_edit"):
        desk("resolvedeltas", RESOLUTIONS=json.dumps({uuid: {"note": "theirs"}}))
    desk("resolvedeltas", RESOLUTIONS=json.dumps({uuid: "theirs"}))
    desk("runjobs", JOB=1)

    assert "elm" not in trees_by_species(desk.park)


def test_tree_when_both_moved_it_then_the_geometry_is_a_field(desk, tmp_path):
    ids = desk.package("north")
    with Device(
        tmp_path / "north", project_id=ids[0], export_id=ids[1], client="north"
    ) as device:
        trees = device.layer("trees")
        trees.move(trees.find(species="oak"), "Point (1.5 2.5)")
        device.push_to(tmp_path).replace(tmp_path / "north.json")
    project = QgsProject()
    assert project.read(str(project_file(desk.park)))
    [layer] = project.mapLayersByName("trees")
    assert layer.startEditing()
    [oak] = layer.getFeatures("species = 'oak'")
    geometry = oak.geometry()
    geometry.translate(0.1, 0.2)
    assert layer.changeGeometry(oak.id(), geometry)
    assert layer.commitChanges()
    del oak, layer
    project.clear()
    desk("queuedeltafile", DELTAFILE=tmp_path / "north.json")
    assert desk("runjobs")["CONFLICT"] == 1
    [uuid] = conflicts_of(service_of(desk.park, desk.store))

    desk("resolvedeltas", RESOLUTIONS=json.dumps({uuid: {"geometry": "theirs"}}))

    assert desk("runjobs", JOB=1)["CONFLICT"] == 0
    assert trees_by_species(desk.park)["oak"]["geom"] == "Point (1.5 2.5)"


def test_resolutions_when_in_a_file_then_they_are_read_from_it(desk, tmp_path):
    uuid = desk.collided()
    path = tmp_path / "decided.json"
    path.write_text(json.dumps({uuid: "mine"}), encoding="utf-8")

    assert desk("resolvedeltas", RESOLUTIONS=path)["RESOLVED"] == 1


def test_deltafile_of_another_project_is_not_taken(desk, tmp_path):
    ids = desk.package("north")
    pushed = north_edits(tmp_path / "north", OAK, ids[1])
    (tmp_path / "north.json").write_text(pushed.text, encoding="utf-8")

    with pytest.raises(QgsProcessingException, match=r"north\.json is not taken"):
        desk("queuedeltafile", DELTAFILE=tmp_path / "north.json")

    assert statuses(service_of(desk.park, desk.store)) == {}


@pytest.mark.parametrize("is_waiting", [False, True], ids=["new", "waiting"])
def test_job_when_it_fails_then_the_run_does(is_waiting, desk):
    service = service_of(desk.park, desk.store)
    # a file where the packages belong
    kept_packages(desk.store).root.write_bytes(b"")
    if is_waiting:
        service.create_job(JobType.PACKAGE)

    with pytest.raises(QgsProcessingException, match="The job failed"):
        desk("runjobs", JOB=0 if is_waiting else 2)

    assert service.list_jobs().items[0].status is JobStatus.FAILED


def test_job_when_another_process_runs_one_then_nothing_is_done(desk):
    service = service_of(desk.park, desk.store)
    first = service.create_job(JobType.PROCESS_PROJECTFILE).job
    assert service.store.claim(this_process()).id == first.id

    done = desk("runjobs", JOB=3)

    assert (done["JOBS"], done["STATUS"]) == (0, "queued")
    assert service.get_job(first.id).status is JobStatus.STARTED


def test_deltafile_of_another_project_is_refused_with_what_to_do(desk, tmp_path):
    other = {"version": "1.0", "id": "d", "project": "other", "deltas": [], "files": []}
    path = tmp_path / "crew.json"
    path.write_text(json.dumps(other), encoding="utf-8")

    with pytest.raises(QgsProcessingException, match="project other") as caught:
        desk("queuedeltafile", DELTAFILE=path)

    assert "Apply changes from a deltafile" in str(caught.value)
    assert str(path) in str(caught.value)


def test_collected_changes_that_are_handed_over_need_no_file(desk):
    folder = desk.store.parent
    south_edits(folder / "south", *desk.package("south"))

    done = desk("collectpackage", FOLDER=folder / "south", DEVICE="south", PUSH=True)

    assert done["DELTAS"] > 0
    assert desk("runjobs")["APPLIED"] == done["DELTAS"]


def test_collected_changes_that_would_go_nowhere_are_not_collected(desk):
    folder = desk.store.parent
    south_edits(folder / "south", *desk.package("south"))

    with pytest.raises(QgsProcessingException, match="Name a file for the changes"):
        desk("collectpackage", FOLDER=folder / "south", DEVICE="south")

    assert desk.collect("south")["DELTAS"] > 0


def test_run_that_settles_its_changes_tells_of_those_that_are_left(desk):
    uuid = desk.collided()
    service = service_of(desk.park, desk.store)
    applied = [item for item in service.list_deltas().items if item.id != uuid]
    desk("revertdeltas", DELTAS=applied[-1].id)
    service.retry([applied[-1].id])

    page = desk.store.parent / "run.html"
    done = desk("runjobs", JOB=1, REPORT_HTML=page)

    assert (done["CONFLICT"], done["NOT_APPLIED"]) == (1, 0)
    told = "others of the project are not: 1 in conflict"
    assert told in "\n".join(desk.feedback.told)
    assert told in page.read_text("utf-8")
    assert "Safe to sync" not in page.read_text("utf-8")


def test_run_that_applies_nothing_tells_of_changes_that_are_left(desk):
    desk.collided()

    desk("runjobs", JOB=3)

    assert "more to do: 1 in conflict" in desk.feedback.textLog()


def test_run_without_any_job_says_how_to_make_one(desk):
    done = desk("runjobs")

    assert (done["JOBS"], done["JOB_ID"]) == (0, "")
    assert "No job waited" in "\n".join(desk.feedback.told)


def test_report_that_is_not_made_is_told(desk, tmp_path):
    old, page = tmp_path / "day.json", tmp_path / "check.html"
    old.write_text("of yesterday")

    desk("runjobs", REPORT_JSON=old)
    told = desk.feedback.textLog()
    checked = desk("runjobs", JOB=3, REPORT_JSON=tmp_path / "c.json", REPORT_HTML=page)

    assert f"so this report was not made: {old}" in told
    told = desk.feedback.textLog()
    assert f"so this report was not made: {page}" in told
    assert "REPORT_JSON" in checked
    assert "c.json" not in told


def test_package_is_told_without_the_marks_of_the_log(desk, tmp_path):
    desk("packageproject", FOLDER=tmp_path / "package")

    assert desk.feedback.told
    assert not [line for line in desk.feedback.told if ":::" in line]
    assert len(set(desk.feedback.told)) == len(desk.feedback.told)


@pytest.mark.parametrize("algorithm", ["runjobs", "resolvedeltas", "queuedeltafile"])
def test_open_project_when_it_is_in_no_file_then_it_is_said(
    algorithm,
    desk,
    tmp_path,
    open_project,
):
    source = QgsProject()
    assert source.read(str(project_file(desk.park)))
    [layer] = source.mapLayersByName("trees")
    open_project.addMapLayer(layer.clone())
    (tmp_path / "empty.json").write_text("{}", encoding="utf-8")

    given = {"DELTAFILE": tmp_path / "empty.json"} if "queue" in algorithm else {}
    with pytest.raises(QgsProcessingException, match="in no file. Save it"):
        desk(algorithm, PROJECT=None, **given)

    source.clear()


def test_open_project_when_it_was_saved_then_its_jobs_are_run(desk, open_project):
    assert open_project.read(str(project_file(desk.park)))
    open_project.setDirty(True)

    done = desk("runjobs", PROJECT=None, JOB=3)

    assert (done["STATUS"], done["JOBS"]) == ("finished", 1)


def test_layer_when_it_is_in_edit_mode_then_its_changes_wait(desk, open_project):
    folder = desk.store.parent
    ids = desk.package("north")
    pushed = north_edits(folder / "north", *ids)
    (folder / "north.json").write_text(pushed.text, encoding="utf-8")
    desk("queuedeltafile", DELTAFILE=folder / "north.json")
    assert open_project.read(str(project_file(desk.park)))
    trees = next(
        layer
        for layer in open_project.mapLayers().values()
        if layer.name().lower() == "trees"
    )
    assert trees.startEditing()

    waiting = desk("runjobs", PROJECT=None)
    assert waiting["PENDING"] > 0
    assert desk.park.rows() == TREES

    assert trees.rollBack()
    done = desk("runjobs", PROJECT=None, JOB=1)
    assert (done["PENDING"], done["ERROR"]) == (0, 0)
    assert desk.park.rows() != TREES
