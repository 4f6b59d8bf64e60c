"""Learning a style from maps: how deep, what it gave on songs that were held out, and one file of it."""
