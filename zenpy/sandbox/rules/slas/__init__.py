"""SLA policies: the metrics of tickets, their targets, and when these are missed."""
