"""What algorithms share that leave reports in files, which are checked beforehand."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
)

from qfieldsync_cloud.core.files.moving import draft_of
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm


class FileReportAlgorithm(SyncAlgorithm):
    """Base of the algorithms that write a JSON and an HTML report when asked to."""

    REPORT_JSON = "REPORT_JSON"
    REPORT_HTML = "REPORT_HTML"

    def __init__(self) -> None:
        super().__init__()
        self.report_paths: dict[str, str] = {}
        """By parameter; those that were asked for."""

    def hasHtmlOutputs(self) -> bool:  # noqa: N802
        """Keep the dialog from telling of a report that nobody asked for.

        QGIS 3.22 asks only whether there could be one. A report that is made is shown
        in its results viewer all the same.
        """
        return False

    def add_reports(self) -> None:
        """Add the reports, neither of which is made unless it is named."""
        for name, title, file_filter in (
            (self.REPORT_JSON, self.tr("Report (JSON)"), "JSON (*.json)"),
            (self.REPORT_HTML, self.tr("Report (HTML)"), "HTML (*.html)"),
        ):
            self.add_file(name, title, file_filter)

    def check_reports(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        inputs: Iterable[Path],
        message: str,
    ) -> None:
        """Note where the reports go.

        Args:
            parameters: of the algorithm.
            context: of the run.
            inputs: files that the run reads or writes: no report may replace them.
            message: with `{reason}`, for one that cannot be written.

        Raises:
            QgsProcessingException: a report cannot be written there.
        """
        self.report_paths = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.REPORT_JSON, self.REPORT_HTML)
            if parameters.get(name)
        }
        self.check_apart(self.report_paths.values())
        taken = {path.resolve() for path in inputs}
        for path in map(Path, self.report_paths.values()):
            self.check_place(path, taken, message)

    def check_place(self, path: Path, taken: set[Path], message: str) -> None:
        """See that a file can be written.

        Args:
            path: of the file.
            taken: what it may not replace.
            message: with `{reason}`, for one that cannot be written.

        Raises:
            QgsProcessingException: it cannot.
        """
        try:
            if path.resolve() in taken:
                reason = self.tr("it holds what is to be worked on")
                raise FileExistsError(errno.EEXIST, reason, str(path))
            try_place(path)
        except OSError as error:
            reason = f"{path}: {error.strerror or error}"
            raise QgsProcessingException(message.format(reason=reason)) from error


def try_place(path: Path) -> None:
    """See that a file can be written; nothing is left there.

    Raises:
        OSError: it cannot, because its folder is not there for instance.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
    probe = draft_of(path)
    probe.touch(exist_ok=False)
    probe.unlink()


def reason_of(error: OSError) -> str:
    """Why a file could not be written, without the number of the error."""
    if not error.filename or not error.strerror:
        return error.strerror or str(error)
    return f"{error.filename}: {error.strerror}"
