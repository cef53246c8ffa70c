import './compare.css';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useAction } from '../../keys/useAction';
import { Empty } from '../../parts/Empty';
import { compare, loadArticle, show } from '../../state/navigation';
import { useStet, type Place } from '../../state/store';
import { Joints, jointsOf, type Joint } from './Joints';
import { linkBetween, linksOf, type Link } from './links';
import { Middle } from './Middle';
import { SidePane } from './SidePane';
import { useJoin, useMoves, type Jump, type Side } from './useJoin';

/** Two articles beside each other, what they share joined, the difference in the middle. */
export function SideBySide(): ReactElement {
  const view = useStet((state) => state.view);
  if (view.name !== 'compare') return <Empty title="No articles chosen" />;
  return <Sides key={`${view.left.articleId} ${view.right.articleId}`} left={view.left} right={view.right} />;
}

const NO_LINKS: readonly Link[] = [];

function Sides({ left, right }: { readonly left: Place; readonly right: Place }): ReactElement {
  const leftArticle = useStet((state) => state.articles[left.articleId] ?? null);
  const rightArticle = useStet((state) => state.articles[right.articleId] ?? null);
  const questions = useStet((state) => state.questions);
  const links = useMemo(
    () =>
      leftArticle === null || rightArticle === null
        ? NO_LINKS
        : linksOf(leftArticle, rightArticle, questions),
    [leftArticle, rightArticle, questions],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [joints, setJoints] = useState<readonly Joint[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const [leftBox, rightBox] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const boxes = useMemo(() => ({ left: leftBox, right: rightBox }), [leftBox, rightBox]);
  const [leftJump, rightJump] = [useRef<Jump>(null), useRef<Jump>(null)];
  const jumps = useMemo(() => ({ left: leftJump, right: rightJump }), [leftJump, rightJump]);
  const { lead, follow, align } = useJoin(boxes, jumps, links, chosen, setChosen);
  const draw = useCallback(() => {
    setJoints(jointsOf(boxes, frame.current, links));
  }, [boxes, links]);
  useMoves(boxes, (side) => {
    if (side !== null) follow(side);
    draw();
  });

  useEffect(() => {
    void loadArticle(left.articleId);
    void loadArticle(right.articleId);
  }, [left.articleId, right.articleId]);

  const choose = useCallback(
    (link: Link | null | undefined): void => {
      if (link == null) return;
      setChosen(link.id);
      align(link);
    },
    [align],
  );
  // The same functions and sets from one drawing to the next, so that scrolling does not set the copy anew.
  const onMark = useMemo(
    () => ({
      left: (id: string) => {
        choose(links.find((one) => one.left.id === id));
      },
      right: (id: string) => {
        choose(links.find((one) => one.right.id === id));
      },
    }),
    [choose, links],
  );
  const joined = useMemo(() => ({ left: joinedOn(links, 'left'), right: joinedOn(links, 'right') }), [links]);
  // The passage that was asked for, as soon as both articles are there.
  const asked = linkBetween(links, left.markId, right.markId) ?? links[0] ?? null;
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || asked === null) return;
    arrived.current = true;
    setChosen(asked.id);
    align(asked);
  }, [asked, align]);

  // A choice that moves nothing, and copy that has just been set, draw their lines too.
  useEffect(() => {
    const next = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(next);
    };
  }, [draw, chosen]);
  const onSet = useCallback(() => {
    requestAnimationFrame(draw);
  }, [draw]);

  const index = links.findIndex((link) => link.id === chosen);
  const link = links[index] ?? null;
  useAction(
    'link.next',
    () => {
      choose(links[Math.min(index + 1, links.length - 1)]);
    },
    links.length > 0,
  );
  useAction(
    'link.previous',
    () => {
      choose(links[Math.max(index - 1, 0)]);
    },
    links.length > 0,
  );
  useAction('sides.swap', () => {
    compare(placeOf(right, link, 'right'), placeOf(left, link, 'left'));
  });
  useAction('sides.leave', () => {
    const question = questions.find(({ pairs }) => link?.pair != null && pairs.includes(link.pair));
    show({ name: 'crosscheck', questionId: question?.id ?? null });
  });

  const side = (which: Side): ReactElement => {
    const mine = which === 'left' ? left : right;
    const other = which === 'left' ? right : left;
    return (
      <SidePane
        label={which === 'left' ? 'Left' : 'Right'}
        articleId={mine.articleId}
        article={which === 'left' ? leftArticle : rightArticle}
        box={boxes[which]}
        jump={jumps[which]}
        onSet={onSet}
        joined={joined[which]}
        active={link?.[which].id ?? null}
        onArticle={(articleId) => {
          const place = { articleId, markId: null };
          const there = { articleId: other.articleId, markId: null };
          if (which === 'left') compare(place, there);
          else compare(there, place);
        }}
        onChoose={onMark[which]}
        onLead={() => {
          lead(which);
        }}
      />
    );
  };
  return (
    <main className="sides" ref={frame}>
      <h1 className="unseen">Side by side</h1>
      {side('left')}
      <Middle link={link} index={index} of={links.length} />
      {side('right')}
      <Joints joints={joints} chosen={chosen} />
    </main>
  );
}

function joinedOn(links: readonly Link[], side: Side): ReadonlySet<string> {
  return new Set(links.map((link) => link[side].id));
}

function placeOf(place: Place, link: Link | null, side: Side): Place {
  return { articleId: place.articleId, markId: link?.[side].id ?? place.markId };
}
