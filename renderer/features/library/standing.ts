import type { ComparedQuestion, Pair } from '@shared/domain/question';
import { count } from '@shared/report/words';

/** What stands against an article in one way, over the questions where it does. */
export interface Stand {
  /** "Conflicts with 2 articles". */
  readonly words: string;
  /** Where the editor sees why; worst first. */
  readonly questions: readonly Pick<ComparedQuestion, 'id' | 'label'>[];
}

const UNSURE = 'Perhaps at odds with';

// In the order a desk wants them: what can't both be true first, what has only grown old, and what Stet is not sure of last.
const WAYS = ['Conflicts with', 'Denies', 'Denied by', 'Supersedes', 'Superseded by', UNSURE] as const;
type Way = (typeof WAYS)[number];

/** What other articles of the library contradict, deny or outdate in this one, or it in them; empty when nothing does. */
export function standsAgainst(questions: readonly ComparedQuestion[], articleId: string): readonly Stand[] {
  const found = questions.flatMap((question) =>
    question.pairs.flatMap((pair) => {
      const [first, second] = pair.cells.map((cell) => cell.articleId);
      if (first === second || (first !== articleId && second !== articleId)) return [];
      const way = wayOf(pair, articleId);
      if (way === null) return [];
      return [{ way: question.sure ? way : UNSURE, question, other: first === articleId ? second : first }];
    }),
  );
  return WAYS.flatMap((way) => {
    const own = found.filter((one) => one.way === way);
    if (own.length === 0) return [];
    const others = new Set(own.map(({ other }) => other)).size;
    return [
      {
        words: `${way} ${count(others, 'article')}`,
        questions: [...new Set(own.map((one) => one.question))],
      },
    ];
  });
}

function wayOf({ relation, cells, because }: Pair, articleId: string): Way | null {
  switch (relation) {
    case 'conflicts':
      return 'Conflicts with';
    case 'denies':
      // The first passage of the reason is the denial itself.
      return because[0]?.at[0]?.articleId === articleId ? 'Denies' : 'Denied by';
    case 'supersedes':
      // Cells are in as-of order.
      return cells[1].articleId === articleId ? 'Supersedes' : 'Superseded by';
    case 'same':
    case 'compatible':
    case 'different-scope':
    case 'not-comparable':
      return null;
  }
}
