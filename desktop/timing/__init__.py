"""The tab "Timing"."""
