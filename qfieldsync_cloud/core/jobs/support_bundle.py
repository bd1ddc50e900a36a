"""All that helps to understand one job, in a zip that can be sent to anybody.

    write_bundle(path, SupportBundle(job, versions, layers))

It holds the job, its log and its feedback, the versions of what ran it, and the layers
of the project, all without the data sources of layers. Every text goes through
`core.redaction`, and the user's home folder is written as `~`.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.redaction import HIDDEN, redact, redact_json

_READ_ME = """Support bundle of a job

job.json       what the service says of the job
log.txt        its log
feedback.json  what it found, its steps, and how it failed
versions.json  plugin, QGIS and operating system
layers.json    the layers of the project, without their data sources

Passwords, tokens, authentication ids and data sources were taken out. Names of layers,
fields and files are still in there: look through it before you send it.
"""


@dataclass(frozen=True)
class SupportBundle:
    """What goes into the zip."""

    job: Job
    """With log and feedback."""
    versions: Mapping[str, str]
    """By the name of the program."""
    layers: Sequence[Mapping[str, Any]]
    """JSON values per layer, without data sources."""


def write_bundle(path: Path, bundle: SupportBundle) -> None:
    """Write the zip; a file that was at `path` is replaced.

    Raises:
        PackagingError: the file cannot be written.
    """
    making = path.with_name(f".{path.name}.making")
    try:
        with zipfile.ZipFile(making, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in _files(bundle).items():
                archive.writestr(name, text)
        move(making, path)
    except OSError as error:
        raise PackagingError(str(path), error.strerror or str(error)) from error
    finally:
        making.unlink(missing_ok=True)


def redacted_job(job: Job) -> dict[str, Any]:
    """A job as JSON values, without log and feedback, and without secrets."""
    head = {
        "id": job.id,
        "type": job.type_text or job.type.value,
        "status": job.status_text or job.status.value,
        "project_id": job.project_id,
        "created_by": job.created_by,
    }
    moments = {
        "created_at": job.created_at,
        "updated_at": job.updated_at,
        "started_at": job.started_at,
        "finished_at": job.finished_at,
    }
    told = {name: at.isoformat() if at else None for name, at in moments.items()}
    redacted: dict[str, Any] = redact_json({**head, **told})
    return redacted


def json_text(value: Any) -> str:
    """JSON for people; the indent keeps it in Python, where other threads may run."""
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def _files(bundle: SupportBundle) -> dict[str, str]:
    job = bundle.job
    texts = {
        "README.txt": _READ_ME,
        "job.json": json_text(redacted_job(job)),
        "log.txt": redact(job.output or ""),
        "feedback.json": json_text(_without_sources(redact_json(job.feedback))),
        "versions.json": json_text(redact_json(dict(bundle.versions))),
        "layers.json": json_text(redact_json(list(bundle.layers))),
    }
    home = Path.home()
    return {name: without_home(text, home) for name, text in texts.items()}


def _without_sources(value: Any) -> Any:
    """JSON values where what finds the data of a layer is hidden."""
    if isinstance(value, Mapping):
        return {
            key: HIDDEN if key == "datasource" and item else _without_sources(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_without_sources(item) for item in value]
    return value


def without_home(text: str, home: PurePath) -> str:
    """The text with `~` where the user's home folder stands."""
    if len(home.parts) < 2:
        return text
    plain = str(home)
    # on Windows: as JSON writes it, and as QGIS does
    spellings = (plain.replace("\\", "\\\\"), plain, home.as_posix())
    flags = re.IGNORECASE if isinstance(home, PureWindowsPath) else 0
    return re.sub("|".join(map(re.escape, spellings)), "~", text, flags=flags)
