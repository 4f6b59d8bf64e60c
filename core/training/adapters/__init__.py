"""Adapters of a mapper's style: trained, merged, blended and exported."""
