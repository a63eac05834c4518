import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { guideBlocks } from '../../build/guide-blocks.mjs';
import { type GuideBlock, guideText } from '../../renderer/views/guide/guide-document';

const FOLDER = join(import.meta.dirname, '../../docs/guide');

function textOf(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return guideText(block.parts);
    case 'image':
      return block.label;
    case 'list':
      return block.items.flat().map(textOf).join('');
    case 'table':
      return block.rows.flat().map(guideText).join('');
    case 'code':
      return block.text;
  }
}

/** Letters and digits only: what markdown writes around them says how they look. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the guide as data', () => {
  it.each(['zh', 'en'])('in %s keeps every word and has its pictures', async (language) => {
    const source = readFileSync(join(FOLDER, `${language}.md`), 'utf8');
    const blocks = await guideBlocks(source);
    // The way to the other language, the addresses of pictures and files, the language of code and the numbers of lists are no words.
    const words = source
      .replace(/^\[\S+\]\(\w+\.md\)$/m, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^```\w*$/gm, '')
      .replace(/^\s*\d+\. /gm, '');
    expect(letters(blocks.map(textOf).join(''))).toBe(letters(words));
    const sources = blocks.flatMap((block) => (block.kind === 'image' ? block.source : []));
    expect(sources.length).toBeGreaterThan(7);
    expect(sources.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([]);
  });

  it('refuses what it cannot show', async () => {
    await expect(guideBlocks('<script>alert(1)</script>')).rejects.toThrow('html');
    await expect(guideBlocks('a ![b](c.png) d')).rejects.toThrow('image');
  });

  it('shows markup inside code as it is written', async () => {
    expect(await guideBlocks('`<b>`')).toEqual([
      { kind: 'paragraph', parts: [{ kind: 'code', text: '<b>' }] },
    ]);
  });
});
