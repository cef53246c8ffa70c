/**
 * Fits the weights of `shared/compare/figures/weights.ts` to pairs of articles with the relations expected between
 * them, to the tables of `test/cases/compare` and to a newsroom's unlike happenings: `npm run fit:pairs`, which takes all of
 * `sets/` unless files are given.
 * Prints, for each threshold, what weights fitted without a file say of that file.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Evidence } from '@shared/compare/figures/evidence';
import { leadOver, type Lead } from '@shared/compare/figures/lead';
import { FIGURES_APART } from '../../cases/compare/pairs/figures-apart';
import { FIGURES_BARE } from '../../cases/compare/pairs/figures-bare';
import { FIGURES_MORE } from '../../cases/compare/pairs/figures-more';
import { FIGURES_PARTED } from '../../cases/compare/pairs/figures-parted';
import { FIGURES_STORIES } from '../../cases/compare/pairs/figures-stories';
import { FIGURES_THIRD } from '../../cases/compare/pairs/figures-third';
import { FIGURES_TOGETHER } from '../../cases/compare/pairs/figures-together';
import { FIGURES_UNPARTED } from '../../cases/compare/pairs/figures-unparted';
import { FIGURES_WORDED } from '../../cases/compare/pairs/figures-worded';
import { RELATIONS_LATER } from '../../cases/compare/pairs/relations-later';
import { RELATIONS_PART } from '../../cases/compare/pairs/relations-part';
import { RELATIONS_SCOPE } from '../../cases/compare/pairs/relations-scope';
import { RELATIONS_VALUE } from '../../cases/compare/pairs/relations-value';
import { samplesOf, samplesOfNewsroom, samplesOfTable } from './samples';
import { dot, fit, type Fitted, type Sample } from './weigh';

const TABLES = [
  ...FIGURES_APART,
  ...FIGURES_BARE,
  ...FIGURES_MORE,
  ...FIGURES_PARTED,
  ...FIGURES_STORIES,
  ...FIGURES_THIRD,
  ...FIGURES_TOGETHER,
  ...FIGURES_UNPARTED,
  ...FIGURES_WORDED,
  ...RELATIONS_LATER,
  ...RELATIONS_PART,
  ...RELATIONS_SCOPE,
  ...RELATIONS_VALUE,
];

interface Fits {
  readonly first: Fitted;
  readonly second: Fitted;
}

const SETS = 'test/eval/pairs/sets';
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(SETS).map((name) => path.join(SETS, name));
const samples = [...files.flatMap(samplesOf), ...samplesOfTable(TABLES, 'tables'), ...samplesOfNewsroom(11)];
const names = Object.keys(samples[0]?.evidence ?? {}) as (keyof Evidence)[]; // `Evidence` has no other keys
const rows = samples.map(({ evidence }) => names.map((name) => evidence[name]));
const rivals = rivalsOf(samples);
// The tables hold one telling thing a case, so they count twice.
const known = samples.flatMap(({ label, fold }, at) =>
  label === null
    ? []
    : fold.startsWith('tables')
      ? [at, at]
      : fold.startsWith('newsroom')
        ? [at, at, at]
        : [at],
);

crossValidate();
const { first, second } = fitTo(known);
const leads: (keyof Lead)[] = ['lead', 'leadOfLikely', 'leads'];
writeFileSync(
  'shared/compare/figures/weights.ts',
  `import type { Evidence } from './evidence';
import type { Lead } from './lead';

// Written by \`npm run fit:pairs\`; not by hand.

/** What each piece of evidence counts at first, in log odds. */
export const FIRST: Readonly<Record<keyof Evidence, number>> = ${listed(names, first)};

/** What it counts once the lead over its rivals is known. */
export const SECOND: Readonly<Record<keyof Evidence | keyof Lead, number>> = ${listed([...names, ...leads], second)};
`,
);

function fitTo(chosen: readonly number[]): Fits {
  const labels = chosen.map((at) => samples[at]?.label ?? 0);
  const one = fit(
    chosen.map((at) => rows[at] ?? []),
    labels,
  );
  const all = withLeads(one);
  return {
    first: one,
    second: fit(
      chosen.map((at) => all[at] ?? []),
      labels,
    ),
  };
}

function withLeads(weights: Fitted): number[][] {
  const scores = rows.map((row) => dot(row, weights));
  return rows.map((row, at) => {
    const rival = (rivals[at] ?? []).reduce(
      (most, other) => Math.max(most, scores[other] ?? -Infinity),
      -Infinity,
    );
    const { lead, leadOfLikely, leads: ahead } = leadOver(rival, scores[at] ?? 0);
    return [...row, lead, leadOfLikely, ahead];
  });
}

function rivalsOf(all: readonly Sample[]): number[][] {
  const bySide = new Map<string, number[]>();
  const sides = ({ articles, a, b }: Sample): string[] => [`${articles} a ${a}`, `${articles} b ${b}`];
  for (const [at, sample] of all.entries())
    for (const side of sides(sample)) bySide.set(side, [...(bySide.get(side) ?? []), at]);
  // As `oneToOne` has it: neither a headline nor the same figure printed again takes a partner away.
  const takes = (one: Sample, other: Sample | undefined): boolean => {
    if (other === undefined) return false;
    const side = one.a === other.a ? 1 : 0;
    return !other.heads[side] && one.values[side] !== other.values[side];
  };
  return all.map((sample, at) =>
    sides(sample).flatMap((side) =>
      (bySide.get(side) ?? []).filter((other) => other !== at && takes(sample, all[other])),
    ),
  );
}

function crossValidate(): void {
  const folds = [...new Set(samples.map(({ fold }) => fold))];
  const scores = new Map<number, number>();
  for (const fold of folds) {
    const { first: one, second: two } = fitTo(known.filter((at) => samples[at]?.fold !== fold));
    const all = withLeads(one);
    for (const [at, sample] of samples.entries())
      if (sample.fold === fold) scores.set(at, dot(all[at] ?? [], two));
  }
  const groups = {
    files: (fold: string) => fold.endsWith('.json'),
    tables: (fold: string) => fold.startsWith('tables'),
    newsroom: (fold: string) => fold.startsWith('newsroom'),
  };
  for (const [group, holds] of Object.entries(groups)) {
    console.table(
      [-1, -0.5, 0, 0.5, 1, 1.5, 2].map((threshold) => {
        const chosen = assigned(scores, threshold).filter((at) => holds(samples[at]?.fold ?? ''));
        const labels = chosen.map((at) => samples[at]?.label);
        return {
          group,
          threshold,
          'of pairs': samples.filter(({ fold, label }) => label === 1 && holds(fold)).length,
          right: labels.filter((label) => label === 1).length,
          wrong: labels.filter((label) => label === 0).length,
        };
      }),
    );
  }
}

function assigned(scores: ReadonlyMap<number, number>, threshold: number): number[] {
  const taken = new Set<string>();
  return [...scores]
    .filter(([, score]) => score >= threshold)
    .sort(([, p], [, q]) => q - p)
    .flatMap(([at]) => {
      const sample = samples[at];
      if (sample === undefined) return [];
      const [x, y] = [`${sample.articles} a ${sample.a}`, `${sample.articles} b ${sample.b}`];
      if (taken.has(x) || taken.has(y)) return [];
      taken.add(x).add(y);
      return [at];
    });
}

function listed(keys: readonly string[], weights: Fitted): string {
  return `{\n${keys.map((key, at) => `  ${key}: ${(weights[at] ?? 0).toFixed(3).replace(/\.?0+$/, '')},`).join('\n')}\n}`;
}
