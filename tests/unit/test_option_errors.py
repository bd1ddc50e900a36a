"""What is wrong with an option is said in the language of QGIS."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.intake import read_intake
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.reports.earlier import left_by_report
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.sync.key_map import KeyMap, key_map_from_json
from qfieldsync_cloud.core.sync.report import REPORT_VERSION
from qfieldsync_cloud.core.translation import install_translator

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def foreign_language() -> Iterator[None]:
    """Every text that is translated stands between marks."""
    install_translator(lambda _context, text: f"«{text}»")
    yield
    install_translator(None)


def report(folder: Path, **members: object) -> None:
    path = folder / "report.json"
    path.write_text(json.dumps(members), encoding="utf-8")
    left_by_report(path)


def unknown_change(folder: Path) -> None:
    path = folder / "list.json"
    path.write_text("[]", encoding="utf-8")
    read_intake(path, chosen=frozenset(("u-7",)))


WRONG: dict[str, Callable[[Path], object]] = {
    "key map, no map": lambda _: key_map_from_json(["7"]),
    "key map, no key": lambda _: key_map_from_json({"u": {"": "7"}}),
    "key map, no change": lambda _: KeyMap({"u": "7"}).check(()),
    "key map, no feature": lambda _: KeyMap(by_feature={("t", "1"): "7"}).check(()),
    "only": unknown_change,
    "earlier report, none": report,
    "earlier report, dry run": lambda folder: report(
        folder, report_version=REPORT_VERSION, dry_run=True
    ),
    "earlier report, taken back": lambda folder: report(
        folder, report_version=REPORT_VERSION, dry_run=False, purpose="revert"
    ),
    "token, none": lambda _: FrontSettings(token=""),
    "token, letters": lambda _: FrontSettings(token="ä"),
    "host": lambda _: FrontSettings(host="192.168.1.20"),
    **{
        f"server, {text!r}": lambda _, text=text: parse_server_url(text)
        for text in (
            *("", "https://a:b", "ftp://example.org", "https://u:p@example.org"),
            *("https://example.org?x", "https://ex ample.org", "http://example.org"),
        )
    },
}


@pytest.mark.usefixtures("foreign_language")
@pytest.mark.parametrize("case", WRONG)
def test_option_when_it_is_wrong_then_its_name_and_the_reason_are_translated(
    tmp_path, case
):
    with pytest.raises(OptionError) as caught:
        WRONG[case](tmp_path)

    title, _, reason = str(caught.value).partition(": ")
    assert title.startswith("«") and title.endswith("»")
    assert reason.startswith("«") and reason.endswith("»")
    assert caught.value.name == case.partition(",")[0]
