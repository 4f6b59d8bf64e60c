"""Attention of a small number of queries as machine code, compiled for this processor at its first use."""

import logging
import os
from collections.abc import Callable
from functools import cache

import numpy as np

from core.app_dirs import places

_log = logging.getLogger(__name__)


@cache
def attention_kernel(head_dim: int) -> Callable[..., None] | None:
    """The kernel for heads of this width, a constant that makes it fast; None where nothing can be compiled.

    That is where the system forbids it, and in the package, which leaves the compiler out for its size.

    Its arguments are query (B, T, H, head_dim) float32, keys (B, H, S, head_dim) float32 or int8 and their scales
    (B, H, S), which are empty for float32, values and their scales, the first position of each row (B,), the end of
    the positions, whether attention is causal, the result (B, T, H, head_dim), and the range of (row, head) pairs to
    compute.
    """
    try:
        import numba
        from numba import boolean, float32, int8, int64, void
    except ImportError:
        _log.info("There is no compiler for the attention kernel: large models decode by torch alone.")
        return None

    from core.model.runtime.cpu.numba_cache import NumbaCache

    real = np.float32
    in_powers_of_two = real(np.log2(np.e) * head_dim**-0.5)

    def attend(query, keys, key_scales, values, value_scales, begins, stop, causal, mixed, first, last):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        time, heads = query.shape[1], query.shape[2]
        one = np.empty(head_dim, np.float32)
        total = np.empty(head_dim, np.float32)
        weights = np.empty(stop, np.float32)
        for pair in range(first, last):
            row, head = pair // heads, pair % heads
            begin = begins[row]
            for token in range(time):
                end = stop - time + 1 + token if causal else stop
                # Slices start at 0, so that the compiler sees that no index is negative.
                key, value = keys[row, head, begin:end], values[row, head, begin:end]
                count = end - begin
                for d in range(head_dim):
                    one[d] = query[row, token, head, d] * in_powers_of_two
                    total[d] = 0
                for p in range(count):
                    score = real(0)
                    for d in range(head_dim):
                        score += one[d] * real(key[p, d])
                    weights[p] = score
                if key_scales.size:
                    scale = key_scales[row, head, begin:end]
                    for p in range(count):
                        weights[p] *= scale[p]
                most = weights[0]
                for p in range(count):
                    most = max(most, weights[p])
                whole = real(0)
                for p in range(count):
                    power = max(weights[p] - most, real(-126))
                    floor = np.floor(power)
                    x = power - floor
                    # 2^x by the polynomial through its values at the Chebyshev points of 0...1, to seven digits: the
                    # library's function takes one number at a time.
                    y = real(1.89375e-3)
                    y = y * x + real(8.94959e-3)
                    y = y * x + real(5.586034e-2)
                    y = y * x + real(2.4014182e-1)
                    y = y * x + real(6.9315449e-1)
                    y = y * x + real(9.999999e-1)
                    y *= np.int32((np.int32(floor) + np.int32(127)) << np.int32(23)).view(np.float32)
                    weights[p] = y
                    whole += y
                if value_scales.size:
                    scale = value_scales[row, head, begin:end]
                    for p in range(count):
                        weights[p] *= scale[p]
                full = count // 8 * 8
                for p in range(0, full, 8):  # sums are loaded and stored once for eight values
                    a, b, c, e = weights[p], weights[p + 1], weights[p + 2], weights[p + 3]
                    f, g, h, i = weights[p + 4], weights[p + 5], weights[p + 6], weights[p + 7]
                    for d in range(head_dim):
                        total[d] += (
                            (a * real(value[p, d]) + b * real(value[p + 1, d]))
                            + (c * real(value[p + 2, d]) + e * real(value[p + 3, d]))
                            + (f * real(value[p + 4, d]) + g * real(value[p + 5, d]))
                            + (h * real(value[p + 6, d]) + i * real(value[p + 7, d]))
                        )
                for p in range(full, count):
                    for d in range(head_dim):
                        total[d] += weights[p] * real(value[p, d])
                for d in range(head_dim):
                    mixed[row, token, head, d] = total[d] / whole

    # Explicit signatures, so that no other memory layout of a query is compiled in the middle of a song.
    rows, scales = float32[:, :, :, ::1], float32[:, :, ::1]
    rest = (int64[::1], int64, boolean, rows, int64, int64)
    kinds = [void(float32[:, :, :, :], *2 * (kind[:, :, :, ::1], scales), *rest) for kind in (float32, int8)]

    # Numba's own variable, which several homes can share.
    folder = os.environ.get("NUMBA_CACHE_DIR") or str(places().cache / "kernels")
    numba.config.CACHE_DIR = folder  # type: ignore[attr-defined]
    numba.config.CACHE_LOCATOR_CLASSES = f"{NumbaCache.__module__}.{NumbaCache.__name__}"  # type: ignore[attr-defined]
    for cached in (True, False):  # a cached file may be damaged, or the disk full
        try:
            return numba.njit(kinds, nogil=True, fastmath=True, error_model="numpy", cache=cached)(attend)
        except Exception as error:
            _log.warning("The attention kernel was not compiled%s: %s", " and cached" * cached, error)
    return None
