"""What `include=` brings along with records: sideloads."""
