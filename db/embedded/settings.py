"""How the embedded PostgreSQL is set; knows nothing of processes."""

import os

# Where /dev/shm is smaller than this (containers give 64 MB) parallel queries would fail in it.
ROOMY_SHARED_MEMORY = 256 * 1024 * 1024

SETTINGS = {
    "max_connections": "100",
    "shared_buffers": "128MB",
    "effective_cache_size": "1GB",
    "maintenance_work_mem": "64MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "log_line_prefix": "%m [%p] ",
    "logging_collector": "off",
    "unix_socket_permissions": "0700",
}

# Only for data that may be lost with the machine: tests, whose workers hold many pools open at once.
FORGETFUL = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_wal_size": "256MB",
    "max_connections": "300",
}


def effective(durable: bool, own: dict[str, str]) -> dict[str, str]:
    """The settings of a server; the caller's own come last and win."""
    return SETTINGS | _shared_memory() | ({} if durable else FORGETFUL) | own


def _shared_memory() -> dict[str, str]:
    try:
        room = os.statvfs("/dev/shm")
    except OSError:
        return {}
    small = room.f_blocks * room.f_frsize < ROOMY_SHARED_MEMORY
    return {"dynamic_shared_memory_type": "mmap"} if small else {}
