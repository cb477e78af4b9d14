"""The document for other tools, `zenpy/zendesk.openapi.json`: that of the generator, with examples and without `x-zenpy-*`.

document ──► examples ──► values
         └─► addresses ──┘
"""
