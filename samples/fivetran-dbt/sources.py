"""The stand-in's Fivetran account: its groups, its connectors, and the rows that a sync of each brings."""
import sqlite3

GROUPS = {
    "iii_outgrow": [("purr_rich", "shopify", None), ("replica_rarest", "stripe", None)],
    "canyon_mistake": [
        ("purr_poorer", "shopify", None),
        ("replica_broken", "stripe", {
            "reason": "The API key of this connector was revoked. Please reconnect the source.",
            "taskType": "reconnect",
        }),
    ],
}

TABLES = {
    "shopify": {
        "shopify_customer": (
            "id integer, first_name text, last_name text, _fivetran_synced text",
            [
                (1, "Ada", "Okafor"), (2, "Bruno", "Silva"), (3, "Chen", "Wei"), (4, "Dana", "Novak"),
            ],
        ),
        "shopify_order": (
            "id integer, customer_id integer, created_at text, financial_status text, _fivetran_synced text",
            [
                (101, 1, "2024-03-01", "paid"), (102, 1, "2024-03-04", "paid"), (103, 2, "2024-03-05", "paid"),
                (104, 3, "2024-03-07", "voided"), (105, 2, "2024-03-09", "paid"), (106, 1, "2024-03-12", "refunded"),
            ],
        ),
    },
    "stripe": {
        "stripe_charge": (
            "id text, order_id integer, amount integer, status text, _fivetran_synced text",
            [
                ("ch_1", 101, 4200, "succeeded"), ("ch_2", 102, 1850, "failed"), ("ch_3", 102, 1850, "succeeded"),
                ("ch_4", 103, 9900, "succeeded"), ("ch_5", 105, 2500, "succeeded"), ("ch_6", 106, 700, "succeeded"),
            ],
        ),
    },
}


def connectors_of(group_id):
    """As Fivetran lists them, and a `failure` where the sync is going to fail; None for no such group."""
    if group_id not in GROUPS:
        return None
    return [
        {
            "id": name, "group_id": group_id, "service": service, "service_version": 1, "schema": service,
            "paused": False, "sync_frequency": 360, "schedule_type": "manual", "succeeded_at": None, "failed_at": None,
            "status": {"setup_state": "connected", "sync_state": "scheduled", "update_state": "on_schedule",
                       "is_historical_sync": False, "tasks": [], "warnings": []},
            "failure": failure,
        }
        for name, service, failure in GROUPS[group_id]
    ]


def connector(connector_id):
    for group_id in GROUPS:
        for item in connectors_of(group_id):
            if item["id"] == connector_id:
                return item
    return None


def load(warehouse, schema):
    """Writes the source's raw tables anew, in one transaction."""
    database = sqlite3.connect(warehouse, timeout=30, isolation_level=None)
    try:
        database.execute("begin immediate")
        for table, (columns, rows) in TABLES[schema].items():
            database.execute(f"drop table if exists {table}")
            database.execute(f"create table {table} ({columns})")
            marks = ", ".join("?" for _ in rows[0])
            database.executemany(f"insert into {table} values ({marks}, datetime('now'))", rows)
        database.execute("commit")
    finally:
        database.close()
