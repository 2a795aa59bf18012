#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains with the engine and with dense PyTorch in turn, on the same shapes, and prints how many times faster the
engine is. packaging/bench calls this with everything built and installed.

The two alternate within every case, so that whatever else the machine does falls on both; medians are compared.
PyTorch's epoch is extrapolated from timed mini-batches (torch_dense.py), the engine's is measured whole.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

SEED = "1"
TORCH = pathlib.Path(__file__).with_name("torch_dense.py")
TORCH_MISSING = 3
GIB = 1 << 30


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    users: int  # of the simulated data, as are movies and ratings
    movies: int
    ratings: int
    model: str
    settings: tuple
    epochs: int
    at_least: float  # times as fast as PyTorch
    aim: float
    real_folder: str = ""  # below AUTOREC_DATA_DIR; taken instead of simulated data where it exists
    rows_are_movies: bool = False
    small: bool = True
    least_scaling: float = 0.0  # from one thread to two
    most_memory: float = float("inf")  # bytes


CASES = (
    Case("netflix-quarter", 470758, 4499, 24053764, "netflix-autoencoder", ("batch_size=128",), epochs=2,
         at_least=15, aim=22, small=False, least_scaling=1.7, most_memory=1.5 * GIB),
    Case("u-autorec-100k", 943, 1682, 100000, "u-autorec",
         ("hidden=500", "batch_size=64", "weight_decay=0.001", "input_dropout=0", "centring=none"), epochs=30,
         at_least=8, aim=12, real_folder="ml-100k"),
    Case("deep-latest-small", 610, 9724, 100836, "deep-autoencoder",
         ("refeed=0", "tied=false", "activation=relu", "input_dropout=0", "hidden_dropout=0", "batch_size=64"),
         epochs=10, at_least=8, aim=12, real_folder="ml-latest-small"),
    Case("i-autorec-1m", 6040, 3706, 1000209, "i-autorec",
         ("optimiser=adam", "hidden=500", "batch_size=64", "weight_decay=0.001", "centring=none"), epochs=8,
         at_least=6, aim=10, rows_are_movies=True),
    Case("mult-dae-20m", 116677, 20108, 8500000, "mult-dae",
         ("hidden=200", "batch_size=500", "input_dropout=0.5"), epochs=2,
         at_least=3, aim=5, small=False),
)


@dataclasses.dataclass
class Data:
    path: str
    title: str
    rows: int
    columns: int
    observed: int  # ratings in a row, on average


@dataclasses.dataclass
class Result:
    """Medians; None for what could not be measured."""
    case: Case
    data: str
    ours: float
    torch: float | None
    one_thread: float
    memory: int  # bytes at most

    @property
    def ratio(self):
        return self.torch / self.ours if self.torch else None

    @property
    def scaling(self):
        return self.one_thread / self.ours


class CommandFailed(Exception):
    pass


def parse_arguments():
    parser = argparse.ArgumentParser(description="Compare the engine's training with dense PyTorch.")
    parser.add_argument("cases", nargs="*", metavar="CASE",
                        help=f"all where none is named: {', '.join(case.name for case in CASES)}")
    parser.add_argument("--quick", action="store_true", help="only the small cases")
    parser.add_argument("--rounds", type=int, default=3, help="times that each side is measured, in turn")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--autorec", required=True, help="the command to measure")
    parser.add_argument("--cache", required=True, type=pathlib.Path, help="folder for simulated data")
    arguments = parser.parse_args()
    unknown = set(arguments.cases) - {case.name for case in CASES}
    if unknown:
        parser.error(f"there is no case {', '.join(sorted(unknown))}; see --help")
    return arguments


def chosen_cases(arguments):
    named = [case for case in CASES if not arguments.cases or case.name in arguments.cases]
    return [case for case in named if case.small or not arguments.quick]


def tell(text):
    print(text, file=sys.stderr, flush=True)


def json_of(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise CommandFailed(f"{' '.join(command)} failed with status {done.returncode}: {reason}")
    return json.loads(done.stdout)


def torch_is_there():
    done = subprocess.run([sys.executable, str(TORCH), "--check"], stderr=subprocess.PIPE, text=True)
    if done.returncode == TORCH_MISSING:
        tell(done.stderr.strip())
    return done.returncode == 0


def simulated(case, arguments):
    """The folder of the case's simulated ratings, made where the cache does not have it whole."""
    folder = arguments.cache / f"{case.users}x{case.movies}-{case.ratings}-seed{SEED}"
    if folder.exists():
        return folder
    tell(f"{case.name}: simulating {case.ratings:,} ratings")
    unfinished = folder.with_name(folder.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    arguments.cache.mkdir(parents=True, exist_ok=True)
    command = [arguments.autorec, "simulate", "--users", str(case.users), "--movies", str(case.movies),
               "--ratings", str(case.ratings), "--format", "movielens", "--seed", SEED, "--out", str(unfinished)]
    done = subprocess.run(command, stdout=sys.stderr)
    if done.returncode != 0:
        raise CommandFailed(f"{' '.join(command)} failed with status {done.returncode}")
    unfinished.rename(folder)
    return folder


def real(case):
    folder = pathlib.Path(os.environ.get("AUTOREC_DATA_DIR", "")) / case.real_folder
    return folder if case.real_folder and "AUTOREC_DATA_DIR" in os.environ and folder.is_dir() else None


def data_of(case, arguments):
    path = real(case) or simulated(case, arguments)
    info = json_of([arguments.autorec, "info", str(path), "--json"])
    rows, columns = info["users"], info["movies"]
    if case.rows_are_movies:
        rows, columns = info["rated_movies"], info["users"]
    name = case.real_folder if real(case) else "simulated"
    return Data(path=str(path), title=f"{name} {info['users']:,} × {info['movies']:,}, {info['ratings']:,}",
                rows=rows, columns=columns, observed=round(info["ratings"] / rows))


def training_command(case, data, threads, arguments):
    settings = (*case.settings, "validation=0", "patience=0")
    return [arguments.autorec, "train", data.path, "--model", case.model,
            *(word for setting in settings for word in ("--set", setting)), "--epochs", str(case.epochs),
            "--split", "none", "--threads", str(threads), "--seed", SEED, "--json"]


def torch_command(case, data, threads):
    return [sys.executable, str(TORCH), case.name, "--threads", str(threads), "--rows", str(data.rows),
            "--columns", str(data.columns), "--observed", str(data.observed)]


def median_of(runs, key):
    return statistics.median(run[key] for run in runs)


def measure(case, with_torch, arguments):
    data = data_of(case, arguments)
    training = training_command(case, data, arguments.threads, arguments)
    one_thread = training_command(case, data, 1, arguments)
    torch = torch_command(case, data, arguments.threads)
    print(f"{case.name}:\n  {' '.join(training)}\n  {' '.join(torch)}", flush=True)

    ours_runs, torch_runs, one_thread_runs = [], [], []
    for number in range(1, arguments.rounds + 1):
        tell(f"{case.name}: round {number} of {arguments.rounds}")
        ours_runs.append(json_of(training))
        if with_torch:
            torch_runs.append(json_of(torch))
        one_thread_runs.append(json_of(one_thread))
    return Result(case=case, data=data.title, ours=median_of(ours_runs, "seconds_per_epoch"),
                  torch=median_of(torch_runs, "seconds_per_epoch") if with_torch else None,
                  one_thread=median_of(one_thread_runs, "seconds_per_epoch"),
                  memory=max(run["peak_rss_bytes"] for run in ours_runs))


def measure_all(arguments):
    """The results, and what went wrong with the cases that have none."""
    with_torch = torch_is_there()
    results, failures = [], []
    for case in chosen_cases(arguments):
        try:
            results.append(measure(case, with_torch, arguments))
        except CommandFailed as failure:
            tell(f"{case.name}: {failure}")
            failures.append(f"{case.name}: {failure}")
    return results, failures


def number_or_dash(value, digits):
    return "-" if value is None else f"{value:.{digits}f}"


def verdict(result):
    if result.ratio is None:
        return "-"
    if result.ratio >= result.case.aim:
        return "aim"
    return "yes" if result.ratio >= result.case.at_least else "no"


def table_of(results):
    header = ["case", "data", "ours, s/epoch", "torch, s/epoch", "ratio", "at least", "aim", "met?", "peak memory",
              "1 thread, s/epoch", "scaling"]
    rows = [[result.case.name, result.data, number_or_dash(result.ours, 4), number_or_dash(result.torch, 3),
             number_or_dash(result.ratio, 1), f"{result.case.at_least:g}", f"{result.case.aim:g}", verdict(result),
             f"{result.memory / GIB:.2f} GiB", number_or_dash(result.one_thread, 4),
             number_or_dash(result.scaling, 2)] for result in results]
    return [header, *rows]


def print_table(table):
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    ruled = [table[0], ["-" * width for width in widths], *table[1:]]
    for row in ruled:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")


def misses(result, threads):
    """What the case must reach and does not; scaling is asked only of two threads that have a core each."""
    case = result.case
    if result.ratio is not None and result.ratio < case.at_least:
        yield f"{case.name}: {result.ratio:.1f} times as fast as PyTorch; at least {case.at_least:g} is asked"
    if threads == 2 <= len(os.sched_getaffinity(0)) and result.scaling < case.least_scaling:
        yield f"{case.name}: {result.scaling:.2f} times as fast with two threads; {case.least_scaling:g} is asked"
    if result.memory > case.most_memory:
        yield f"{case.name}: {result.memory / GIB:.2f} GiB; at most {case.most_memory / GIB:g} GiB is asked"


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "unknown processor"


def load():
    return f"load average {os.getloadavg()[0]:.2f}"


def main():
    arguments = parse_arguments()
    print(f"{processor()}, {len(os.sched_getaffinity(0))} cores; {arguments.threads} threads each; "
          f"rounds: {arguments.rounds}; {load()}\n", flush=True)
    results, failures = measure_all(arguments)
    print(f"\nAt the end: {load()}\n")
    if results:
        print_table(table_of(results))
    faults = failures + [miss for result in results for miss in misses(result, arguments.threads)]
    if faults:
        print("\n" + "\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
