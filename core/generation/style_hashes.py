"""The styles of a request by what they hold, so that a stored request makes the same map again, or says why not."""

from dataclasses import replace

from core.errors import InputError
from core.generation.example_files import kept
from core.generation.mappers.bundled.style import style_from
from core.generation.mappers.bundled.style_tables import keep_example
from core.generation.model_ref import AdapterRef
from core.generation.request import GenerationRequest
from core.model.checkpoints.style_files import adapter_hash, find_by_hash

_SHOWN = 12  # of a hash


def with_adapter_hashes(request: GenerationRequest) -> GenerationRequest:
    """The request with the hash of each adapter; one that was moved among the styles is found by its hash.

    Raises:
        InputError: an adapter is not what it was when the request was made.
    """
    adapters = tuple(map(_with_hash, request.model.adapters))
    return request.replaced(adapters=adapters) if adapters else request


def with_example_hash(request: GenerationRequest) -> GenerationRequest:
    """The request with the hash of what is counted in its example maps, which is kept under it.

    Raises:
        InputError: no map can be used, or they are not what they were when the request was made.
        MachineError: the disk is full, read-only or gone.
    """
    example = request.example
    earlier = example.sha256 or ""
    if not example.strength or not (example.maps or earlier) or kept(earlier) is not None:
        return request
    if not example.maps:
        raise InputError(
            f'No style by example is kept here under "{earlier[:_SHOWN]}"; name its maps too (--style-from).'
        )
    sha256 = keep_example(style_from(example.maps))
    if earlier not in ("", sha256):
        raise InputError(
            f"The maps of the style by example ({example.maps[0]}) have changed since this request was made; choose "
            "them again to use them as they are now."
        )
    return request.replaced(style_hash=sha256)


def _with_hash(adapter: AdapterRef) -> AdapterRef:
    """The adapter with its hash, from where it is now.

    Raises:
        InputError: it has another hash now, and no style has the one that was asked for.
    """
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
