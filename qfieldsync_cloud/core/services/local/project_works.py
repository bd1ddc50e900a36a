"""The work of the jobs that are about the project file: check it, package it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field

from qfieldsync_cloud.core.jobs.runner import JobTask
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.project import process_projectfile
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.project.packaging import flow
from qfieldsync_cloud.core.project.packaging.package import PackageOptions
from qfieldsync_cloud.core.services.local.package_keeping import LocalPackageKeeper


@dataclass(frozen=True)
class ProcessProjectfileWork:
    """The work of jobs of type `process_projectfile`, as a `runner.Work`."""

    options: CheckOptions = field(default_factory=CheckOptions)

    def new_workflow(self, watcher: JobWatcher) -> Workflow:
        """See `Work`."""
        return process_projectfile.new_workflow(watcher)

    def do(self, task: JobTask, workflow: Workflow) -> None:
        """See `Work`; a job is finished also when the project has faults."""
        process_projectfile.process_projectfile(
            task.project_path, workflow, self.options
        )


@dataclass(frozen=True)
class PackageWork:
    """The work of jobs of type `package`: makes the copy that collecting needs."""

    kept: KeptPackages

    def new_workflow(self, watcher: JobWatcher) -> Workflow:
        """See `Work`."""
        return flow.new_workflow(watcher)

    def do(self, task: JobTask, workflow: Workflow) -> None:
        """See `Work`."""
        name = task.project_path.stem
        package = self.kept.package(task.job.id)
        options = PackageOptions(
            package_id=task.job.id, project_id=task.store.project_id
        )
        keeper = LocalPackageKeeper(
            task.store, self.kept, name, workflow, is_copied=False
        )
        try:
            flow.package_project(
                task.project_path, package.place(name), workflow, options, keeper
            )
        finally:
            if package.pristine is None:
                shutil.rmtree(package.folder, ignore_errors=True)
