"""What a sandbox does beside its answers: its webhooks call, and what is due happens while its clock moves."""
