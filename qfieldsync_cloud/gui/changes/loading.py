"""Reads the changes of the shown service into the model, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.changes.reading import Batch, ChangeReader, reader_of
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import Naming
from qfieldsync_cloud.gui.changes.model import ChangeModel
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.workplace import Workplace

_MOST_MISSES = 2


class ChangeLoader(QObject):
    """Asks for one batch after the other; lives in the main thread."""

    progressed = pyqtSignal()
    """Some changes more are there, or it is known how many there are."""
    completed = pyqtSignal()
    """All there is for now was read."""
    failed = pyqtSignal(object)
    """The exception; what was read before stays."""

    def __init__(
        self, place: Workplace, model: ChangeModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._model = model
        self._reader: ChangeReader | None = None
        self._namings: Callable[[], Mapping[str, Naming]] = dict
        self._question: Question | None = None
        self._is_wanted_again = False
        self._is_paused = False
        self._misses = 0
        """How often in a row what was read did not add up."""
        self.is_loaded = False
        """Whether all changes were read once."""
        self.total = 0
        """Changes of the service, read or not."""
        self.counts: Mapping[ChangeStatus, int] | None = None
        """Of each status, read or not; None while that is not known."""

    @property
    def is_begun(self) -> bool:
        """Whether the changes of a service are being read, or were."""
        return self._reader is not None

    @property
    def is_reading(self) -> bool:
        """Whether an answer is awaited."""
        return self._question is not None

    def start(self, namings: Callable[[], Mapping[str, Naming]]) -> None:
        """Read all changes of the shown service; see `Summarizer` for the namings."""
        self.stop()
        self._namings = namings
        self.is_loaded = False
        self.total, self.counts = 0, None
        service = self._place.service
        if service is not None:
            self._reader = reader_of(service, namings())
            self._ask()

    def refresh(self) -> None:
        """Read what is new; after a pause or a failure, go on."""
        if self._reader is None:
            return
        if self.is_reading:
            self._is_wanted_again = True
        else:
            self._ask()

    def pause(self) -> None:
        """Ask for no further batch; the one on its way is taken up."""
        self._is_wanted_again = False
        self._is_paused = True

    def stop(self) -> None:
        """Want nothing of what was asked."""
        if self._question is not None:
            self._question.drop()
            self._question = None
        self._reader = None
        self._is_wanted_again = False

    def _ask(self) -> None:
        reader = self._reader
        if reader is not None:
            self._is_paused = False
            self._question = self._place.ask(
                reader.read, self._on_batch, self._on_failed, owner=self
            )

    def _on_batch(self, batch: Batch) -> None:
        self._question = None
        if batch.is_anew:
            self._model.clear()
        self._model.add(batch.added)
        self._model.update(batch.changed)
        self._model.remove(batch.gone_ids)
        self.total = batch.total
        if batch.counts is not None:
            self.counts = batch.counts
        if not batch.is_complete:
            if not self._is_paused:
                self._ask()
            self.progressed.emit()
            return
        self._complete(batch)

    def _complete(self, batch: Batch) -> None:
        read = self._model.listing.counts()
        if batch.counts is None:
            self.counts = read
        elif self._reader is not None and any(
            read[status] != count for status, count in batch.counts.items()
        ):
            # the clock of another computer that writes to the store may be behind
            self._misses += 1
            if self._misses == 1:
                self._reader.read_states_again()
                self._ask()
                return
            if self._misses == _MOST_MISSES:
                self.start(self._namings)
                return
        else:
            self._misses = 0
        self.is_loaded = True
        self.completed.emit()
        QTimer.singleShot(0, self._model.be_ready)
        if self._is_wanted_again:
            self._is_wanted_again = False
            self._ask()

    def _on_failed(self, error: Exception) -> None:
        self._question = None
        self._is_wanted_again = False
        self.failed.emit(error)
