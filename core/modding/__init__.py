"""MaiMod and the rule checks."""
