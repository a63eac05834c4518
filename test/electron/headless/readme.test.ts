import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { headless } from '../../support/headless';

const root = resolve(import.meta.dirname, '../../..');
const PROMPT = '$ npm run -s jieyu -- ';

/** The commands shown in a page with the output shown below each. */
async function examplesOf(page: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```\n(\$ [^]*?)^```$/gm)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) =>
    block.split(/^(?=\$ )/m).map((example): [string, string] => {
      const end = example.indexOf('\n');
      return [example.slice(PROMPT.length, end), example.slice(end + 1)];
    }),
  );
}

describe.each(['README.md', 'README.zh-CN.md'])('the examples of %s', (page) => {
  it('show what the commands print', async () => {
    const examples = await examplesOf(page);
    expect(examples).toHaveLength(3);
    for (const [command, shown] of examples) {
      const run = await headless(root, ...command.split(' '));
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(shown).toBe(run.stdout);
    }
  });
});
