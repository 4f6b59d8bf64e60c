"""The rhythm complexity of sets and folders, and training the model that measures it."""
