"""Where changes are, and the picture of them, drawn by QGIS without a screen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QThreadPool, QTimer
from qgis.PyQt.QtGui import QColor, QImage

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.maps.drawing import MAX_BYTES, draw_map
from qfieldsync_cloud.core.maps.places import MapFrame, Places, find_places
from qfieldsync_cloud.core.reports.marks import (
    ALREADY_APPLIED,
    APPLIED,
    CONFLICT,
    NOT_APPLIED,
    Mark,
)
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.sync.place import Place
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.qgis.factories import (
    GPKG,
    Database,
    create,
    database,
    delete,
    oak,
    patch,
    project_of,
    run_of,
    trees,
)
from tests.qgis.file_factories import memory_layer

X, Y = 565000, 5934000
"""A place in Hamburg, in EPSG:25832."""
UTM, WEB = "EPSG:25832", "EPSG:3857"
HORSESHOE = (
    f"Polygon (({X} {Y}, {X} {Y + 90}, {X + 100} {Y + 90}, {X + 100} {Y + 80},"
    f" {X + 10} {Y + 80}, {X + 10} {Y + 10}, {X + 100} {Y + 10}, {X + 100} {Y},"
    f" {X} {Y}))"
)


def tree(fid: int, **changes: Any) -> dict[str, Any]:
    """A tree ten metres east of the one before."""
    return oak(fid, **{"geom": f"Point ({X + 10 * fid} {Y})", **changes})


def in_crs(project: QgsProject, crs: str = UTM) -> QgsProject:
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    return project


def settled(project: QgsProject, *deltas: Any) -> SyncRun:
    """A run that is over."""
    run = run_of(project, *deltas)
    run.apply()
    return run


def places_of(run: SyncRun, project: QgsProject) -> Places:
    frame = MapFrame.of_project(project)
    return find_places(run.settled(), run.layers.setups, frame)


def spots(run: SyncRun, project: QgsProject) -> list[tuple[float, float] | None]:
    """The points of all deltas, to the centimetre."""
    return [
        place and (round(place.x, 2), round(place.y, 2))
        for place in places_of(run, project).items
    ]


def told(run: SyncRun) -> list[str]:
    return [item.status.value for item in run.settled()]


# Places


def test_place_of_a_conflict_is_that_of_the_layer_else_before_else_in_the_field(
    tmp_path,
):
    layer = trees(tmp_path, GPKG, tree(1), tree(2)).layer()
    project = in_crs(project_of(layer))
    old, new = f"Point ({X} {Y + 50})", f"Point ({X} {Y + 60})"

    run = settled(
        project,
        patch(layer, 1, {"height": 7.5}, {"height": 8}, old_wkt=old, new_wkt=new),
        patch(layer, 77, {"height": 7.5}, {"height": 8}, old_wkt=old, new_wkt=new),
        patch(layer, 78, {"height": 7.5}, {"height": 8}, new_wkt=new),
        patch(layer, 79, {"height": 7.5}, {"height": 8}),
    )

    assert told(run) == ["STATUS_CONFLICT"] * 4
    assert spots(run, project) == [(X + 10, Y), (X, Y + 50), (X, Y + 60), None]


def test_place_of_any_other_change_is_where_it_put_the_feature(tmp_path):
    layer = trees(tmp_path, GPKG, tree(1), tree(2), tree(3)).layer()
    project = in_crs(project_of(layer))

    run = settled(
        project,
        create(layer, {"species": "elm"}, f"Point ({X} {Y + 10})"),
        patch(
            layer,
            1,
            old_wkt=f"Point ({X + 10} {Y})",
            new_wkt=f"Point ({X} {Y + 20})",
        ),
        patch(layer, 2, {"height": 12.5}, {"height": 13.5}),
        delete(layer, 3),
    )

    assert told(run) == ["STATUS_APPLIED"] * 4
    assert spots(run, project) == [
        (X, Y + 10),
        (X, Y + 20),
        (X + 20, Y),
        (X + 30, Y),
    ]


def test_layer_is_asked_where_no_delta_says_it(tmp_path):
    """What the ledger knows and what was refused was never planned."""
    layer = trees(tmp_path, GPKG, tree(1), tree(2)).layer()
    project = in_crs(project_of(layer))
    deltas = [
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(layer, 2, {"girth": 80}, {"girth": "thick"}),
        patch(layer, 2, {"bark": 1}, {"bark": 2}),
        patch(layer, 99, {"girth": 80}, {"girth": "thick"}),
        patch("no_such_layer", 1, {"height": 1}, {"height": 2}),
    ]
    settled(project, *deltas)

    again = settled(project, *deltas)

    assert [item.is_known for item in again.settled()] == [True, *[False] * 4]
    assert spots(again, project) == [(X + 10, Y), (X + 20, Y), (X + 20, Y), None, None]


def test_memory_layer_is_not_asked_from_another_thread(tmp_path):
    layer = memory_layer(tree(1))
    project = in_crs(project_of(layer))
    run = run_of(project, patch(layer, 1, {"girth": 80}, {"girth": "thick"}))
    run.apply_to_memory(project)

    assert told(run) == ["STATUS_NOT_APPLIED"]
    assert spots(run, project) == [None]


def test_layer_that_the_project_lacks_has_its_place_by_the_delta(tmp_path):
    layer = trees(tmp_path, GPKG, tree(1)).layer()
    project = in_crs(project_of(layer))
    wkt = f"Point ({X} {Y})"

    run = settled(
        project,
        create("benches", {"name": "a"}, wkt, crs=UTM),
        create("benches", {"name": "b"}, f"SRID=25832;{wkt}"),
        create("benches", {"name": "c"}, wkt),
        create("benches", {"name": "d"}, "Point (nowhere)", crs=UTM),
        create("benches", {"name": "e"}, None, crs=UTM),
        create("benches", {"name": "f"}, wkt, crs="EPSG:123456789"),
        create("benches", {"name": "g"}, f"SRID=99999999999999;{wkt}"),
    )

    assert spots(run, project) == [(X, Y), (X, Y), *[None] * 5]


def test_place_is_on_the_surface_and_its_outline_is_kept(tmp_path):
    base = database(tmp_path, GPKG).add_table("plots", "name TEXT", geometry="Polygon")
    layer = base.layer("plots")
    project = in_crs(project_of(layer))

    run = settled(project, create(layer, {"name": "u"}, HORSESHOE))

    [place] = places_of(run, project).items
    shape = QgsGeometry.fromWkt(HORSESHOE)
    assert shape.intersects(QgsGeometry.fromWkt(f"Point ({place.x} {place.y})"))
    assert not shape.intersects(shape.centroid())
    assert place.box == (X, Y, X + 100, Y + 90)
    assert QgsGeometry.fromWkt(place.outline.wkt).equals(shape)


def test_places_are_in_the_crs_of_the_project(tmp_path):
    layer = trees(tmp_path, GPKG, tree(1)).layer()
    project = in_crs(project_of(layer), "EPSG:4326")

    run = settled(project, patch(layer, 1, {"height": 12.5}, {"height": 13.5}))

    [place] = places_of(run, project).items
    assert (place.x, place.y) == pytest.approx((9.98, 53.55), abs=0.01)
    assert place.box == (place.x, place.y, place.x, place.y)


def test_project_without_a_crs_is_shown_in_that_of_its_layer(tmp_path):
    layer = trees(tmp_path, GPKG, tree(1)).layer()
    project = in_crs(project_of(layer), "")
    run = settled(project, patch(layer, 1, {"height": 12.5}, {"height": 13.5}))

    places = places_of(run, project)

    assert places.frame.crs.authid() == UTM
    assert [(p.x, p.y) for p in places.items] == [(X + 10, Y)]


def test_coordinates_that_cannot_be_converted_are_counted_and_stop_nothing(tmp_path):
    layer = trees(tmp_path, GPKG, tree(1), tree(2, geom="Point (1e300 1e300)")).layer()
    project = in_crs(project_of(layer), "EPSG:4326")
    run = settled(
        project,
        patch(layer, 2, {"height": 12.5}, {"height": 13.5}),
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
    )

    places = places_of(run, project)
    picture = draw_map(run.report(), places)

    assert [place is None for place in places.items] == [True, False]
    assert places.failed == 1
    assert (picture.failed, picture.placeless) == (1, 0)


def test_huge_geometry_leaves_a_small_outline(tmp_path):
    base = database(tmp_path, GPKG).add_table("plots", "name TEXT", geometry="Polygon")
    layer = base.layer("plots")
    project = in_crs(project_of(layer))
    round_plot = QgsGeometry.fromWkt(f"Point ({X} {Y})").buffer(500, 5000)
    run = settled(project, create(layer, {"name": "o"}, round_plot.asWkt(17)))

    [place] = places_of(run, project).items

    assert place.outline.qgs.constGet().nCoordinates() < 1500
    assert place.box == pytest.approx((X - 500, Y - 500, X + 500, Y + 500))


def test_many_long_texts_are_not_all_parsed_and_still_have_a_place(
    tmp_path, monkeypatch
):
    monkeypatch.setattr("qfieldsync_cloud.core.maps.places._MAX_PARSED", 1)
    ring = QgsGeometry.fromWkt(f"Point ({X} {Y})").buffer(50, 20).asWkt(17)
    project = in_crs(QgsProject())
    texts = [ring, ring, f"SRID=25832;{ring}", "Polygon (((", f"Point ({X} {Y})"]
    texts += [f"Polygon (({number} 1, {ring})" for number in ("1..2", "1e999", "nan")]
    run = settled(
        project,
        *(create("plots", {"n": n}, wkt, crs=UTM) for n, wkt in enumerate(texts)),
    )

    found = places_of(run, project).items

    first = QgsGeometry.fromWkt(ring).vertexAt(0)
    for place in found[1:3]:
        assert (place.x, place.y) == pytest.approx((first.x(), first.y()))
    assert found[0].box[2] - found[0].box[0] == pytest.approx(100)
    assert found[3] is None
    assert (found[4].x, found[4].y) == (X, Y)
    assert found[5:] == (None, None, None)


# The picture


def entry(status: DeltaStatus, number: int = 1, **changes: Any) -> DeltaReport:
    values: dict[str, Any] = {
        "uuid": str(number),
        "status": status,
        "is_already_applied": False,
        "layer_id": "trees_1",
        "layer_name": "Trees",
        "method": "patch",
        "source_pk": str(number),
        "modified_pk": None,
        "conflict": None,
        "diagnosis": None,
        "warnings": (),
        "provider_errors": (),
        "data_source": "",
    }
    return DeltaReport(**{**values, **changes})


def at(x: float, y: float) -> Place:
    return Place(x, y, (x, y, x, y))


def drawn(
    pairs: Sequence[tuple[DeltaReport, Place | None]], crs: str = UTM
) -> MapPicture | None:
    """A picture of changes at places."""
    report = Report("file", "project", False, tuple(delta for delta, _ in pairs))
    frame = MapFrame(QgsCoordinateReferenceSystem(crs))
    return draw_map(report, Places(frame, tuple(place for _, place in pairs)))


def image_of(picture: MapPicture) -> QImage:
    image = QImage.fromData(QByteArray(picture.png), "PNG")
    assert (image.width(), image.height()) == (picture.width, picture.height)
    return image


def has_colour(picture: MapPicture, place: Place, colour: str, reach: int = 7) -> bool:
    """Whether the picture has a colour close to a place."""
    image, wanted = image_of(picture), QColor(colour)
    left, bottom, right, top = picture.box
    column = int((place.x - left) / (right - left) * picture.width)
    row = int((top - place.y) / (top - bottom) * picture.height)
    return any(
        is_like(image.pixelColor(column + x, row + y), wanted)
        for x in range(-reach, reach + 1)
        for y in range(-reach, reach + 1)
    )


def is_like(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3])
    return all(abs(a - b) <= 12 for a, b in pairs)


def test_each_change_is_where_it_is_and_has_the_colour_of_its_outcome():
    statuses: list[tuple[Mark, DeltaReport, Place]] = [
        (APPLIED, entry(DeltaStatus.APPLIED, 1), at(X, Y)),
        (CONFLICT, entry(DeltaStatus.CONFLICT, 2), at(X + 200, Y + 100)),
        (NOT_APPLIED, entry(DeltaStatus.NOT_APPLIED, 3), at(X + 400, Y)),
        (
            ALREADY_APPLIED,
            entry(DeltaStatus.APPLIED, 4, is_already_applied=True),
            at(X, Y + 100),
        ),
    ]

    picture = drawn([(delta, place) for _mark, delta, place in statuses])

    assert [(mark.name, count) for mark, count in picture.counts] == [
        ("conflict", 1),
        ("not_applied", 1),
        ("applied", 1),
        ("already_applied", 1),
    ]
    for mark, _delta, place in statuses:
        assert has_colour(picture, place, mark.tone), mark.name
    assert not has_colour(picture, at(X + 200, Y + 20), CONFLICT.tone)
    assert picture.crs.startswith("EPSG:25832")
    assert picture.width_m == pytest.approx(picture.box[2] - picture.box[0], rel=0.002)
    assert not picture.is_thinned


def test_scale_is_that_of_the_ground_and_not_of_the_projection():
    """Web Mercator stretches what is far from the equator: here by 1.68."""
    picture = drawn([(entry(DeltaStatus.APPLIED), at(1_111_000, 7_086_000))], WEB)

    stretched = (picture.box[2] - picture.box[0]) / picture.width_m
    assert stretched == pytest.approx(1.68, abs=0.02)


def test_conflict_lies_on_top_of_what_was_applied():
    pairs = [(entry(DeltaStatus.CONFLICT), at(X, Y))]
    pairs += [(entry(DeltaStatus.APPLIED, n), at(X, Y)) for n in range(2, 50)]

    picture = drawn(pairs)

    assert has_colour(picture, at(X, Y), CONFLICT.fill, reach=2)
    assert picture.is_thinned
    assert dict(picture.counts) == {CONFLICT: 1, APPLIED: 48}


def test_shapes_of_lines_and_polygons_are_seen(tmp_path):
    base = database(tmp_path, GPKG)
    base.add_table("plots", "name TEXT", geometry="Polygon")
    base.add_table("paths", "name TEXT", geometry="MultiLineString")
    plots, paths = base.layer("plots"), base.layer("paths")
    project = in_crs(project_of(plots, paths))
    run = settled(
        project,
        create(plots, {"name": "u"}, HORSESHOE),
        create(
            paths, {"name": "p"}, f"LineString ({X} {Y + 200}, {X + 300} {Y + 200})"
        ),
    )

    picture = draw_map(run.report(), places_of(run, project))

    assert has_colour(picture, at(X, Y + 85), APPLIED.tone)
    assert has_colour(picture, at(X + 100, Y + 5), APPLIED.tone)
    assert has_colour(picture, at(X + 290, Y + 200), APPLIED.tone)
    assert not has_colour(picture, at(X + 60, Y + 45), APPLIED.tone)


def test_changes_far_from_all_others_are_counted_and_left_out():
    pairs = [(entry(DeltaStatus.APPLIED, n), at(X + 10 * n, Y + n)) for n in range(30)]
    pairs += [(entry(DeltaStatus.CONFLICT, 99), at(0, 0))]

    picture = drawn(pairs)

    assert picture.far == 1
    assert dict(picture.counts) == {APPLIED: 30}
    assert picture.box[0] > X - 1000


def test_changes_without_a_place_are_counted_and_without_any_there_is_no_picture():
    some = [(entry(DeltaStatus.APPLIED, 1), at(X, Y)), (entry(DeltaStatus.ERROR), None)]

    assert drawn(some).placeless == 1
    assert drawn(some[1:]) is None
    assert drawn([]) is None


@pytest.mark.parametrize("crs", [UTM, WEB, "EPSG:4326", "EPSG:2056", ""])
def test_one_point_is_a_picture_in_any_crs(crs):
    picture = drawn([(entry(DeltaStatus.CONFLICT), at(9.5, 53.5))], crs)

    assert has_colour(picture, at(9.5, 53.5), CONFLICT.fill)
    assert (picture.width_m is None) == (crs == "")
    assert 0 < len(picture.png) < 50_000


@pytest.mark.parametrize(
    "place",
    [at(1e18, -1e18), at(5e-324, 0), at(-179.99, 89.99)],
    ids=["large", "tiny", "pole"],
)
def test_strange_coordinates_make_a_picture_all_the_same(place):
    picture = drawn([(entry(DeltaStatus.APPLIED), place)], "EPSG:4326")

    assert image_of(picture).width() == 1200


def test_name_of_a_layer_is_drawn_as_text_and_read_as_nothing_else():
    name = "[% 1/0 %]<b>\"'$x"
    delta = entry(DeltaStatus.CONFLICT, layer_name=name)
    other = entry(DeltaStatus.CONFLICT, 2, layer_id="other", layer_name=name * 50)

    picture = drawn([(delta, at(X, Y)), (other, at(X + 50, Y))])

    assert picture.has_labels
    assert has_colour(picture, at(X, Y), CONFLICT.fill)


def test_names_are_all_there_or_none_of_a_kind():
    few = [(entry(DeltaStatus.CONFLICT, n), at(X + 90 * n, Y)) for n in range(5)]
    many = [(entry(DeltaStatus.NOT_APPLIED, n), at(X + n, Y + 200)) for n in range(200)]

    assert drawn(few).has_labels
    assert drawn([*few, *many]).has_labels
    assert not drawn(many).has_labels
    # those of the many are not drawn at all
    assert drawn([*few, *many]).png == drawn([*few, *many, *many[:50]]).png


def crowd(count: int) -> Iterator[tuple[DeltaReport, Place]]:
    """Changes of every outcome all over the place, the same ones each time."""
    statuses = (
        *[DeltaStatus.APPLIED] * 7,
        DeltaStatus.CONFLICT,
        DeltaStatus.NOT_APPLIED,
        DeltaStatus.ERROR,
    )
    for number in range(count):
        x = X + (number * 7919 % 100_003) / 10
        y = Y + (number * 104_729 % 65_537) / 10
        yield entry(statuses[number * 31 % 10], number), at(x, y)


@pytest.mark.parametrize("count", [300, 3000, 20_000])
def test_picture_stays_small_however_many_changes_it_shows(count):
    picture = drawn(list(crowd(count)))

    assert len(picture.png) <= MAX_BYTES
    assert sum(number for _mark, number in picture.counts) == count
    assert image_of(picture).height() <= 800


def test_many_overlapping_polygons_stay_small_too():
    from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry

    pairs = []
    for delta, place in crowd(1500):
        shape = QgsGeometry.fromWkt(f"Point ({place.x} {place.y})").buffer(400, 8)
        box = shape.boundingBox()
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        pairs.append((delta, Place(place.x, place.y, bounds, LayerGeometry(shape))))

    assert len(drawn(pairs).png) <= MAX_BYTES


# Threads


def pictures_in(start: Callable[[Callable[[], None]], Any], count: int) -> list[bytes]:
    """The PNGs that `count` pieces of work drew, each started by `start`."""
    pairs = list(crowd(200))
    found: list[bytes] = []
    kept = [start(lambda: found.append(drawn(pairs).png)) for _ in range(count)]
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: len(found) == count and loop.quit())
    timer.start(5)
    QTimer.singleShot(30_000, loop.quit)
    loop.exec()
    assert len(kept) == len(found) == count, "it never ended"
    return found


def test_picture_is_the_same_in_any_thread():
    def in_thread(work: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=work)
        thread.start()
        return thread

    expected = drawn(list(crowd(200))).png

    assert pictures_in(in_thread, 2) == [expected] * 2


def test_tasks_that_take_every_thread_of_the_pool_can_all_draw():
    """QGIS's own background jobs would wait here for threads that never get free."""
    count = 2 * QThreadPool.globalInstance().maxThreadCount()

    def in_task(work: Callable[[], None]) -> QgsTask:
        task = QgsTask.fromFunction("draw", lambda _task: work())
        QgsApplication.taskManager().addTask(task)
        return task

    expected = drawn(list(crowd(200))).png

    assert pictures_in(in_task, count) == [expected] * count


def test_places_are_found_in_a_thread_of_their_own(tmp_path: Path):
    base: Database = trees(tmp_path, GPKG, tree(1), tree(2))
    layer = base.layer()
    project = in_crs(project_of(layer))
    frame = MapFrame.of_project(project)
    run = settled(
        project,
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(layer, 2, {"girth": 80}, {"girth": "thick"}),
    )
    found: list[Places] = []

    def look() -> None:
        found.append(find_places(run.settled(), run.layers.setups, frame))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join(20)

    [places] = found
    assert [(p.x, p.y) for p in places.items] == [(X + 10, Y), (X + 20, Y)]
