"""QFieldSync Cloud: applies the edits that QField recorded, and explains the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qfieldsync_cloud.plugin import QFieldSyncCloudPlugin


def classFactory(iface: Any) -> QFieldSyncCloudPlugin:  # noqa: N802
    """Make the plugin; QGIS calls this, in `qgis_process` with None."""
    from qfieldsync_cloud.plugin import QFieldSyncCloudPlugin

    return QFieldSyncCloudPlugin(iface)
