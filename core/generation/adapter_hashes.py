"""The adapters of a request by what they hold, so that a stored request makes the same map again, or says why not."""

from dataclasses import replace

from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.request import GenerationRequest
from core.model.checkpoints.style_files import adapter_hash, find_by_hash


def with_adapter_hashes(request: GenerationRequest) -> GenerationRequest:
    """The request with the hash of each adapter; one that was moved among the styles is found by its hash.

    Raises:
        InputError: an adapter is not what it was when the request was made.
    """
    adapters = tuple(map(_with_hash, request.model.adapters))
    return request.replaced(adapters=adapters) if adapters else request


def _with_hash(adapter: AdapterRef) -> AdapterRef:
    found = adapter_hash(adapter.path) if adapter.path.is_dir() else ""
    if not adapter.sha256 or found == adapter.sha256:
        return replace(adapter, sha256=found)
    moved = find_by_hash(adapter.sha256)
    if moved is not None:
        return replace(adapter, path=moved)
    if not found:
        return adapter  # that it is not there is said elsewhere
    raise InputError(
        f"The adapter {adapter.path} has changed since this request was made; choose it again to use it as it is now."
    )
