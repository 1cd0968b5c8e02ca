"""The interface that every type over a table implements; knows no table."""

import strawberry


@strawberry.interface(description="Anything with an opaque id (simpul).")
class Node:
    id: strawberry.ID = strawberry.field(description="Opaque, stable id; opens the same object in `node`.")
