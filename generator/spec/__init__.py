"""Reading the endpoint spec: YAML to plain values, and what is wrong in it, at its line."""
