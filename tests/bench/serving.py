#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads `autorec serve` on loopback with wrk and prints requests per second and latencies as a Markdown table.
packaging/bench serving calls this with everything built and installed.

Every client asks again as soon as it is answered, over a connection that it keeps; wrk's one thread shares the cores
with the server. The requests go round a hundred profiles of twenty ratings, the two hundred most rated films, and the
words of their titles, each with a letter left out in every fourth. Server and load run first for WARM seconds that do
not count. An answer that is not 200 ends the measurement.
"""

import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import urllib.request

WARM, SECONDS, CLIENTS = 2, 10, 8

SCRIPT = """
local requests = {}
for line in io.lines("%s") do table.insert(requests, line) end
local at = 0
function request()
  at = at %% #requests + 1
  local method, path, body = requests[at]:match("^(%%S+) (%%S+) ?(.*)$")
  return wrk.format(method, path, {["Content-Type"] = "application/json"}, body)
end
"""


def tell(text):
    print(text, file=sys.stderr, flush=True)


def trained(autorec, data, model, folder):
    file = folder / f"{model}.autorec"
    subprocess.run([autorec, "train", data, "--model", model, "--split", "none", "--out", str(file)], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return file


def films_of(url):
    with urllib.request.urlopen(url + "movies?limit=200") as answer:
        return json.load(answer)["items"]


def recommend_requests(films):
    draw = random.Random(1)
    for _ in range(100):
        ratings = [{"movie": film["movie_id"], "stars": draw.randint(1, 10) / 2} for film in draw.sample(films, 20)]
        yield "POST /recommend " + json.dumps({"ratings": ratings}, separators=(",", ":"))


def movies_requests(films):
    for place, film in enumerate(films):
        word = max(re.findall("[A-Za-z]+", film["title"]), key=len, default="film")
        yield "GET /movies?search=" + (word[:2] + word[3:] if place % 4 == 0 and len(word) > 4 else word)


def similar_requests(films):
    for film in films:
        yield f"GET /similar/{film['movie_id']}"


def loaded(url, requests, folder, seconds):
    listed = folder / "requests"
    listed.write_text("\n".join(requests) + "\n")
    script = folder / "requests.lua"
    script.write_text(SCRIPT % listed)
    done = subprocess.run(["wrk", "-t1", f"-c{CLIENTS}", f"-d{seconds}", "--latency", "-s", str(script), url],
                          check=True, stdout=subprocess.PIPE, text=True).stdout
    if "Non-2xx" in done or "Socket errors" in done:
        sys.exit(f"the server failed under load:\n{done}")
    latency = {percent: re.search(rf"{percent}%\s+(\S+)", done).group(1) for percent in (50, 99)}
    return float(re.search(r"Requests/sec:\s+(\S+)", done).group(1)), latency


def measure(autorec, name, data, model):
    tell(f"training {model} on {name}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        file = trained(autorec, data, model, folder)
        server = subprocess.Popen([autorec, "serve", str(file), data, "--port", "0"], stdout=subprocess.PIPE, text=True)
        try:
            url = server.stdout.readline().removeprefix("Listening on ").strip()
            films = films_of(url)
            for path, requests in (("`POST /recommend`", recommend_requests), ("`GET /movies`", movies_requests),
                                   ("`GET /similar`", similar_requests)):
                lines = list(requests(films))
                loaded(url, lines, folder, WARM)
                rate, latency = loaded(url, lines, folder, SECONDS)
                print(f"| {name} | {path} | {rate:,.0f} | {latency[50]} | {latency[99]} |", flush=True)
        finally:
            server.terminate()
            server.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--autorec", required=True)
    autorec = parser.parse_args().autorec
    print("| data, `u-autorec` | request | per second | median | 99% within |")
    print("| --- | --- | --: | --: | --: |")
    measure(autorec, "demo", "demo", "u-autorec")
    small = pathlib.Path(os.environ.get("AUTOREC_DATA_DIR", "/nonexistent")) / "ml-latest-small"
    if small.exists():
        measure(autorec, "MovieLens latest small", str(small), "u-autorec")


if __name__ == "__main__":
    main()
