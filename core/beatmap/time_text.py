"""How a time is written for mappers."""


def time_text(ms: float) -> str:
    """`mm:ss:fff` as osu!'s editor writes it; times before the song's start carry a minus sign."""
    whole = round(ms)
    sign = "-" if whole < 0 else ""
    minutes, rest = divmod(abs(whole), 60_000)
    seconds, thousandths = divmod(rest, 1000)
    return f"{sign}{minutes:02d}:{seconds:02d}:{thousandths:03d}"
