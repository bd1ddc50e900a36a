"""The tabs about a job: Summary, Steps, Layers, Log, Raw JSON."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from qfieldsync_cloud.gui.jobs.details.layers import LayerColumn, LayerRow, LayersModel
from qfieldsync_cloud.gui.jobs.details.reading import JobReading
from qfieldsync_cloud.gui.jobs.details.steps import StepColumn, StepsModel
from qfieldsync_cloud.gui.jobs.details.text_page import TextPage
from qfieldsync_cloud.gui.widgets.state_page import StatePage


class JobTabs(QTabWidget):
    """Shows a `JobReading`; the tab that one looks at stays."""

    layer_wanted = pyqtSignal(object)
    """`LayerRow`: somebody wants to see the layer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.summary = QTextBrowser(self)
        self.summary.setOpenLinks(False)
        self.summary.setAccessibleName(self.tr("Summary"))
        self.steps_model = StepsModel(self)
        self.steps = _tree(self.steps_model, self.tr("Steps"), StepColumn.NAME)
        self.layers_model = LayersModel(self)
        self.layers = _tree(self.layers_model, self.tr("Layers"), LayerColumn.ERROR)
        self.layers.setRootIsDecorated(False)
        self.layers.activated.connect(self._on_layer_activated)
        self.layers.setToolTip(self.tr("Double-click shows the layer in the project"))
        self.log = TextPage(self.tr("Log"))
        self.raw = TextPage(self.tr("Raw JSON"))
        self._steps_page = _Page(self.steps)
        self._layers_page = _Page(self.layers)
        self._log_page = _Page(self.log)
        for page, title in (
            (self.summary, self.tr("Summary")),
            (self._steps_page, self.tr("Steps")),
            (self._layers_page, self.tr("Layers")),
            (self._log_page, self.tr("Log")),
            (self.raw, self.tr("Raw JSON")),
        ):
            self.addTab(page, title)

    def show_reading(self, reading: JobReading) -> None:
        """Show a job, or the same job as it is now."""
        html = reading.summary.to_html()
        if self.summary.property("html") != html:
            self.summary.setProperty("html", html)
            self.summary.setHtml(html)
        self.steps_model.set_steps(reading.steps)
        self.layers_model.set_layers(reading.layers)
        self.layers.setColumnHidden(
            LayerColumn.PACKAGED, not self.layers_model.has_packaged
        )
        self.log.set_text(reading.log)
        self.raw.set_text(reading.raw)
        is_unfinished = not reading.job.status.is_final
        later = self.tr("They are told when the job ends.") if is_unfinished else ""
        none = self.tr("No steps yet"), self.tr("No layers yet")
        if not is_unfinished:
            none = self.tr("No steps are told"), self.tr("No layers are told")
        self._steps_page.show_rows(bool(reading.steps), none[0], later)
        self._layers_page.show_rows(bool(reading.layers), none[1], later)
        later = self.tr("It is told when the job ends.") if is_unfinished else ""
        text = self.tr("No log yet") if is_unfinished else self.tr("No log is told")
        self._log_page.show_rows(bool(reading.log), text, later)

    def clear_job(self) -> None:
        """Show nothing."""
        self.summary.setProperty("html", "")
        self.summary.clear()
        self.steps_model.set_steps(())
        self.layers_model.set_layers(())
        for page in (self.log, self.raw):
            page.line.clear()
            page.set_text("")

    def current_text(self, reading: JobReading) -> str:
        """What the tab that one looks at shows, as text."""
        tab = self.currentWidget()
        if tab is self._steps_page:
            return _lines_of(self.steps_model)
        if tab is self._layers_page:
            return _lines_of(self.layers_model)
        texts = {self._log_page: reading.log, self.raw: reading.raw}
        return texts.get(tab, reading.summary.to_text())

    def _on_layer_activated(self, index: QModelIndex) -> None:
        row = index.data(LayersModel.ROW_ROLE)
        if isinstance(row, LayerRow):
            self.layer_wanted.emit(row)


class _Page(QStackedWidget):
    """A widget, or in its place a sentence that there is nothing to show."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.widget_shown = widget
        self.state = StatePage(self)
        self.addWidget(widget)
        self.addWidget(self.state)

    def show_rows(self, has_rows: bool, headline: str, text: str) -> None:
        """Show the widget when it has rows, else say so."""
        self.state.tell(headline, text)
        self.setCurrentWidget(self.widget_shown if has_rows else self.state)


def _lines_of(model: QAbstractItemModel) -> str:
    """The rows of a model for a spreadsheet, titles first."""
    columns = range(model.columnCount())
    title = [model.headerData(n, Qt.Orientation.Horizontal) for n in columns]
    rows = [
        [model.index(row, n).data() for n in columns] for row in range(model.rowCount())
    ]
    return "\n".join("\t".join(map(str, row)) for row in [title, *rows])


def _tree(model: QAbstractItemModel, name: str, stretched: int) -> QTreeView:
    view = QTreeView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setUniformRowHeights(True)
    view.setAlternatingRowColors(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = view.header()
    header.setStretchLastSection(False)
    for column in range(model.columnCount()):
        is_stretched = column == stretched
        header.setSectionResizeMode(
            column,
            QHeaderView.ResizeMode.Stretch
            if is_stretched
            else QHeaderView.ResizeMode.ResizeToContents,
        )
    header.setMinimumSectionSize(40)
    return view
