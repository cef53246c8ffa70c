/** Scores the cross-check on pairs of articles with the relations expected between them: `npm run eval:pairs -- FILE...`. */
import { judge } from './judge';
import { readCases } from './set';

interface Tally {
  readonly file: string;
  expected: number;
  right: number;
  'wrong relation': number;
  missing: number;
  'not detected': number;
  'wrongly together': number;
  /** Of the right ones, and of the wrong ones, those that Stet is sure of. */
  'right, sure': number;
  'wrongly, sure': number;
}

async function score(file: string, say: (line: string) => void): Promise<Tally> {
  const tally: Tally = {
    file: file.split('/').at(-1) ?? file,
    expected: 0,
    right: 0,
    'wrong relation': 0,
    missing: 0,
    'not detected': 0,
    'wrongly together': 0,
    'right, sure': 0,
    'wrongly, sure': 0,
  };
  for (const one of readCases(file)) {
    const { outcomes, extra } = await judge(one);
    for (const { expected, said, sure } of outcomes) {
      tally.expected += 1;
      if (said === expected.relation && sure) tally['right, sure'] += 1;
      if (said === expected.relation) tally.right += 1;
      else if (said === 'missing') tally.missing += 1;
      else if (said === 'no mark') tally['not detected'] += 1;
      else tally['wrong relation'] += 1;
      if (said !== expected.relation)
        say(`${one.id}: “${expected.a}” and “${expected.b}” are ${said}, expected ${expected.relation}`);
    }
    for (const { a, b, relation, label, sure } of extra) {
      tally['wrongly together'] += 1;
      if (sure) tally['wrongly, sure'] += 1;
      say(`${one.id}: “${a}” and “${b}” ${sure ? '' : 'perhaps '}wrongly together, ${relation} (${label})`);
    }
  }
  return tally;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Usage: npm run eval:pairs -- FILE...\n');
  process.exitCode = 2;
} else {
  const tallies: Tally[] = [];
  for (const file of files) tallies.push(await score(file, (line) => void process.stdout.write(`${line}\n`)));
  console.table(
    tallies.map((tally) => ({
      ...tally,
      share: `${Math.round((tally.right / Math.max(1, tally.expected)) * 1000) / 10} %`,
    })),
  );
}
