"""What stands in place of the findings: all is well, or there is nothing to list."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import CheckReport, ignored_text
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.check.words import layers_text
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck


def tell_no_project(page: StatePage) -> None:
    """There is nothing to check."""
    page.tell(
        translate("Gui", "No project is open"),
        translate("Gui", "Open a project, or add layers: it can be checked then."),
        icon=icon("check"),
    )


def tell_ready(
    page: StatePage, report: CheckReport, show_ignored: Callable[[], object]
) -> None:
    """Nothing was found, or nothing that is not ignored."""
    looked_at = translate("Gui", "Looked at: {layers}.")
    text = [looked_at.format(layers=layers_text(report.layer_count))]
    if report.reads_rows:
        text.append(translate("Gui", "Every feature was looked at."))
    else:
        more = translate("Gui", "The features were not; tick that above for new data.")
        text.append(more)
    if report.ignored:
        text.append(ignored_text(len(report.ignored)))
    page.tell(
        translate("Gui", "Ready for the field"),
        " ".join(text),
        icon=icon("status/applied"),
        button=translate("Gui", "Show Ignored") if report.ignored else "",
        act=show_ignored,
    )


def tell_refused(page: StatePage, finding: Finding) -> None:
    """The file of the project is none, or one that must not be opened."""
    said = sentences_of(finding)
    page.tell(
        translate("Gui", "The project cannot be read"),
        f"{said.paragraph} {said.todo}",
        icon=icon("status/not_applied"),
    )


def tell_without_report(page: StatePage, check: ProjectCheck) -> None:
    """No check came to its end yet."""
    if check.state is CheckState.RUNNING:
        page.tell(translate("Gui", "Checking the project…"))
    elif check.state is CheckState.CANCELLED:
        page.tell(
            translate("Gui", "The check was cancelled"),
            translate("Gui", "Nothing is known of the project yet."),
            icon=icon("status/stopped"),
        )
    elif check.state is CheckState.FAILED:
        page.tell(
            translate("Gui", "The project cannot be checked"),
            check.trouble,
            icon=icon("status/error"),
        )
    else:
        page.tell(
            translate("Gui", "Not checked yet"),
            translate("Gui", "Find out what would go wrong in the field."),
            icon=icon("check"),
        )
