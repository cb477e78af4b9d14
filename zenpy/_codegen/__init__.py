"""From a document to the text of Python: the types of its schemas, how they are written, names, and the formatter.

Two programs need it. The generator of this project, which is not installed with the package, writes the classes and
stubs of the API with it. `zenpy types pull` writes those of one account. So it lies in the package, and knows neither
the spec nor the runtime.
"""
