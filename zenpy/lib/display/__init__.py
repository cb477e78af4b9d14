"""How records and listings show themselves in consoles and notebooks, and who is looking at them there."""
