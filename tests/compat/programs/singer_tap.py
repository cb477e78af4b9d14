"""A tap: records as lines of JSON, with a bookmark in a file."""

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, Iterator

import zenpy

CONFIG = {"subdomain": "acme", "oauth_token": "secret"}


def write(kind: str, **data: Any) -> None:
    sys.stdout.write(json.dumps({"type": kind, **data}, sort_keys=True) + "\n")


class Stream:
    name = ""

    def __init__(self, client: zenpy.Zenpy, state: Dict[str, str]) -> None:
        self.client = client
        self.state = state

    def bookmark(self) -> datetime:
        text = self.state.get(self.name, "2020-01-01T00:00:00Z")
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)

    def records(self) -> Iterator[Dict[str, Any]]:
        raise NotImplementedError

    def sync(self) -> None:
        write("SCHEMA", stream=self.name, key=["id"])
        latest = self.bookmark()
        for record in self.records():
            latest = max(latest, datetime.fromisoformat(record["updated_at"].replace("Z", "+00:00")))
            write("RECORD", stream=self.name, id=record["id"], updated=record["updated_at"])
        self.state[self.name] = latest.strftime("%Y-%m-%dT%H:%M:%SZ")


class Tickets(Stream):
    name = "tickets"

    def records(self) -> Iterator[Dict[str, Any]]:
        for ticket in self.client.tickets.incremental(start_time=self.bookmark() - timedelta(days=1)):
            yield dict(ticket.to_dict())


class Users(Stream):
    name = "users"

    def records(self) -> Iterator[Dict[str, Any]]:
        for user in self.client.users.incremental(start_time=int(self.bookmark().timestamp())):
            yield dict(user.to_dict())


class Organizations(Stream):
    name = "organizations"

    def records(self) -> Iterator[Dict[str, Any]]:
        for organization in self.client.organizations():
            yield json.loads(organization.to_json())


def main() -> None:
    path = Path("state.json")
    state: Dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    client = zenpy.Zenpy(**CONFIG)
    for stream in (Tickets, Users, Organizations):
        stream(client, state).sync()
    path.write_text(json.dumps(state))
    write("STATE", value=state)


if __name__ == "__main__":
    main()
