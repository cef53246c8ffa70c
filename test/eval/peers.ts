import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Amount } from './amounts';

/** A detector of quantities. */
export interface Peer {
  readonly name: string;
  readonly amounts: (text: string) => Amount[];
}

const FOLDER = path.resolve('test/peers');

/** Installs the peers on first use and gives a `require` that finds them, or null with a notice when they can't be had. */
export function requirePeers(): NodeJS.Require | null {
  if (!existsSync(path.join(FOLDER, 'node_modules'))) {
    process.stderr.write('stet: installing the peers to measure beside (test/peers)\n');
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER], { stdio: 'ignore' });
    if (done.status !== 0) {
      process.stderr.write('stet: the peers could not be installed; Stet is measured alone\n');
      return null;
    }
  }
  return createRequire(path.join(FOLDER, 'package.json'));
}

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: { readonly value?: string | null; readonly unit?: string | null } | null;
}
type Recognizer = (text: string, culture: string) => readonly Recognized[];
type Suite = Readonly<
  Record<
    | 'recognizeNumber'
    | 'recognizePercentage'
    | 'recognizeAge'
    | 'recognizeCurrency'
    | 'recognizeDimension'
    | 'recognizeTemperature',
    Recognizer
  >
>;

/** Units first; a bare number counts only where no unit model read it. */
function recognizers(suite: Suite): Peer {
  const models = [
    suite.recognizeCurrency,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeTemperature,
    suite.recognizeDimension,
    suite.recognizeNumber,
  ];
  const amounts = (text: string): Amount[] => {
    const taken: Recognized[] = [];
    for (const model of models) {
      for (const hit of model(text, 'en-us')) {
        if (!taken.some((one) => hit.start <= one.end && one.start <= hit.end)) taken.push(hit);
      }
    }
    return taken.flatMap(({ resolution, text: words }) => {
      const value = Number((resolution?.value ?? '').replace('%', ''));
      if (resolution?.value == null || Number.isNaN(value)) return [];
      const unit = resolution.value.endsWith('%')
        ? 'percent'
        : (SUITE_UNITS[resolution.unit ?? ''] ?? resolution.unit?.toLowerCase() ?? null);
      return [{ low: value, high: value, unit, change: '=', words }];
    });
  };
  return { name: 'Recognizers', amounts };
}

const SUITE_UNITS: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Euro: 'EUR',
  Pound: 'GBP',
  'Japanese yen': 'JPY',
  Meter: 'metre',
  Kilometer: 'kilometre',
  'Kilometer per hour': 'kilometre per hour',
  C: 'celsius',
  F: 'fahrenheit',
};

interface CompromiseNumber {
  readonly text: string;
  readonly number?: {
    readonly num: number | null;
    readonly prefix: string;
    readonly suffix: string;
    readonly unit: string;
  };
}
type Compromise = (text: string) => { numbers: () => { json: () => readonly CompromiseNumber[] } };

function compromise(nlp: Compromise): Peer {
  const amounts = (text: string): Amount[] =>
    nlp(text)
      .numbers()
      .json()
      .flatMap(({ text: words, number }) => {
        if (number?.num == null) return [];
        const unit =
          number.suffix === '%'
            ? 'percent'
            : words.includes('$')
              ? 'USD'
              : number.unit === ''
                ? null
                : number.unit;
        return [{ low: number.num, high: number.num, unit, change: '=', words }];
      });
  return { name: 'compromise', amounts };
}

interface WinkDoc {
  entities: () => { out: (its: unknown) => readonly { readonly value: string; readonly type: string }[] };
}
interface Wink {
  readonly readDoc: (text: string) => WinkDoc;
  readonly its: { readonly detail: unknown };
}

const WINK_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** wink-nlp marks entities and gives no values; the digits of the entity, with a scale word, are taken for one. */
function wink(nlp: Wink): Peer {
  const amounts = (text: string): Amount[] =>
    nlp
      .readDoc(text)
      .entities()
      .out(nlp.its.detail)
      .flatMap(({ value: words, type }) => {
        const digits = /[\d,.]*\d/u.exec(words);
        if (digits === null || !/^(?:CARDINAL|MONEY|PERCENT|DURATION)$/u.test(type)) return [];
        const scale =
          WINK_SCALES[/(?:thousand|million|billion|trillion)/iu.exec(words)?.[0].toLowerCase() ?? ''] ?? 1;
        const value = Number(digits[0].replaceAll(',', '')) * scale;
        return [
          {
            low: value,
            high: value,
            unit: type === 'PERCENT' ? 'percent' : type === 'MONEY' ? 'USD' : null,
            change: '=',
            words,
          },
        ];
      });
  return { name: 'wink-nlp', amounts };
}

/** wink-nlp with its small English model, all its stages on. */
export function loadWink(require: NodeJS.Require): Wink {
  // The packages have no types here; what is used of them is written down above.
  const nlp = require('wink-nlp') as (model: unknown) => Wink;
  return nlp(require('wink-eng-lite-web-model'));
}

/** compromise, whole. */
export function loadCompromise(require: NodeJS.Require): (text: string) => unknown {
  return require('compromise') as Compromise;
}

/** The peers that give quantities. */
export function loadPeers(): Peer[] {
  const require = requirePeers();
  if (require === null) return [];
  const suite = require('@microsoft/recognizers-text-suite') as Suite;
  return [recognizers(suite), compromise(require('compromise') as Compromise), wink(loadWink(require))];
}
