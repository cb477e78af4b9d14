"""Business rules that run: triggers, automations, SLA policies, and the webhooks that they call."""
