"""Decoding for a model that is given the rhythm.

The rhythm model decides when objects start. The token decoder decides everything else, under a grammar that only
offers what can legally come next: that way every object lies on the grid and ends before the next one begins.
"""
