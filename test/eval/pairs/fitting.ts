import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Evidence } from '@shared/compare/figures/together/evidence';
import { leadOver, type Lead } from '@shared/compare/figures/together/lead';
import { FIGURES } from '../../cases/compare/pairs/figures';
import { samplesOf, samplesOfNewsroom, samplesOfTable } from './samples';
import { dot, fit, type Fitted, type Sample } from './weigh';

/** Weights by themselves, and once the lead over rivals is known. */
export interface Fits {
  readonly first: Fitted;
  readonly second: Fitted;
}

const SETS = 'test/eval/pairs/sets';
const LEADS: readonly (keyof Lead)[] = ['lead', 'leadOfLikely', 'leads'];

/**
 * What the weights are fitted to: pairs of articles with the relations expected between them, the tables of `test/cases/compare`,
 * and a newsroom's unlike happenings.
 */
export class Fitting {
  readonly samples: readonly Sample[];
  /** The samples that say something, by number; some more than once. */
  readonly known: readonly number[];
  readonly #names: readonly (keyof Evidence)[];
  readonly #rows: readonly (readonly number[])[];
  readonly #rivals: readonly (readonly number[])[];

  /** From these files of pairs; from all of `sets/` unless some are given. */
  constructor(given: readonly string[] = []) {
    const files = given.length > 0 ? given : readdirSync(SETS).map((name) => path.join(SETS, name));
    this.samples = [
      ...files.toSorted().flatMap(samplesOf),
      ...samplesOfTable(
        FIGURES.flatMap(([, cases]) => cases),
        'tables',
      ),
      ...samplesOfNewsroom(11),
    ];
    this.#names = Object.keys(this.samples[0]?.evidence ?? {}) as (keyof Evidence)[]; // `Evidence` has no other keys
    this.#rows = this.samples.map(({ evidence }) => this.#names.map((name) => evidence[name]));
    this.#rivals = rivalsOf(this.samples);
    // The tables hold one telling thing a case, so they count twice.
    this.known = this.samples.flatMap(({ label, fold }, at) =>
      label === null
        ? []
        : fold.startsWith('tables')
          ? [at, at]
          : fold.startsWith('newsroom')
            ? [at, at, at]
            : [at],
    );
  }

  /** The weights that fit these samples best. */
  fitTo(chosen: readonly number[]): Fits {
    const labels = chosen.map((at) => this.samples[at]?.label ?? 0);
    const first = fit(
      chosen.map((at) => this.#rows[at] ?? []),
      labels,
    );
    const all = this.#withLeads(first);
    return {
      first,
      second: fit(
        chosen.map((at) => all[at] ?? []),
        labels,
      ),
    };
  }

  /** What these weights say of every sample in the end, in log odds. */
  scores({ first, second }: Fits): number[] {
    return this.#withLeads(first).map((row) => dot(row, second));
  }

  /** The same weights by the names of the evidence, to three decimals. */
  named({ first, second }: Fits): Readonly<Record<keyof Fits, readonly (readonly [string, number])[]>> {
    const by = (names: readonly string[], weights: Fitted): [string, number][] =>
      names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]);
    return { first: by(this.#names, first), second: by([...this.#names, ...LEADS], second) };
  }

  #withLeads(weights: Fitted): number[][] {
    const scores = this.#rows.map((row) => dot(row, weights));
    return this.#rows.map((row, at) => {
      const rival = (this.#rivals[at] ?? []).reduce(
        (most, other) => Math.max(most, scores[other] ?? -Infinity),
        -Infinity,
      );
      const { lead, leadOfLikely, leads } = leadOver(rival, scores[at] ?? 0);
      return [...row, lead, leadOfLikely, leads];
    });
  }
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
    return (
      !other.heads[side] &&
      !other.recalled[side] &&
      !one.recalled[side] &&
      one.values[side] !== other.values[side]
    );
  };
  return all.map((sample, at) =>
    sides(sample).flatMap((side) =>
      (bySide.get(side) ?? []).filter((other) => other !== at && takes(sample, all[other])),
    ),
  );
}
