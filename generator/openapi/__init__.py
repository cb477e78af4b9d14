"""From the endpoint spec to the OpenAPI document."""
