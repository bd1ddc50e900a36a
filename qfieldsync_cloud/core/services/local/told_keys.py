"""Keys that a server gave to features whose create it applied.

Devices name such a feature by a number of their own. Where its edit is taken up here,
the create is not: without the server's key the edit would go to whichever feature has
the device's number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.intake import LeftDelta
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.key_questions import left_creates
from qfieldsync_cloud.core.sync.state import LocalFeature, local_feature


def told_keys(records: Iterable[DeltaRecord]) -> Mapping[LocalFeature, str]:
    """Keys of creates that a server lists as applied, by the device's feature."""
    found: dict[LocalFeature, str] = {}
    for record in records:
        key = (record.last_feedback or {}).get("modified_pk")
        is_create = record.content.get("method") == DeltaMethod.CREATE.value
        if not is_create or record.status is not ServerStatus.APPLIED or key is None:
            continue
        try:
            local = local_feature(delta_from_json(dict(record.content)))
        except DeltaFileError:
            continue
        if local.is_named:
            found[local] = str(key)
    return found


def told_keys_of(left: Iterable[LeftDelta]) -> Mapping[LocalFeature, str]:
    """The same keys, out of what was left of a list of deltas."""
    return {local: key for local, key in left_creates(left).items() if key}
