"""What Zendesk asks of those who use requests, the end user's side of tickets: a verified address, and patience on trials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.gateway.limits import too_many
from zenpy.sandbox.problems import forbidden
from zenpy.sandbox.values import parse_moment

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record

#: How many requests of a trial may come from people who do not sign in, in how many seconds.
MOST_ANONYMOUS, WINDOW = 5, 3600
#: The note on a ticket that such a person has made.
ANONYMOUS = "anonymous"


def check_addresses(account: Account) -> None:
    """Refuse to show requests to an end user who has added an address and not verified it.

    Raises:
        Problem: a 403, there is such an address.
    """
    user = account.user
    if user is None or user.get("role") != "end-user":
        return
    for one in account.store.all("Identity", user_id=user.id):
        if one.get("type") == "email" and not one.get("primary") and one.get("verified") is False:
            raise forbidden()


def check_trial(account: Account) -> None:
    """Refuse further anonymous requests of a trial.

    Raises:
        Problem: a 429, there were five in the last hour.
    """
    if account.user is not None or not account.features["trial"]:
        return
    now = account.clock.timestamp()
    ages = [now - _made_at(one) for one in account.store.all("Ticket") if ANONYMOUS in one.notes]
    recent = sorted((age for age in ages if age < WINDOW), reverse=True)
    if len(recent) >= MOST_ANONYMOUS:
        why = f"Limit anonymous-requests: {MOST_ANONYMOUS} in {WINDOW} seconds"
        raise too_many(why, {}, max(1, WINDOW - recent[-MOST_ANONYMOUS]))


def _made_at(ticket: Record) -> int:
    moment = parse_moment(str(ticket.get("created_at")))
    return int(moment.timestamp()) if moment else 0
