"""Decoding for a model whose rhythm is decided before.

The rhythm model decides when objects start. The token decoder decides everything else, under a grammar that only
offers what can legally come next: that way every object is on the grid and ends before the next one begins.
"""
