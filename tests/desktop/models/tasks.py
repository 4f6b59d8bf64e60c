"""Suggestions that a helper process can make without measuring."""

import time

from core.generation.model_ref import ModelRef
from core.generation.tasks.suggest_model import Suggestion, SuggestRequest
from core.jobs import CancelToken, OnProgress


def suggest(request: SuggestRequest, on_progress: OnProgress, cancel: CancelToken) -> Suggestion | None:
    """A helper process finds the small one."""
    return Suggestion(ModelRef("v32-mini", (), "auto", "fp32", "int8"), 84.2, "a processor, 2 cores")


def suggest_none(request: SuggestRequest, on_progress: OnProgress, cancel: CancelToken) -> Suggestion | None:
    """Nothing suits this machine."""
    return None


def measure_for_long(request: SuggestRequest, on_progress: OnProgress, cancel: CancelToken) -> None:
    """Ends only by a cancel."""
    while True:
        cancel.check()
        time.sleep(0.05)
