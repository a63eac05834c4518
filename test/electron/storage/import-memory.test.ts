import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  addToImportMemory,
  forgetImportMemory,
  type ImportMemoryFile,
  joinedMemory,
  readImportMemory,
} from '../../../electron/storage/import-memory';
import type { UnitsText } from '../../../shared/decimal/decimal-text';
import { decimalText } from '../../../shared/decimal/decimal-text';
import type { MappingTemplate } from '../../../shared/purchases/columns/mapping-template';
import type { ProductAnswer } from '../../../shared/purchases/settling/import-answers';
import { temporaryFolder } from '../../support/temporary-folder';

async function memoryFile(): Promise<{
  file: ImportMemoryFile;
  folder: string;
  damages: string[];
}> {
  const folder = await temporaryFolder();
  const damages: string[] = [];
  const file = {
    path: join(folder, 'import-memory.json'),
    onDamage: () => {
      damages.push('damaged');
    },
  };
  return { file, folder, damages };
}

const template = (name: string, ...header: readonly string[]): MappingTemplate => ({
  name,
  header,
  mapping: { genericName: 0 },
  fillsDown: false,
});
const answer = (packFactor: string): ProductAnswer => ({
  productClass: null,
  packFactor: decimalText<UnitsText>(packFactor),
  specIndexRatio: null,
});
const nothing = { templates: [], answers: {} };

describe('what imports have learnt', () => {
  it('is nothing at first, and comes back as it was told', async () => {
    const { file, damages } = await memoryFile();
    expect(await readImportMemory(file)).toEqual(nothing);
    const learnt = { templates: [template('省平台', '药名')], answers: { a: answer('7') } };
    await addToImportMemory(file, learnt);
    expect(await readImportMemory(file)).toEqual(learnt);
    expect(damages).toEqual([]);
  });

  it('is added to by imports that end at the same time', async () => {
    const { file } = await memoryFile();
    await Promise.all(
      ['a', 'b', 'c'].map((key) =>
        addToImportMemory(file, {
          templates: [template(key, key)],
          answers: { [key]: answer('2') },
        }),
      ),
    );
    const { templates, answers } = await readImportMemory(file);
    expect(templates.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(Object.keys(answers)).toEqual(['a', 'b', 'c']);
  });

  it('can be forgotten', async () => {
    const { file } = await memoryFile();
    await addToImportMemory(file, { templates: [template('a', 'a')], answers: { a: answer('7') } });
    await forgetImportMemory(file);
    expect(await readImportMemory(file)).toEqual(nothing);
  });

  it.each(['', '{"templates":', '{"templates":[],"answers":{"a":{"packFactor":"-1"}}}', 'null'])(
    'is set aside where the file holds %j, which is noted',
    async (content) => {
      const { file, folder, damages } = await memoryFile();
      await writeFile(file.path, content);
      expect(await readImportMemory(file)).toEqual(nothing);
      expect(await readdir(folder)).toEqual(['import-memory.json.damaged']);
      expect(damages).toEqual(['damaged']);
    },
  );
});

describe('joinedMemory', () => {
  it('replaces a template of the same name or of the same header', () => {
    const known = {
      templates: [template('a', '药名'), template('b', '品名'), template('c', '名称')],
      answers: {},
    };
    const learnt = { templates: [template('b', '药名')], answers: {} };
    expect(joinedMemory(known, learnt).templates).toEqual([
      template('c', '名称'),
      template('b', '药名'),
    ]);
  });

  it('replaces the answer for the same product, which counts as new', () => {
    const known = { templates: [], answers: { a: answer('7'), b: answer('14') } };
    const learnt = { templates: [], answers: { a: answer('10') } };
    const { answers } = joinedMemory(known, learnt);
    expect(Object.entries(answers)).toEqual([
      ['b', answer('14')],
      ['a', answer('10')],
    ]);
  });

  it('keeps the newest 200 templates and 50,000 answers', () => {
    const known = {
      templates: Array.from({ length: 200 }, (_, index) =>
        template(`t${String(index)}`, String(index)),
      ),
      answers: Object.fromEntries(
        Array.from({ length: 50_000 }, (_, index) => [`p${String(index)}`, answer('1')]),
      ),
    };
    const learnt = { templates: [template('new', 'new')], answers: { new: answer('2') } };
    const { templates, answers } = joinedMemory(known, learnt);
    const keys = Object.keys(answers);
    expect([templates.length, templates[0]?.name, templates.at(-1)?.name]).toEqual([
      200,
      't1',
      'new',
    ]);
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([50_000, 'p1', 'new']);
  });
});
