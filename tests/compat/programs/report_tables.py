"""A weekly report: tickets as rows of a table, counted by column."""

from collections import Counter, defaultdict
from typing import Any, Dict, List

from zenpy import Zenpy

COLUMNS = ["id", "subject", "status", "priority", "created_at"]


def frame(tickets: Any) -> List[Dict[str, Any]]:
    return [{key: value for key, value in t.to_dict().items() if key in COLUMNS} for t in tickets]


def main() -> None:
    client = Zenpy(subdomain="acme", email="r@example.com", token="secret", proactive_ratelimit=700)
    results = client.search(type="ticket", sort_by="created_at", sort_order="asc")
    print(len(results), "tickets")
    print([ticket.id for ticket in results[:3]])
    rows = frame(client.tickets())
    for row in sorted(rows, key=lambda r: r["id"]):
        print(row["id"], row["subject"], row["status"])
    print(sorted(Counter(row["status"] for row in rows).items()))
    by_requester: Dict[str, int] = defaultdict(int)
    for ticket in client.tickets():
        by_requester[ticket.requester.name] += 1
    print(sorted(by_requester.items()))
    fields: List[Any] = []
    for ticket in client.tickets():
        for f in ticket.custom_fields:
            if f["id"] == 77:
                fields.append(f["value"])
    print(fields)
    ages = [(t.updated - t.created).days for t in client.tickets()]
    print(len(ages))
    print([view.title for view in client.views()])
    for view in client.views():
        print(view.title, len(list(client.views.tickets(view))))
    print([(r.score, r.ticket_id) for r in client.satisfaction_ratings(score="good")])
    print([m.title for m in client.macros()])


if __name__ == "__main__":
    main()
