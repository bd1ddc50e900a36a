"""The short check before packaging: errors block, warnings want to be read.

    view.before_package = BeforePackage(place, window)
    view.before_package(lambda: service.create_job(JobType.PACKAGE))

A package is made of the saved file, so that is what is looked at, without its features;
what the open project ignores is ignored, saved or not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.findings.codes import CheckCode, Severity
from qfieldsync_cloud.core.findings.finding import Finding, in_order
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.ignored_findings import ignored_keys, split
from qfieldsync_cloud.gui.check.before_package_dialog import BeforePackageDialog
from qfieldsync_cloud.gui.check.going import save_project
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck
from qfieldsync_cloud.tasks.workplace import Workplace

Continue = Callable[[], None]


class BeforePackage(QObject):
    """Lets packaging go on when the project is fit, or when the analyst wants it."""

    check_requested = pyqtSignal()
    """Somebody wants to see the findings in the dock Check."""
    busy_changed = pyqtSignal(bool)
    """The project is being checked, or is no longer."""

    def __init__(
        self, place: Workplace, window: Window, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or place)
        self._window = window
        self._continue: Continue | None = None
        self.dialog: BeforePackageDialog | None = None
        """While it is shown."""
        self.check = ProjectCheck(window.project, self)
        self.check.changed.connect(self._on_check_changed)
        window.project.cleared.connect(self.cancel)

    def __call__(self, continue_: Continue) -> None:
        """Check the project, and call `continue_` when it may be packaged.

        It is never called when the project is closed meanwhile, and later when the
        analyst has something to read. A second call during the first is none.
        """
        if self.is_busy:
            return
        if not self._window.project.fileName():
            continue_()  # which says why there is nothing to package
            return
        self._continue = continue_
        self._run()

    @property
    def is_busy(self) -> bool:
        """Whether a check runs, or its findings are being read."""
        return self._continue is not None

    def cancel(self) -> None:
        """Do not package."""
        self._continue = None
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.close()
        if self.check.state is CheckState.RUNNING:
            self.check.cancel()

    def _run(self) -> None:
        self.busy_changed.emit(True)
        self.check.run(CheckOptions(reads_rows=False), is_saved_file=True)

    def _on_check_changed(self) -> None:
        if self.check.state is CheckState.RUNNING:
            return
        self.busy_changed.emit(False)
        if self._continue is None or self.check.state is CheckState.CANCELLED:
            self._continue = None
            return
        trouble = self.check.trouble
        grave = () if trouble else self._grave()
        if grave or trouble:
            self._show(grave, trouble)
        else:
            self._go_on()

    def _grave(self) -> Sequence[Finding]:
        """What the analyst must know."""
        report = self.check.report
        project = self._window.project
        found, _ = split(report.findings if report else (), ignored_keys(project))
        grave = [item for item in found if item.severity is not Severity.HINT]
        if project.isDirty():
            grave.append(Finding(CheckCode.PROJECT_UNSAVED))
        return in_order(grave)

    def _show(self, findings: Sequence[Finding], trouble: str) -> None:
        dialog = BeforePackageDialog(findings, trouble, self._window.main)
        dialog.accepted.connect(self._go_on)
        dialog.rejected.connect(self.cancel)
        dialog.check_requested.connect(self._on_check_requested)
        dialog.save_requested.connect(self._on_save_requested)
        # the plugin may be unloaded while it is shown
        self.destroyed.connect(dialog.give_up)
        self.dialog = dialog
        dialog.open()

    def _go_on(self) -> None:
        self.dialog = None
        continue_, self._continue = self._continue, None
        if continue_ is not None:
            continue_()

    def _on_check_requested(self) -> None:
        self.cancel()
        self.check_requested.emit()

    def _on_save_requested(self) -> None:
        if not save_project(self._window):
            return
        continue_ = self._continue
        self.cancel()
        self._continue = continue_
        self._run()
