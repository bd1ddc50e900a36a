"""What algorithms share that look at what was applied since a moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDateTime,
)
from qgis.PyQt.QtCore import QDateTime

from qfieldsync_cloud.processing.algorithm import SyncAlgorithm

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class MomentAlgorithm(SyncAlgorithm):
    """Base of the algorithms with a parameter for a moment."""

    SINCE = "SINCE"

    def add_since(self, description: str) -> None:
        """Add the moment to the parameters."""
        self.addParameter(
            QgsProcessingParameterDateTime(
                self.SINCE,
                description,
                QgsProcessingParameterDateTime.Type.DateTime,
                optional=True,
            )
        )

    def since(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> datetime | None:
        """The moment, aware; in the time of this computer when it names no other.

        Raises:
            QgsProcessingException: something else was given.
        """
        given = parameters.get(self.SINCE)
        if given is None or given == "":
            return None
        moment = self.parameterAsDateTime(parameters, self.SINCE, context)
        if not moment.isValid():
            message = self.tr(
                "This is no date with a time: {text}. Write it like "
                "2024-05-31T14:30:00, or with a zone, 2024-05-31T12:30:00Z."
            )
            raise QgsProcessingException(message.format(text=given))
        return _in_utc(moment)


def _in_utc(moment: QDateTime) -> datetime:
    return _EPOCH + timedelta(milliseconds=int(moment.toMSecsSinceEpoch()))
