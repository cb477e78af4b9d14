"""What rules and events send out: the texts, and the calls of webhooks."""
