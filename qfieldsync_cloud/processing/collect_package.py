"""Algorithm `collectpackage`: what a device did, out of the package that it had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
    QgsProject,
)

from qfieldsync_cloud.core.deltas.model import Deltafile, DeltaMethod
from qfieldsync_cloud.core.deltas.writer import deltafile_parts
from qfieldsync_cloud.core.errors import (
    Cancelled,
    CollectingError,
    ProjectError,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.collection import Collection, FileState
from qfieldsync_cloud.core.project.collecting.desk import (
    CollectingDesk,
    TakenIn,
)
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import Round
from qfieldsync_cloud.core.project.collecting.notices import Severity
from qfieldsync_cloud.core.project.own_file import own_folder
from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.undisturbed import drop, undisturbed
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm


class CollectPackage(ProjectLayersAlgorithm, ServiceAlgorithm):
    """Compares a package that came back with the one that was made."""

    FOLDER = "FOLDER"
    DEVICE = "DEVICE"
    NEW_DEVICE = "NEW_DEVICE"
    PRISTINE = "PRISTINE"
    PUSH = "PUSH"
    EVERYTHING = "EVERYTHING"
    _COUNTS = {
        "CREATES": DeltaMethod.CREATE,
        "PATCHES": DeltaMethod.PATCH,
        "DELETES": DeltaMethod.DELETE,
    }
    _FILES = {
        "FILES_COPIED": FileState.COPIED,
        "FILES_IN_CONFLICT": FileState.CONFLICT,
        "FILES_FAILED": FileState.FAILED,
    }

    def __init__(self) -> None:
        super().__init__()
        self._home: Path | None = None
        """Folder of the open project."""

    def name(self) -> str:
        """See QGIS."""
        return "collectpackage"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Collect package")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Finds out what a crew did in a package that was carried by cable: the "
            "folder that comes back from the device is compared, feature by feature, "
            "with the package as it was made. The result is a deltafile like QField "
            "writes for a server, for Apply changes. New photos and other attachments "
            "are copied into the project's folder, and never replace a different "
            "file. No layer is touched, and nothing is written to the folder that came "
            "back.\n\n"
            "To collect the same folder twice adds nothing; to collect a device again "
            "later gives what it did since.\n\n"
            "Project: the project that the package was made from; when none is given, "
            "the open project.\n\n"
            "Folder: of the package, as it came back; the path of a zip is fine too. "
            "Close the project in QField before you copy the folder.\n\n"
            "Device: a name for it, the crew's for instance. Give the same name each "
            "time. Without a name the device is told by what was collected before, and "
            "where that is not certain you are asked for it.\n\n"
            "New device: say so when you are asked because another device made "
            "the same changes.\n\n"
            "Package as it was made: an untouched copy, where this computer kept "
            "none.\n\n"
            "Store: the folder where packages and what was collected are remembered. "
            "Default: in the QGIS profile.\n\n"
            "Everything: writes all that was ever collected from the device, in case a "
            "deltafile was lost. What is applied already is not applied again.\n\n"
            "Hand over: gives what was collected to the jobs of the project, which "
            "apply it, in an open QGIS or with Run jobs.\n\n"
            "Deltafile: what was collected now, and what was collected before and "
            "written nowhere. Not needed when it is handed over.\n\n"
            "Outputs: counts of changes, of files copied, in conflict and failed, and "
            "of notices that tell of something missing."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        behavior = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(
            QgsProcessingParameterFile(
                self.FOLDER, self.tr("Folder that came back (or a zip)"), behavior
            )
        )
        self.add_string(self.DEVICE, self.tr("Name of the device"))
        self.add_switch(
            self.NEW_DEVICE,
            self.tr("It is a device of which nothing was collected yet"),
            is_advanced=True,
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                self.PRISTINE,
                self.tr("Package as it was made (default: the kept one)"),
                behavior,
                optional=True,
            )
        )
        self.add_store()
        self.add_switch(
            self.EVERYTHING,
            self.tr("Write everything that was ever collected from the device"),
            is_advanced=True,
        )
        self.add_switch(
            self.PUSH, self.tr("Hand the changes over to the project's jobs")
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.DELTAFILE,
                self.tr("Deltafile"),
                self.tr("Deltafiles (*.json)"),
                optional=True,
            )
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add_numbers(
            ("DELTAS", self.tr("Changes")),
            ("CREATES", self.tr("Features created")),
            ("PATCHES", self.tr("Features changed")),
            ("DELETES", self.tr("Features deleted")),
            ("FILES_COPIED", self.tr("Files copied into the project")),
            ("FILES_IN_CONFLICT", self.tr("Files that differ from the project's")),
            ("FILES_FAILED", self.tr("Files that could not be copied")),
            ("PROBLEMS", self.tr("Notices that something may be missing")),
        )
        self.add_texts(("DEVICE_NAME", self.tr("Name of the device")))

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`."""
        super().note_project(project)
        self._home = own_folder(project)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        target = self._target(parameters, context)
        watcher = JobWatcher(
            feedback.isCanceled, lambda share: feedback.setProgress(100 * share)
        )
        try:
            taken = self._take_in(parameters, context, watcher)
            is_all = self.parameterAsBoolean(parameters, self.EVERYTHING, context)
            rounds = taken.rounds if is_all else taken.waiting
            if self.parameterAsBoolean(parameters, self.PUSH, context):
                self._push(rounds, parameters, context, feedback)
            deltafile = self._hand_over(taken, rounds, target)
        except Cancelled:
            return {}
        except (CollectingError, ProjectError, ServiceError) as error:
            raise QgsProcessingException(str(error)) from error
        except OSError as error:
            message = self.tr("The package was not collected: {reason}")
            raise QgsProcessingException(message.format(reason=error)) from error
        self._tell(taken.collection, deltafile, feedback)
        results = self._results(taken.collection, deltafile)
        drop(deltafile.deltas)
        drop(taken.collection.deltafile.deltas)
        return {**results, self.DELTAFILE: str(target)}

    def _target(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Path:
        """Where the deltafile goes.

        Raises:
            QgsProcessingException: nowhere, or into what is only read.
        """
        given = self.parameterAsFileOutput(parameters, self.DELTAFILE, context)
        if not given and not self.parameterAsBoolean(parameters, self.PUSH, context):
            message = self.tr(
                "Name a file for the changes, or hand them over to the project's jobs."
            )
            raise QgsProcessingException(message)
        target = Path(given or QgsProcessingUtils.generateTempFilename("changes.json"))
        place = target.resolve()
        for name in (self.FOLDER, self.PRISTINE):
            path = self.parameterAsFile(parameters, name, context)
            read = Path(path).resolve()
            if path and (read == place or read in place.parents):
                message = self.tr("The deltafile would change an input: {path}")
                raise QgsProcessingException(message.format(path=target))
        return target

    def _take_in(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        watcher: JobWatcher,
    ) -> TakenIn:
        folder, pristine = (
            self.parameterAsFile(parameters, name, context)
            for name in (self.FOLDER, self.PRISTINE)
        )
        home = Path(self.project_path).parent if self.project_path else self._home
        if home is None:
            raise QgsProcessingException(self.no_file_text())
        desk = CollectingDesk(
            self.kept(parameters, context),
            project_folder=home,
            project_name=self.title,
            layer_ids=frozenset(self.notes()),
        )
        return desk.take_in(
            Path(folder),
            watcher,
            hint=DeviceHint(
                self.parameterAsString(parameters, self.DEVICE, context),
                self.parameterAsBoolean(parameters, self.NEW_DEVICE, context),
            ),
            pristine=Path(pristine) if pristine else None,
        )

    def _hand_over(
        self, taken: TakenIn, rounds: Sequence[Round], path: Path
    ) -> Deltafile:
        """Write what was collected; `_push` does the same for the jobs."""
        deltafile = taken.deltafile(rounds)
        with undisturbed():
            write_parts(path, deltafile_parts(deltafile))
        for item in rounds:
            item.mark_handed_over(str(path))
        return deltafile

    def _push(
        self,
        rounds: Sequence[Round],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Hand over to the embedded service; what is pushed twice is done once."""
        service = self.service(parameters, context)
        for item in rounds:
            pushed = service.push_deltafile(item.content())
            feedback.pushInfo(self.waiting_text(pushed.new_count))

    def _tell(
        self,
        collection: Collection,
        deltafile: Deltafile,
        feedback: QgsProcessingFeedback,
    ) -> None:
        message = self.tr("{changes} from {device}")
        changes = changes_text(len(deltafile.deltas))
        feedback.pushInfo(
            message.format(changes=changes, device=collection.device.name)
        )
        layers = Counter(delta.local_layer_name for delta in deltafile.deltas)
        for layer, count in layers.most_common():
            feedback.pushInfo(f"  {layer}: {count}")
        copied = [item for item in collection.files if item.state is FileState.COPIED]
        if copied:
            message = self.tr("Files copied into the project's folder: {count}")
            feedback.pushInfo(message.format(count=len(copied)))
        tell = {
            Severity.ERROR: feedback.reportError,
            Severity.WARNING: feedback.pushWarning,
            Severity.HINT: feedback.pushInfo,
        }
        for notice in collection.notices:
            tell[notice.severity](notice.sentence)

    def _results(self, collection: Collection, deltafile: Deltafile) -> dict[str, Any]:
        methods = Counter(delta.method for delta in deltafile.deltas)
        states = Counter(item.state for item in collection.files)
        severities = Counter(notice.severity for notice in collection.notices)
        return {
            "DELTAS": len(deltafile.deltas),
            **{name: methods[method] for name, method in self._COUNTS.items()},
            **{name: states[state] for name, state in self._FILES.items()},
            "PROBLEMS": severities[Severity.ERROR],
            "DEVICE_NAME": collection.device.name,
        }
