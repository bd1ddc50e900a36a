"""A job in plain words: what was done, or why not, who must act, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.reports.phrases import one_line
from qfieldsync_cloud.core.reports.server.explanation import explain_job
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.jobs.details.findings import (
    change_lines,
    check_lines,
    package_lines,
)
from qfieldsync_cloud.gui.jobs.model import elapsed_s, utc_now
from qfieldsync_cloud.gui.words import (
    duration_text,
    exact_moment_text,
    job_status_text,
    job_type_text,
)


@dataclass(frozen=True)
class Section:
    """Some lines under a title."""

    title: str
    """"" for none."""
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Summary:
    """What is told of a job."""

    headline: str
    sections: tuple[Section, ...]

    def to_html(self) -> str:
        """For a text widget; colours are those of the widget."""
        parts = [f"<p><b>{escape(self.headline)}</b></p>"]
        for section in self.sections:
            title = f"<b>{escape(section.title)}</b><br/>" if section.title else ""
            lines = "<br/>".join(map(escape, section.lines))
            parts.append(f"<p>{title}{lines}</p>")
        return "".join(parts)

    def to_text(self) -> str:
        """The summary as plain text, for the clipboard."""
        parts = [self.headline]
        for section in self.sections:
            title = [section.title] if section.title else []
            parts.append("\n".join([*title, *section.lines]))
        return "\n\n".join(parts)


def summary_of(job: Job, package_size_bytes: int | None = None) -> Summary:
    """Put a job in words.

    Args:
        job: with its feedback, which was redacted.
        package_size_bytes: of the package that it made; None: not known.
    """
    sections = [*_failure(job)]
    if job.status.is_unfinished:
        sections.append(Section("", (_waiting(job),)))
    sections += _findings(job, package_size_bytes)
    sections.append(Section("", tuple(_facts(job))))
    return Summary(_headline(job), tuple(sections))


def outputs_of(job: Job) -> Mapping[str, Any]:
    """What its steps found, by step id."""
    outputs = (job.feedback or {}).get("outputs")
    return outputs if isinstance(outputs, Mapping) else {}


def _headline(job: Job) -> str:
    seconds = elapsed_s(job, utc_now())
    words = {"job": job_type_text(job), "status": job_status_text(job).lower()}
    if seconds is None or not job.status.is_final:
        return translate("Gui", "{job}: {status}").format(**words)
    time = duration_text(seconds)
    return translate("Gui", "{job}: {status} after {time}").format(**words, time=time)


def _waiting(job: Job) -> str:
    if job.status is JobStatus.STARTED:
        return translate("Gui", "It runs. What it finds is told at its end.")
    return translate("Gui", "It waits for a worker. Nothing was done yet.")


# fmt: off
def _failure(job: Job) -> Iterator[Section]:
    """Why it ended before its time, who must act, and what can be done."""
    told = explain_job(job)
    if told is None:
        if job.status is JobStatus.STOPPED:
            text = translate("Gui", "Somebody stopped the job before it began.")
            yield Section(translate("Gui", "Cause"), (text,))
        return
    lines = [told.what]
    step = _unfinished_step(job)
    if step:
        text = translate("Gui", "It was at the step “{step}”.")
        lines.append(text.format(step=step))
    if told.reason and told.reason not in told.what:
        reason = translate("Gui", "Reason told: {reason}")
        lines.append(reason.format(reason=told.reason))
    yield Section(translate("Gui", "Cause"), tuple(lines))
    yield Section(translate("Gui", "Who must act"), (told.actor.label,))
    yield Section(translate("Gui", "What to do"), (told.next_step,))
# fmt: on


def _unfinished_step(job: Job) -> str:
    steps = (job.feedback or {}).get("steps")
    for step in steps if isinstance(steps, (list, tuple)) else ():
        if isinstance(step, Mapping) and step.get("stage") == 1:
            return one_line(str(step.get("name") or step.get("id") or ""))
    return ""


def _findings(job: Job, package_size_bytes: int | None) -> Iterator[Section]:
    outputs = outputs_of(job)
    title = translate("Gui", "Result")
    lines: tuple[str, ...] = ()
    if job.type is JobType.DELTA_APPLY:
        lines = tuple(change_lines(outputs, is_finished=_is_finished(job)))
    elif job.type is JobType.PACKAGE:
        lines = tuple(
            package_lines(outputs, package_size_bytes, is_finished=_is_finished(job))
        )
    elif job.type is JobType.PROCESS_PROJECTFILE:
        lines = tuple(check_lines(outputs))
    if lines:
        yield Section(title, lines)


def _is_finished(job: Job) -> bool:
    return job.status is JobStatus.FINISHED


def _facts(job: Job) -> Iterator[str]:
    asked = translate("Gui", "Asked for by {user}, {moment}")
    user = job.created_by or "?"
    yield asked.format(user=user, moment=exact_moment_text(job.created_at))
    if job.started_at is not None:
        begun = translate("Gui", "Begun {moment}")
        yield begun.format(moment=exact_moment_text(job.started_at))
    if job.finished_at is not None:
        ended = translate("Gui", "Ended {moment}")
        yield ended.format(moment=exact_moment_text(job.finished_at))
    yield translate("Gui", "Id {id}").format(id=job.id)
