#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads simulated ratings with the engine and with pandas.read_csv in turn and prints how many times faster, by the
rating, the engine is. packaging/bench loading calls this with everything built and installed.

The engine's time is that of opening: reading, ordering in both directions, the catalogue and the import report.
pandas only reads the numbers. Files are warm: each is read once before the first round.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

RATINGS = 25_000_000
NETFLIX_RATINGS = 24_053_764
AT_LEAST, AIM = 4, 8
MOST_CACHED_SECONDS = 1.0
MOST_BYTES_PER_RATING = 16


def tell(text):
    print(text, file=sys.stderr, flush=True)


def run_json(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, stderr=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)


def simulated(autorec, cache, users, movies, ratings, form):
    folder = cache / f"{users}x{movies}-{ratings}-seed1{'-netflix' if form == 'netflix' else ''}"
    if not folder.exists():
        tell(f"simulating {ratings:,} ratings as {form}")
        unfinished = folder.with_name(folder.name + ".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run([autorec, "simulate", "--users", str(users), "--movies", str(movies), "--ratings", str(ratings),
                        "--format", form, "--seed", "1", "--out", str(unfinished)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        unfinished.rename(folder)
    return folder


def pandas_seconds(file):
    program = ("import sys, time, pandas; begin = time.perf_counter(); "
               "frame = pandas.read_csv(sys.argv[1]); print(time.perf_counter() - begin)")
    return float(subprocess.run([sys.executable, "-c", program, str(file)], check=True, stdout=subprocess.PIPE,
                                text=True).stdout)


def warm(folder):
    for file in folder.iterdir():
        with open(file, "rb") as stream:
            while stream.read(1 << 24):
                pass


def row(title, seconds, ratings, pandas, ratio, verdict):
    print(f"| {title:32} | {seconds:7.2f} | {1e9 * seconds / ratings:9.1f} | {pandas:>8} | {ratio:>7} | {verdict:4} |")


def main():
    parser = argparse.ArgumentParser(description="Compare loading with pandas.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--autorec", required=True)
    parser.add_argument("--cache", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    csv = simulated(arguments.autorec, arguments.cache, 162541, 59047, RATINGS, "movielens")
    netflix = simulated(arguments.autorec, arguments.cache, 470758, 4499, NETFLIX_RATINGS, "netflix")
    copies = arguments.cache / "copies"
    shutil.rmtree(copies, ignore_errors=True)
    warm(csv)
    warm(netflix)

    times = {"csv": [], "netflix": [], "cached": [], "pandas": []}
    info = [arguments.autorec, "info", "--json"]
    run_json(info + [str(csv), "--cache", str(copies)])
    for number in range(1, arguments.rounds + 1):
        tell(f"round {number} of {arguments.rounds}")
        times["csv"].append(run_json(info + [str(csv)])["seconds"])
        times["netflix"].append(run_json(info + [str(netflix)])["seconds"])
        times["pandas"].append(pandas_seconds(csv / "ratings.csv"))
        cached = run_json(info + [str(csv), "--cache", str(copies)])
        times["cached"].append(cached["seconds"])
    medians = {name: statistics.median(values) for name, values in times.items()}
    bytes_per_rating = cached["memory_bytes"] / RATINGS
    shutil.rmtree(copies, ignore_errors=True)

    per_rating = medians["pandas"] / RATINGS
    ratios = {"csv": per_rating / (medians["csv"] / RATINGS), "netflix": per_rating / (medians["netflix"] / NETFLIX_RATINGS)}
    print(f"\nload average {os.getloadavg()[0]:.2f}; medians of {arguments.rounds} rounds\n")
    print("| loading                          | seconds | ns/rating | pandas,s | ratio   | met? |")
    print("| -------------------------------- | ------- | --------- | -------- | ------- | ---- |")
    faults = []
    for name, title, ratings in (("csv", "ratings.csv, 25,000,000", RATINGS),
                                 ("netflix", "combined_data, 24,053,764", NETFLIX_RATINGS)):
        verdict = "aim" if ratios[name] >= AIM else "yes" if ratios[name] >= AT_LEAST else "no"
        row(title, medians[name], ratings, f"{medians['pandas']:.2f}", f"{ratios[name]:.1f}", verdict)
        if verdict == "no":
            faults.append(f"{title}: {ratios[name]:.1f} times as fast as pandas; at least {AT_LEAST} is asked")
    row("second opening, from the copy", medians["cached"], RATINGS, "", "",
        "yes" if medians["cached"] < MOST_CACHED_SECONDS else "no")
    print(f"\nIn memory: {bytes_per_rating:.1f} bytes a rating, both orders, users and offsets counted")
    if medians["cached"] >= MOST_CACHED_SECONDS:
        faults.append(f"the second opening takes {medians['cached']:.2f} s; under {MOST_CACHED_SECONDS} is asked")
    if bytes_per_rating > MOST_BYTES_PER_RATING:
        faults.append(f"{bytes_per_rating:.1f} bytes a rating; at most {MOST_BYTES_PER_RATING} are asked")
    if faults:
        print("\n" + "\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
