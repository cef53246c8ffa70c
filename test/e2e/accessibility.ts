import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on the page as it stands, or in a part of it. Every rule runs; of what passes, which is nearly
 * everything, axe need not write down each element: that takes longer than finding it.
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  // Legacy mode: Electron opens no second page for the analysis.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
