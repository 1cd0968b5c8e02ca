"""The interface of everything that a subscription tells; knows no subject."""

from __future__ import annotations

from datetime import datetime

import strawberry


@strawberry.interface(description="Something that has happened, as a subscription tells it (peristiwa).")
class ChangeEvent:
    event_id: strawberry.ID = strawberry.field(
        description="After it one may resume: `after` takes it, and a stream of events comes again with it."
    )
    at: datetime = strawberry.field(description="Instant of the change, UTC; earlier than that of its telling (pada).")
    action: str = strawberry.field(
        description="What was done, a subject and a verb, such as `report.submit` (tindakan)."
    )
