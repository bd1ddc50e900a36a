"""One deltafile given to the engine, and everything that must hold afterwards.

- The reader takes it or raises a `DeltaFileError` that names a place; nothing else.
- A dry run writes not a byte; an apply changes the features of the deltas that it says
  are applied, and no other, and its ledger has those deltas and no other.
- The dry run and the apply tell the same.
- The same deltafile once more changes nothing.
- The report fits its schema, and its text and its page are harmless.
"""

from __future__ import annotations

import json
import logging
import re
import resource
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import cache
from typing import Any

import jsonschema

from qfieldsync_cloud.core.deltas.model import Deltafile, DeltaMethod
from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.core.reports.files import json_parts
from qfieldsync_cloud.core.reports.html import report_to_html
from qfieldsync_cloud.core.reports.text import report_to_text
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode, WarningCode
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.paths import resource as resource_path
from tools.fuzz.cases import Case
from tools.fuzz.ground import Ground, Rows
from tools.fuzz.pages import harm_in_page, harm_in_text

_NEVER = (DiagnosisCode.INTERNAL_ERROR,)
_KILOBYTES_ALLOWED = 96 * 1024
_KILOBYTES_PER_KILOBYTE = 400
"""Memory that a file may take, above what any file takes, for what it is long."""
_NUMBER = re.compile(r"\d+")
_AT = datetime(2025, 1, 1, tzinfo=timezone.utc)


@dataclass
class Trial:
    """What came of one case."""

    number: int
    kinds: tuple[str, ...]
    is_applied: bool
    refusal: str = ""
    """What kind of `DeltaFileError` it was; "" when the reader took the file."""
    is_at_layer: bool = False
    """A delta of it was about a layer that is there."""
    outcomes: dict[str, int] = field(default_factory=dict)
    """Deltas per status and code."""
    unforeseen: list[str] = field(default_factory=list)
    """What a provider said of deltas that it was foreseen to take."""
    failures: list[str] = field(default_factory=list)
    """What did not hold."""
    seconds: float = 0.0
    kilobytes: int = 0
    """By which the process grew to a size that it never had before."""


def try_case(case: Case, ground: Ground) -> Trial:
    """Give a case to the engine."""
    trial = Trial(case.number, case.kinds, case.is_applied)
    before, started = _greatest_kilobytes(), time.perf_counter()
    with _log_kept() as log:
        try:
            deltafile = _read(case, trial)
            if deltafile is not None:
                _try_deltafile(case, deltafile, ground, trial)
        except Exception:  # noqa: BLE001 - that there is none is what is tried
            trial.failures.append(f"uncaught: {traceback.format_exc()}")
    trial.failures += log
    trial.seconds = time.perf_counter() - started
    trial.kilobytes = _greatest_kilobytes() - before
    allowed = _KILOBYTES_ALLOWED + _KILOBYTES_PER_KILOBYTE * len(case.content) // 1024
    if trial.kilobytes > allowed:
        trial.failures.append(f"memory: {trial.kilobytes} KB, at most {allowed} KB")
    if case.is_applied or trial.failures:
        ground.restore()
    return trial


def _greatest_kilobytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@contextmanager
def _log_kept() -> Iterator[list[str]]:
    """What the engine logs as an error is a failure."""
    kept: list[str] = []

    class _Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(f"logged: {self.format(record)}")

    keeper, log = _Keeper(logging.ERROR), logging.getLogger("qfieldsync_cloud")
    log.addHandler(keeper)
    try:
        yield kept
    finally:
        log.removeHandler(keeper)


def _read(case: Case, trial: Trial) -> Deltafile | None:
    try:
        return parse_deltafile(case.content)
    except DeltaFileError as error:
        trial.refusal = error.expected.partition(" (")[0]
        told = (error.where, error.found, error.expected)
        if not all(told):
            trial.failures.append(f"the reader names no place: {told}")
        harm = harm_in_text(str(error))
        if harm:
            trial.failures.append(f"the reader's message: {harm}")
        return None


def _try_deltafile(
    case: Case, deltafile: Deltafile, ground: Ground, trial: Trial
) -> None:
    layers = ground.layers_of(deltafile.deltas)
    trial.is_at_layer = bool(layers.setups)
    traces = ground.traces()
    foreseen = _run(deltafile, ground, SyncRun.preview)
    if ground.traces() != traces:
        trial.failures.append("a dry run wrote")
    report = foreseen
    if case.is_applied:
        report = _run(deltafile, ground, SyncRun.apply)
        _compare_told(foreseen, report, trial)
        rows = ground.rows()
        trial.failures += _wrong_rows(report, ground, rows)
        trial.failures += _wrong_records(report, ground)
        trial.failures += [f"left behind: {name}" for name in ground.left_behind()]
        _try_again(deltafile, report, ground, rows, trial)
    for delta in report.deltas:
        told = _told_of(delta)
        trial.outcomes[told] = trial.outcomes.get(told, 0) + 1
    trial.failures += _wrong_codes(report)
    trial.failures += _wrong_report(report, is_shown=case.number % 4 == 0)


def _compare_told(foreseen: Report, report: Report, trial: Trial) -> None:
    """A provider may refuse what the plan thought it takes; nothing else may differ."""
    if _told(foreseen) == _told(report):
        return
    for before, after in zip(foreseen.deltas, report.deltas):
        code = after.diagnosis.code if after.diagnosis else None
        if _told_of(before) == "applied" and code is DiagnosisCode.PROVIDER_REFUSED:
            trial.unforeseen += [_NUMBER.sub("#", e) for e in after.provider_errors]
    if not trial.unforeseen:
        trial.failures.append(
            f"foreseen {_told(foreseen)}, and came to {_told(report)}"
        )


def _run(
    deltafile: Deltafile, ground: Ground, act: Callable[[SyncRun], None]
) -> Report:
    run = SyncRun(deltafile, ground.layers_of(deltafile.deltas))
    act(run)
    return run.report()


def _told(report: Report) -> list[str]:
    return list(map(_told_of, report.deltas))


def _told_of(delta: DeltaReport) -> str:
    status = delta.status.value.partition("_")[2].lower()
    if delta.is_already_applied:
        return "already"
    return f"{status} {delta.diagnosis.code.value}" if delta.diagnosis else status


def _written(report: Report) -> Iterator[DeltaReport]:
    for delta in report.deltas:
        if delta.status is DeltaStatus.APPLIED and not delta.is_already_applied:
            yield delta


def _wrong_rows(report: Report, ground: Ground, rows: Rows) -> Iterator[str]:
    """Features that changed and should not have, or the other way round."""
    own = {layer_id: named for named, layer_id in ground.layer_map.items()}
    last = {
        (own[delta.layer_id], str(delta.modified_pk)): delta.method
        for delta in _written(report)
    }
    for named, before in ground.pristine.items():
        after = rows[named]
        for key in before.keys() | after.keys():
            method = last.get((named, key))
            if method is None and before.get(key) != after.get(key):
                yield f"{named}: {key} changed without an applied delta"
            elif method is DeltaMethod.DELETE and key in after:
                yield f"{named}: {key} is still there"
            elif method not in (None, DeltaMethod.DELETE) and key not in after:
                yield f"{named}: {key} is not there"
    for (named, key), method in last.items():
        if method is not DeltaMethod.DELETE and key not in rows[named]:
            yield f"{named}: {key} is nowhere"


def _wrong_records(report: Report, ground: Ground) -> Iterator[str]:
    """Ledgers that say something else than the report."""
    applied = {d.uuid for d in report.deltas if d.status is DeltaStatus.APPLIED}
    recorded = ground.recorded()
    if sorted(recorded) != sorted(applied):
        yield f"ledger: {sorted(recorded)}, applied: {sorted(applied)}"


def _try_again(
    deltafile: Deltafile, first: Report, ground: Ground, rows: Rows, trial: Trial
) -> None:
    again = _run(deltafile, ground, SyncRun.apply)
    for before, after in zip(first.deltas, again.deltas):
        if before.status is DeltaStatus.APPLIED and (
            not after.is_already_applied or before.modified_pk != after.modified_pk
        ):
            trial.failures.append(
                f"again: {_told_of(before)} {before.modified_pk} came to"
                f" {_told_of(after)} {after.modified_pk}"
            )
    if not any(_written(again)) and ground.rows() != rows:
        trial.failures.append("again: something changed")


def _wrong_codes(report: Report) -> Iterator[str]:
    for delta in report.deltas:
        said = (_told_of(delta), delta.provider_errors)
        if delta.status is DeltaStatus.ERROR:
            yield f"an error where nothing is in the way: {said}"
        elif delta.diagnosis is not None and delta.diagnosis.code in _NEVER:
            yield f"should never be: {said}"
        for warning in delta.warnings:
            if warning.code is WarningCode.NOT_VERIFIED:
                yield f"not as it was written: {warning.values}"


def _wrong_report(report: Report, *, is_shown: bool) -> Iterator[str]:
    text = "".join(json_parts(report))
    for error in _schema().iter_errors(json.loads(text)):
        place = "/".join(map(str, error.absolute_path))
        yield f"the report does not fit its schema: {place}: {error.message[:200]}"
    if is_shown:
        for harm in harm_in_text(report_to_text(report, title="fuzz"), is_long=True):
            yield f"text report: {harm}"
        for harm in harm_in_page(report_to_html(report, title="x", generated_at=_AT)):
            yield f"HTML report: {harm}"


@cache
def _schema() -> Any:
    path = resource_path("schema/report_1.json")
    schema: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(schema)
