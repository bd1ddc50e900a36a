"""The job `process_projectfile`: is this project fit for the field?

    workflow = new_workflow(watcher)
    checked = process_projectfile(path, workflow, CheckOptions())
    checked.report.findings, checked.feedback

Source of the form: the job of that name of QFieldCloud, with its steps
`project_validity_check`, `opening_check` and `project_details`; `qgis_layers_data` of
its package job, where clients look for the layers; and `checks` of our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import CheckReport, findings_to_json
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.details import layer_details, project_details
from qfieldsync_cloud.core.project.examination import examine
from qfieldsync_cloud.core.project.file_errors import ProjectFileError
from qfieldsync_cloud.core.project.ignored_findings import ignored_keys, split
from qfieldsync_cloud.core.project.opening import OpenedProject, open_project
from qfieldsync_cloud.core.project.project_file import ProjectFile, read_project_file
from qfieldsync_cloud.core.project.project_snapshot import ProjectSnapshot
from qfieldsync_cloud.core.undisturbed import undisturbed

WORKFLOW_ID = "process_projectfile"
VERSION = "2.0"
STEPS = (
    ("project_validity_check", "Project Validity Check"),
    ("opening_check", "Opening Check"),
    ("project_details", "Project Details"),
    ("qgis_layers_data", "QGIS Layers Data"),
    ("checks", "Checks"),
)


_Layers = Mapping[str, Mapping[str, Any]]
"""Of `layer_details`."""


@dataclass(frozen=True)
class ProjectCheck:
    """What the job found."""

    report: CheckReport
    """With the findings, the gravest first."""
    layers_by_id: _Layers
    feedback: Mapping[str, Any]
    """Of the job, in the documented form."""


def new_workflow(watcher: JobWatcher | None = None) -> Workflow:
    """The job before its first step."""
    return Workflow(WORKFLOW_ID, "Process Projectfile", VERSION, watcher, planned=STEPS)


def process_projectfile(
    path: Path,
    workflow: Workflow,
    options: CheckOptions | None = None,
    *,
    snapshot: ProjectSnapshot | None = None,
) -> ProjectCheck:
    """Check the project at `path`, in any thread; nothing is written.

    Args:
        path: of a `.qgs` or `.qgz`.
        workflow: of `new_workflow`; its steps and its log tell how far it came.
        options: of the analyst.
        snapshot: when `path` is one of the open project.

    Raises:
        ProjectFileError: it is no project, or one that must not be opened.
        Cancelled: by the workflow's watcher.
    """
    options = options or CheckOptions()
    with ExitStack() as stack:
        stack.enter_context(undisturbed())
        file = _read(path, workflow)
        opened = _open(stack, file, workflow, options, snapshot)
        layers = _describe(opened, workflow)
        report = _examine(opened, layers, workflow, options)
    return ProjectCheck(report, layers, workflow.feedback())


def _read(path: Path, workflow: Workflow) -> ProjectFile:
    """Look at the file before QGIS does."""
    with workflow.step(*STEPS[0]) as step:
        file = read_project_file(path, check_cancelled=workflow.watcher.check)
        step.returns["qgis_version"] = file.xml.version
    return file


def _open(
    stack: ExitStack,
    file: ProjectFile,
    workflow: Workflow,
    options: CheckOptions,
    snapshot: ProjectSnapshot | None,
) -> OpenedProject:
    """Open the project and its layers until the stack ends."""
    with workflow.step(*STEPS[1]) as step:
        opening = open_project(
            file,
            workflow.watcher.part(0.05, 0.4),
            may_use_network=options.may_use_network,
            snapshot=snapshot,
        )
        opened = stack.enter_context(opening)
        step.returns["not_opened"] = {
            layer_id: reason.value for layer_id, reason in opened.not_opened.items()
        }
    return opened


def _describe(opened: OpenedProject, workflow: Workflow) -> _Layers:
    """Tell of the project, and of its layers by their ids."""
    with workflow.step(*STEPS[2]) as step:
        layers = layer_details(
            opened.project, not_opened=opened.not_opened, listed=opened.listed
        )
        details = project_details(opened.project, layers, view=opened.view)
        step.outputs["project_details"] = details
    with workflow.step(*STEPS[3]) as step:
        step.outputs["layers_by_id"] = layers
        _log_layers(workflow, layers)
    return layers


def _examine(
    opened: OpenedProject,
    layers: _Layers,
    workflow: Workflow,
    options: CheckOptions,
) -> CheckReport:
    """Run the checks, and part what the analyst chose to ignore."""
    with workflow.step(*STEPS[4]) as step:
        found = examine(opened, layers, options, workflow.watcher.part(0.45, 1.0))
        findings, ignored = split(found, ignored_keys(opened.project))
        step.outputs.update(findings_to_json(findings, ignored))
    return CheckReport(
        opened.project.title() or Path(opened.name).stem,
        opened.name,
        findings,
        options.reads_rows,
        len(layers),
        ignored,
    )


def _log_layers(workflow: Workflow, layers: _Layers) -> None:
    """Tell in the log which layers there are, and what is wrong with them."""
    for entry in layers.values():
        said = entry["error_summary"] or entry["error_code"]
        workflow.log(f"{entry['name']}: {said}")


def refused(error: ProjectFileError, workflow: Workflow) -> ProjectCheck:
    """What is told of a file that is refused: one finding that says why.

    Args:
        error: of `process_projectfile`.
        workflow: that it ended.
    """
    name = Path(error.path).name
    finding = Finding(
        CheckCode.PROJECT_UNREADABLE,
        subject=error.code.value,
        values={
            "reason": error.reason,
            "code": error.code.value,
            "line": error.line,
            "column": error.column,
        },
    )
    report = CheckReport(name, name, (finding,), reads_rows=False)
    return ProjectCheck(report, {}, workflow.failure(error))
