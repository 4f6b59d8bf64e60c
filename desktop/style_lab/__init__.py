"""The style lab: a data set of maps, the training of a style from it, and the styles that were taught."""
