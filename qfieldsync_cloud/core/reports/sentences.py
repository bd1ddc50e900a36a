"""The sentences of a report, as `Report.to_json` takes them."""

from __future__ import annotations

from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.outcome_sentences import (
    outcome_sentence,
    preview_sentence,
)
from qfieldsync_cloud.core.reports.remedy_sentences import remedy_sentence
from qfieldsync_cloud.core.reports.warning_sentences import warning_sentence
from qfieldsync_cloud.core.sync.report import Sentences

SENTENCES = Sentences(
    outcome=outcome_sentence,
    diagnosis=diagnosis_sentence,
    remedy=remedy_sentence,
    warning=warning_sentence,
)
"""For what was applied."""

PREVIEW_SENTENCES = Sentences(
    outcome=preview_sentence,
    diagnosis=diagnosis_sentence,
    remedy=remedy_sentence,
    warning=warning_sentence,
)
"""For a dry run: "Would create …" instead of "Created …"."""


def sentences_for(*, is_dry_run: bool) -> Sentences:
    """The sentences of a dry run or of an apply."""
    return PREVIEW_SENTENCES if is_dry_run else SENTENCES
