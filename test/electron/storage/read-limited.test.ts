import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readLimited, readLimitedText } from '../../../electron/storage/read-limited';
import { temporaryFolder } from '../../support/temporary-folder';

describe('readLimited', () => {
  it('says of a file of 3 GiB how large it may be, without reading it', async () => {
    const path = join(await temporaryFolder(), '方案.jieyu');
    const handle = await open(path, 'w');
    await handle.truncate(3 * 1024 ** 3);
    await handle.close();
    expect(await readLimited(path)).toMatchObject({
      ok: false,
      error: { code: 'file.tooLarge', params: { file: '方案.jieyu', limitMegabytes: 64 } },
    });
  });

  it('tells a file that is not there from one that cannot be read', async () => {
    const folder = await temporaryFolder();
    expect(await readLimited(join(folder, 'x.jieyu'))).toMatchObject({
      error: { code: 'file.notFound' },
    });
    expect(await readLimited(folder)).toMatchObject({ error: { code: 'file.unreadable' } });
  });

  it('gives the text without the mark in front', async () => {
    const path = join(await temporaryFolder(), 'a.json');
    await writeFile(path, '\ufeff{}');
    expect(await readLimitedText(path)).toEqual({ ok: true, value: '{}' });
  });
});
