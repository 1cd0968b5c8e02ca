"""Docstrings of what is generated: the schema's own descriptions, English, the term in Indonesian; knows no operation."""

from __future__ import annotations

import ast
import re
import textwrap
from typing import Any, TypeVar

from ariadne_codegen.plugins.base import Plugin  # type: ignore[import-not-found] # only where code is generated
from graphql import FieldNode, GraphQLEnumType, GraphQLInputObjectType, OperationDefinitionNode

WIDTH = 108
_Defined = TypeVar("_Defined", ast.ClassDef, ast.AsyncFunctionDef)
HIDING = frozenset({"register"})


class DescribingPlugin(Plugin):  # type: ignore[misc] # for the same reason
    """Writes what the schema says of an input, an enum or a root field above what stands for it."""

    def process_name(self, name: str, node: Any = None) -> str:
        """The name in Python; one that would hide what every class has gets a trailing line."""
        return f"{name}_" if name in HIDING else name

    def generate_input_class(self, class_def: ast.ClassDef, input_type: GraphQLInputObjectType) -> ast.ClassDef:
        """An input's description, and below it those of its fields."""
        fields = [
            f"{name}: {' '.join(field.description.split())}"
            for name, field in input_type.fields.items()
            if field.description
        ]
        return _described(class_def, input_type.description, fields)

    def generate_enum(self, class_def: ast.ClassDef, enum_type: GraphQLEnumType) -> ast.ClassDef:
        """An enum's description, and below it those of its values."""
        values = [
            f"{name}: {' '.join(value.description.split())}"
            for name, value in enum_type.values.items()
            if value.description
        ]
        return _described(class_def, enum_type.description, values)

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
        return _described(method_def, root.fields[chosen.name.value].description, [])


def _with_terms(method_def: ast.AsyncFunctionDef) -> None:
    """Further keywords are those of Terms, so that a misspelt one is told by a type checker."""
    assert method_def.args.kwarg is not None
    method_def.args.kwarg.annotation = ast.Name("Unpack[Terms]")


def _described(definition: _Defined, description: str | None, parts: list[str]) -> _Defined:
    paragraphs = [" ".join((description or "").split()), *parts]
    lines = [textwrap.fill(one, WIDTH, subsequent_indent="    " if one in parts else "") for one in paragraphs if one]
    if lines:
        indent = "    " if isinstance(definition, ast.ClassDef) else "        "
        text = "\n".join(lines) if len(lines) == 1 else "\n\n".join([lines[0], "\n".join(lines[1:])])
        text = textwrap.indent(text, indent).strip()
        body: list[ast.stmt] = [one for one in definition.body if not isinstance(one, ast.Pass)]
        definition.body = [ast.Expr(ast.Constant(text)), *body]
    return definition
