"""A program that packages a project and is killed in the middle of it.

    python -m tests.qgis.package_killer PROJECT FOLDER MOMENT

MOMENT is the name of a step, `between-renames`, or a number of progress reports.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from qgis.core import QgsApplication

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project import manifest
from qfieldsync_cloud.core.project.packaging import workshop
from qfieldsync_cloud.core.project.packaging.flow import new_workflow, package_project


def die(*_arguments: object, **_named: object) -> None:
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    project, folder, moment = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    reports = 0

    def progressed(_share: float) -> None:
        nonlocal reports
        reports += 1
        if moment == str(reports):
            die()

    def begun(name: str) -> None:
        if name == moment:
            die()

    if moment == "between-renames":
        rename = workshop._rename

        def rename_once(source: Path, target: Path) -> None:
            rename(source, target)
            die()

        workshop._rename = rename_once
    if moment == "after-manifest":
        workshop.Workshop.deliver = die  # type: ignore[method-assign]
    if moment == "within-manifest":
        manifest.json.dumps = die  # type: ignore[assignment]
    workflow = new_workflow(JobWatcher(progressed=progressed, begun=begun))
    package_project(Path(project), Path(folder), workflow)
    print("whole")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
