"""The flow of packaging: decide, write, verify, put in its place.

    workflow = new_workflow(watcher)
    package = package_project(Path("trees.qgz"), Path("packages/trees"), workflow)
    workflow.feedback(), workflow.output

The project is read into objects of its own, in any thread; the open project is not
touched. Nothing is written beside the package.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.errors import PackagingError, ProjectError
from qfieldsync_cloud.core.files.spelling import spellings
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.project.details import layer_details
from qfieldsync_cloud.core.project.manifest import PackageIdentity, write_manifest
from qfieldsync_cloud.core.project.packaging.area import area_of
from qfieldsync_cloud.core.project.packaging.attachments import (
    AttachmentFiles,
    AttachmentReference,
    find_references,
    missing_files,
    place_folders,
    references_of_copy,
)
from qfieldsync_cloud.core.project.packaging.copied_files import CopiedFiles
from qfieldsync_cloud.core.project.packaging.data import DataFile, PackedRows
from qfieldsync_cloud.core.project.packaging.document import ProjectDocument
from qfieldsync_cloud.core.project.packaging.layer_plans import (
    LayerPlan,
    local_file,
    plan_layers,
)
from qfieldsync_cloud.core.project.packaging.layer_verification import PackageVerifier
from qfieldsync_cloud.core.project.packaging.package import (
    DATA_NAME,
    Finding,
    Package,
    PackageKeeper,
    PackageOptions,
    SyncAction,
)
from qfieldsync_cloud.core.project.packaging.packaged_layer import PackagedLayer
from qfieldsync_cloud.core.project.packaging.project_file import ProjectFileWriter
from qfieldsync_cloud.core.project.packaging.table_verification import verify_table
from qfieldsync_cloud.core.project.packaging.workshop import (
    Workshop,
    open_workshop,
)
from qfieldsync_cloud.core.project.qfieldsync_entries import is_area_only
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed

_CONTEXT = "Packaging"
_STEPS = (
    ("qgis_layers_data", "QGIS Layers Data"),
    ("package_project", "Package Project"),
    ("qfield_layer_data", "Packaged Layers Data"),
    ("verify_package", "Verify Package"),
)
_MEGABYTE = 1_000_000


def new_workflow(watcher: JobWatcher | None = None) -> Workflow:
    """The workflow of a package job, not begun."""
    return Workflow(
        "package_project", "Package Project", "2.0", watcher, planned=_STEPS
    )


def package_project(
    source: Path,
    folder: Path,
    workflow: Workflow,
    options: PackageOptions | None = None,
    keeper: PackageKeeper | None = None,
) -> Package:
    """Make a package of a project; the one that was there before is replaced.

    Args:
        source: the project file; never changed.
        folder: of the package; nothing, an empty folder, or an older package.
        workflow: of `new_workflow`; takes log, progress and feedback.
        options: what the caller wants otherwise than the project.
        keeper: what else is done with the package.

    Raises:
        ProjectError: the project cannot be read.
        PackagingError: the package cannot be written, or is not what it should be.
        OptionError: the area cannot be understood.
        Cancelled: the job was stopped.
    """
    options = options or PackageOptions()
    with (
        undisturbed(),
        _told_failures(folder),
        open_workshop(
            folder,
            replaces_edited=options.replaces_edited,
            check=workflow.watcher.check,
        ) as workshop,
    ):
        keeper = keeper or PackageKeeper()
        return _Packaging(source, workshop, workflow, options, keeper).run()


@contextmanager
def _told_failures(folder: Path) -> Iterator[None]:
    """Disk full and the like as what they are."""
    try:
        yield
    except sqlite3.Error as error:
        message = translate(_CONTEXT, "the package cannot be written: {reason}")
        text = message.format(reason=error)
        raise PackagingError(str(folder), text) from error
    except OSError as error:
        message = translate(_CONTEXT, "the package cannot be written: {reason}")
        text = message.format(reason=error.strerror or error)
        raise PackagingError(str(folder), text) from error


@dataclass
class _Packaging:
    """One package on its way."""

    source: Path
    workshop: Workshop
    workflow: Workflow
    options: PackageOptions
    keeper: PackageKeeper
    findings: list[Finding] = field(default_factory=list)
    layers: list[LayerPlan] = field(default_factory=list)
    rows: list[PackedRows] = field(default_factory=list)
    references: list[AttachmentReference] = field(default_factory=list)

    @property
    def watcher(self) -> JobWatcher:
        return self.workflow.watcher

    @property
    def project_file(self) -> Path:
        return self.workshop.folder / f"{self.source.stem}_qfield.qgz"

    @property
    def kept(self) -> list[LayerPlan]:
        """The layers of the package."""
        return [plan for plan in self.layers if plan.action is not SyncAction.REMOVE]

    def run(self) -> Package:
        with self.workflow.step(*_STEPS[0]) as step:
            document = self._document()
            project = read_project(self.source)
            self.watcher.check()
            step.outputs["layers_by_id"] = _details(project, self.source.parent)
            self.watcher.progressed(0.05)
        with self.workflow.step(*_STEPS[1]) as step:
            data = self._write(project, document)
            step.outputs["attachments"] = [item.to_json() for item in self.references]
        with self.workflow.step(*_STEPS[2]) as step:
            packaged = read_project(self.project_file)
            details = _details(packaged, self.workshop.folder)
            step.outputs["layers_by_id"] = details
        with self.workflow.step(*_STEPS[3]) as step:
            layers = self._verify(data, packaged)
            step.outputs["findings"] = [item.to_json() for item in self.findings]
            identity = self._identity(project)
            step.outputs["package_id"] = identity.package_id
            # QGIS lets go of the files only with the layers
            close_project(packaged)
            package = self._deliver(identity, layers)
        self.keeper.delivered(package)
        self._tell_totals(package)
        self.watcher.progressed(1.0)
        return package

    # Writing

    def _document(self) -> ProjectDocument:
        """The XML of the project, before QGIS makes anything of it."""
        if not self.source.is_file():
            raise ProjectError(str(self.source), "there is no such file")
        return ProjectDocument(self.source)

    def _write(self, project: QgsProject, document: ProjectDocument) -> DataFile:
        self.layers, findings = plan_layers(project, document, self.options)
        self.findings += findings
        if findings and not self.kept:
            self._refuse_empty()
        data = self._write_data(project)
        files = self._new_files()
        writer = ProjectFileWriter(self.source, document, files)
        text = writer.adapted(self.layers, self.rows)
        self.findings += writer.findings
        place_folders(project, files, self.workshop.target)
        attachments = AttachmentFiles(files)
        found = [attachments.located(item) for item in self._named_files(data)]
        self.findings += files.collisions()
        files.copy()
        writer.write(self.project_file, text)
        self.references = [attachments.measured(reference) for reference in found]
        names = {plan.id: plan.name for plan in self.layers}
        self.findings += missing_files(self.references, names)
        self.watcher.progressed(0.75)
        return data

    def _refuse_empty(self) -> None:
        """No layer opens, or none is its own: nobody could work with the package."""
        self._tell_findings(self.findings)
        names = ", ".join(plan.name for plan in self.layers if not plan.qgs.isValid())
        if not names or any(plan.qgs.isValid() for plan in self.layers):
            text = " ".join(item.message for item in self.findings[:5])
            raise PackagingError(self.source.name, text)
        message = translate(
            _CONTEXT,
            "QGIS can open none of its layers: {layers}. Open the project in QGIS and "
            "mend their data sources, then package it again.",
        )
        raise PackagingError(self.source.name, message.format(layers=names))

    def _named_files(self, data: DataFile) -> Iterator[AttachmentReference]:
        """What attributes name, of layers in `data.gpkg` and of copied ones."""
        home = self.source.parent
        for rows in self.rows:
            yield from find_references(rows, data.path, home, self.watcher)
        for item in self.layers:
            if item.file is not None and item.vector is not None:
                yield from references_of_copy(item.vector, home, self.watcher)

    def _new_files(self) -> CopiedFiles:
        files = CopiedFiles(
            self.source.parent,
            self.workshop.folder,
            self.workshop.target,
            self.watcher,
            self.options.keeps_logins,
        )
        files.reserved |= {self.project_file.name.lower()}
        return files

    def _write_data(self, project: QgsProject) -> DataFile:
        is_limited = self.options.is_area_only
        if is_limited is None:
            is_limited = is_area_only(project)
        area = (self.options.area or area_of(project)) if is_limited else None
        if is_limited and area is None:
            message = translate(
                _CONTEXT,
                "only the area of interest is to be packaged, and the project has "
                "none; set one, or switch that off",
            )
            raise PackagingError(self.source.name, message)
        data = DataFile(
            self.workshop.folder / DATA_NAME,
            area,
            project.transformContext(),
            self.watcher.part(0.05, 0.65),
        )
        self.rows = data.write(
            [plan.vector for plan in self.layers if plan.is_offline and plan.vector]
        )
        self.findings += data.findings
        return data

    # Verifying

    def _verify(self, data: DataFile, packaged: QgsProject) -> list[PackagedLayer]:
        tables = {rows.table.plan.name: rows.table for rows in self.rows}
        for number, (name, written) in enumerate(tables.items()):
            expected = data.sources[name].count(written.count)
            self.findings += verify_table(data.path, written, expected, self.watcher)
            self.watcher.progressed(0.75 + 0.2 * (number + 1) / len(tables))
        verifier = PackageVerifier(packaged, self.watcher)
        verifier.verify_presence(self.kept)
        for rows in self.rows:
            verifier.verify_rows(rows.layer, rows.table.plan, rows.count)
        for written in tables.values():
            verifier.verify_extent(written)
        by_id = {rows.layer.id: rows for rows in self.rows}
        return [
            _packaged_layer(plan, by_id.get(plan.id), packaged, self.workshop.folder)
            for plan in self.kept
        ]

    def _identity(self, project: QgsProject) -> PackageIdentity:
        path = self.source.resolve().as_posix()
        return PackageIdentity(
            self.options.package_id or str(uuid.uuid4()),
            self.options.project_id or str(uuid.uuid5(uuid.NAMESPACE_URL, path)),
            project.title() or self.source.stem,
        )

    def _deliver(
        self, identity: PackageIdentity, layers: list[PackagedLayer]
    ) -> Package:
        folder = self.workshop.folder
        for item in folder.glob(f"{DATA_NAME}-*"):
            raise PackagingError(item.name, "the package is not one file")
        manifest = write_manifest(
            folder,
            identity,
            (layer.to_json() for layer in layers),
            (item.to_json() for item in self.references),
            self.watcher.check,
        )
        size = sum(item.stat().st_size for item in folder.rglob("*") if item.is_file())
        self.watcher.check()
        with self.keeper.keeping(folder, identity.package_id):
            self.workshop.deliver()
        return Package(
            self.workshop.target,
            self.workshop.target / self.project_file.name,
            manifest,
            len(layers),
            sum(layer.feature_count or 0 for layer in layers),
            size,
            tuple(self.findings),
        )

    def _tell_findings(self, findings: Sequence[Finding]) -> None:
        for finding in findings:
            self.workflow.log(f"WARNING {finding.code.value}: {finding.message}")

    def _tell_totals(self, package: Package) -> None:
        self._tell_findings(package.findings)
        self.workflow.log(f"Processed {package.layer_count} layers")
        self.workflow.log(f"Total size: {package.size_bytes / _MEGABYTE:.2f} MB")


def _details(project: QgsProject, folder: Path) -> dict[str, dict[str, Any]]:
    """What the feedback says of the layers, without the folder they are in."""
    folders = dict.fromkeys((folder.resolve(), folder))
    prefixes = [f"{text}/" for path in folders for text in spellings(str(path))]
    details: dict[str, dict[str, Any]] = _without(layer_details(project), prefixes)
    return details


def _without(value: Any, prefixes: Sequence[str]) -> Any:
    """A JSON value with "./" in place of the folders."""
    if isinstance(value, dict):
        return {name: _without(item, prefixes) for name, item in value.items()}
    if isinstance(value, list):
        return [_without(item, prefixes) for item in value]
    if isinstance(value, str):
        for prefix in prefixes:
            value = value.replace(prefix, "./")
    return value


def _packaged_layer(
    plan: LayerPlan, rows: PackedRows | None, packaged: QgsProject, folder: Path
) -> PackagedLayer:
    layer = packaged.mapLayer(plan.id)
    if rows is not None:
        table = rows.table.plan
        return PackagedLayer(
            plan.id,
            plan.name,
            plan.action,
            DATA_NAME,
            table.name,
            table.key_fields,
            layer.readOnly(),
            rows.count,
            rows.table.envelope,
        )
    is_vector = isinstance(layer, QgsVectorLayer) and layer.isValid()
    file, table_name = _place_of(plan, layer, folder)
    return PackagedLayer(
        plan.id,
        plan.name,
        plan.action,
        file,
        table_name,
        plan.vector.key_fields if plan.vector else (),
        bool(layer.readOnly()),
        int(layer.featureCount()) if is_vector and file else None,
        None,
    )


def _place_of(plan: LayerPlan, layer: Any, folder: Path) -> tuple[str, str]:
    """The data file of a copied layer in the package, and its table in there."""
    path = local_file(layer) if plan.file is not None else None
    if path is None or not path.resolve().is_relative_to(folder.resolve()):
        return "", ""
    table = plan.vector.setup.table.table if plan.vector else ""
    return path.resolve().relative_to(folder.resolve()).as_posix(), table
