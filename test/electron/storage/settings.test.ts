import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readSettings, writeSettings } from '../../../electron/storage/settings';
import { decimalText } from '../../../shared/decimal/decimal-text';
import type { PlanningSettings } from '../../../shared/planning-settings';
import type { TableViewSettings } from '../../../shared/table-settings';
import { temporaryFolder } from '../../support/temporary-folder';

const table: TableViewSettings = {
  hidden: ['batch'],
  widths: { genericName: 210 },
  isInputsOnly: true,
  isGrouped: false,
  sortBy: { field: 'headroomYuan', direction: 'descending' },
};

const planning: PlanningSettings = {
  compare: {
    ...{ baseId: null, otherIds: ['a'], focusId: null, measure: 'both' },
    ...{ isDifferencesOnly: true, figure: 'retentionYuan', isWhole: false },
  },
  whatIf: {
    tool: 'ladder',
    rows: { lever: 'baseScale', min: '0.8', max: '1.2', steps: 9, reference: null },
    columns: null,
    ...{ measure: 'retention', isDifference: false, shape: 'both', ladderPart: 'ladder' },
    rangeRatio: decimalText('0.1'),
    ...{ goalKind: 'retention', means: 'cuts' },
  },
};

describe('settings', () => {
  it('are Chinese until something else is chosen', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    expect(await readSettings(path)).toEqual({ language: 'zh' });
  });

  it('come back as they were written', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeSettings(path, { language: 'en' });
    expect(await readSettings(path)).toEqual({ language: 'en' });
  });

  it.each(['', '{"language":', '{"language":"fr"}', '[]', 'null', '\u0000\u0000'])(
    'fall back where the file holds %j, and keep it aside',
    async (content) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'settings.json');
      await writeFile(path, content);
      expect(await readSettings(path)).toEqual({ language: 'zh' });
      expect(await readdir(folder)).toEqual(['settings.json.damaged']);
      expect(await readFile(`${path}.damaged`, 'utf8')).toBe(content);
    },
  );

  it('can be written after damage', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(path, '{');
    await writeSettings(path, { language: 'en' });
    expect(await readSettings(path)).toEqual({ language: 'en' });
  });

  it('remember how the table is arranged, each part apart from the others', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeSettings(path, { table });
    await writeSettings(path, { language: 'en' });
    expect(await readSettings(path)).toEqual({ language: 'en', table });
  });

  it('remember how comparison and what-if are set, and let go of what is damaged', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeSettings(path, { planning });
    await writeSettings(path, { table });
    expect(await readSettings(path)).toEqual({ language: 'zh', planning, table });
    const damaged = { ...planning, compare: { ...planning.compare, measure: 'much' } };
    await writeFile(path, JSON.stringify({ language: 'en', planning: damaged, table }));
    expect(await readSettings(path)).toEqual({ language: 'en', table });
  });

  it('keep the language where the arrangement of the table is damaged', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(
      path,
      JSON.stringify({ language: 'en', table: { ...table, widths: ['wide'] } }),
    );
    expect(await readSettings(path)).toEqual({ language: 'en' });
  });
});
