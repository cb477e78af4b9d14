"""A test suite of a program: the client is replaced by mocks, in part or whole."""

import unittest
from unittest.mock import MagicMock, Mock, patch

from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, TicketAudit, User
from zenpy.lib.exception import APIException


def escalate(client: Zenpy, ticket_id: int) -> str:
    try:
        ticket = client.tickets(id=ticket_id)
    except APIException:
        return "gone"
    ticket.priority = "urgent"
    client.tickets.update(ticket)
    return "escalated"


class EscalateTests(unittest.TestCase):
    def setUp(self) -> None:
        self.client = Zenpy(subdomain="acme", email="t@example.com", token="an invalid token")

    def test_whole_mock(self) -> None:
        client = MagicMock(spec=Zenpy)
        client.tickets = Mock(return_value=Ticket(id=1, subject="x"))
        self.assertEqual(escalate(client, 1), "escalated")
        self.assertEqual(client.tickets.update.call_args[0][0].priority, "urgent")

    def test_patched_resource(self) -> None:
        with patch.object(self.client, "tickets") as tickets:
            tickets.return_value = Ticket(id=3)
            self.assertEqual(escalate(self.client, 3), "escalated")
        tickets.update.assert_called_once()

    def test_patched_method(self) -> None:
        with patch.object(self.client.tickets, "update", return_value=TicketAudit()) as update:
            self.assertEqual(escalate(self.client, 1), "escalated")
        update.assert_called_once()

    def test_gone(self) -> None:
        self.assertEqual(escalate(self.client, 424242), "gone")

    def test_records(self) -> None:
        user = User(id=5, name="Jo")
        ticket = Ticket(subject="x", requester_id=user.id)
        ticket.tags = ["a"]
        self.assertEqual(ticket.to_dict().get("subject"), "x")
        self.assertEqual(ticket.tags, ["a"])


def main() -> None:
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(EscalateTests)
    result = unittest.TestResult()
    suite.run(result)
    for _, text in result.errors + result.failures:
        print(text)
    print(result.testsRun, len(result.errors), len(result.failures))


if __name__ == "__main__":
    main()
