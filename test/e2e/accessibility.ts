import { type ImpactValue, type run, source } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds grave on the page as it stands, each with where it is. */
export async function graveFindings(page: Page): Promise<readonly string[]> {
  return (await findings(page, null))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(described);
}

/** Everything axe finds, grave or not, in a part of the page. */
export async function findingsIn(page: Page, part: string): Promise<readonly string[]> {
  return (await findings(page, part)).map(described);
}

interface Finding {
  readonly id: string;
  readonly impact?: ImpactValue | undefined;
  readonly targets: readonly string[];
}

/** The page has no frames: it is looked at by itself, and what is right about it need not be described. */
async function findings(page: Page, part: string | null): Promise<readonly Finding[]> {
  // Once a page: what the engine has compiled of axe serves its next look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(quickAxe);
  return page.evaluate(async (looked) => {
    const { axe } = window as unknown as { axe: { run: typeof run } };
    const { violations } = await axe.run(looked ?? document, {
      iframes: false,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, part);
}

/**
 * Axe as it is, but for how it keeps colours, of which it makes thousands at each look: a colour's six parts and its class's
 * mark lie in the colour instead of in tables of all colours, and the text of a colour is read once. It says the same after
 * half the work. The markup of what it has looked at, which nobody reads, is not written out.
 */
const quickAxe = `((WeakMap, WeakSet) => {
  ${source}
  axe.configure({ noHtml: true });
  const { prototype } = axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
})(class {
  #place = Symbol();
  has(key) { return this.#place in key; }
  get(key) { return key[this.#place]; }
  set(key, value) { key[this.#place] = value; return this; }
  delete(key) { return delete key[this.#place]; }
}, class {
  #place = Symbol();
  has(key) { return this.#place in key; }
  add(key) { key[this.#place] = true; return this; }
  delete(key) { return delete key[this.#place]; }
})`;

function described({ id, targets }: Finding): string {
  return `${id}: ${targets.join(', ')}`;
}
