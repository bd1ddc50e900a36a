"""An earlier report read again: which deltas it left."""

from __future__ import annotations

from pathlib import Path

from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.deltas.reader import MAX_SIZE_BYTES, read_content
from qfieldsync_cloud.core.errors import DeltaFileError, OptionError
from qfieldsync_cloud.core.sync.report import REPORT_VERSION, Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

_NAME = "earlier report"
_LEFT = (DeltaStatus.CONFLICT, DeltaStatus.NOT_APPLIED, DeltaStatus.ERROR)


def left_by_report(path: Path) -> frozenset[str]:
    """The uuids of the deltas that a report tells to be in conflict, refused or failed.

    Raises:
        OptionError: the file is no report of an apply.
    """
    try:
        root = decode_json(read_content(path, MAX_SIZE_BYTES))
    except DeltaFileError as error:
        raise OptionError(_NAME, str(error)) from error
    if not isinstance(root, dict) or root.get("report_version") != REPORT_VERSION:
        text = translate("Options", "{path} is no report of version {version}")
        raise OptionError(_NAME, text.format(path=path, version=REPORT_VERSION))
    if root.get("dry_run") is not False:
        text = translate(
            "Options",
            "{path} is of a dry run, which applied nothing: it left nothing either",
        )
        raise OptionError(_NAME, text.format(path=path))
    # reports that were written before there were reverts do not say
    if root.get("purpose", Purpose.APPLY.value) != Purpose.APPLY.value:
        text = translate("Options", "{path} is of changes that were taken back")
        raise OptionError(_NAME, text.format(path=path))
    entries = root.get("deltas")
    wanted = {status.value for status in _LEFT}
    found: set[str] = set()
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("status") in wanted:
            found.add(str(entry.get("uuid")))
    return frozenset(found)
