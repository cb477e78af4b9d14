"""The pages for people: what `zenpy sandbox` shows in a browser."""
