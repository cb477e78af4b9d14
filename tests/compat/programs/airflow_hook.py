"""A hook of a workflow engine: a connection, a client that is made once, generic calls."""

from typing import Any, List, Optional, Union

from zenpy import Zenpy
from zenpy.lib.api_objects import JobStatus, Ticket, TicketAudit


class Connection:
    host = "acme.zendesk.com"
    login = "ops@example.com"
    extra = {"token": "secret"}


class ZendeskHook:
    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._client: Optional[Zenpy] = None

    def get_conn(self) -> Zenpy:
        if self._client is None:
            domain = ""
            subdomain = ""
            if self.connection.host.count(".") >= 2:
                dot_splitted_string = self.connection.host.rsplit(".", 2)
                subdomain = dot_splitted_string[0]
                domain = ".".join(dot_splitted_string[1:])
            self._client = Zenpy(
                domain=domain,
                subdomain=subdomain,
                email=self.connection.login,
                token=self.connection.extra["token"],
            )
        return self._client

    def get_ticket(self, ticket_id: int) -> Ticket:
        return self.get_conn().tickets(id=ticket_id)

    def search_tickets(self, **kwargs: Any) -> List[Any]:
        return list(self.get_conn().search(type="ticket", **kwargs))

    def create_tickets(self, tickets: Union[Ticket, List[Ticket]], **kwargs: Any) -> Union[TicketAudit, JobStatus]:
        return self.get_conn().tickets.create(tickets, **kwargs)

    def update_tickets(self, tickets: Union[Ticket, List[Ticket]], **kwargs: Any) -> Union[TicketAudit, JobStatus]:
        return self.get_conn().tickets.update(tickets, **kwargs)

    def delete_tickets(self, tickets: Union[Ticket, List[Ticket]], **kwargs: Any) -> None:
        self.get_conn().tickets.delete(tickets, **kwargs)

    def get(self, path: str) -> Any:
        return self.get_conn().users._get(f"https://acme.zendesk.com/{path}")


def main() -> None:
    hook = ZendeskHook(Connection())
    assert hook.get_conn() is hook.get_conn()
    print(hook.get_ticket(1).subject)
    print([ticket.id for ticket in hook.search_tickets(status="open", sort_order="desc")])
    audit = hook.create_tickets(Ticket(subject="DAG failed", description="task x"))
    assert isinstance(audit, TicketAudit)
    print(audit.ticket.subject, audit.ticket.status)
    job = hook.update_tickets([Ticket(id=1, status="pending"), Ticket(id=2, status="pending")])
    assert isinstance(job, JobStatus)
    print(job.status in ("queued", "working", "completed"))
    hook.delete_tickets(audit.ticket)


if __name__ == "__main__":
    main()
