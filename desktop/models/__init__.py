"""The model manager: cards of models, their downloads, and adapters with their strengths."""
