"""All checks, in the order in which they run, with the codes that each may find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks import (
    actions,
    area,
    attachments,
    fields,
    files,
    forms,
    geometry,
    keys,
    project,
    relations,
    secrets,
    sources,
)
from qfieldsync_cloud.core.project.checks.checked import CheckedProject


@dataclass(frozen=True)
class Check:
    """A function that looks at a project."""

    find: Callable[[CheckedProject], Iterator[Finding]]
    codes: tuple[CheckCode, ...]


CHECKS = (
    Check(
        project.qgis_version,
        (CheckCode.QGIS_VERSION_NEWER, CheckCode.QGIS_VERSION_OLD),
    ),
    Check(project.several_projects, (CheckCode.SEVERAL_PROJECTS,)),
    Check(project.unsaved_changes, (CheckCode.PROJECT_UNSAVED,)),
    Check(project.paths, (CheckCode.ABSOLUTE_PATHS, CheckCode.HOME_PATH_SET)),
    Check(project.macros, (CheckCode.HAS_MACROS,)),
    Check(project.embedded_layers, (CheckCode.EMBEDDED_LAYERS,)),
    Check(project.nothing_to_edit, (CheckCode.NOTHING_TO_EDIT,)),
    Check(project.project_crs, (CheckCode.PROJECT_CRS_MISSING,)),
    Check(
        area.area_of_interest,
        (CheckCode.AREA_INVALID, CheckCode.AREA_OUTSIDE_DATA),
    ),
    Check(area.base_map, (CheckCode.BASE_MAP_INCOMPLETE, CheckCode.BASE_MAP_ZOOM)),
    Check(
        sources.availability,
        (
            CheckCode.LOCALIZED_PATH,
            CheckCode.FILE_MISSING,
            CheckCode.LAYER_NOT_CHECKED,
            CheckCode.NEEDS_CONNECTION,
            CheckCode.SERVICE_UNREACHABLE,
            CheckCode.LAYER_INVALID,
        ),
    ),
    Check(
        sources.formats, (CheckCode.FORMAT_UNSUPPORTED, CheckCode.FORMAT_NOT_WRITTEN)
    ),
    Check(sources.memory_layers, (CheckCode.MEMORY_LAYER,)),
    Check(sources.encodings, (CheckCode.ENCODING_NOT_UTF8,)),
    Check(sources.filters, (CheckCode.FILTER_ON_EDITABLE,)),
    Check(files.outside, (CheckCode.FILE_OUTSIDE,)),
    Check(files.names, (CheckCode.FILE_NAME_UNSAFE, CheckCode.FILE_NAME_NOT_ASCII)),
    Check(files.collisions, (CheckCode.FILE_NAMES_COLLIDE,)),
    Check(files.sizes, (CheckCode.MANY_FEATURES, CheckCode.LARGE_FILE)),
    Check(actions.configured, (CheckCode.LAYER_NOT_CONFIGURED,)),
    Check(actions.mixed, (CheckCode.MIXED_ACTIONS,)),
    Check(
        secrets.credentials,
        (
            CheckCode.CREDENTIALS_STORED,
            CheckCode.CREDENTIALS_LEFT_BEHIND,
            CheckCode.AUTHCFG_USED,
        ),
    ),
    Check(
        secrets.elsewhere,
        (
            CheckCode.CREDENTIALS_IN_VARIABLES,
            CheckCode.CREDENTIALS_IN_PROJECT,
            CheckCode.CREDENTIALS_IN_LAYER,
            CheckCode.AUTHCFG_IN_FORM,
        ),
    ),
    Check(
        keys.keys,
        (
            CheckCode.KEY_MISSING,
            CheckCode.KEY_COMPOSITE,
            CheckCode.GEOJSON_WITHOUT_IDS,
            CheckCode.KEY_FLOAT,
            CheckCode.KEY_FID_FALLBACK,
            CheckCode.KEY_NOT_UNIQUE,
        ),
    ),
    Check(geometry.reference_systems, (CheckCode.CRS_MISSING, CheckCode.CRS_CUSTOM)),
    Check(geometry.curves, (CheckCode.CURVES,)),
    Check(
        geometry.content,
        (
            CheckCode.GEOMETRY_NOT_FINITE,
            CheckCode.DIMENSIONS_MIXED,
            CheckCode.GEOMETRY_TYPE_DIFFERS,
        ),
    ),
    Check(fields.names, (CheckCode.FIELD_NAMES_CLASH,)),
    Check(fields.types, (CheckCode.FIELD_NOT_WRITTEN,)),
    Check(fields.unique_columns, (CheckCode.FIELD_UNIQUE,)),
    Check(fields.moments, (CheckCode.DATETIME_NAIVE,)),
    Check(fields.defaults, (CheckCode.DEFAULT_FAILS,)),
    Check(fields.constraints, (CheckCode.CONSTRAINT_FAILS,)),
    Check(
        forms.value_relations,
        (
            CheckCode.VALUE_RELATION_LAYER_MISSING,
            CheckCode.VALUE_RELATION_LAYER_EXCLUDED,
            CheckCode.VALUE_RELATION_FIELD_MISSING,
        ),
    ),
    Check(forms.relation_widgets, (CheckCode.FORM_RELATION_MISSING,)),
    Check(
        forms.elements, (CheckCode.FORM_RELATION_MISSING, CheckCode.FORM_FIELD_MISSING)
    ),
    Check(
        relations.relations,
        (
            CheckCode.RELATION_LAYER_MISSING,
            CheckCode.RELATION_LAYER_EXCLUDED,
            CheckCode.RELATION_FIELD_MISSING,
        ),
    ),
    Check(
        relations.parent_keys,
        (
            CheckCode.RELATION_KEY_NOT_UNIQUE,
            CheckCode.RELATION_KEY_NUMBERED,
            CheckCode.RELATION_KEY_WITHOUT_DEFAULT,
        ),
    ),
    Check(
        relations.joins, (CheckCode.JOIN_LAYER_MISSING, CheckCode.JOIN_LAYER_EXCLUDED)
    ),
    Check(attachments.widgets, (CheckCode.ATTACHMENT_PATH_ABSOLUTE,)),
    Check(attachments.namings, (CheckCode.ATTACHMENT_NAMING_FAILS,)),
    Check(attachments.folders, (CheckCode.ATTACHMENT_FOLDER_MISSING,)),
    Check(
        attachments.files,
        (CheckCode.ATTACHMENT_VALUE_ABSOLUTE, CheckCode.ATTACHMENT_ABSENT),
    ),
)
