"""A short Python example for each form of each call, from the model, the document and the values of api.yaml.

calls ──► arguments ──► records ──► code
  └─────► results ──────────────────┘
"""
