"""Files that go along, each at a place of its own.

What is in the folder of the project keeps its path in there. What comes from elsewhere
goes to `external/1`, `external/2`…: one for each folder, so that equal names stay apart
and no name tells where it was. SQLite databases are copied by SQLite, which takes the
rows that are still in a `-wal` along, and without the tables that tell of this machine.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

from osgeo import gdal

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.files.spelling import Disk, plain
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    leave_wal,
    read_only,
    transaction,
)
from qfieldsync_cloud.core.layers.gdal_errors import answer_of
from qfieldsync_cloud.core.layers.ledgers.ledger_removal import strip_database
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.project.packaging.package import (
    DATA_NAME,
    Finding,
    FindingCode,
)
from qfieldsync_cloud.core.project.packaging.service_files import (
    service_logins,
    without_login,
)
from qfieldsync_cloud.core.project.packaging.virtual_files import (
    is_virtual,
    named_files,
    with_copies,
)
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.translation import translate

_SQLITE = b"SQLite format 3\0"
_BLOCK_BYTES = 1024 * 1024
_PAGES = 2000
"""Of a database, between two questions whether to stop."""
_EXTERNAL = "external"
_TELLING = ("layer_styles", "qgis_projects")
"""Tables in which QGIS keeps styles and whole projects, with paths of the machine."""
_BESIDE = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx"),
    ".csv": (".csvt", ".prj"),
    ".gml": (".xsd", ".gfs"),
}
"""Files of the same name that say how to read one, by its suffix."""
_POINTS = "ept.json"
"""Of a cloud of points in many files, which are in folders beside it."""
_PASSING = ("-wal", "-shm", "-journal")
_NAMED_COLLISIONS = 5
"""Of so many files the warning says the names."""


@dataclass
class CopiedFiles:
    """Which files go where in a package."""

    home: Path
    """Folder of the project."""
    folder: Path
    """Of the package to come."""
    before: Path
    """Of the package that was there before."""
    watcher: JobWatcher
    keeps_logins: bool = False
    """The logins of servers that files name stay in them."""
    reserved: frozenset[str] = frozenset((DATA_NAME, MANIFEST_NAME))
    """Paths in the package that are taken, in lower case."""
    places: dict[Path, str] = field(default_factory=dict)
    """Path in the package, with `/`, by file."""
    kept: set[Path] = field(default_factory=set)
    """Those that are taken from the package before, where it has them."""
    _outside: dict[Path, str] = field(default_factory=dict)
    _homes: tuple[Path, ...] = ()
    """The folder of the project, as it is and as it was named."""

    def __post_init__(self) -> None:
        named = Path(os.path.abspath(self.home))  # noqa: PTH100 - not resolved
        self.home = self.home.resolve()
        self._homes = (self.home, named)

    def inside(self, path: Path) -> str:
        """The path from the folder of the project; "" for one that is elsewhere.

        A folder in there may be a link, to photos on a server for instance.
        """
        named = Path(os.path.abspath(path))  # noqa: PTH100 - not resolved
        for home in self._homes:
            if home in named.parents:
                return named.relative_to(home).as_posix()
        real = path.resolve()
        is_inside = self.home in real.parents
        return real.relative_to(self.home).as_posix() if is_inside else ""

    def place(self, path: Path) -> str:
        """The path in the package of a file that is to be copied."""
        inside = self.inside(path)
        path = self.home / inside if inside else path.resolve()
        if path not in self.places:
            self.places[path] = self._new_place(path)
        return self.places[path]

    def place_of(self, path: Path) -> str:
        """The path in the package of a file that is copied anyway; "" for any other."""
        try:
            return self.places.get(path.resolve(), "")
        except (OSError, ValueError):  # no path: too long, a NUL
            return ""

    def place_data(
        self,
        path: Path,
        *,
        keeps_existent: bool = False,
        wanted: re.Pattern[str] | None = None,
    ) -> str:
        """The same for a data source, with the files that belong to it.

        A data source may be a folder, of Shapefiles for instance.

        Args:
            path: of the data source.
            keeps_existent: take them from the package before, where it has them.
            wanted: what the paths of the files in a folder are like; None: take all.
        """
        path = path.resolve()
        items = data_files(path)
        if path.is_dir():
            base = self._new_place(path)
            named = {item.relative_to(path).as_posix(): item for item in items}
            if wanted is not None:
                named = {k: item for k, item in named.items() if wanted.fullmatch(k)}
            items = list(named.values())
            for name, item in named.items():
                self.places.setdefault(item, PurePosixPath(base, name).as_posix())
        else:
            base = self.place(path)
            folder = PurePosixPath(base).parent
            for item in items:
                self._place_beside(item, path.parent, folder)
        if keeps_existent:
            self.kept.update(items)
        return base

    def _place_beside(self, item: Path, home: Path, folder: PurePosixPath) -> None:
        """What belongs to a file of `home`, which goes to `folder`, goes along."""
        if item.is_relative_to(home):
            place = (folder / item.relative_to(home).as_posix()).as_posix()
            if place.lower() not in self.reserved:
                self.places.setdefault(item, place)
        self.place(item)

    def _new_place(self, path: Path) -> str:
        if path.is_relative_to(self.home):
            place = path.relative_to(self.home).as_posix()
            if place.lower() not in self.reserved:
                return place
        if path.parent not in self._outside:
            self._outside[path.parent] = self._new_folder()
        return f"{self._outside[path.parent]}/{path.name}"

    def _new_folder(self) -> str:
        """A folder that the project does not have: one may be a package of another."""
        taken = set(self._outside.values())
        names = (f"{_EXTERNAL}/{number}" for number in count(1))
        return next(
            name
            for name in names
            if name not in taken and not (self.home / name).exists()
        )

    def collisions(self) -> Iterator[Finding]:
        """Names that devices may take for the same, because case does not count there.

        So it is on Windows, on macOS, and in the shared folders of Android.
        """
        by_name: dict[str, dict[str, Path]] = defaultdict(dict)
        for path, place in self.places.items():
            by_name[plain(place)][place] = path
        found = sorted(sorted(same) for same in by_name.values() if _are_several(same))
        if not found:
            return
        named = [" = ".join(same) for same in found[:_NAMED_COLLISIONS]]
        message = translate(
            "Packaging",
            "Many devices take these names for the same, and keep only one of the "
            "files. Rename them: {files}",
        ).format(files=", ".join(named + ["…"] * (len(found) > len(named))))
        yield Finding(FindingCode.FILE_NAMES_COLLIDE, message)

    def copy(self) -> None:
        """Copy all of them.

        Raises:
            Cancelled: the job is to stop.
            OSError, sqlite3.Error: one cannot be read or written.
        """
        for path, place in self.places.items():
            self.watcher.check()
            target = self.folder / place
            target.parent.mkdir(parents=True, exist_ok=True)
            if path in self.kept and (self.before / place).is_file():
                copy_file(self.before / place, target, self.watcher)
            elif is_sqlite(path):
                copy_database(path, target, self.watcher)
            elif is_virtual(path):
                content = with_copies(path, self.places, keeps_logins=self.keeps_logins)
                target.write_bytes(content)
            elif not self.keeps_logins and service_logins(path):
                target.write_bytes(without_login(path))
            else:
                copy_file(path, target, self.watcher)


def _are_several(same: Mapping[str, Path]) -> bool:
    """Whether names lead to more than one file: macOS finds one under each of them."""
    first, *others = same.values()
    return any(not Disk().is_same(first, other) for other in others)


def data_files(path: Path, within: frozenset[Path] = frozenset()) -> list[Path]:
    """A data source and the files that belong to it.

    Args:
        path: of the data source.
        within: mosaics of which it is a part.
    """
    if path.is_dir():
        return [item for item in sorted(path.rglob("*")) if item.is_file()]
    found = [path]
    if not is_sqlite(path):
        found += map(Path, answer_of(lambda: _files_by_gdal(path)) or ())
        beside = _BESIDE.get(path.suffix.lower(), ())
        found += [path.with_suffix(suffix) for suffix in beside]
    if path.name == _POINTS:
        for folder in path.parent.glob("ept-*"):
            found += data_files(folder)
    if is_virtual(path):
        within |= {path.resolve()}
        for item in (named.resolve() for named in named_files(path)):
            if item not in within:
                found += data_files(item, within)
    unique = dict.fromkeys(item.resolve() for item in found)
    return [item for item in unique if item.is_file() and not _is_passing(item)]


def _files_by_gdal(path: Path) -> list[str] | None:
    dataset = gdal.OpenEx(str(path))
    return list(dataset.GetFileList()) if dataset else None


def is_sqlite(path: Path) -> bool:
    """Whether a file is a SQLite database, a GeoPackage for instance."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _is_passing(path: Path) -> bool:
    return path.name.endswith(_PASSING)


def copy_file(source: Path, target: Path, watcher: JobWatcher) -> None:
    """Copy a file with its date; a watcher may stop it within.

    Raises:
        Cancelled: the job is to stop.
    """
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(_BLOCK_BYTES):
            watcher.check()
            writing.write(block)
    shutil.copystat(source, target)
    # a read-only original must not make a read-only package
    target.chmod(target.stat().st_mode | 0o200)


def copy_database(source: Path, target: Path, watcher: JobWatcher) -> None:
    """Copy a SQLite database as it is now, without what tells of this machine.

    Raises:
        Cancelled: the job is to stop.
        sqlite3.Error: it cannot be read or written.
    """

    def progressed(_status: int, _remaining: int, _total: int) -> None:
        watcher.check()

    with read_only(str(source)) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing, pages=_PAGES, progress=progressed)
    for kind in (SourceKind.GEOPACKAGE, SourceKind.SPATIALITE):
        strip_database(target, kind)
    _drop_tables(target, _TELLING, watcher)
    leave_wal(str(target))


def _drop_tables(path: Path, names: Iterable[str], watcher: JobWatcher) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        found = {
            str(name)
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
        }
        gone = [name for name in names if name in found]
        if not gone:
            return
        connection.set_progress_handler(lambda: int(watcher.is_cancelled()), 50_000)
        try:
            with transaction(connection):
                for name in gone:
                    connection.execute(f"DROP TABLE {quoted(name)}")
                    for table in ("gpkg_contents", "gpkg_ogr_contents"):
                        if table in found:
                            connection.execute(
                                statement(
                                    "DELETE FROM {table} WHERE table_name = ?",
                                    table=quoted(table),
                                ),
                                (name,),
                            )
            connection.execute("VACUUM")
        except sqlite3.OperationalError as error:
            if watcher.is_cancelled():
                raise Cancelled("cancelled") from error
            raise
