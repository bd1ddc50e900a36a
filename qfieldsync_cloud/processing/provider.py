"""The Processing provider of the plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.paths import resource
from qfieldsync_cloud.processing.apply_deltas import ApplyDeltas
from qfieldsync_cloud.processing.check_deltafile import CheckDeltafile
from qfieldsync_cloud.processing.collect_package import CollectPackage
from qfieldsync_cloud.processing.fetch_deltas import FetchDeltas
from qfieldsync_cloud.processing.history import History
from qfieldsync_cloud.processing.package_project import PackageProject
from qfieldsync_cloud.processing.propose_remapping import ProposeRemapping
from qfieldsync_cloud.processing.push_deltafile import PushDeltafile
from qfieldsync_cloud.processing.queue_deltafile import QueueDeltafile
from qfieldsync_cloud.processing.remove_ledger import RemoveLedger
from qfieldsync_cloud.processing.resolve_deltas import ResolveDeltas
from qfieldsync_cloud.processing.revert_deltas import RevertDeltas
from qfieldsync_cloud.processing.run_jobs import RunJobs
from qfieldsync_cloud.processing.serve_project import ServeProject
from qfieldsync_cloud.processing.trigger_job import TriggerJob
from qfieldsync_cloud.processing.validate_project import ValidateProject


class SyncProvider(QgsProcessingProvider):
    """Holds the algorithms of the plugin."""

    def id(self) -> str:
        """See QGIS; part of every algorithm's name."""
        return "qfieldsync_cloud"

    def name(self) -> str:
        """See QGIS."""
        return "QFieldSync Cloud"

    def icon(self) -> QIcon:
        """See QGIS."""
        return QIcon(str(resource("icons", "qfieldsync_cloud.svg")))

    def loadAlgorithms(self) -> None:  # noqa: N802
        """See QGIS."""
        self.addAlgorithm(ApplyDeltas())
        self.addAlgorithm(CheckDeltafile())
        self.addAlgorithm(ProposeRemapping())
        self.addAlgorithm(RevertDeltas())
        self.addAlgorithm(History())
        self.addAlgorithm(RemoveLedger())
        self.addAlgorithm(ValidateProject())
        self.addAlgorithm(CollectPackage())
        self.addAlgorithm(PackageProject())
        self.addAlgorithm(QueueDeltafile())
        self.addAlgorithm(RunJobs())
        self.addAlgorithm(ResolveDeltas())
        self.addAlgorithm(ServeProject())
        self.addAlgorithm(FetchDeltas())
        self.addAlgorithm(PushDeltafile())
        self.addAlgorithm(TriggerJob())
