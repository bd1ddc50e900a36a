"""What a server can be asked, as values: nothing is sent here.

Source: the jobs API and the deltas API of QFieldCloud, and what its server was seen to
accept. Every path ends with a slash: without it the server answers with a redirect, in
which a POST is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.translation import translate

_ID = re.compile(r"[0-9A-Za-z_-]{1,100}")


@dataclass(frozen=True)
class UploadedFile:
    """A file in a multipart body."""

    field_name: str
    name: str
    content: bytes = field(repr=False)
    content_type: str


@dataclass(frozen=True)
class Call:
    """One request to the API."""

    method: str
    path: str
    """Below `/api/v1/`, as an address has it."""
    query: tuple[tuple[str, str], ...] = ()
    json: Any = field(default=None, repr=False)
    """Body; None for none. It may hold a password."""
    file: UploadedFile | None = None
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """Of the body; taken out of all that comes back."""
    is_repeatable: bool = False
    """Asking twice is the same as asking once: it may be tried again by itself."""
    needs_token: bool = True
    is_answer_secret: bool = False
    """The answer to it holds a token."""
    is_binary: bool = False
    """The answer is a file and no JSON."""


def _get(path: str, *query: tuple[str, str], needs_token: bool = True) -> Call:
    return Call("GET", path, query, is_repeatable=True, needs_token=needs_token)


def login(user: str, password: str) -> Call:
    """Ask for a token."""
    name = "email" if "@" in user else "username"
    body = {name: user, "password": password}
    return Call(
        "POST",
        "auth/token/",
        json=body,
        secrets=(password,),
        needs_token=False,
        is_answer_secret=True,
    )


def user() -> Call:
    """Ask who the token belongs to."""
    return _get("auth/user/")


def server_status() -> Call:
    """Ask how the server is; no login is needed."""
    return _get("status/", needs_token=False)


def projects() -> Call:
    """Ask for the projects of the user, one page of them."""
    return _get("projects/")


def project(project_id: str) -> Call:
    """Ask for one project."""
    return _get(f"projects/{_id(project_id)}/")


def set_overwrite_conflicts(project_id: str, *, overwrite: bool) -> Call:
    """Ask that conflicts are applied, or that they are reported."""
    body = {"overwrite_conflicts": overwrite}
    return Call("PATCH", f"projects/{_id(project_id)}/", json=body, is_repeatable=True)


def jobs(project_id: str) -> Call:
    """Ask for the jobs of a project, one page of them."""
    return _get("jobs/", ("project_id", project_id))


def job(job_id: str) -> Call:
    """Ask for one job."""
    return _get(f"jobs/{_id(job_id)}/")


def create_job(project_id: str, type_: str, *, force: bool) -> Call:
    """Ask for a new job; servers understand `force` as a number only."""
    body = {"type": type_, "project_id": project_id, "force": int(force)}
    return Call("POST", "jobs/", json=body)


def deltas(project_id: str, deltafile_id: str | None = None) -> Call:
    """Ask for the deltas of a project or of one deltafile, one page of them."""
    path = f"deltas/{_id(project_id)}/"
    if deltafile_id is not None:
        return _get(f"{path}{_id(deltafile_id)}/")
    # without it rows change places between two pages
    return _get(path, ("ordering", "created_at"))


def push(project_id: str, content: bytes) -> Call:
    """Hand over a deltafile."""
    file = UploadedFile("file", "deltafile.json", content, "application/json")
    return Call("POST", f"deltas/{_id(project_id)}/", file=file)


def apply_deltas(project_id: str) -> Call:
    """Ask that pending deltas are applied; deprecated, and the one that works."""
    return Call("POST", f"deltas/apply/{_id(project_id)}/")


def latest_package(project_id: str) -> Call:
    """Ask for the list of files of the latest package."""
    return _get(f"packages/{_id(project_id)}/latest/")


def package_file(project_id: str, name: str) -> Call:
    """Ask for a file of the latest package."""
    if any(part in ("", ".", "..") for part in name.split("/")):
        raise ServiceError("object_not_found", f"{name[:80]!r} is no name of a file")
    path = f"packages/{_id(project_id)}/latest/files/{quote(name, safe='/')}/"
    return Call("GET", path, is_repeatable=True, is_binary=True)


def page_of(call: Call, limit: int, offset: int) -> Call:
    """The call for a part of a list; servers ignore an offset without a limit."""
    page = (("limit", str(limit)), ("offset", str(offset)))
    return replace(call, query=(*call.query, *page))


def _id(text: str) -> str:
    """An id that goes into a path.

    Raises:
        ServiceError: it would lead elsewhere.
    """
    if not _ID.fullmatch(text):
        message = translate("Cloud", "{id} is no id that a server could know.")
        raise ServiceError("object_not_found", message.format(id=repr(text[:80])))
    return text
