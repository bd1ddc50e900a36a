"""Conflicts that a server found: taken up here, and what came of them sent back.

A server has no call that resolves a conflict; it takes new changes. So what was decided
here is sent as corrective changes. Each records as `old` what the server holds, and the
server refuses it as a conflict again when that is no longer so. What a server holds is
known only from what it said of the conflict:

* a field that it lists as conflicting: the value that it names there
* another field that the change recorded before the edit: that value, or it would be
  listed too

A QFieldCloud server compares no geometries, so it names none: a geometry is sent only
where a server does (the embedded service, for instance). Values that it writes in a way
that nobody can read back, moments for instance, are not guessed.
"""

from __future__ import annotations

import ast
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Absent,
    Delta,
    DeltaFeature,
    Deltafile,
    DeltaMethod,
)
from qfieldsync_cloud.core.deltas.reader import VERSION, delta_from_json
from qfieldsync_cloud.core.deltas.writer import plain_json, write_deltafile
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.told_keys import told_keys
from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    PushedDeltafile,
    SyncService,
)
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.values import are_same_json
from qfieldsync_cloud.core.translation import translate

_TOLD = re.compile(
    r'The attribute "(?P<name>.*?)" that has a conflict:\s*\n'
    r"-(?P<live>.*?)\n\+(?P<sent>.*)",
    re.DOTALL,
)
_JOBS_READ = 20
"""Of the newest jobs, for what they said of a conflict; a report is some kilobytes."""
_GONE = ConflictKind.EDIT_DELETE.value
_PLAIN = (str, int, float, bool, type(None))
_NAMESPACE = uuid.UUID("6a5f6f0e-7f0b-5d3e-9a53-0f3c1b9a7d42")


@dataclass(frozen=True)
class Result:
    """What the feature of a conflict holds here, after it was settled."""

    delta_id: str
    values: Mapping[str, Any] | None
    """JSON by field name, the geometry as WKT; None: there is no feature any more."""
    crs: str = ""
    """Of the geometry."""


@dataclass(frozen=True)
class Correction:
    """What is to be sent to a server."""

    content: bytes | None
    """A deltafile; None: there is nothing to be sent."""
    sent_ids: tuple[str, ...] = ()
    """Conflicts that it corrects."""
    same_ids: tuple[str, ...] = ()
    """Conflicts after which the server holds the same as the layer here."""
    left: Mapping[str, str] = field(default_factory=dict)
    """Why a conflict cannot be corrected there, or not all of it, by its uuid."""


def take_up(server: SyncService, local: LocalService) -> PushedDeltafile | None:
    """Hand the changes that conflict on a server over to the service here.

    Those that fit the layers here are applied by its job, the others conflict here.

    Returns:
        None when nothing conflicts there.

    Raises:
        CloudError, ServiceError: one of the services cannot be asked.
    """
    records = tuple(_records(server))
    found = [
        dict(record.content)
        for record in records
        if record.status is ServerStatus.CONFLICT
    ]
    if not found:
        return None
    content = {
        "version": VERSION,
        "id": str(uuid.uuid4()),
        "project": local.project_id,
        "files": [],
        "deltas": found,
    }
    return local.push_deltafile(plain_json(content).encode(), told_keys(records))


def corrections(server: SyncService, results: Iterable[Result]) -> Correction:
    """What lets a server hold what the layers here hold, after conflicts were settled.

    Raises:
        CloudError: the server cannot be asked.
    """
    wanted = {result.delta_id.lower(): result for result in results}
    records = {
        record.id.lower(): record
        for record in _records(server)
        if record.id.lower() in wanted and record.status is ServerStatus.CONFLICT
    }
    told = _told_by_jobs(server, records.values())
    deltas: list[Delta] = []
    sent, same, left = [], [], {}
    for key, result in wanted.items():
        record = records.get(key)
        if record is None:
            left[result.delta_id] = _not_in_conflict()
            continue
        made, reason = _corrected(server.project_id, record, told[key], result)
        if made is not None:
            deltas.append(made)
            sent.append(result.delta_id)
        elif not reason:
            same.append(result.delta_id)
        if reason:
            left[result.delta_id] = reason
    content = None
    if deltas:
        file = Deltafile(str(uuid.uuid4()), server.project_id, tuple(deltas))
        content = write_deltafile(file)
    return Correction(content, tuple(sent), tuple(same), left)


def _records(server: SyncService) -> Iterator[DeltaRecord]:
    offset = 0
    while True:
        page = server.list_deltas(MAX_LIMIT, offset)
        yield from page.items
        if not page.has_next or not page.items:
            return
        offset += len(page.items)


def _told_by_jobs(
    server: SyncService, records: Iterable[DeltaRecord]
) -> dict[str, list[str]]:
    """What the server said of each conflict, field by field."""
    told: dict[str, list[str]] = {}
    for record in records:
        lines = (record.last_feedback or {}).get("conflicts")
        told[record.id.lower()] = _texts(lines)
    missing = {key for key, lines in told.items() if not lines}
    if not missing:
        return told
    for job in server.list_jobs(_JOBS_READ).items:
        if job.type is not JobType.DELTA_APPLY or not missing:
            continue
        for item in _feedback_of(server.get_job(job.id).feedback):
            key = str(item.get("delta_id", "")).lower()
            if key in missing:
                told[key] = _texts(item.get("conflicts"))
                missing.discard(key)
    return told


def _feedback_of(feedback: Any) -> list[Mapping[str, Any]]:
    outputs = feedback.get("outputs") if isinstance(feedback, Mapping) else None
    step = outputs.get("apply_deltas") if isinstance(outputs, Mapping) else None
    items = step.get("delta_feedback") if isinstance(step, Mapping) else None
    listed = items if isinstance(items, list) else []
    return [item for item in listed if isinstance(item, Mapping)]


def _texts(lines: Any) -> list[str]:
    listed = lines if isinstance(lines, list) else []
    return [line for line in listed if isinstance(line, str)]


def _live_values(lines: Iterable[str]) -> dict[str, Any]:
    """What the server holds in the fields that it names; ABSENT: nobody can read it."""
    found: dict[str, Any] = {}
    for line in lines:
        match = _TOLD.fullmatch(line.strip())
        if match is not None:
            found[match["name"]] = _literal(match["live"])
    return found


def _literal(text: str) -> Any:
    """A value as JSON or as Python writes it; ABSENT when it is neither."""
    try:
        return json.loads(text)
    except ValueError:
        written = text.strip()  # by Python, then
    try:
        value = ast.literal_eval(written)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return ABSENT
    return value if isinstance(value, _PLAIN) else ABSENT


def _corrected(
    project_id: str, record: DeltaRecord, lines: list[str], result: Result
) -> tuple[Delta | None, str]:
    """The corrective change, and why it lacks something; None: nothing to be sent."""
    try:
        delta = delta_from_json(dict(record.content))
    except DeltaFileError as error:
        return None, str(error)
    if (record.last_feedback or {}).get("conflict_type") == _GONE:
        # an edit would meet the same conflict again
        return None, "" if result.values is None else _gone_there()
    if not lines:
        return None, _server_is_silent()
    if not delta.source_pk or delta.old is None:
        return None, _key_unknown()
    live = {**delta.old.attributes, **_live_values(lines)}
    shape: Any = live.pop(GEOMETRY, ABSENT) if _is_told(lines, GEOMETRY) else ABSENT
    if delta.method is DeltaMethod.DELETE:
        return _corrected_delete(project_id, delta, live, shape, result)
    if delta.new is None or result.values is None:
        return None, _feature_gone()
    unread, before, after = [], {}, {}
    for name in delta.new.attributes:
        if name not in result.values:
            continue
        if live.get(name, ABSENT) is ABSENT:
            unread.append(name)
        elif not are_same_json(live[name], result.values[name]):
            before[name], after[name] = live[name], result.values[name]
    old_shape, new_shape = _shapes(delta, shape, result)
    if delta.new.geometry is not ABSENT and shape is ABSENT:
        unread.append(GEOMETRY)
    reason = _not_known(unread) if unread else ""
    if not after and isinstance(new_shape, Absent):
        return None, reason
    old = DeltaFeature(before, old_shape)
    new = DeltaFeature(after, new_shape)
    return _new_delta(project_id, delta, old, new, result), reason


def _shapes(delta: Delta, live: Any, result: Result) -> tuple[Any, Any]:
    here = (result.values or {}).get(GEOMETRY, ABSENT)
    is_known = live is not ABSENT and here is not ABSENT
    is_about_it = delta.new is not None and delta.new.geometry is not ABSENT
    if not (is_known and is_about_it) or live == here:
        return ABSENT, ABSENT
    return live, here


def _corrected_delete(
    project_id: str, delta: Delta, live: dict[str, Any], shape: Any, result: Result
) -> tuple[Delta | None, str]:
    if result.values is not None:
        return None, ""  # it is there on both sides
    unread = [name for name, value in live.items() if value is ABSENT]
    if unread:
        return None, _not_known(unread)
    recorded = delta.old.geometry if delta.old is not None else ABSENT
    old = DeltaFeature(live, recorded if shape is ABSENT else shape)
    return _new_delta(project_id, delta, old, None, result), ""


def _is_told(lines: Iterable[str], name: str) -> bool:
    return any(f'The attribute "{name}" that has' in line for line in lines)


def _new_delta(
    project_id: str,
    delta: Delta,
    old: DeltaFeature,
    new: DeltaFeature | None,
    result: Result,
) -> Delta:
    return Delta(
        uuid=str(uuid.uuid4()),
        # one device as far as the server knows: QGIS on whichever computer
        client_id=str(uuid.uuid5(_NAMESPACE, project_id)),
        method=delta.method,
        local_layer_id=delta.source_layer_id,
        source_layer_id=delta.source_layer_id,
        local_pk=delta.source_pk,
        source_pk=delta.source_pk,
        old=old,
        new=new,
        local_layer_crs=result.crs,
        local_layer_name=delta.local_layer_name,
    )


# sentences read easier without a line for each of their brackets
# fmt: off
def _not_in_conflict() -> str:
    return translate("Service", "The server does not list this change as a conflict.")


def _server_is_silent() -> str:
    return translate("Service", "The server does not say what it holds.")


def _key_unknown() -> str:
    return translate("Service", "The server's key of the feature is not known.")


def _feature_gone() -> str:
    return translate("Service", "The feature is gone here, and the change is no "
                                "deletion: delete it there.")


def _gone_there() -> str:
    return translate("Service", "The feature is gone on the server: make it anew.")


def _not_known(names: Iterable[str]) -> str:
    text = translate("Service", "The server does not say what it holds in: {fields}.")
    return text.format(fields=", ".join(names))
# fmt: on
