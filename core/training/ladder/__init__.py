"""The steps that a run kept, each tried on held-out maps, and the earliest that is good enough."""
