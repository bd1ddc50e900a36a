"""Checks of relations and joins: what they lead to, and whether children find home."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.project_xml import ListedRelation


def relations(checked: CheckedProject) -> Iterator[Finding]:
    """Relations that lead nowhere, in QGIS or in a package."""
    for relation in checked.opened.file.xml.relations:
        child = checked.by_id.get(relation.child)
        parent = checked.by_id.get(relation.parent)
        name = relation.name or relation.id
        if child is None or parent is None:
            known = child or parent
            values = {"relation": name}
            yield Finding(
                CheckCode.RELATION_LAYER_MISSING,
                known.id if known else "",
                known.name if known else "",
                subject=relation.id,
                values=values,
            )
            continue
        yield from _excluded(relation, name, child, parent)
        yield from _fields(relation, name, child, parent)


def _excluded(
    relation: ListedRelation, name: str, child: CheckedLayer, parent: CheckedLayer
) -> Iterator[Finding]:
    for item, other in ((child, parent), (parent, child)):
        if item.is_left_out_once and not other.is_left_out:
            yield item.find(
                CheckCode.RELATION_LAYER_EXCLUDED,
                subject=relation.id,
                relation=name,
                other=other.name,
            )


def _fields(
    relation: ListedRelation, name: str, child: CheckedLayer, parent: CheckedLayer
) -> Iterator[Finding]:
    for own, referenced in relation.pairs:
        for item, field in ((child, own), (parent, referenced)):
            layer = item.vector
            if layer is not None and layer.fields().indexOf(field) < 0:
                yield item.find(
                    CheckCode.RELATION_FIELD_MISSING,
                    field,
                    relation.id,
                    relation=name,
                )


def parent_keys(checked: CheckedProject) -> Iterator[Finding]:
    """Parents that get another key than the one that their children remember."""
    told = set()
    for relation in checked.opened.file.xml.relations:
        parent = checked.by_id.get(relation.parent)
        child = checked.by_id.get(relation.child)
        if parent is None or child is None or parent.vector is None:
            continue
        if not parent.is_editable or not child.is_editable:
            continue
        for _own, field in relation.pairs:
            if (parent.id, field) in told or parent.vector.fields().indexOf(field) < 0:
                continue
            told.add((parent.id, field))
            yield from _parent_key(relation, parent, parent.vector, field, child.name)


def _parent_key(
    relation: ListedRelation,
    parent: CheckedLayer,
    layer: QgsVectorLayer,
    field: str,
    children: str,
) -> Iterator[Finding]:
    values: dict[str, object] = {
        "relation": relation.name or relation.id,
        "children": children,
    }
    seen = parent.rows.unique.get(field) if parent.rows else None
    if seen is not None and seen.repeated:
        values["repeated"] = seen.repeated
        yield parent.find(CheckCode.RELATION_KEY_NOT_UNIQUE, field, values=values)
    if _is_numbered(parent, field):
        yield parent.find(CheckCode.RELATION_KEY_NUMBERED, field, values=values)
        return
    index = layer.fields().indexOf(field)
    is_text = layer.fields().at(index).typeName().lower() in _TEXTS
    default = layer.defaultValueDefinition(index).expression()
    if not default and not _has_own_default(parent, field):
        yield parent.find(
            CheckCode.RELATION_KEY_WITHOUT_DEFAULT,
            field,
            is_fixable=is_text,
            values=values,
        )


_TEXTS = frozenset(("string", "text", "varchar", "uuid"))


def _is_numbered(item: CheckedLayer, field: str) -> bool:
    key = item.setup.layer.key if item.setup else None
    return key is not None and key.name == field and key.is_numbered


def _has_own_default(item: CheckedLayer, field: str) -> bool:
    return item.setup is not None and field in item.setup.default_sql


def referenced_fields(checked: CheckedProject) -> dict[str, set[str]]:
    """The fields that children remember, by layer id, of parents that may be edited."""
    found: dict[str, set[str]] = {}
    for relation in checked.opened.file.xml.relations:
        parent = checked.by_id.get(relation.parent)
        if parent is None or parent.vector is None or not parent.is_editable:
            continue
        names = {field for _own, field in relation.pairs} & set(
            parent.vector.fields().names()
        )
        if len(relation.pairs) == 1:
            found.setdefault(parent.id, set()).update(names)
    return found


def joins(checked: CheckedProject) -> Iterator[Finding]:
    """Joins whose fields would be empty."""
    for item, layer in checked.vectors():
        own = layer.auxiliaryLayer()  # with the places of labels that were moved
        for join in layer.vectorJoins():
            target = checked.by_id.get(join.joinLayerId())
            if own is not None and join.joinLayerId() == own.id():
                continue
            if target is None:
                yield item.find(
                    CheckCode.JOIN_LAYER_MISSING, subject=join.joinLayerId()
                )
            elif target.is_left_out_once:
                yield item.find(
                    CheckCode.JOIN_LAYER_EXCLUDED, subject=target.id, other=target.name
                )
