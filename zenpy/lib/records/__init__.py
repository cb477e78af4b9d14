"""Records: payloads that read like objects and know what was changed in them. Knows no HTTP."""
