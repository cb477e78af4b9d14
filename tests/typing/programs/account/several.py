"""A program that works with two accounts has a module for each, and says which one a record is of."""

from typing import assert_type

import other_account
import zenpy_account
from zenpy import Zenpy

acme = Zenpy(subdomain="acme", oauth_token="x")
other = Zenpy(subdomain="other", oauth_token="x")
assert_type(zenpy_account.custom(acme.tickets(id=1)).paid, bool | None)
ticket = other.tickets(id=1)
assert_type(other_account.custom(ticket).size, int | None)
other_account.custom(ticket).size = 5
other_account.custom(ticket).size = "L"  # error
print(other_account.custom(ticket).paid)  # error
