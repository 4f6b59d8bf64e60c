"""The complexity of a map as it is, and its most surprising bars."""

from functools import cache

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import parse_beatmap
from core.complexity.measure import Bar, Complexity, measure_complexity
from core.complexity.network import ComplexityNetwork, load_network
from core.tokens.upstream_view import UpstreamMap


@cache
def own_network() -> ComplexityNetwork:
    """The program's own network, read once.

    Raises:
        InputError: it is not there.
    """
    return load_network()


def complexity_of(beatmap: Beatmap) -> Complexity:
    """The complexity of a map by the program's own network.

    Raises:
        InputError: the network is not there.
    """
    network = own_network()
    return measure_complexity(UpstreamMap(beatmap), beatmap.od, network.vocabulary, network)


def complexity_of_file(data: bytes) -> float:
    """The complexity of an .osu file's content, nats per second.

    Raises:
        InputError: it cannot be read, or the network is not there.
    """
    return complexity_of(parse_beatmap(data, "the beatmap")).value


def surprising_bars(beatmap: Beatmap, most: int = 3) -> list[Bar]:
    """The bars of a map that surprise most, the most surprising first: for marks on the timeline.

    Raises:
        InputError: the network is not there.
    """
    return sorted(complexity_of(beatmap).bars, key=lambda bar: (-bar.surprisal, bar.time_ms))[:most]
