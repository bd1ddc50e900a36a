"""The project file of a package: every change that a package needs, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qfieldsync_cloud.core.project.packaging.copied_files import CopiedFiles
from qfieldsync_cloud.core.project.packaging.data import PackedRows
from qfieldsync_cloud.core.project.packaging.document import (
    LayerSource,
    ProjectDocument,
)
from qfieldsync_cloud.core.project.packaging.forms import adapt_form
from qfieldsync_cloud.core.project.packaging.layer_plans import (
    LayerPlan,
    copied_source,
    login_finding,
    online_source,
    read_only_finding,
)
from qfieldsync_cloud.core.project.packaging.left_out import (
    remove_embedded_groups,
    remove_layers,
)
from qfieldsync_cloud.core.project.packaging.local_paths import LocalPaths
from qfieldsync_cloud.core.project.packaging.logins import ProjectLogins
from qfieldsync_cloud.core.project.packaging.package import (
    Finding,
    FindingCode,
    SyncAction,
)
from qfieldsync_cloud.core.project.packaging.virtual_files import (
    logins_named,
)
from qfieldsync_cloud.core.project.qfieldsync_entries import CLOUD_ACTION
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"
_OFFLINE_EDITING = ("isOfflineEditable", "remoteSource", "remoteProvider")
"""Properties of QGIS's own offline editing: they name the source with its login."""


@dataclass
class ProjectFileWriter:
    """Makes the project file of a package."""

    source: Path
    document: ProjectDocument
    """Of the source; changed here."""
    files: CopiedFiles
    findings: list[Finding] = field(default_factory=list)

    def adapted(self, layers: Sequence[LayerPlan], rows: Sequence[PackedRows]) -> str:
        """The XML of the package's project; files that it needs are placed.

        Raises:
            Cancelled: the job is to stop.
        """
        document = self.document
        packed = {item.layer.id: item for item in rows}
        gone = [plan for plan in layers if plan.action is SyncAction.REMOVE]
        self._tell_references(gone, layers)
        remove_embedded_groups(document)
        # QGIS reads none of a project that is not there, or whose login is locked
        planned = {plan.id for plan in layers}
        unread = {
            layer_id
            for layer_id in (*document.embedded_names(), *document.own_names())
            if layer_id not in planned
        }
        remove_layers(document, {*(plan.id for plan in gone), *unread})
        sources: dict[str, LayerSource] = {}
        for plan in layers:
            self.files.watcher.check()
            if plan.action is SyncAction.REMOVE:
                continue
            source = self._source_of(plan, packed.get(plan.id))
            if source is not None:
                sources[plan.id] = source
                document.set_source(plan.id, source)
            if plan.id in packed and plan.vector is not None:
                adapt_form(document, plan.vector, packed[plan.id].table.plan)
            self._note_properties(plan)
        document.follow_sources(sources, keeps_logins=self.files.keeps_logins)
        document.switch_off_database_modes()
        document.forget_people()
        document.forget_code()
        self._place_plugin_files()
        paths = LocalPaths(self.files)
        text = paths.rewritten(self._without_logins())
        self.findings += paths.findings
        return text

    def _without_logins(self) -> str:
        """The XML, without any login unless the caller wants them."""
        if self.files.keeps_logins:
            return self.document.text()
        logins = ProjectLogins()
        text = logins.taken_out(self.document.text())
        self.findings += logins.findings
        return text

    def write(self, path: Path, text: str) -> None:
        """Write it.

        Raises:
            OSError: it cannot be written.
        """
        self.document.write(path, text)

    def _source_of(
        self, plan: LayerPlan, packed: PackedRows | None
    ) -> LayerSource | None:
        keeps_logins = self.files.keeps_logins
        if packed is not None:
            return packed.source
        if plan.file is not None:
            if not keeps_logins and logins_named(plan.file):
                self.findings.append(login_finding(plan))
            return copied_source(plan, self.files)
        source, finding = online_source(plan, keeps_logins=keeps_logins)
        if finding is not None:
            self.findings.append(finding)
        return source

    def _note_properties(self, plan: LayerPlan) -> None:
        """Note by what QField maps the layer, and its features, back to the source."""
        values: dict[str, str | None] = dict.fromkeys(
            (
                *_OFFLINE_EDITING,
                "layerNameSuffix",
                "QFieldSync/sourceDataPrimaryKeys",
                "QFieldSync/unsupported_source_pk",
            )
        )
        values["remoteLayerId"] = values["QFieldSync/remoteLayerId"] = plan.id
        action = plan.action
        if plan.vector is not None:
            fields = plan.vector.key_fields
            is_one_way = plan.is_offline and plan.vector.is_one_way
            if plan.vector.has_usable_key and not is_one_way:
                values["QFieldSync/sourceDataPrimaryKeys"] = fields[0]
            else:
                values["QFieldSync/unsupported_source_pk"] = "1"
                action = SyncAction.NO_ACTION
                if plan.is_offline or plan.file is not None:
                    self.document.layer(plan.id).setAttribute("readOnly", "1")
                    self.findings.append(read_only_finding(plan, plan.vector))
        values[CLOUD_ACTION] = action.value
        self.document.set_properties(plan.id, values)

    def _tell_references(
        self, gone: Sequence[LayerPlan], layers: Sequence[LayerPlan]
    ) -> None:
        """Note which layers show something of a layer that is left out."""
        names = {plan.id: plan.name for plan in layers}
        by_id = {plan.id: plan for plan in gone}
        for plan in layers:
            if plan.id in by_id:
                continue
            for other in self.document.referred_layers(plan.id) & set(by_id):
                message = translate(
                    _CONTEXT,
                    "{layer} shows values of {other}, which is not in the package.",
                ).format(layer=plan.name, other=names[other])
                self.findings.append(
                    Finding(FindingCode.REFERENCE_REMOVED, message, plan.id)
                )

    def _place_plugin_files(self) -> None:
        """Take along what QField finds by the project's name: plugin, languages."""
        stem = self.source.stem
        for pattern in ("*.qml", "_??.qm"):
            for item in sorted(self.source.parent.glob(f"{_literal(stem)}{pattern}")):
                rest = item.name[len(stem) :]
                self.files.places.setdefault(item.resolve(), f"{stem}_qfield{rest}")


def _literal(text: str) -> str:
    """A text in a pattern for file names."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in text)
