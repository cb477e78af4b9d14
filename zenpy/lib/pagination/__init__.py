"""Listings: which page comes next, and the lazy results that fetch pages."""
