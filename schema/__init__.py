"""What the world sees, one file a subject."""

from schema.build import Built, build, sdl

__all__ = ["Built", "build", "sdl"]
