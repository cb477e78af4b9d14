"""The settings of an account that say how it behaves. `PUT /account/settings` changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.message import Json

#: Where the settings are, as a single record of the store.
PATH = "api/v2/account/settings"
#: The settings of a new account that the sandbox acts on.
NEW: Json = {
    "active_features": {"customer_satisfaction": False, "user_tagging": True},
    "tickets": {
        "assign_tickets_upon_solve": False,
        "follower_and_email_cc_collaborations": True,
        "tagging": True,
    },
    "user": {"tagging": True},
}


def settings_of(store: Store) -> Record:
    """The settings as they are shown."""
    return store.single(PATH, "AccountSettings")


def is_on(store: Store, group: str, name: str) -> bool:
    """Whether a setting is on; one that nobody has set is as in a new account."""
    group_of_settings = settings_of(store).get(group)
    values = group_of_settings if isinstance(group_of_settings, dict) else {}
    value = values.get(name)
    return bool(NEW[group][name] if value is None else value)
