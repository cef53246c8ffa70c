import { cellsHtml } from './html-questions';
import { safe, type Markup } from './markup';
import type { ReportSlip } from './model';
import { besides, reasonWords, SLIP_ADVICE } from './words';

/** The numbers that stand for two different things; null when there are none. */
export function slipsHtml(slips: readonly ReportSlip[]): Markup | null {
  if (slips.length === 0) return null;
  return safe`<section class="comparisons slips">
    <h2>Possible slips</h2>
    <p class="soft">${SLIP_ADVICE}</p>
    ${slips.map(slipHtml)}
  </section>`;
}

function slipHtml({ slip, cells }: ReportSlip): Markup {
  return safe`<article class="question">
    <p class="verdict">${slip.text}</p>
    ${cellsHtml('figure', cells)}
    <p class="soft">Why it is pointed out: ${reasonWords(besides(slip.because, slip.text))}</p>
  </article>`;
}
