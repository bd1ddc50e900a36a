"""What the plugin's algorithms share: name, icon, texts, the deltafile parameter."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.deltas.reader import (
    MAX_SIZE_BYTES,
    read_content,
    read_deltafile,
)
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.paths import help_page, resource
from qfieldsync_cloud.processing.parameter_frames import ParameterFrames

_MEGABYTE = 1024 * 1024


class SyncAlgorithm(ParameterFrames):
    """Base of the plugin's algorithms."""

    DELTAFILE = "DELTAFILE"
    MAX_SIZE = "MAX_SIZE"
    GUIDE_PAGE = "processing"
    """Page of the guide with a section about the algorithm."""

    def createInstance(self) -> SyncAlgorithm:  # noqa: N802
        """See QGIS."""
        return type(self)()

    def icon(self) -> QIcon:
        """See QGIS."""
        return QIcon(str(resource("icons", "qfieldsync_cloud.svg")))

    def helpUrl(self) -> str:  # noqa: N802
        """See QGIS: the section in the guide, which comes with the plugin."""
        try:
            page = help_page(self.GUIDE_PAGE)
        except FileNotFoundError:
            return ""  # QGIS 3.44 asks before each run, and would end
        url = QUrl.fromLocalFile(str(page))
        url.setFragment(self.name())
        return url.toString()

    def tr(self, text: str) -> str:
        """Translate a text of an algorithm, or of a class that it derives from.

        A text is filed under the class that has it.
        """
        for owner in type(self).__mro__:
            translated = QCoreApplication.translate(owner.__name__, text)
            if translated != text:
                return translated
        return text

    def add_deltafile(self) -> None:
        """Add the deltafile and the limit of its size to the parameters."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.DELTAFILE,
                self.tr("Deltafile"),
                fileFilter=self.tr("Deltafiles (*.json);;All files (*)"),
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.MAX_SIZE,
                self.tr("Largest deltafile to be read, in megabytes"),
                QgsProcessingParameterNumber.Type.Integer,
                MAX_SIZE_BYTES // _MEGABYTE,
                minValue=1,
            )
        )

    def read_deltafile(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        project_id: str | None = None,
    ) -> Deltafile:
        """The deltafile that the parameters name.

        Raises:
            QgsProcessingException: it cannot be read; says where and why.
        """
        path, limit = self.deltafile_and_limit(parameters, context)
        try:
            return read_deltafile(path, project_id=project_id, max_size_bytes=limit)
        except DeltaFileError as error:
            message = self.tr("The deltafile {path} cannot be read. {reason}")
            raise QgsProcessingException(
                message.format(path=path, reason=error)
            ) from error

    def check_apart(self, outputs: Iterable[str | Path]) -> None:
        """See that each output goes into a file of its own.

        Raises:
            QgsProcessingException: two would go into the same one.
        """
        taken: set[Path] = set()
        for path in map(Path, outputs):
            if path.resolve() in taken:
                message = self.tr("Two outputs would go into the same file: {path}")
                raise QgsProcessingException(message.format(path=path))
            taken.add(path.resolve())

    def deltafile_content(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> bytes:
        """The bytes of the deltafile that the parameters name, for a service.

        Raises:
            DeltaFileError: it cannot be read, or is too large.
        """
        return read_content(*self.deltafile_and_limit(parameters, context))

    def deltafile_and_limit(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[Path, int]:
        """Path of the deltafile, and how many bytes of it are read at most."""
        path = self.parameterAsFile(parameters, self.DELTAFILE, context)
        size = self.parameterAsInt(parameters, self.MAX_SIZE, context)
        return Path(path), size * _MEGABYTE
