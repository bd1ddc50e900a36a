"""The bytes of a deltafile that a service takes in, read and held against a project."""

from __future__ import annotations

from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.deltas.reader import MAX_SIZE_BYTES, deltafile_from_json
from qfieldsync_cloud.core.errors import (
    DeltaFileError,
    InvalidDeltafile,
    OtherProject,
    ServiceError,
)
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.store.delta_rows import PushedFile
from qfieldsync_cloud.core.undisturbed import drop, let_go


def check_size(content: bytes) -> None:
    """Check that a deltafile has a size that services take.

    Raises:
        ServiceError: there is nothing (`empty_content`), or too much.
    """
    if not content.strip():
        raise ServiceError("empty_content", sentences.no_content())
    if len(content) > MAX_SIZE_BYTES:
        found, expected = "{size} bytes", "at most {limit} bytes"
        values = {"size": len(content), "limit": MAX_SIZE_BYTES}
        raise InvalidDeltafile(DeltaFileError("$", found, expected, **values))


def read_pushed(content: bytes) -> PushedFile:
    """Read a deltafile.

    Raises:
        InvalidDeltafile: it is none.
    """
    try:
        decoded = decode_json(content)
        deltafile = deltafile_from_json(decoded)
        return PushedFile(deltafile, decoded["deltas"], content)
    except DeltaFileError as error:
        raise InvalidDeltafile(error) from error


def check_project_id(pushed: PushedFile, project_id: str) -> None:
    """Check that a deltafile is of the project with this id.

    Raises:
        OtherProject: the deltafile is of another project.
    """
    found = pushed.deltafile.project_id
    if found.lower() != project_id.lower():
        raise OtherProject(found, project_id)


def free_pushed(pushed: PushedFile) -> None:
    """Free the deltas bit by bit: 100,000 at once would halt every thread."""
    drop(pushed.deltafile.deltas)
    let_go(pushed.items)
