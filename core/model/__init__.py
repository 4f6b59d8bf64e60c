"""Backbones, conditioning, checkpoints, adapters, and the rhythm model."""
