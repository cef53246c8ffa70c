import { useState, type SyntheticEvent, type ReactElement } from 'react';
import type { Article } from '@shared/domain/article';
import { formatDate } from '@shared/domain/date';
import { DateField, readDate } from '../../parts/DateField';
import { LineField } from '../../parts/LineField';
import { run } from '../../state/commands';

/** Corrects what is known of the article; the copy itself is never edited. */
export function EditDetails({
  article,
  onClose,
}: {
  readonly article: Article;
  readonly onClose: () => void;
}): ReactElement {
  const [title, setTitle] = useState(article.title ?? '');
  const [publisher, setPublisher] = useState(article.publisher ?? '');
  const [date, setDate] = useState(article.publishedOn === null ? '' : formatDate(article.publishedOn));
  const publishedOn = readDate(date);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (publishedOn === undefined) return;
    onClose();
    void run({
      type: 'article.edit',
      articleId: article.id,
      title: orNull(title),
      publisher: orNull(publisher),
      publishedOn,
    });
  };
  return (
    <form
      className="copy-edit-form"
      aria-label="Details of the article"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <LineField
        className="field copy-edit-title"
        label="Title"
        value={title}
        onChange={setTitle}
        placeholder="The copy’s first words stand in"
        autoFocus
      />
      <LineField label="Publisher" value={publisher} onChange={setPublisher} placeholder="Not stated" />
      <DateField label="Published on" value={date} onChange={setDate} />
      <p className="copy-edit-actions">
        <button type="submit" className="button primary" disabled={publishedOn === undefined}>
          Save details
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
      </p>
    </form>
  );
}

function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
