"""MaiMod and the rule checks in the window."""
