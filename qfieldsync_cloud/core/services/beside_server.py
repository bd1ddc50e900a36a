"""Deltafiles taken in here although a server has their project as well.

What the server applied, or may apply at any moment, comes with its data: applied here
too, it would be done twice. So its list is read first, and such changes are left to it.
"""

from __future__ import annotations

import uuid
from dataclasses import replace

from qfieldsync_cloud.core.deltas.delta_list import DeltaList
from qfieldsync_cloud.core.deltas.intake import Intake, LeftDelta, intake_beside_list
from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.deltas.writer import plain_json, write_deltafile
from qfieldsync_cloud.core.jobs.store.delta_rows import PushedFile
from qfieldsync_cloud.core.services.cloud.readers import delta_record
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.pushed_files import (
    check_project_id,
    check_size,
    free_pushed,
    read_pushed,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.told_keys import told_keys
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile
from qfieldsync_cloud.core.undisturbed import undisturbed


class BesideServer:
    """The embedded service, with a server in view that has the same project."""

    def __init__(self, local: LocalService, cloud: CloudService) -> None:
        self._local = local
        self._cloud = cloud
        self.left: list[LeftDelta] = []
        """What was left to the server since this was made."""

    def __enter__(self) -> BesideServer:
        return self

    def __exit__(self, *_raised: object) -> None:
        """Close the connections of this thread."""
        self._cloud.client.close()

    @property
    def title(self) -> str:
        """Of the service that takes in."""
        return self._local.title

    def push_deltafile(
        self, content: bytes, *, of_any_project: bool = False
    ) -> PushedDeltafile:
        """Take in what the server neither applied nor has before it.

        Nothing is taken in when the server cannot be asked.

        Args:
            content: of a deltafile.
            of_any_project: see `LocalService.push_deltafile`; one of the cloud project
                is about this one anyway.

        Raises:
            ServiceError: the deltafile is refused.
            CloudError: the server was not reached, or refused to tell its list.
            Cancelled: the caller stopped it.
        """
        check_size(content)
        with undisturbed():
            pushed = read_pushed(content)
            found = pushed.deltafile.project_id.lower()
            of_any_project = of_any_project or found == self._cloud.project_id
            if not of_any_project:
                check_project_id(pushed, self._local.project_id)
            intake, listed = self._intake(pushed.deltafile)
            keys = told_keys(map(delta_record, listed.entries))
            if intake.left:
                content = _part(pushed, intake)
            free_pushed(pushed)
        self.left += intake.left
        if not intake.deltafile.deltas:
            return PushedDeltafile(intake.deltafile.id, 0, 0)
        return self._local.push_deltafile(content, keys, of_any_project=of_any_project)

    def _intake(self, deltafile: Deltafile) -> tuple[Intake, DeltaList]:
        """What is taken up, and the list that says so, which is asked for now.

        The list of the deltafile is short, and often says it all. A change that came to
        the server with another file is in the list of the project only, and so are the
        creates of features that are edited here.
        """
        if _is_uuid(deltafile.id):
            listed = self._cloud.fresh_deltas(deltafile.id)
            intake = intake_beside_list(deltafile, listed)
            if not intake.deltafile.deltas:
                return intake, listed
        listed = self._cloud.fresh_deltas()
        return intake_beside_list(deltafile, listed), listed


def _part(pushed: PushedFile, intake: Intake) -> bytes:
    """A deltafile of what is taken up, each change as it was written."""
    taken = {delta.uuid for delta in intake.deltafile.deltas}
    root = decode_json(write_deltafile(replace(pushed.deltafile, deltas=())))
    found = zip(pushed.deltafile.deltas, pushed.items)
    items = [item for delta, item in found if delta.uuid in taken]
    return plain_json({**root, "deltas": items}).encode("utf-8")


def _is_uuid(text: str) -> bool:
    """Servers know no deltafile by another id."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
