"""What becomes of each layer of a project, decided before anything is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.files.spelling import spellings
from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.sentences import sources
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.project.details import is_localized, layers_in_order
from qfieldsync_cloud.core.project.packaging.actions import action_of
from qfieldsync_cloud.core.project.packaging.copied_files import CopiedFiles
from qfieldsync_cloud.core.project.packaging.document import (
    PACKAGE_ROOT,
    LayerSource,
    ProjectDocument,
)
from qfieldsync_cloud.core.project.packaging.package import (
    Finding,
    FindingCode,
    PackageOptions,
    SyncAction,
)
from qfieldsync_cloud.core.project.packaging.tables import OfflineLayer, offline_layer
from qfieldsync_cloud.core.project.reachability import tiles_path, whole_file
from qfieldsync_cloud.core.source_secrets import (
    SecretKind,
    redacted,
    secrets_in,
)
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"
_FILE_PROVIDERS = frozenset(
    ("ogr", "gdal", "spatialite", "delimitedtext", "mdal", "copc", "ept", "pdal")
    + ("virtualraster", "gpx")
)
_URL = re.compile(r"(?<![^&])url=[^&]*")
_TILE = re.compile(r"/[^/]*\{.*")
"""One of many files of tiles, below their folder."""


@dataclass(frozen=True)
class LayerPlan:
    """One layer, and what becomes of it."""

    qgs: QgsMapLayer
    action: SyncAction
    vector: OfflineLayer | None = None
    """Set for every vector layer that is described: offline and copied ones."""
    file: Path | None = None
    """The local file or folder of a layer that is not taken offline."""

    @property
    def id(self) -> str:
        return str(self.qgs.id())

    @property
    def name(self) -> str:
        return str(self.qgs.name())

    @property
    def is_offline(self) -> bool:
        return self.action is SyncAction.OFFLINE


def plan_layers(
    project: QgsProject, document: ProjectDocument, options: PackageOptions
) -> tuple[list[LayerPlan], list[Finding]]:
    """Decide what becomes of the layers, in the order of the layer tree."""
    plans, findings = [], []
    own_names = document.own_names()
    unread = own_names.keys() - project.mapLayers().keys()
    for layer in layers_in_order(project):
        if unread and not (layer.isValid() or layer.name() or layer.id() in own_names):
            continue  # stands for one that QGIS did not read, and has another id
        # QGIS puts in the folder that this machine names, or forgets it
        source = document.source(layer.id())
        action = action_of(layer, source, options.actions.get(layer.id()))
        # the layers of an embedded group are not in the file at all
        is_in_file = not document.layer(layer.id()).isNull()
        owner = (
            document.owner(layer.id())
            if is_in_file
            else _owner_of_group(project, layer)
        )
        if owner or not is_in_file:
            action = SyncAction.REMOVE
            findings.append(_embedded(layer.id(), layer.name(), owner))
        elif action is SyncAction.REMOVE and not layer.isValid():
            findings.append(_left_out(layer))
        elif action is not SyncAction.REMOVE and layer.providerType() == "memory":
            findings.append(_empty(layer))
        plans.append(_plan(layer, source, action))
    findings += [
        _unread(layer_id, name, document.source(layer_id))
        for layer_id, name in own_names.items()
        if layer_id in unread
    ]
    planned = {plan.id for plan in plans}
    findings += [
        # its project is not there, or does not have it
        _embedded(layer_id, name, document.owner(layer_id))
        for layer_id, name in document.embedded_names().items()
        if layer_id not in planned
    ]
    return plans, findings


def _owner_of_group(project: QgsProject, layer: QgsMapLayer) -> str:
    """The project of the embedded group that a layer came with; "" for none."""
    node = project.layerTreeRoot().findLayer(layer.id())
    while node is not None:
        owner = str(node.customProperty("embedded_project", "") or "")
        if owner:
            return owner
        node = node.parent()
    return ""


def _plan(layer: QgsMapLayer, source: str, action: SyncAction) -> LayerPlan:
    if action is SyncAction.REMOVE:
        return LayerPlan(layer, action)
    is_vector = isinstance(layer, QgsVectorLayer) and layer.isValid()
    vector = offline_layer(layer) if is_vector else None
    if action is SyncAction.OFFLINE:
        return LayerPlan(layer, action, vector)
    file = None if is_localized(source) else local_file(layer)
    return LayerPlan(layer, action, vector, file)


def _embedded(layer_id: str, name: str, owner: str) -> Finding:
    message = translate(
        _CONTEXT,
        "{layer} is left out: it belongs to another project, {project}. Add the layer "
        "to this project itself.",
    ).format(layer=name, project=Path(owner).name)
    return Finding(FindingCode.LAYER_LEFT_OUT, message, layer_id)


def _left_out(layer: QgsMapLayer) -> Finding:
    message = translate(
        _CONTEXT, "{layer} is left out: QGIS cannot open it. {reason}"
    ).format(layer=layer.name(), reason=redacted(_reason(layer)))
    return Finding(FindingCode.LAYER_LEFT_OUT, message.strip(), layer.id())


def _empty(layer: QgsMapLayer) -> Finding:
    """That a layer has features in the open project alone, in words of the check."""
    what, why, _todo = sources.SENTENCES[CheckCode.MEMORY_LAYER]()
    message = f"{what.format(layer=layer.name())} {why}"
    return Finding(FindingCode.MEMORY_LAYER, message, layer.id())


def _unread(layer_id: str, name: str, source: str) -> Finding:
    """The finding that QGIS did not even read a layer: its login is locked."""
    reason = ""
    if SecretKind.AUTHCFG in secrets_in(source):
        reason = translate(
            _CONTEXT,
            "Its login is locked: open the project in QGIS, and enter the master "
            "password.",
        )
    message = translate(
        _CONTEXT, "{layer} is left out: QGIS cannot open it. {reason}"
    ).format(layer=name, reason=reason)
    return Finding(FindingCode.LAYER_LEFT_OUT, message.strip(), layer_id)


def _reason(layer: QgsMapLayer) -> str:
    return layer_error(layer) if isinstance(layer, QgsVectorLayer) else ""


def local_file(layer: QgsMapLayer) -> Path | None:
    """The file or folder that a layer reads; None for services and databases."""
    provider, source = layer.providerType(), layer.source()
    text = tiles_path(source)
    if not text and provider in _FILE_PROVIDERS:
        text = _path_in(provider, source)
    path = Path(text) if text and "://" not in text else None
    try:
        return path if path is not None and path.exists() else None
    except (OSError, ValueError):  # no path: too long, a NUL
        return None


def _path_in(provider: str, source: str) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    return whole_file(str(parts.get("path") or parts.get("dbname") or ""))


def with_other_path(provider: str, source: str, path: str, new: str) -> str:
    """A data source text with another path, however the one in it is written.

    Args:
        provider: of the layer.
        source: data source text of the layer.
        path: that QGIS finds in it.
        new: in its place.

    Raises:
        ValueError: it is not in there.
    """
    if provider == "spatialite":
        new = new.replace("'", "\\'")  # between quotes
    for spelled in spellings(path):
        if spelled in source:
            return source.replace(spelled, new, 1)
    raise ValueError(f"{path} is not in the data source")


def copied_source(plan: LayerPlan, files: CopiedFiles) -> LayerSource:
    """The source of a layer whose file goes along; the file is placed."""
    if plan.file is None:
        raise ValueError(plan.id)
    keeps = plan.action is SyncAction.KEEP_EXISTENT
    provider, source = plan.qgs.providerType(), plan.qgs.source()
    tile = _tile_of(source)
    wanted = _file_of(tile) if tile else None
    place = files.place_data(plan.file, keeps_existent=keeps, wanted=wanted)
    if provider == "delimitedtext":
        query = source.partition("?")[2]
        return LayerSource(f"file:{PACKAGE_ROOT}{quote(place)}?{query}", provider)
    if tiles_path(source):
        scheme = "file:" if provider == "wms" or tile else ""
        new = f"url={scheme}{PACKAGE_ROOT}{quote(place)}{quote(tile)}"
        return LayerSource(_URL.sub(lambda _match: new, source, count=1), provider)
    path = _path_in(provider, source)
    return LayerSource(
        with_other_path(provider, source, path, f"{PACKAGE_ROOT}{place}"), provider
    )


def _tile_of(source: str) -> str:
    """`/{z}/{x}/{y}.png`, where each tile is a file; "" for any other layer."""
    url = _URL.search(source) if tiles_path(source) else None
    tile = _TILE.search(unquote(url[0])) if url is not None else None
    return tile[0] if tile is not None else ""


def _file_of(tile: str) -> re.Pattern[str]:
    """What the paths of tiles are like; other files may be in their folder."""
    parts = re.split(r"\{[^{}/]*\}", tile.lstrip("/"))
    return re.compile(r"\d+".join(map(re.escape, parts)))


def online_source(
    plan: LayerPlan, *, keeps_logins: bool
) -> tuple[LayerSource | None, Finding | None]:
    """The source of a layer that stays a connection, without its login.

    None where it stays as it is.
    """
    source = plan.qgs.source()
    if keeps_logins or not secrets_in(source):
        return None, None
    bare = LayerSource(redacted(source), plan.qgs.providerType())
    return bare, login_finding(plan)


def login_finding(plan: LayerPlan) -> Finding:
    """The finding that a layer, or a file that it reads, is without its login now."""
    message = translate(
        _CONTEXT,
        "{layer} stays a connection, and its login is not in the package: devices "
        "need one of their own.",
    ).format(layer=plan.name)
    return Finding(FindingCode.LOGIN_REMOVED, message, plan.id)


def read_only_finding(plan: LayerPlan, vector: OfflineLayer) -> Finding:
    """The finding that a layer cannot be edited: no edit would find its feature."""
    key_fields = vector.key_fields
    if key_fields and vector.is_one_way:
        message = translate(
            _CONTEXT,
            "{layer} can only be read in the field: changes cannot be written back to "
            "its format ({format}). Save it as a GeoPackage.",
        )
    elif vector.setup.layer.key is not None:
        message = translate(
            _CONTEXT,
            "{layer} can only be read in the field: QGIS cannot write to its source. "
            "Take a table whose key is a whole number.",
        )
    elif key_fields:
        message = translate(
            _CONTEXT,
            "{layer} can only be read in the field: its key has several columns "
            "({fields}). Give it a key of one column.",
        )
    else:
        message = translate(
            _CONTEXT,
            "{layer} can only be read in the field: it has no key by which an edit "
            "would find its feature. Give it a key column, for instance in a "
            "GeoPackage.",
        )
    storage = vector.qgs.dataProvider().storageType()
    text = message.format(layer=plan.name, fields=", ".join(key_fields), format=storage)
    return Finding(FindingCode.LAYER_READ_ONLY, text, plan.id)
