"""What may follow a signature in a paper: further signatures in the places that were made for them, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DocInfoRule,
    FormUpdatingRule,
    MetadataUpdateRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.form_rules_api import FormUpdate
from pyhanko.sign.diff_analysis.rules_api import Context

_STRUCTURE = ("/Root", "/StructTreeRoot")


class PlaceInTheTree(SigFieldModificationRule):
    """Knows that the widget of a signature is also named in the tree of tags, as PDF/UA-1 7.18.4 asks.

    The standard rule allows for one such path if it ends in K/Obj, and finds ours, through an array or the parent
    tree, suspicious. Only those paths of the very field that has just been compared are cleared.
    """

    def check_form_field(self, fq_name: str, spec: Any, context: Any) -> Iterable[tuple[ModificationLevel, FormUpdate]]:
        for level, update in super().check_form_field(fq_name, spec, context):
            yield level, update
            if update.updated_ref == spec.new_field_ref and spec.old_field_ref is not None:
                for path in _in_the_tree(spec.old_field_ref):
                    yield (
                        level,
                        FormUpdate(
                            updated_ref=update.updated_ref,
                            field_name=fq_name,
                            valid_when_locked=update.valid_when_locked,
                            context_checked=path,
                        ),
                    )


def _in_the_tree(field: Any) -> list[Context]:
    handler = field.get_pdf_handler()
    usages = handler._get_usages_of_ref(field)  # noqa: SLF001 - as pyHanko's own rule does; there is no public way
    return [
        Context.from_absolute(handler, usage)
        for usage in usages
        if usage.path[:2] == _STRUCTURE and usage.path[-1] == "/Obj"
    ]


def further_signatures_only() -> StandardDiffPolicy:
    """Signatures, and the update of the file's own description that may come with them."""
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),  # type: ignore[no-untyped-call]
            DocInfoRule().as_qualified(ModificationLevel.LTA_UPDATES),
            XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            MetadataUpdateRule().as_qualified(ModificationLevel.LTA_UPDATES),  # type: ignore[no-untyped-call]
        ],
        form_rule=FormUpdatingRule(
            field_rules=[SigFieldCreationRule(), PlaceInTheTree()]  # type: ignore[no-untyped-call]
        ),
    )
