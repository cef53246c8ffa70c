import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '@shared/domain/date';
import type { AsOfBasis, FigureWords } from '@shared/domain/figure';
import type { Claim, Quote, QuoteForm, Speaker } from '@shared/domain/mark';
import { valueWords } from '../words/value';
import { Passage } from './Passage';

const BASIS: Readonly<Record<AsOfBasis, string>> = {
  text: 'the copy says so',
  published: 'the article’s date',
  editor: 'set by you',
};
const FORM: Readonly<Record<QuoteForm, string>> = {
  direct: 'whole sentences',
  partial: 'words in the writer’s sentence',
  pull: 'pull-quote, a display repeat',
};

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What a figure says. */
export function FigureFacts({ mark }: { readonly mark: FigureWords }): ReactElement {
  const { figure } = mark;
  const counts = [figure.counted ?? '', figure.about.join(', ')].filter((words) => words !== '').join(' · ');
  return (
    <>
      <Fact name="Value">
        <span className="num">{valueWords(mark)}</span>
      </Fact>
      <Fact name="Counts">{counts === '' ? <span className="soft">not said</span> : counts}</Fact>
      <Fact name="As of">
        {figure.asOf === null ? (
          <span className="soft">no date</span>
        ) : (
          <>
            <span className="num">{formatDate(figure.asOf)}</span>
            {figure.asOfBasis !== null && <span className="soft"> ({BASIS[figure.asOfBasis]})</span>}
          </>
        )}
      </Fact>
    </>
  );
}

/** Who says a quote, by which words, and how it is set. */
export function QuoteFacts({
  articleId,
  quote,
}: {
  readonly articleId: string;
  readonly quote: Quote;
}): ReactElement {
  return (
    <>
      <SpeakerFacts articleId={articleId} speaker={quote.speaker} cue={quote.cue} label="Speaker" />
      <Fact name="Form">{FORM[quote.form]}</Fact>
    </>
  );
}

/** Who makes a claim, and by which words. */
export function ClaimFacts({
  articleId,
  claim,
}: {
  readonly articleId: string;
  readonly claim: Claim;
}): ReactElement {
  return <SpeakerFacts articleId={articleId} speaker={claim.speaker} cue={claim.cue} label="Said by" />;
}

function SpeakerFacts({
  articleId,
  speaker,
  cue,
  label,
}: {
  readonly articleId: string;
  readonly speaker: Speaker | null;
  readonly cue: Claim['cue'];
  readonly label: string;
}): ReactElement {
  return (
    <>
      <Fact name={label}>
        {speaker === null ? (
          <span className="soft">nobody named</span>
        ) : (
          <SpeakerName articleId={articleId} speaker={speaker} />
        )}
      </Fact>
      {cue !== null && (
        <Fact name="Cue">
          <Passage articleId={articleId} at={cue}>
            “{cue.exact}”
          </Passage>
        </Fact>
      )}
    </>
  );
}

/** The name, and where the copy gives it: at the quote, and in full further up when it is shorter there. */
function SpeakerName({
  articleId,
  speaker,
}: {
  readonly articleId: string;
  readonly speaker: Speaker;
}): ReactElement {
  const { antecedent } = speaker;
  const placed = speaker.start < speaker.end;
  return (
    <>
      {placed ? (
        <Passage articleId={articleId} at={antecedent ?? speaker}>
          {speaker.name}
        </Passage>
      ) : (
        <>
          {speaker.name} <span className="soft">(set by you)</span>
        </>
      )}
      {placed && speaker.exact !== speaker.name && (
        <span className="soft">
          {' '}
          (here{' '}
          <Passage articleId={articleId} at={speaker}>
            “{speaker.exact}”
          </Passage>
          )
        </span>
      )}
    </>
  );
}
