"""What tests share and what is not a test itself: scripted servers, records, programs to kill, documents to read."""
