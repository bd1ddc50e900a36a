"""What is done for each request: the documented calls, and what clients need beside.

Every function takes a `Call` and returns an `Answer`, or raises what `front` turns into
one: `Refused`, or an error of the service.
"""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from qfieldsync_cloud.core.errors import ServiceError, StoreError
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.rest.access import Access
from qfieldsync_cloud.core.rest.dialect import Dialect
from qfieldsync_cloud.core.rest.exchange import (
    Answer,
    Refused,
    Request,
    invalid,
    not_found,
)
from qfieldsync_cloud.core.rest.fields import read_fields
from qfieldsync_cloud.core.rest.json_form import (
    job_to_json,
    moment_to_json,
    whole_job_to_json,
)
from qfieldsync_cloud.core.rest.multipart import find_part
from qfieldsync_cloud.core.rest.paging import backwards, read_window
from qfieldsync_cloud.core.rest.sites import ServedPackage, ServedProject, Sites
from qfieldsync_cloud.core.services.sync_service import Page

_log = logging.getLogger(__name__)

_TOKEN_LASTS = timedelta(days=30)
"""What clients are told; the token is good as long as the front runs."""
_CHUNK_BYTES = 1024 * 1024


@dataclass(frozen=True)
class Call:
    """A request, with what it is answered from."""

    request: Request
    sites: Sites
    access: Access
    dialect: Dialect
    base_url: str
    """Scheme, host and port by which the client came."""
    user: str
    """Name of who may log in."""


# Jobs


def list_jobs(call: Call) -> Answer:
    """`GET /jobs/?project_id=`."""
    project = call.sites.named(call.request.parameter("project_id"))
    window = read_window(call.request)
    fetch = project.service.list_jobs
    return call.dialect.list(call.request, call.base_url, window, fetch, job_to_json)


def get_job(call: Call, job_id: str) -> Answer:
    """`GET /jobs/{job_id}/`."""
    for project in call.sites:
        job = _find_job(project, job_id)
        if job is not None:
            return Answer(200, whole_job_to_json(job))
    raise not_found(f"There is no job {job_id[:80]} here")


def _find_job(project: ServedProject, job_id: str) -> Job | None:
    try:
        return project.service.get_job(job_id)
    except ServiceError as error:
        if error.code == "object_not_found":
            return None
        raise


def create_job(call: Call) -> Answer:
    """`POST /jobs/`."""
    fields = read_fields(call.request)
    project = call.sites.named(fields.get("project_id"))
    type_ = _job_type(fields.get("type"))
    force = _flag(fields.get("force", 0), "force")
    created = project.service.create_job(type_, force=force)
    return Answer(201 if created.is_new else 200, call.dialect.created_job(created.job))


def _job_type(value: Any) -> JobType:
    type_ = JobType.of(value) if isinstance(value, str) else JobType.UNKNOWN
    if type_ is JobType.UNKNOWN:
        names = ", ".join(item.value for item in JobType if item.value)
        found = "it is missing" if value is None else f"found {_told(value)}"
        raise invalid("type", f"{found}, expected one of {names}")
    return type_


def _flag(value: Any, name: str, expected: str = "0 or 1") -> bool:
    if value in (0, 1, "0", "1"):  # JSON's false and true are equal to 0 and 1
        return bool(int(value))
    raise invalid(name, f"found {_told(value)}, expected {expected}")


def _told(value: Any) -> str:
    """A text of a body in quotes, anything else as JSON has it."""
    return repr(value[:80]) if isinstance(value, str) else json.dumps(value)[:80]


# Deltas


def list_deltas(call: Call, project_id: str, deltafile_id: str | None = None) -> Answer:
    """`GET /deltas/{projectid}/` and `GET /deltas/{projectid}/{deltafileid}/`."""
    service = call.sites.project(project_id).service
    window = read_window(call.request)

    def fetch(limit: int, offset: int) -> Page[Any]:
        return service.list_deltas(limit, offset, deltafile_id=deltafile_id)

    # any other order is left aside, as servers do
    is_backwards = call.request.parameter("ordering") == "-created_at"
    ordered = backwards(fetch) if is_backwards else fetch
    return call.dialect.list(
        call.request, call.base_url, window, ordered, call.dialect.delta
    )


def push_deltafile(call: Call, project_id: str) -> Answer:
    """`POST /deltas/{projectid}/`, a file in the field `file`."""
    service = call.sites.project(project_id).service
    content = find_part(call.request, "file")
    return call.dialect.pushed(service.push_deltafile(content or b""))


def apply_deltas(call: Call, project_id: str) -> Answer:
    """`POST /deltas/apply/{projectid}/`, deprecated; the body is empty as ever."""
    call.sites.project(project_id).service.apply_deltas()
    return Answer(200, b"")


# Packages


def latest_package(call: Call, project_id: str) -> Answer:
    """`GET /packages/{projectid}/latest/`."""
    package = _package(call.sites.project(project_id))
    made_at = moment_to_json(package.made_at)
    files = [
        {
            "name": item.name,
            "size": item.size_bytes,
            "uploaded_at": made_at,
            "last_modified": f"{package.made_at:%d.%m.%Y %H:%M:%S} UTC",
            "is_attachment": item.is_attachment,
            "md5sum": _md5(package, item.name),
            "sha256": item.sha256,
        }
        for item in package.files
    ]
    content = {
        "files": files,
        "layers": dict(package.layers),
        "status": "finished",
        "package_id": package.id,
        "packaged_at": made_at,
        "data_last_updated_at": made_at,
    }
    return Answer(200, content)


def package_file(call: Call, project_id: str, name: str) -> Answer:
    """`GET /packages/{projectid}/latest/files/{name}/`."""
    package = _package(call.sites.project(project_id))
    # only names of the list, so that no name leads out of the folder
    if all(item.name != name for item in package.files):
        raise not_found(f"The package has no file {name[:200]}")
    path = package.folder / name
    if not path.is_file():
        raise not_found(f"The file {name[:200]} of the package is not there any more")
    return Answer(200, path)


def _package(project: ServedProject) -> ServedPackage:
    package = project.latest_package()
    if package is None:
        raise Refused(
            400,
            "invalid_job",
            "There is no package of the project: make one with a job of type package",
        )
    return package


def _md5(package: ServedPackage, name: str) -> str:
    """What clients compare; "" of a file that is not there any more."""
    digest = hashlib.md5(usedforsecurity=False)
    try:
        with (package.folder / name).open("rb") as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()


# Projects, logging in, and how the front is


def list_projects(call: Call) -> Answer:
    """`GET /projects/`."""
    window = read_window(call.request)
    found = tuple(call.sites)

    def fetch(limit: int, offset: int) -> Page[Any]:
        return Page(found[offset : offset + limit], len(found), offset)

    def to_json(project: ServedProject) -> dict[str, Any]:
        return _project(call, project)

    return call.dialect.list(call.request, call.base_url, window, fetch, to_json)


def get_project(call: Call, project_id: str) -> Answer:
    """`GET /projects/{projectid}/`."""
    return Answer(200, _project(call, call.sites.project(project_id)))


def change_project(call: Call, project_id: str) -> Answer:
    """`PATCH /projects/{projectid}/`: `overwrite_conflicts`, nothing else."""
    project = call.sites.project(project_id)
    fields = read_fields(call.request)
    others = sorted(set(fields) - {"overwrite_conflicts"})
    if others:
        raise invalid(others[0], "only overwrite_conflicts can be changed here")
    if "overwrite_conflicts" in fields:
        value = fields["overwrite_conflicts"]
        if isinstance(value, str) and value.lower() in ("true", "false"):
            value = value.lower() == "true"
        is_on = _flag(value, "overwrite_conflicts", "true or false")
        project.set_overwriting(is_on)
    return Answer(200, _project(call, project))


def _project(call: Call, project: ServedProject) -> dict[str, Any]:
    package = project.latest_package()
    return {
        "id": project.service.project_id,
        "name": project.name,
        "owner": call.user,
        "description": "",
        "private": True,
        "is_public": False,
        "status": _state(project),
        "can_repackage": True,
        # the data may be edited by anybody who does not tell the service
        "needs_repackaging": True,
        "data_last_packaged_at": moment_to_json(package.made_at) if package else None,
        "data_last_updated_at": moment_to_json(project.changed_at()),
        "the_qgis_file_name": project.file_name(),
        "user_role": "admin",
        "user_role_origin": "project_owner",
        "overwrite_conflicts": project.is_overwriting(),
    }


def _state(project: ServedProject) -> str:
    """In the words of servers; jobs that are not done are among the newest."""
    if not project.file_name():
        return "failed"
    jobs = project.service.list_jobs().items
    return "busy" if any(job.status.is_unfinished for job in jobs) else "ok"


def log_in(call: Call) -> Answer:
    """`POST /auth/token/` and `POST /auth/login/`."""
    token = call.access.log_in(read_fields(call.request))
    expires_at = datetime.now(timezone.utc) + _TOKEN_LASTS
    content = {"token": token, "expires_at": moment_to_json(expires_at)}
    return Answer(200, {**content, **_user(call), "type": "1"})


def log_out(_call: Call) -> Answer:
    """`POST /auth/logout/`: the token stays good for whoever else uses it."""
    return Answer(200, {})


def get_user(call: Call) -> Answer:
    """`GET /auth/user/`."""
    return Answer(200, _user(call))


def _user(call: Call) -> dict[str, Any]:
    return {
        "username": call.user,
        "type": 1,
        "full_name": "",
        "email": "",
        "avatar_url": None,
        "first_name": "",
        "last_name": "",
    }


def status(call: Call) -> Answer:
    """`GET /status/`, without a token: whether what is kept can be read."""
    state = "ok"
    try:
        for project in call.sites:
            project.service.list_jobs(1)
    except StoreError as error:
        _log.warning("the store refuses: %s", error)
        state = "error"
    return Answer(200, {"database": state, "storage": state})


def providers(_call: Call) -> Answer:
    """`GET /auth/providers/`, without a token."""
    ways = {"type": "credentials", "id": "credentials", "name": "Username / Password"}
    return Answer(200, [ways])
