"""From the OpenAPI document to the model of the Python package (the IR)."""
