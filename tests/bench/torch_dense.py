#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seconds per epoch of the dense PyTorch training that the engine is measured against.

Each case is one network, trained by Adam on rows of ratings stored densely, zeros where nothing was rated. One
mini-batch of synthesised rows serves every step, so that nothing but the step itself is timed: forward pass, loss,
backward pass, optimiser. An epoch is as many steps as the rows need. Prints one JSON object for each case.
"""

import argparse
import dataclasses
import json
import os
import statistics
import sys
import time

WARM_UP_STEPS = 2
NO_TORCH = 3


@dataclasses.dataclass(frozen=True)
class Case:
    rows: int
    columns: int
    observed: int  # ratings in a row
    hidden: tuple
    batch: int
    batches: int  # timed
    activation: str = "ReLU"
    dropout: float = 0.0
    weight_decay: float = 0.0
    loss: str = "masked_squared_error"


CASES = {
    "netflix-quarter": Case(470758, 4499, 51, (512, 256, 64, 256, 512), batch=128, batches=30, dropout=0.1,
                            weight_decay=1e-5),
    "u-autorec-100k": Case(943, 1682, 100, (500,), batch=64, batches=60, weight_decay=1e-3),
    "deep-latest-small": Case(610, 9559, 165, (512, 512, 1024, 1024, 512, 512), batch=64, batches=15),
    "i-autorec-1m": Case(3706, 6040, 270, (500,), batch=64, batches=30, activation="Sigmoid", weight_decay=1e-3),
    "mult-dae-20m": Case(116677, 20108, 72, (200,), batch=500, batches=8, activation="Tanh", dropout=0.5,
                         loss="multinomial"),
}


def parse_arguments():
    parser = argparse.ArgumentParser(description="Time the dense PyTorch training step.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"all where none is named: {', '.join(CASES)}")
    parser.add_argument("--check", action="store_true", help="time nothing; only tell whether PyTorch is there")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batches", type=int, help="steps to time, instead of the case's")
    parser.add_argument("--rows", type=int, help="rows of the data, instead of the case's")
    parser.add_argument("--columns", type=int, help="columns of the data, instead of the case's")
    parser.add_argument("--observed", type=int, help="ratings in a row, instead of the case's")
    arguments = parser.parse_args()
    for name in arguments.cases:
        if name not in CASES:
            parser.error(f"there is no case \"{name}\"; there are: {', '.join(CASES)}")
    return arguments


def import_torch():
    try:
        import torch
    except ImportError as error:
        print(f"PyTorch is missing for {sys.executable} ({error}). On Debian, install python3-torch and "
              "libopenblas0-pthread, and run this with /usr/bin/python3.", file=sys.stderr)
        sys.exit(NO_TORCH)
    return torch


def masked_squared_error(torch, output, ratings):
    observed = (ratings != 0).float()
    return ((output - ratings).square() * observed).sum() / observed.sum()


def multinomial(torch, output, ratings):
    log_likelihood = torch.log_softmax(output, dim=1) * (ratings != 0)
    return -log_likelihood.sum(dim=1).mean()


def network(torch, case):
    layers = []
    width = case.columns
    for units in case.hidden:
        layers += [torch.nn.Linear(width, units), getattr(torch.nn, case.activation)()]
        if case.dropout > 0:
            layers.append(torch.nn.Dropout(case.dropout))
        width = units
    layers.append(torch.nn.Linear(width, case.columns))
    return torch.nn.Sequential(*layers)


def mini_batch(torch, case):
    ratings = torch.zeros(case.batch, case.columns)
    for row in ratings:
        rated = torch.randperm(case.columns)[:case.observed]
        row[rated] = torch.randint(1, 6, (len(rated),)).float()
    return ratings


def seconds_of_steps(torch, case):
    ratings = mini_batch(torch, case)
    model = network(torch, case)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-3, weight_decay=case.weight_decay)
    loss_of = globals()[case.loss]
    seconds = []
    for _ in range(WARM_UP_STEPS + case.batches):
        start = time.perf_counter()
        optimiser.zero_grad()
        loss_of(torch, model(ratings), ratings).backward()
        optimiser.step()
        seconds.append(time.perf_counter() - start)
    return seconds[WARM_UP_STEPS:]


def measure(torch, name, case, threads):
    seconds = statistics.median(seconds_of_steps(torch, case))
    return {
        "case": name,
        "threads": threads,
        "batches_timed": case.batches,
        "ms_per_batch": seconds * 1e3,
        "seconds_per_epoch": seconds * case.rows / case.batch,
        "loadavg": os.getloadavg()[0],
    }


def with_overrides(case, arguments):
    chosen = {name: getattr(arguments, name) for name in ("rows", "columns", "observed", "batches")}
    return dataclasses.replace(case, **{name: value for name, value in chosen.items() if value is not None})


def main():
    arguments = parse_arguments()
    torch = import_torch()
    if arguments.check:
        return
    torch.manual_seed(1)
    torch.set_num_threads(arguments.threads)
    for name in arguments.cases or CASES:
        case = with_overrides(CASES[name], arguments)
        print(json.dumps(measure(torch, name, case, arguments.threads)), flush=True)


if __name__ == "__main__":
    main()
