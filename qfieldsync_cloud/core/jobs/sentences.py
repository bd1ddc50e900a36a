"""What the embedded service says to people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.translation import translate


# sentences read easier without a line for each of their brackets
# fmt: off
def title() -> str:
    """Where the jobs run."""
    return translate("Service", "embedded engine")


def job_unknown(job_id: str) -> str:
    """No such job."""
    return translate("Service", "There is no job {id} of this project.").format(
        id=job_id
    )


def job_type_unknown(types: Iterable[str]) -> str:
    """No such type."""
    text = translate("Service", "There are jobs of these types: {types}.")
    return text.format(types=", ".join(types))


def job_not_begun() -> str:
    """The log of a job that was stopped while it waited."""
    return translate("Service", "Stopped before it began.")


def job_abandoned() -> str:
    """Why a job was closed that nobody runs any more."""
    return translate("Service", "The process that ran this job ended, or did not "
                                "answer any more. What it had written is complete; "
                                "nothing is half done.")


def job_timed_out(limit_s: float) -> str:
    """Why a job was stopped."""
    text = translate("Service", "The job took longer than {limit} s and was stopped. "
                                "Raise the time limit in the settings of the project, "
                                "or run it again.")
    return text.format(limit=f"{limit_s:g}")


def job_stopped() -> str:
    """Why a job was stopped."""
    return translate("Service", "Somebody stopped the job.")


def delta_unknown(delta_id: str) -> str:
    """No such delta."""
    return translate("Service", "There is no change {id} in this project.").format(
        id=delta_id
    )


def no_content() -> str:
    """Why a deltafile without any content is refused."""
    return translate("Service", "The deltafile is empty, or no file was sent.")


def waits_again() -> str:
    """A job was cut short before it settled the delta."""
    return translate("Service", "Waits: the job that had it in hand was cut short.")


def waits_for_user(user: str) -> str:
    """The analyst wants the delta to be applied again."""
    return translate("Service", "Waits to be applied again; {user} wants it.").format(
        user=user
    )


def waits_for_review() -> str:
    """A rule holds the delta back."""
    return translate("Service", "Waits: a rule of the project wants this change to be "
                                "reviewed first.")


def waits_for_earlier() -> str:
    """The rule is about another delta of the same feature."""
    return translate("Service", "Waits: an earlier change of the same feature waits to "
                                "be reviewed.")


def waits_for_unchosen() -> str:
    """The job was about some deltas, and not about an earlier one of the feature."""
    return translate("Service", "Waits: an earlier change of the same feature waits, "
                                "and was not chosen.")


def waits_for_saving(user: str) -> str:
    """The delta is in the edit buffer of a layer."""
    text = translate("Service", "Waits: {user} put it into the edit buffer of its "
                                "layer. Once that is saved it counts as applied.")
    return text.format(user=user)


def set_aside(user: str, reason: str) -> str:
    """The analyst ignores the delta."""
    if not reason:
        return translate("Service", "Set aside by {user}.").format(user=user)
    text = translate("Service", "Set aside by {user}: {reason}")
    return text.format(user=user, reason=reason)


def is_applied(delta_id: str) -> str:
    """Why a delta can neither be ignored nor applied again."""
    text = translate("Service", "The change {id} is applied; take it back first.")
    return text.format(id=delta_id)


def is_busy(delta_id: str) -> str:
    """Why nothing can be decided on a delta."""
    text = translate("Service", "The change {id} is being applied; wait for it.")
    return text.format(id=delta_id)


def taken_back_before() -> str:
    """What was applied is not any more."""
    return translate("Service", "Taken back before.")


def lost() -> str:
    """What was applied is in the data no longer, and nobody took it back."""
    return translate("Service", "The data were put back as they were before; it can "
                                "be applied again.")


def unpermitted(allowed: Iterable[DeltaMethod], method: DeltaMethod) -> str:
    """A rule refuses the delta."""
    methods = ", ".join(sorted(item.value for item in allowed))
    if not methods:
        return translate("Service", "Not permitted: a rule of the project allows no "
                                    "change here.")
    text = translate("Service", "Not permitted: a rule of the project allows {methods} "
                                "only, and this is a {method}.")
    return text.format(methods=methods, method=method.value)


def store_newer(found: int, known: int) -> str:
    """Why a store cannot be used."""
    text = translate("Service", "it was made by a newer version of the plugin (format "
                                "{found}; this one knows up to {known})")
    return text.format(found=found, known=known)


def store_foreign() -> str:
    """Why a file is no store."""
    return translate("Service", "it belongs to another program")


_REMEDIES: Mapping[str, Callable[[], str]] = {
    "store_full": lambda: translate(
        "Service", "Free some space on that disk, then try again."
    ),
    "store_read_only": lambda: translate(
        "Service", "Allow writing there, or choose another folder."
    ),
    "store_busy": lambda: translate(
        "Service", "Another process is using it; try again."
    ),
    "store_damaged": lambda: translate(
        "Service", "Move the file away; a new one will be made."
    ),
    "store_newer": lambda: translate("Service", "Update the plugin."),
}
# fmt: on


def store_trouble(code: str, reason: str) -> str:
    """What is wrong with a store, and what to do about it."""
    remedy = _REMEDIES.get(code)
    return f"{reason}. {remedy()}" if remedy else reason
