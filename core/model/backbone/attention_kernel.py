"""The attention of few queries as machine code, compiled for this processor when it is first wanted."""

import logging
from collections.abc import Callable
from functools import cache

import numpy as np

from core.places import places

_log = logging.getLogger(__name__)


@cache
def attention_kernel(head_dim: int) -> Callable[..., None] | None:
    """The function for heads of this width, which makes it fast; None where a system does not let it be compiled.

    Its arguments are query (batch, time, heads, head_dim), keys (batch, heads, positions, head_dim) and their scales
    (batch, heads, positions), which are empty where the keys are float32, values and their scales, the first position
    of each row, the end of the positions, whether queries look at one position less than the next one, the result,
    and from which to which pair of a row and a head to compute.
    """
    import numba
    from numba import boolean, float32, int8, int64, void

    from core.model.backbone.kept_code import KeptCode

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
                # Counted from 0, so that the compiler sees that no index is negative.
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
                    # 2^x by the polynomial that meets it at the Chebyshev points of 0...1, to seven digits: the
                    # library's own takes one number at a time.
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
                for p in range(0, full, 8):  # so the sums are fetched and stored once for eight values
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

    # Told beforehand, so that no other order of a query in memory is compiled in the middle of a song.
    rows, scales = float32[:, :, :, ::1], float32[:, :, ::1]
    rest = (int64[::1], int64, boolean, rows, int64, int64)
    kinds = [void(float32[:, :, :, :], *2 * (kind[:, :, :, ::1], scales), *rest) for kind in (float32, int8)]

    numba.config.CACHE_DIR = str(places().cache / "kernels")  # type: ignore[attr-defined]
    numba.config.CACHE_LOCATOR_CLASSES = f"{KeptCode.__module__}.{KeptCode.__name__}"  # type: ignore[attr-defined]
    for kept in (True, False):  # what is kept may be broken, or have no room
        try:
            return numba.njit(kinds, nogil=True, fastmath=True, error_model="numpy", cache=kept)(attend)
        except Exception as error:
            _log.warning("The attention of few queries was not compiled%s: %s", " to be kept" * kept, error)
    return None
