"""Relations of the package whose layers are not all in it."""

from __future__ import annotations

import pytest
from qgis.core import QgsPolymorphicRelation, QgsRelationContext

from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import layer_named, packaged, saved_project

NAMES = ("notes", "trees", "roads")


@pytest.mark.parametrize("left_out", [(), ("roads",), ("trees", "roads"), ("notes",)])
def test_relation_to_several_layers_when_packaged_then_it_leads_to_those_there(
    tmp_path, left_out
):
    base = database(tmp_path, GPKG)
    base.add_table("notes", "layer TEXT", "target TEXT", geometry=None)
    for name in NAMES[1:]:
        base.add_table(name, "uuid TEXT")
    layers = {name: base.layer(name) for name in NAMES}
    for name in left_out:
        layers[name].setCustomProperty("QFieldSync/cloud_action", "remove")

    def relate(project):
        relation = QgsPolymorphicRelation(QgsRelationContext(project))
        relation.setId("notes_of_all")
        relation.setName("Notes")
        relation.setReferencingLayer(layers["notes"].id())
        relation.setReferencedLayerField("layer")
        relation.setReferencedLayerExpression("@layer_name")
        relation.setReferencedLayerIds([layers[name].id() for name in NAMES[1:]])
        relation.addFieldPair("target", "uuid")
        assert relation.isValid(), relation.validationError()
        project.relationManager().addPolymorphicRelation(relation)

    project = saved_project(tmp_path / "p.qgs", *layers.values(), change=relate)
    made = packaged(project, tmp_path / "out")

    packed = made.project()
    found = packed.relationManager().polymorphicRelations()
    kept = [name for name in NAMES[1:] if name not in left_out]
    if not kept or "notes" in left_out:
        assert found == {}
        return
    assert found["notes_of_all"].isValid()
    ids = [layer_named(packed, name).id() for name in kept]
    assert list(found["notes_of_all"].referencedLayerIds()) == ids
