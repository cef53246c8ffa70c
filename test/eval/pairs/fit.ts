/**
 * Fits the weights of `shared/compare/figures/together/weights.ts`: `npm run fit:pairs`, which takes all of `sets/` unless files are given.
 * Prints, for each threshold, what weights fitted without a file say of that file.
 */
import { writeFileSync } from 'node:fs';
import { Fitting } from './fitting';

const fitting = new Fitting(process.argv.slice(2));
const { samples, known } = fitting;

crossValidate();
const { first, second } = fitting.named(fitting.fitTo(known));
writeFileSync(
  'shared/compare/figures/together/weights.ts',
  `import type { Evidence } from './evidence';
import type { Lead } from './lead';

// Written by \`npm run fit:pairs\`; not by hand.

/** What each piece of evidence counts at first, in log odds. */
export const FIRST: Readonly<Record<keyof Evidence, number>> = ${listed(first)};

/** What it counts once the lead over its rivals is known. */
export const SECOND: Readonly<Record<keyof Evidence | keyof Lead, number>> = ${listed(second)};
`,
);

function crossValidate(): void {
  const folds = [...new Set(samples.map(({ fold }) => fold))];
  const scores = new Map<number, number>();
  for (const fold of folds) {
    const said = fitting.scores(fitting.fitTo(known.filter((at) => samples[at]?.fold !== fold)));
    for (const [at, sample] of samples.entries()) if (sample.fold === fold) scores.set(at, said[at] ?? 0);
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

function listed(weights: readonly (readonly [string, number])[]): string {
  return `{\n${weights.map(([name, weight]) => `  ${name}: ${String(weight)},`).join('\n')}\n}`;
}
