"""What deliveries are signed with, as its receiver is given it, once; knows no webhook."""

from __future__ import annotations

import base64
import secrets

from db.transaction import Write

PREFIX = "whsec_"
BYTES = 32
OVERLAP = "24 hours"
"""How long a replaced secret signs beside the new one."""


async def renew(write: Write, webhook_id: int) -> str:
    """A new secret, kept where only PostgreSQL signs with it; the text is for the receiver alone."""
    secret = secrets.token_bytes(BYTES)
    await write.value("select app.keep_webhook_secret($1, $2, $3::text::interval)", webhook_id, secret, OVERLAP)
    return PREFIX + base64.b64encode(secret).decode()
