"""A deltafile handed to a server, and what became of it.

A server answers every push that it takes with an empty 200: deltas that it knows, that
the user may not make or that it keeps waiting look the same. So the lists of deltas and
jobs are read before and after.
"""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.delta_list import DeltaList
from qfieldsync_cloud.core.errors import CloudError, ConnectionFailed, TimedOut
from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.outgoing import Outgoing, Part
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile


@dataclass
class Pushing:
    """Pushes one deltafile, part by part."""

    client: CloudClient
    project_id: str
    outgoing: Outgoing

    def run(self) -> PushedDeltafile:
        """Push the parts that the server does not have, and look what it did.

        Raises:
            CloudError: a part was refused or did not arrive. Earlier parts are there;
                pushing the same file again sends only what is missing.
        """
        wanted = [delta.uuid for delta in self.outgoing.deltafile.deltas]
        before = self._of_file()
        jobs_before = frozenset(job.id for job in self._apply_jobs())
        missing = [part for part in self.outgoing.parts if not part.uuids <= before]
        for index, part in enumerate(missing):
            self._push(part)
            is_last = index + 1 == len(missing)
            if not is_last and self._is_kept_waiting(part, before, jobs_before):
                break
        after = self._of_file()
        if any(uuid not in after for uuid in wanted):
            # a delta that came with another file is known, and stays with that one
            elsewhere = self._of_project() - after
            before, after = before | elsewhere, after | elsewhere
        job = next(
            (job for job in self._apply_jobs() if job.id not in jobs_before), None
        )
        return PushedDeltafile(
            self.outgoing.deltafile.id,
            sum(uuid in after and uuid not in before for uuid in wanted),
            sum(uuid in before for uuid in wanted),
            job,
            tuple(uuid for uuid in wanted if uuid not in after),
        )

    def _is_kept_waiting(
        self, part: Part, before: frozenset[str], jobs_before: frozenset[str]
    ) -> bool:
        """Whether deltas arrived and no job applies them.

        The owner's account does not allow it. Piled up, more than 1,000 of them would
        be applied twice once it does.
        """
        if any(job.id not in jobs_before for job in self._apply_jobs()):
            return False
        return bool(part.uuids & (self._of_file() - before))

    def _push(self, part: Part) -> None:
        """One part; when the answer got lost, the list of deltas is the answer."""
        lost: CloudError
        try:
            self.client.push(self.project_id, part.content)
            return
        except (ConnectionFailed, TimedOut) as error:
            if not error.may_have_happened:
                raise
            lost = error
        try:
            has_arrived = part.uuids <= self._of_file()
        except CloudError:
            has_arrived = False
        if not has_arrived:
            raise lost

    def _of_file(self) -> frozenset[str]:
        """What the server has of the deltafile."""
        deltafile_id = self.outgoing.deltafile.id
        return _uuids(self.client.deltas(self.project_id, deltafile_id))

    def _of_project(self) -> frozenset[str]:
        """What the server has of the project, whichever file it came with."""
        return _uuids(self.client.deltas(self.project_id))

    def _apply_jobs(self) -> list[Job]:
        jobs = self.client.jobs(self.project_id)
        return [job for job in jobs if job.type is JobType.DELTA_APPLY]


def _uuids(deltas: DeltaList) -> frozenset[str]:
    return frozenset(entry.uuid.lower() for entry in deltas.entries)
