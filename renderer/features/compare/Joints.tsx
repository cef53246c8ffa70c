import type { ReactElement } from 'react';
import { RELATION_TERMS } from '@shared/domain/relation';
import type { Link } from './links';
import { markIn, type Boxes } from './useJoin';

/** A line across the middle, in the frame's own pixels. */
export interface Joint {
  readonly id: string;
  readonly tone: string;
  readonly path: string;
}

/** Lines across the middle from each passage in view to its counterpart. */
export function Joints({
  joints,
  chosen,
}: {
  readonly joints: readonly Joint[];
  readonly chosen: string | null;
}): ReactElement {
  return (
    <svg className="joints" aria-hidden="true">
      {joints.map((joint) => (
        <path
          key={joint.id}
          d={joint.path}
          className={`joint ${joint.tone}${joint.id === chosen ? ' joint-active' : ''}`}
        />
      ))}
    </svg>
  );
}

/** Where the lines run now: a link whose ends are not both in view has none. */
export function jointsOf(boxes: Boxes, frame: HTMLElement | null, links: readonly Link[]): readonly Joint[] {
  const [left, right] = [boxes.left.current, boxes.right.current];
  if (left === null || right === null || frame === null) return [];
  const outer = frame.getBoundingClientRect();
  return links.flatMap((link) => lineOf(link, left, right, outer));
}

function lineOf(link: Link, leftBox: HTMLElement, rightBox: HTMLElement, outer: DOMRect): readonly Joint[] {
  const from = anchor(leftBox, link.left.id);
  const to = anchor(rightBox, link.right.id);
  if (from === null || to === null) return [];
  const [x1, x2] = [
    leftBox.getBoundingClientRect().right - outer.left,
    rightBox.getBoundingClientRect().left - outer.left,
  ];
  const [y1, y2] = [from - outer.top, to - outer.top];
  const bend = (x2 - x1) / 3;
  const tone = link.pair === null ? 'good' : RELATION_TERMS[link.pair.relation].tone;
  return [{ id: link.id, tone, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
}

/** The height of a mark's first line on the screen; null while it is scrolled out of its box. */
function anchor(box: HTMLElement, markId: string): number | null {
  const mark = markIn(box, markId)?.getClientRects()[0];
  const frame = box.getBoundingClientRect();
  if (mark === undefined || mark.bottom < frame.top || mark.top > frame.bottom) return null;
  return mark.top + mark.height / 2;
}
