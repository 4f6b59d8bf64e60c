"""`song`: music from words, and what models there are for it."""

import argparse
import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.arguments import some_text
from core.cli.request import add_option
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.cli.song_set import add_repair_parser, add_set_options, best_set, facts_document, repair_options
from core.cli.song_training import add_adapter_option, add_training_parsers
from core.cli.write_results import check_target
from core.errors import InputError
from core.generation.option import Kind
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.music.request import Scalar, SongRequest

ACTIONS = ("generate", "rank", "repair", "dataset", "train", "merge", "config", "models")


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("song", help="make a song from words")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    generate = actions.add_parser("generate", help="candidates from prompts; nothing that exists is replaced")
    _add_generate_options(generate)
    rank = actions.add_parser("rank", help="say how like its prompt each song is, the most like first")
    rank.add_argument("files", nargs="+", type=Path, metavar="FILE", help="candidates, with the .json beside each")
    rank.add_argument("--accept-licence", action="store_true", help="of CLAP, which measures it, once")
    rank.set_defaults(run=run_rank)
    config = actions.add_parser("config", help="the generation config of a music model, for --set")
    config.add_argument("--model", type=some_text, default="musicgen-small", metavar="NAME|DIR|HUB_ID")
    config.add_argument("--accept-licence", action="store_true", help="of the model, once")
    config.set_defaults(run=run_config)
    models = actions.add_parser("models", help="the published music models, their sizes and licences")
    models.set_defaults(run=run_models)
    add_training_parsers(actions)
    for action in (generate, rank, add_repair_parser(actions), config, models):
        add_json_option(action)


def _add_generate_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompts", nargs="*", metavar="PROMPT", help="what it sounds like; English works best")
    parser.add_argument(
        "--provider",
        type=some_text,
        metavar="musicgen|acestep|musicldm|file",
        help="who makes it; the model says it too",
    )
    parser.add_argument(
        "--model", type=some_text, metavar="NAME|DIR|HUB_ID", help="see `song models`; musicgen-small if not named"
    )
    parser.add_argument("--accept-licence", action="store_true", help="of the model, once")
    parser.add_argument("--unconditional", action="store_true", help="no prompt: the model plays freely")
    parser.add_argument("--key", type=some_text, metavar="K", help='said to the model, such as "F# minor"')
    parser.add_argument("--sections", type=some_text, metavar="TEXT", help='such as "intro 8 bars, drop 16 bars"')
    parser.add_argument("--greedy", action="store_true", help="always the most probable code; sounds poor")
    add_song_options(parser)
    parser.add_argument(
        "--set", action="append", default=[], type=_setting, metavar="NAME=VALUE", help="of the generation config"
    )
    parser.add_argument("--prompt-audio", type=Path, metavar="FILE", help="continue it, or follow its melody")
    parser.add_argument("--prompt-from", type=float, default=0.0, metavar="S", help="begin of the part to continue")
    parser.add_argument("--prompt-to", type=float, metavar="S", help="its end")
    add_adapter_option(parser)
    parser.add_argument("--file", type=Path, metavar="FILE", help="the song of --provider file")
    parser.add_argument("--device", type=some_text, default="auto", metavar="auto|cpu|cuda|mps")
    parser.add_argument(
        "--quantize", choices=("int8",), help="int8 weights: quicker on a processor, a little less exact"
    )
    parser.add_argument("--format", choices=("ogg", "mp3", "wav"), default="ogg", help="of the written files")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they are written")
    add_set_options(parser)
    parser.set_defaults(run=run_generate, osz=False)


def add_song_options(parser: argparse.ArgumentParser) -> None:
    """The options that the request declares."""
    from core.music.request import SONG_OPTIONS

    for option in SONG_OPTIONS.values():
        if option.kind is Kind.SWITCH:  # what follows it is a prompt
            usual = argparse.SUPPRESS
            parser.add_argument(
                f"--{option.flag}", dest=option.name, action="store_true", help=option.help, default=usual
            )
        else:
            add_option(parser, option)


def _setting(text: str) -> "tuple[str, Scalar]":
    """NAME=VALUE as a name and a value: a number, yes or no, nothing, or text."""
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text} is not NAME=VALUE")
    plain = {"true": True, "false": False, "none": None, "null": None}
    if value.lower() in plain:
        return name, plain[value.lower()]
    try:
        number = ast.literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return name, value
    return name, number if isinstance(number, int | float) else value


def _require_quotes(prompts: list[str]) -> None:
    """Refuse words that were meant as one prompt: each would become a song of its own, which takes minutes.

    Raises:
        InputError: there are several prompts of one word each.
    """
    if len(prompts) > 1 and not any(" " in prompt.strip() for prompt in prompts):
        words = " ".join(prompts)
        raise InputError(
            f'{words} are {len(prompts)} prompts of one word; write "{words}" in quotes for one song, or describe each '
            "of several songs in more words than one."
        )


def request_from(options: argparse.Namespace) -> "SongRequest":
    """The request that the options describe.

    Raises:
        InputError: an option cannot be, or does not go with the others.
    """
    from core.music.published.catalog import provider_of, usual_model
    from core.music.request import SONG_OPTIONS, AudioPrompt, SongRequest, checked, parse_sections

    _require_quotes(options.prompts)
    provider = options.provider or provider_of(options.model or "")
    model = options.model or usual_model(provider)
    sections = parse_sections(options.sections) if options.sections else ()
    if options.unconditional and (options.prompts or sections):
        raise InputError("--unconditional takes no prompt; leave one of them out.")
    if not (options.unconditional or options.prompts or sections or provider == "file"):
        raise InputError("The prompt is missing; describe the music, or use --unconditional.")
    if options.prompt_audio is None and (options.prompt_from or options.prompt_to is not None):
        raise InputError("--prompt-from and --prompt-to are of --prompt-audio; name that too.")
    audio = options.prompt_audio and AudioPrompt(options.prompt_audio, options.prompt_from, options.prompt_to)
    return checked(
        SongRequest(
            prompts=tuple(options.prompts),
            provider=provider,
            model=model,
            key=options.key or "",
            sampling=not options.greedy,
            **{name: value for name, value in vars(options).items() if name in SONG_OPTIONS},
            settings=tuple(options.set),
            sections=sections,
            audio_prompt=audio,
            file=options.file,
            adapters=tuple(options.adapter),
            device=options.device,
            quantization=options.quantize or "",
        )
    )


def run_generate(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.music.candidate_files import facts_of
    from core.music.english import is_english
    from core.music.licences import accept
    from core.music.making import make_songs
    from core.music.orders import SongOrder
    from core.music.providers import find_provider
    from core.music.published.clap import LICENCE as CLAP_LICENCE

    request = request_from(options)
    repair_options(options, request.tempo)
    check_target(options)
    provider = find_provider(request.provider)
    if options.accept_licence:
        accept(provider.licence(request))
        if request.rank:
            accept(CLAP_LICENCE)
    made = make_songs(SongOrder(request, options.out, options.format), on_progress, cancel)
    candidates, facts, files = list(made.candidates), list(made.facts), made.files
    entries = [
        {
            "file": str(file),
            **facts_of(each),
            **facts_document(own),
        }
        for file, each, own in zip(files, candidates, facts, strict=True)
    ]
    licence = candidates[0].licence
    warnings = []
    if not all(is_english(prompt) for prompt in request.prompts):
        warnings.append("The models were trained on English words; a prompt in English works best.")
    document: dict[str, Any] = {
        "candidates": entries,
        "licence": f"{licence.name}: {licence.sentence}",
        "warnings": warnings,
    }
    lines = [f"{each['file']}\n{_line(each)}" for each in entries]
    if options.new_set or options.map is not None:
        new = best_set(candidates, facts, request.tempo, options, on_progress, cancel)
        document["set"] = new
        warnings += new["warnings"]
        lines += [*new["files"], f"{new['objects']} objects, {new['stars']:.2f} stars, {new['bpm']:g} BPM"]
    lines.append(f"Licence: {document['licence']}.")
    return CommandResult(document, "\n".join([*lines, *(f"Note: {warning}" for warning in warnings)]))


def _line(entry: dict[str, Any]) -> str:
    tempo = "no beat" if entry["bpm"] is None else f"{entry['bpm']:.2f} BPM, steadiness {entry['steadiness']:.0%}"
    key = f", {entry['key']}" if entry["key"] else ""
    like = "" if entry["similarity"] is None else f", {entry['similarity']:.0%} like its prompt"
    return f"{entry['seconds']:.1f} s, seed {entry['seed']}, {tempo}{key}, {entry['loudness']:.1f} LUFS{like}"


def run_rank(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.music.licences import accept
    from core.music.orders import RankOrder
    from core.music.published.clap import LICENCE
    from core.music.ranking import rank_songs
    from core.music.shelf import read_song

    for file in options.files:
        song = read_song(file)
        if not file.is_file() or song is None or not song.prompt:
            raise InputError(
                f"{file} is not a song with a prompt; name files of `song generate`, with the .json beside each."
            )
    if options.accept_licence:
        accept(LICENCE)
    songs = rank_songs(RankOrder(tuple(options.files)), on_progress, cancel)
    order = sorted(songs, key=lambda song: -(song.similarity or 0.0))
    entries = [{"file": str(song.file), "prompt": song.prompt, "similarity": song.similarity} for song in order]
    lines = [f"{song.file}: {song.similarity or 0.0:.0%} like its prompt" for song in order]
    return CommandResult({"songs": entries}, "\n".join(lines))


def run_config(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.music.licences import accept
    from core.music.musicgen.checkpoint import inspect_folder, stored_config
    from core.music.obtain import obtain_folder
    from core.music.published.catalog import licence_of

    if options.accept_licence:
        accept(licence_of(options.model))
    folder = inspect_folder(obtain_folder(options.model, on_progress, cancel))
    document = {
        "folder": str(folder.path),
        "kind": folder.kind,
        "channels": folder.channels,
        "codebooks": folder.codebooks,
        "parameters": folder.parameters,
        "settings": stored_config(folder),
    }
    lines = [f"{name}: {value}" for name, value in document.items() if name != "settings"]
    lines += [f"{name}={value}" for name, value in stored_config(folder).items()]
    return CommandResult(document, "\n".join(lines))


def run_models(_: argparse.Namespace, __: OnProgress, ___: CancelToken) -> CommandResult:
    from core.music.providers import PROVIDERS
    from core.music.published.catalog import FAMILIES

    models: list[dict[str, Any]] = [
        {"name": each.name, "provider": provider, "hub_id": each.hub_id, "parameters": each.parameters,
         "download": each.download, "licence": each.licence.name}
        for provider, family in FAMILIES.items()
        for each in family
    ]  # fmt: skip
    providers = [
        {"name": each.name, "title": each.title, "needs": each.needs, "abilities": sorted(each.abilities)}
        for each in PROVIDERS.values()
    ]
    lines = [f"{each['name']:<28} {each['parameters'] / 1e9:.1f} G numbers, {each['licence']}" for each in models]
    return CommandResult({"providers": providers, "models": models}, "\n".join(lines))
