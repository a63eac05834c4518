import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds grave on the page as it stands, each with where it is. */
export async function graveFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(described);
}

/** Everything axe finds, grave or not, in a part of the page. */
export async function findingsIn(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await axe(page).include(part).analyze();
  return violations.map(described);
}

/** The page has no frames: it is looked at by itself, and what is right about it need not be described. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

function described({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}
