"""The conflicts of the open project on their way: read, decided, carried out.

What is decided is written to the store at once; here is only what was read of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.services.local.conflicts.reading import (
    Edition,
    Reviews,
    edition_of,
    read_reviews,
)
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    Stage,
    stage_of,
    valid_part,
)
from qfieldsync_cloud.core.services.local.conflicts.server import (
    Correction,
    Result,
    corrections,
)
from qfieldsync_cloud.core.services.local.conflicts.settling import (
    Forecast,
    Settlement,
    carry_out,
    forecast,
    reopen,
    settlements,
)
from qfieldsync_cloud.core.services.local.devices import Crews
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.reverting import TakenBack
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.sync.resolution import Resolution
from qfieldsync_cloud.core.undisturbed import undisturbed
from qfieldsync_cloud.tasks.calls import Calls, Question
from qfieldsync_cloud.tasks.open_project import MainThreadProject

Heard = Callable[[Any], None]
_REMEMBERED = 50
"""Calls that may be on their way at once; a person asks for a few."""


class ConflictDesk(QObject):
    """One project's conflicts; lives in the main thread, and asks in another one."""

    reviews_read = pyqtSignal()
    """All conflicts were read anew."""
    decided = pyqtSignal(object)
    """Uuids of conflicts whose decision is another one now."""
    failed = pyqtSignal(str)
    """Something could not be read or kept; for people."""
    busy_changed = pyqtSignal(bool)

    def __init__(self, service: LocalService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self.reviews: tuple[ConflictReview, ...] = ()
        self.by_layer = LayerReviews.of(())
        self.crews = Crews()
        self.waiting_count = 0
        self.is_read = False
        """Whether the conflicts were read once."""
        self._by_id: dict[str, ConflictReview] = {}
        self._decisions: dict[str, Resolution] = {}
        self._stages: dict[str, Stage] = {}
        self._decided_ids: tuple[str, ...] | None = None
        """None: to be gathered."""
        self._unkept: list[Mapping[str, Resolution | None]] = []
        """Decisions on their way to the store, the oldest first."""
        self._edition: Edition = ()
        self._project: OpenProject = MainThreadProject(service.project_path)
        self._calls = Calls("conflicts", self)
        self._asked: list[Question] = []
        self._calls.busy_changed.connect(self.busy_changed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._calls.is_busy

    # What there is

    def review(self, delta_id: str) -> ConflictReview | None:
        """A conflict by the uuid of its change."""
        return self._by_id.get(delta_id)

    def decision(self, delta_id: str) -> Resolution | None:
        """What is decided, as far as it still counts."""
        return self._decisions.get(delta_id)

    def stage(self, delta_id: str) -> Stage:
        """How far a conflict is."""
        if delta_id not in self._stages:
            review = self._by_id[delta_id]
            self._stages[delta_id] = stage_of(review, self.decision(delta_id))
        return self._stages[delta_id]

    def ids_in(self, *stages: Stage) -> tuple[str, ...]:
        """The conflicts that are so far, in the order of arrival."""
        return tuple(
            review.delta_id
            for review in self.reviews
            if self.stage(review.delta_id) in stages
        )

    @property
    def decided_ids(self) -> tuple[str, ...]:
        """The conflicts that can be carried out."""
        if self._decided_ids is None:
            self._decided_ids = self.ids_in(Stage.DECIDED, Stage.GONE)
        return self._decided_ids

    # Reading

    def read(self) -> None:
        """Read all conflicts anew."""
        service, project = self.service, self._project

        def call() -> _TakenUp:
            # the collector would halt the window while it looks at all of them
            with undisturbed():
                return _taken_up(read_reviews(service, project))

        self._ask(call, self._on_read)

    def read_if_changed(self) -> None:
        """Read the conflicts anew where there are others than before."""
        service = self.service
        self._ask(lambda: edition_of(service), self._on_edition)

    def _on_edition(self, edition: Edition) -> None:
        if not self.is_read or edition != self._edition:
            self.read()

    def _on_read(self, taken: _TakenUp) -> None:
        found = taken.found
        self.reviews = found.conflicts
        self.crews = found.crews
        self.waiting_count = found.waiting_count
        self._edition = found.edition
        self._by_id, self._stages = taken.by_id, taken.stages
        self.by_layer = taken.by_layer
        self._decisions = taken.decisions
        self._decided_ids = None
        # what was decided since it was asked for
        for told in self._unkept:
            self._note(told)
        self.is_read = True
        self.reviews_read.emit()

    # Deciding

    def decide(self, decisions: Mapping[str, Resolution | None]) -> None:
        """Keep decisions, also halves; None opens a conflict again."""
        told = {
            delta_id: resolution
            for delta_id, resolution in decisions.items()
            if delta_id in self._by_id and not self._by_id[delta_id].is_blocked
        }
        if not told:
            return
        self._note(told)
        self._unkept.append(told)
        service = self.service

        def kept(_result: object) -> None:
            self._unkept.remove(told)

        def failed(error: Exception) -> None:
            self._unkept.remove(told)
            self._on_failed(error)
            self.read()  # what is shown is what is kept

        self._calls.ask(lambda: service.resolve_all(told), kept, failed)
        self.decided.emit(tuple(told))

    def _note(self, told: Mapping[str, Resolution | None]) -> None:
        self._decided_ids = None
        for delta_id, resolution in told.items():
            self._stages.pop(delta_id, None)
            if resolution is None or delta_id not in self._by_id:
                self._decisions.pop(delta_id, None)
            else:
                self._decisions[delta_id] = resolution

    # Carrying out

    def forecast(self, delta_ids: Sequence[str], heard: Heard) -> None:
        """Find out what carrying out would do: `heard` gets a tuple of `Forecast`."""
        service, project = self.service, self._project

        def call() -> tuple[Forecast, ...]:
            return forecast(service, delta_ids, project)

        self._ask(call, heard)

    def carry_out(self, delta_ids: Sequence[str], heard: Heard) -> None:
        """Let the changes be applied: `heard` gets the `Job`, or None."""
        service = self.service
        self._ask(lambda: carry_out(service, delta_ids), heard)

    def settlements(self, job_id: str, delta_ids: Sequence[str], heard: Heard) -> None:
        """`heard` gets the `Job` and a tuple of `Settlement`."""
        service = self.service

        def call() -> tuple[Any, tuple[Settlement, ...]]:
            return service.get_job(job_id), settlements(service, delta_ids)

        self._ask(call, heard)

    def reopen(self, delta_ids: Sequence[str], heard: Heard) -> None:
        """Take back what was carried out: `heard` gets `TakenBack`."""
        service, project = self.service, self._project

        def call() -> TakenBack:
            return reopen(service, delta_ids, project)

        self._ask(call, heard)

    def correct(
        self,
        server: SyncService,
        results: Sequence[Result],
        heard: Heard,
        failed: Callable[[Exception], None],
    ) -> None:
        """Send to a server what it lacks: `heard` gets `Correction`."""

        def call() -> Correction:
            found = corrections(server, results)
            if found.content is not None:
                server.push_deltafile(found.content)
            return found

        # a correction that is wanted is sent, also when the window is closed
        self._calls.ask(call, heard, failed)

    def close(self) -> None:
        """Ask no more; what was decided is kept before the thread ends."""
        for question in self._asked:
            question.drop()
        self._asked.clear()
        self._calls.finish()

    def wait(self, timeout_s: float) -> bool:
        """Wait after `close` until all is kept; False when it took longer."""
        return self._calls.wait(timeout_s)

    def _ask(self, call: Callable[[], Any], heard: Heard) -> None:
        # what is only read is dropped when the window is closed
        self._asked.append(self._calls.ask(call, heard, self._on_failed))
        del self._asked[:-_REMEMBERED]

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(str(error) or type(error).__name__)


@dataclass(frozen=True)
class LayerReviews:
    """Conflicts by layer, in the order of arrival."""

    layers: tuple[tuple[str, tuple[ConflictReview, ...]], ...]
    """Layer id, and the conflicts in it."""
    places: Mapping[str, tuple[int, int]]
    """Of each conflict, by the uuid of its change: its layer's number, and its own."""

    @classmethod
    def of(cls, reviews: Iterable[ConflictReview]) -> LayerReviews:
        """Sort conflicts by their layers."""
        layers: dict[str, list[ConflictReview]] = {}
        for review in reviews:
            layers.setdefault(review.layer_id, []).append(review)
        places = {
            review.delta_id: (group, item)
            for group, found in enumerate(layers.values())
            for item, review in enumerate(found)
        }
        named = tuple((layer_id, tuple(found)) for layer_id, found in layers.items())
        return cls(named, places)


@dataclass(frozen=True)
class _TakenUp:
    """What was read, and what follows from it: for thousands of conflicts much."""

    found: Reviews
    by_id: dict[str, ConflictReview]
    decisions: dict[str, Resolution]
    stages: dict[str, Stage]
    by_layer: LayerReviews


def _taken_up(found: Reviews) -> _TakenUp:
    taken = _TakenUp(found, {}, {}, {}, LayerReviews.of(found.conflicts))
    for review in found.conflicts:
        key = review.delta_id
        part = valid_part(review, found.kept.get(key))
        taken.by_id[key] = review
        taken.stages[key] = stage_of(review, part)
        if part is not None:
            taken.decisions[key] = part
    return taken
