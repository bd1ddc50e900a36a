"""What jobs found, in sentences; of our own engine's feedback and of servers'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.report import severity_word
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.phrases import cut, one_line
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.counted_changes import applied_sentence
from qfieldsync_cloud.gui.words import size_text

_MOST = 8
"""Lines of a kind that are told."""
_LONGEST = 300
_STATUSES = {
    "status_applied": DeltaStatus.APPLIED,
    "status_conflict": DeltaStatus.CONFLICT,
    "status_apply_failed": DeltaStatus.NOT_APPLIED,
    "status_not_applied": DeltaStatus.NOT_APPLIED,
    "status_unknown_error": DeltaStatus.ERROR,
    "status_error": DeltaStatus.ERROR,
    "status_ignored": DeltaStatus.IGNORED,
    "status_unpermitted": DeltaStatus.UNPERMITTED,
    "status_pending": DeltaStatus.PENDING,
}
"""As workers of servers and our engine write them."""

Json = Mapping[str, Any]


def items_of(value: Any) -> Sequence[Json]:
    """The objects of a JSON list; whatever else there is, is left out."""
    if not isinstance(value, (list, tuple)):
        return ()
    return tuple(item for item in value if isinstance(item, Mapping))


def layers_in(outputs: Json, step_id: str) -> Mapping[str, Json]:
    """`layers_by_id` of a step, by layer id."""
    found = outputs.get(step_id)
    for _depth in range(2):
        # servers have the details of a project one level deeper
        if not isinstance(found, Mapping):
            return {}
        layers = found.get("layers_by_id")
        if isinstance(layers, Mapping):
            return {
                str(key): item
                for key, item in layers.items()
                if isinstance(item, Mapping)
            }
        found = found.get(step_id)
    return {}


def project_layers(outputs: Json) -> Mapping[str, Json]:
    """The layers of the project that a job saw."""
    return layers_in(outputs, "qgis_layers_data") or layers_in(
        outputs, "project_details"
    )


# fmt: off
def change_lines(outputs: Json, *, is_finished: bool) -> Iterator[str]:
    """What became of the changes of an apply job."""
    applied = outputs.get("apply_deltas")
    told = applied.get("delta_feedback") if isinstance(applied, Mapping) else ()
    entries = items_of(told)
    if not entries:
        if is_finished:
            yield translate("Gui", "No change was waiting: nothing was done.")
        return
    counts = Counter(_STATUSES.get(str(item.get("status")).lower()) for item in entries)
    for status in DeltaStatus:
        if counts[status]:
            yield applied_sentence(status, counts[status])
    if counts[None]:
        unknown = translate("Gui", "{changes} with a status that is not known.")
        yield unknown.format(changes=changes_text(counts[None]))
    settled = counts[DeltaStatus.APPLIED] + counts[DeltaStatus.IGNORED]
    if settled < len(entries):
        reasons = Counter(
            short(item.get("msg"))
            for item in entries
            if _STATUSES.get(str(item.get("status")).lower())
            not in (DeltaStatus.APPLIED, DeltaStatus.IGNORED)
        )
        yield from _counted(reasons)
        yield translate("Gui", "The dock Changes shows each of them, and what can be "
                               "done.")


def package_lines(
    outputs: Json, size_bytes: int | None, *, is_finished: bool
) -> Iterator[str]:
    """What is in a package, and what is not; of one that was not made, only why."""
    layers = layers_in(outputs, "qfield_layer_data")
    if layers and not is_finished:
        yield from _broken_lines(layers)
    elif layers:
        counts = [item.get("feature_count") for item in layers.values()]
        total = sum(count for count in counts if isinstance(count, int))
        has_counts = any(isinstance(count, int) for count in counts)
        yield _layers_text(len(layers), total if has_counts else None)
        yield from _broken_lines(layers)
    attachments = outputs.get("package_project")
    if isinstance(attachments, Mapping) and is_finished:
        named = items_of(attachments.get("attachments"))
        count = sum(item.get("present") is not False for item in named)
        if count == 1:
            yield translate("Gui", "1 attachment")
        elif count:
            yield translate("Gui", "{count} attachments").format(count=count)
    if size_bytes is not None:
        size = translate("Gui", "Size {size}")
        yield size.format(size=size_text(size_bytes))
    verified = outputs.get("verify_package")
    found = verified.get("findings") if isinstance(verified, Mapping) else ()
    yield from _limited([short(item.get("message")) for item in items_of(found)])


def check_lines(outputs: Json) -> Iterator[str]:
    """What a check of the project found."""
    layers = project_layers(outputs)
    if layers:
        yield _layers_text(len(layers), None)
    checks = outputs.get("checks")
    if not isinstance(checks, Mapping):
        yield from _broken_lines(layers)
        return
    findings = items_of(checks.get("findings"))
    counts = Counter(str(item.get("severity")) for item in findings)
    told = [
        f"{counts[kind.value]} {severity_word(kind, counts[kind.value])}"
        for kind in Severity
        if counts[kind.value]
    ]
    yield ", ".join(told) if told else translate("Gui", "Fit for the field.")
    yield from _limited(
        [
            f"• {short(item.get('what'))} → {short(item.get('what_to_do'))}"
            for item in findings
        ]
    )
    if findings:
        yield translate("Gui", "The dock Check shows all of it, with what can be done.")


def _layers_text(count: int, features: int | None) -> str:
    layers = translate("Gui", "{count} layers").format(count=count)
    if count == 1:
        layers = translate("Gui", "1 layer")
    if features is None:
        return layers
    text = translate("Gui", "{layers} with {count} features")
    if features == 1:
        text = translate("Gui", "{layers} with 1 feature")
    return text.format(layers=layers, count=features)


def _broken_lines(layers: Mapping[str, Json]) -> Iterator[str]:
    broken = [item for item in layers.values() if item.get("is_valid") is False]
    text = translate("Gui", "Layer “{name}” cannot be used: {reason}")
    yield from _limited(
        [
            text.format(name=short(item.get("name")), reason=layer_error(item))
            for item in broken
        ]
    )
# fmt: on


def layer_error(item: Json) -> str:
    """What is wrong with a layer; "" when nothing is."""
    code = str(item.get("error_code") or "")
    names = ("error_summary", "provider_error_summary", "error_message")
    said = next((item[name] for name in names if item.get(name)), "")
    if said:
        return short(said)
    return "" if code in ("", "no_error", "not_checked") else code


def short(value: Any) -> str:
    """Text of anybody's making, on one line and of bearable length."""
    return cut(one_line(str(value or "")), _LONGEST)


def _counted(reasons: Counter[str]) -> Iterator[str]:
    lines = []
    for reason, count in reasons.most_common():
        if reason:
            lines.append(f"• {reason} (×{count})" if count > 1 else f"• {reason}")
    yield from _limited(lines)


def _limited(lines: Iterable[str]) -> Iterator[str]:
    told = [line for line in lines if line]
    yield from told[:_MOST]
    if len(told) > _MOST:
        more = translate("Gui", "… and {count} more")
        yield more.format(count=len(told) - _MOST)
