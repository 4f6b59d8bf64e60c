"""Networks as plain modules, whose parameters have the names of the published checkpoints.

Nothing here is made to be fast: caches, int8 weights, kernels and recorded graphs are in `core.model.runtime`.
"""
