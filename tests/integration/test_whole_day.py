"""A day with no server: packaged, edited by two crews, collected, applied, resolved.

Real files from one end to the other, first through the service, then through the
Processing algorithms. What the office holds in the end is read past QGIS.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

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
from tests.qgis.test_processing import (  # noqa: F401 - fixtures
    Recorder,
    open_project,
    provider,
    run,
)

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
