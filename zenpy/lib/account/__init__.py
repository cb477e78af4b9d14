"""What an account has defined for itself: custom fields, forms, statuses, custom objects, brands, groups; as plain data.

It knows neither records nor calls. Definitions come from the API or from a file that `zenpy types pull` wrote; both give
the same objects. Two things are built on them: `record.custom`, which reads and sets values by name, and the types that are
generated for one account.
"""
