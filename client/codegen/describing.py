"""How methods are generated: described by the schema, their keywords typed, documents as they are sent."""

from __future__ import annotations

import ast
import re
import textwrap
from typing import Any

from ariadne_codegen.plugins.base import Plugin  # type: ignore[import-not-found] # only where code is generated
from graphql import FieldNode, OperationDefinitionNode

WIDTH = 108
HIDING = frozenset({"register"})


class DescribingPlugin(Plugin):  # type: ignore[misc] # for the same reason
    """Writes what the schema says of a root field into the method that asks it."""

    def process_name(self, name: str, node: Any = None) -> str:
        """The name in Python; one that would hide what every class has gets a trailing line."""
        return f"{name}_" if name in HIDING else name

    def generate_operation_str(self, operation_str: str, operation_definition: Any) -> str:
        """The document as it is sent: what was written for the generator alone is left out."""
        return re.sub(r" @mixin\([^)]*\)", "", operation_str)

    def generate_client_module(self, module: ast.Module) -> ast.Module:
        """The module with the names that terms of a call are typed by."""
        module.body[:0] = [
            ast.ImportFrom("typing", [ast.alias("Unpack")], 0),
            ast.ImportFrom("terms", [ast.alias("Terms")], 2),
        ]
        return module

    def generate_client_method(
        self, method_def: ast.AsyncFunctionDef, operation_definition: OperationDefinitionNode
    ) -> ast.AsyncFunctionDef:
        """The description of the field that an operation asks."""
        _with_terms(method_def)
        root = self.schema.get_root_type(operation_definition.operation)
        chosen = operation_definition.selection_set.selections[0]
        if root is None or not isinstance(chosen, FieldNode):
            return method_def
        return _described(method_def, root.fields[chosen.name.value].description)


def _with_terms(method_def: ast.AsyncFunctionDef) -> None:
    """Further keywords are those of Terms, so that a misspelt one is told by a type checker."""
    assert method_def.args.kwarg is not None
    method_def.args.kwarg.annotation = ast.Name("Unpack[Terms]")


def _described(method_def: ast.AsyncFunctionDef, description: str | None) -> ast.AsyncFunctionDef:
    if description:
        text = textwrap.fill(" ".join(description.split()), WIDTH, subsequent_indent=" " * 8)
        method_def.body.insert(0, ast.Expr(ast.Constant(text)))
    return method_def
