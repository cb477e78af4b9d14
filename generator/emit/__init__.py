"""From the model and the document to the text of every generated file."""
