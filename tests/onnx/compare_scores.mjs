// SPDX-License-Identifier: GPL-3.0-or-later
// The greatest difference between the scores of a file of examples and those that onnxruntime computes with a model.
// usage: node compare_scores.mjs FOLDER_OF_ONNXRUNTIME MODEL.onnx EXAMPLES.json
// Prints it; the exit status is 1 if it is above 1e-4, or if a score is no number.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const closeness = 1e-4;
const profilesAtATime = 25;

const [folder, model, examplesFile] = process.argv.slice(2);
const { InferenceSession, Tensor } = createRequire(join(resolve(folder), 'package.json'))('onnxruntime-node');
const { movies, not_rated: notRated, examples } = JSON.parse(readFileSync(examplesFile, 'utf8'));
const session = await InferenceSession.create(model);

async function scoresOf(batch) {
    const ratings = new Float32Array(batch.length * movies).fill(Number(notRated));
    batch.forEach((example, row) => {
        for (const [column, stars] of example.ratings) ratings[row * movies + column] = stars;
    });
    const input = new Tensor('float32', ratings, [batch.length, movies]);
    return (await session.run({ ratings: input })).scores.data;
}

let greatest = 0;
for (let first = 0; first < examples.length; first += profilesAtATime) {
    const batch = examples.slice(first, first + profilesAtATime);
    const scores = await scoresOf(batch);
    batch.flatMap(example => example.scores).forEach((score, place) => {
        const difference = Math.abs(score - scores[place]);
        if (!(difference <= greatest)) greatest = difference;
    });
}
console.log(greatest.toExponential(1));
process.exitCode = greatest <= closeness ? 0 : 1;
