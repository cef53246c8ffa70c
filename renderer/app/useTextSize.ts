import { useEffect, useState } from 'react';
import { useAction } from '../keys/useAction';
import { recall, remember } from '../state/memory';

const SIZES = [15, 16.5, 18, 20, 22.5, 26, 30, 36] as const;
const USUAL = 2;

/** The size of the copy in pixels, by key and remembered. Controls keep theirs; the system scales the whole. */
export function useTextSize(): void {
  const [step, setStep] = useState(() => {
    const kept = Number(recall('text-size') ?? USUAL);
    return SIZES[kept] === undefined ? USUAL : kept;
  });
  useEffect(() => {
    document.documentElement.style.setProperty('--copy-size', `${SIZES[step] ?? SIZES[USUAL]}px`);
    remember('text-size', String(step));
  }, [step]);
  useAction('text.larger', () => {
    setStep((now) => Math.min(now + 1, SIZES.length - 1));
  });
  useAction('text.smaller', () => {
    setStep((now) => Math.max(now - 1, 0));
  });
}
