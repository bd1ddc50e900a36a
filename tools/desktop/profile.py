"""A profile of QGIS that is made for one run: the plugin is in it, and switched on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.staging import PLUGIN, ROOT, stage


@dataclass(frozen=True)
class Profile:
    """Folders of one run."""

    folder: Path
    language: str = "en"
    theme: str = "default"
    """As in the options of QGIS; `Night Mapping` is its dark one."""
    open_project: Path | None = None
    """What QGIS opens; None: a copy of the sample, which is made."""
    stores_folder: Path | None = None
    """Where the plugin keeps its stores; None: in the profile."""

    def make(self) -> None:
        """Write the profile, with the plugin as it is installed, and the sample."""
        stage(self._default / "python" / "plugins" / PLUGIN)
        stores = self.stores_folder
        ini = self._default / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(
            f"[PythonPlugins]\n{PLUGIN}=true\nprocessing=true\n"
            "[qgis]\ncheckVersion=false\n"
            "showTips311=false\n"
            f"[UI]\nUITheme={self.theme}\n"
            f"[locale]\nuserLocale={self.language}\noverrideFlag=true\n"
            + (f"[{PLUGIN}]\nstores_folder={stores}\n" if stores else ""),
            encoding="utf-8",
        )
        for name in ("runtime", "home"):
            (self.folder / name).mkdir(mode=0o700)
        if self.open_project is None:
            shutil.copytree(ROOT / "resources" / "sample", self.project.parent)

    @property
    def project(self) -> Path:
        """What QGIS opens."""
        return self.open_project or self.folder / "sample" / "tree_inventory.qgs"

    @property
    def stores(self) -> Path:
        """Where the plugin keeps its stores."""
        return self._default / PLUGIN / "projects"

    @property
    def plugin(self) -> Path:
        """Where the plugin is installed."""
        return self._default / "python" / "plugins" / PLUGIN

    def command(self, *, code: Path | None = None) -> Sequence[str]:
        """What starts QGIS, with a script that it runs."""
        script = ["--code", str(code)] if code is not None else []
        return [
            *("qgis", "--profiles-path", str(self.folder), "--nologo"),
            *("--noversioncheck", "--lang", self.language),
            *("--project", str(self.project), *script),
        ]

    def environment(self, extra: Mapping[str, str]) -> dict[str, str]:
        """Of QGIS: nothing of the user's own profile is touched."""
        return {
            **os.environ,
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            **extra,
        }

    @property
    def _default(self) -> Path:
        return self.folder / "profiles" / "default"
