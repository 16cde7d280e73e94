import AxeBuilder from '@axe-core/playwright';
import type { Tab } from './tab.ts';

/** What axe finds, in words that lead to the place: with every rule it has, or with those
 * that look at colours. */
export async function found({ page }: Tab, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Without frames nothing is gained by the tab of its own that axe else collects in.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
