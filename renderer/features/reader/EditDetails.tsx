import { useState, type SyntheticEvent, type ReactElement } from 'react';
import type { Article } from '@shared/domain/article';
import { isIsoDate } from '@shared/domain/date';
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
  const [date, setDate] = useState(article.publishedOn ?? '');
  const wrongDate = date !== '' && !isIsoDate(date);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (wrongDate) return;
    onClose();
    void run({
      type: 'article.edit',
      articleId: article.id,
      title: orNull(title),
      publisher: orNull(publisher),
      publishedOn: orNull(date),
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
      <label className="field copy-edit-title">
        <span>Title</span>
        <input
          className="input"
          autoFocus
          value={title}
          placeholder="The copy’s first words stand in"
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
      </label>
      <label className="field">
        <span>Publisher</span>
        <input
          className="input"
          value={publisher}
          placeholder="Not stated"
          onChange={(event) => {
            setPublisher(event.target.value);
          }}
        />
      </label>
      <label className="field">
        <span>Published on</span>
        <input
          className="input num"
          type="date"
          value={date}
          aria-invalid={wrongDate}
          onChange={(event) => {
            setDate(event.target.value);
          }}
        />
      </label>
      <p className="copy-edit-actions">
        <button type="submit" className="button primary" disabled={wrongDate}>
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
