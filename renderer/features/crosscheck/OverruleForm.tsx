import { useState, type ReactElement } from 'react';
import { sameRef } from '@shared/domain/mark';
import { RELATIONS, type ComparedQuestion, type Pair, type Relation } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { excerpt, valueParts } from '@shared/report/words';
import { LineField } from '../../parts/LineField';
import { PaneForm } from './PaneForm';
import { overrule } from './settle';

/** The editor's own word on a pair, with the reason that stands beside it ever after. */
export function OverruleForm({
  question,
  first,
  onDone,
}: {
  readonly question: ComparedQuestion;
  readonly first: Pair | null;
  readonly onDone: () => void;
}): ReactElement | null {
  const [key, setKey] = useState(first === null ? '' : keyOf(first));
  const pair = question.pairs.find((one) => keyOf(one) === key) ?? first;
  const [relation, setRelation] = useState<Relation>(pair?.relation ?? 'compatible');
  const [reason, setReason] = useState(pair?.overruled?.reason ?? '');
  if (pair === null) return null;
  const words = reason.trim();
  return (
    <PaneForm
      label="Overrule how two passages stand"
      action="Overrule"
      ready={words !== ''}
      onSubmit={() => {
        overrule(question, pair, { relation, reason: words });
      }}
      onDone={onDone}
    >
      {question.pairs.length > 1 && (
        <label className="cc-field">
          <span>Which two</span>
          <select
            className="input"
            value={key}
            onChange={(event) => {
              const chosen = question.pairs.find((one) => keyOf(one) === event.target.value);
              if (chosen === undefined) return;
              // What was said of another pair is not said of this one.
              setKey(event.target.value);
              setRelation(chosen.relation);
              setReason(chosen.overruled?.reason ?? '');
            }}
          >
            {question.pairs.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {pairWords(question, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="overrule-relations">
        <legend>They stand like this</legend>
        {RELATIONS.map((one) => (
          <label key={one} className="overrule-relation">
            <input
              type="radio"
              name="relation"
              value={one}
              checked={relation === one}
              onChange={() => {
                setRelation(one);
              }}
            />
            <span className={RELATION_TERMS[one].tone} aria-hidden="true">
              {RELATION_TERMS[one].glyph}
            </span>{' '}
            {RELATION_TERMS[one].label}
          </label>
        ))}
      </fieldset>
      <LineField
        className="cc-field"
        label="Because"
        value={reason}
        onChange={setReason}
        placeholder="The reason a colleague will read"
        autoFocus
      />
    </PaneForm>
  );
}

const keyOf = (pair: Pair): string => JSON.stringify(pair.cells);

function pairWords(question: ComparedQuestion, pair: Pair): string {
  return pair.cells
    .map((ref) => question.cells.find((cell) => sameRef(cell.ref, ref)))
    .map((cell) =>
      cell === undefined
        ? ''
        : `${cell.mark.kind === 'figure' ? valueParts(cell.mark).value : excerpt(cell.mark.exact, 30)} (${excerpt(cell.articleTitle, 30)})`,
    )
    .join(' and ');
}
