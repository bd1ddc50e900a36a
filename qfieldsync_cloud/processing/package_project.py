"""Algorithm `packageproject`: a folder that QField opens, made of a project."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProject,
)

from qfieldsync_cloud.core.errors import (
    Cancelled,
    PackagingError,
    QFieldSyncCloudError,
)
from qfieldsync_cloud.core.jobs.workflow import STEP_BEGINS, STEP_ENDS, JobWatcher
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.project.packaging.archive import refuse_inside, zip_package
from qfieldsync_cloud.core.project.packaging.area import Area
from qfieldsync_cloud.core.project.packaging.flow import new_workflow, package_project
from qfieldsync_cloud.core.project.packaging.package import Package, PackageOptions
from qfieldsync_cloud.core.services.local.package_keeping import LocalPackageKeeper
from qfieldsync_cloud.processing.report_files import try_place
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm


class PackageProject(ServiceAlgorithm):
    """Makes a package for QField, and verifies it."""

    FOLDER = "FOLDER"
    ZIP = "ZIP"
    AREA_ONLY = "AREA_ONLY"
    AREA = "AREA"
    KEEP = "KEEP"
    KEEP_LOGINS = "KEEP_LOGINS"
    REPLACE_EDITED = "REPLACE_EDITED"

    def name(self) -> str:
        """See QGIS."""
        return "packageproject"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Package a project for QField")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Makes a folder that QField opens: the project, one GeoPackage with the "
            "rows of its layers, symbols, pictures and attachments. Nothing is changed "
            "in the project and its data.\n\n"
            "The project says what becomes of each layer, as QFieldSync's dialogs set "
            "it; a vector layer that nobody configured is taken offline. Afterwards "
            "the package is opened again and compared with the source. What it could "
            "not carry as it is stands in the log.\n\n"
            "A layer without a key of one column can only be read in the field.\n\n"
            "Project: the project file; when none is given, the open project, which "
            "must be saved.\n\n"
            "Folder: an empty or new one, or that of an older package, which is "
            "replaced once the new one is whole.\n\n"
            "Zip: the same as one file, when one is named.\n\n"
            "Features: all, or those in the area of interest; by default as the "
            "project says.\n\n"
            "Area: a box in place of the project's own area of interest.\n\n"
            "Keep a copy: the package as it was made is remembered on this computer, "
            "so that Collect package can find out what the crew did in it.\n\n"
            "Store: where jobs, changes and packages are remembered. Default: in the "
            "QGIS profile.\n\n"
            "Logins: user names, passwords and tokens of online layers are left out of "
            "the package unless this is switched on.\n\n"
            "Replace a package that was edited: else one that somebody edited stays, "
            "and the run ends with an error. Collect it first.\n\n"
            "Outputs: the project file of the package, its id, and counts of layers, "
            "features and warnings, and its size in bytes."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, self.tr("Folder of the package")
            )
        )
        self.add_file(self.ZIP, self.tr("Zip file"), self.tr("Zip files (*.zip)"))
        self.add_choice(
            self.AREA_ONLY,
            self.tr("Features"),
            [
                self.tr("As the project says"),
                self.tr("All"),
                self.tr("Only those in the area of interest"),
            ],
        )
        self.addParameter(
            QgsProcessingParameterExtent(
                self.AREA,
                self.tr("Area (default: the project's area of interest)"),
                optional=True,
            )
        )
        self.add_switch(
            self.KEEP,
            self.tr("Keep a copy, to collect the package when it comes back"),
            is_on=True,
        )
        self._add_permissions()
        self.add_store()
        self._add_outputs()

    def _add_permissions(self) -> None:
        for name, text in (
            (self.KEEP_LOGINS, self.tr("Leave logins of online layers in the package")),
            (self.REPLACE_EDITED, self.tr("Replace a package that was edited")),
        ):
            self.add_switch(name, text, is_advanced=True)

    def _add_outputs(self) -> None:
        self.addOutput(
            QgsProcessingOutputFile("PACKAGE", self.tr("Project of the package"))
        )
        self.add_texts(("PACKAGE_ID", self.tr("Package id")))
        self.add_numbers(
            ("LAYERS", self.tr("Layers in the package")),
            ("FEATURES", self.tr("Features in the package")),
            ("WARNINGS", self.tr("Warnings")),
            ("SIZE", self.tr("Size in bytes")),
        )

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`: what is packaged is the file."""
        super().note_project(project)
        file = own_file(project)
        if file is None or not file.is_file():
            message = self.tr(
                "The open project is not in a file. Save it as one, then package it."
            )
            raise QgsProcessingException(message)
        if project.isDirty():
            message = self.tr(
                "The open project has changes that are not saved. Save it, then "
                "package it."
            )
            raise QgsProcessingException(message)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        archive = self.parameterAsFileOutput(parameters, self.ZIP, context)
        if archive:
            self._check_archive(Path(archive), folder)
        watcher = JobWatcher(
            feedback.isCanceled,
            lambda share: feedback.setProgress(100.0 * share),
            partial(_tell_line, feedback),
            feedback.pushInfo,
        )
        workflow = new_workflow(watcher)
        service = self.service(parameters, context)
        options = replace(
            self._options(parameters, context), project_id=service.project_id
        )
        try:
            keeper = None
            if self.parameterAsBoolean(parameters, self.KEEP, context):
                kept = self.kept(parameters, context)
                name = service.project_path.stem
                keeper = LocalPackageKeeper(service.store, kept, name, workflow)
            package = package_project(
                service.project_path, folder, workflow, options, keeper
            )
            if archive:
                zip_package(package.folder, Path(archive), watcher)
        except Cancelled:
            return {}
        except QFieldSyncCloudError as error:
            raise QgsProcessingException(str(error)) from error
        except OSError as error:
            message = self.tr("The package was made, but not the zip file: {reason}")
            raise QgsProcessingException(message.format(reason=error)) from error
        for finding in package.findings:
            feedback.pushWarning(finding.message)
        return self._results(package, archive)

    def _check_archive(self, path: Path, folder: Path) -> None:
        """See that the zip can be written, before a package is made.

        Raises:
            QgsProcessingException: it cannot.
        """
        try:
            refuse_inside(folder, path)
            home = path.resolve().parent
            if not home.exists() and home in folder.resolve().parents:
                return  # it is made with that of the package
            try_place(path)
        except (OSError, PackagingError) as error:
            reason = str(error)
            if isinstance(error, OSError):
                reason = f"{path}: {error.strerror or error}"
            message = self.tr(
                "The zip file cannot be written, and nothing was packaged: {reason}"
            )
            raise QgsProcessingException(message.format(reason=reason)) from error

    def _results(self, package: Package, archive: str) -> dict[str, Any]:
        return {
            self.FOLDER: str(package.folder),
            self.ZIP: archive or None,
            "PACKAGE": str(package.project_file),
            "PACKAGE_ID": package.id,
            "LAYERS": package.layer_count,
            "FEATURES": package.feature_count,
            "WARNINGS": len(package.findings),
            "SIZE": package.size_bytes,
        }

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> PackageOptions:
        area = None
        if parameters.get(self.AREA):
            crs = self.parameterAsExtentCrs(parameters, self.AREA, context)
            box = self.parameterAsExtent(parameters, self.AREA, context)
            area = Area(QgsGeometry.fromRect(box), crs)
        choice = self.parameterAsEnum(parameters, self.AREA_ONLY, context)
        # who names a box wants what is in it
        is_only = (True if area else None, False, True)[choice]
        return PackageOptions(
            area=area,
            is_area_only=is_only,
            keeps_logins=self.parameterAsBoolean(parameters, self.KEEP_LOGINS, context),
            replaces_edited=self.parameterAsBoolean(
                parameters, self.REPLACE_EDITED, context
            ),
        )


def _tell_line(feedback: QgsProcessingFeedback, line: str) -> None:
    """Tell a line of the log, unless it marks a step for those who read logs."""
    if not line.startswith((STEP_BEGINS, STEP_ENDS)):
        feedback.pushInfo(line)
