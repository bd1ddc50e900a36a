"""What the people of the demo do: two crews with QField, and the office meanwhile.

The crews edit with the simulated device of the tests, which records what QField would:
nobody wants to wait for a tablet. Run as a module, in a process with a QGIS of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from tests.device.device import Device
from tools.sample.photo import draw_photo

NORTH, SOUTH = "north crew", "south crew"


def main(project_file: Path, north: Path, south: Path, deltafile: Path) -> None:
    """Let everybody edit.

    Args:
        project_file: of the office.
        north: the north crew's copy of the package.
        south: the south crew's copy.
        deltafile: where the north crew's changes go.
    """
    north_crew(north, deltafile)
    south_crew(south)
    office(project_file)


def north_crew(folder: Path, deltafile: Path) -> None:
    """Edit, and send the deltafile."""
    with _device(folder, NORTH) as device:
        trees, inspections = device.layer("Trees"), device.layer("Inspections")
        trees.change(trees.find(tag_no=1320), height=23.4, condition="fair")
        trees.change(trees.find(tag_no=1346), condition="poor", girth=121)
        trees.delete(trees.find(tag_no=1337))
        lime = trees.create("Point (565020 5934030)", tag_no=1601, species="Lime")
        inspections.create(
            tree_uuid=trees.feature(lime)["uuid"], finding="Planted today", urgency=1
        )
        deltafile.write_text(device.push().text, encoding="utf-8")


def south_crew(folder: Path) -> None:
    """Edit, and bring the tablet back."""
    with _device(folder, SOUTH) as device:
        trees = device.layer("Trees")
        trees.change(trees.find(tag_no=1320), height=22.1, condition="good")
        trees.change(trees.find(tag_no=1337), note="Woodpecker's hole")
        trees.change(trees.find(tag_no=1216), girth=138)
        picture = draw_photo(1476, crown_radius=30)
        trees.take_photo(trees.find(tag_no=1476), "photo", picture)


def office(project_file: Path) -> None:
    """Regrade a tree that the north crew regraded too."""
    project = QgsProject()
    if not project.read(str(project_file)):
        raise RuntimeError(project.error())
    [trees] = project.mapLayersByName("Trees")
    _regrade(trees, 1346, "fair")
    del trees
    project.clear()


def _regrade(trees: QgsVectorLayer, tag_no: int, condition: str) -> None:
    [tree] = trees.getFeatures(f"tag_no = {tag_no}")
    index = trees.fields().indexOf("condition")
    is_done = (
        trees.startEditing()
        and trees.changeAttributeValue(tree.id(), index, condition)
        and trees.commitChanges()
    )
    if not is_done:
        raise RuntimeError("; ".join(trees.commitErrors()))


def _device(folder: Path, client: str) -> Device:
    manifest = json.loads((folder / "qfieldsync_cloud.json").read_text("utf-8"))
    return Device(
        folder,
        client=client,
        project_id=manifest["project_id"],
        export_id=manifest["package_id"],
    )


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(*map(Path, sys.argv[1:]))
    application.exitQgis()
