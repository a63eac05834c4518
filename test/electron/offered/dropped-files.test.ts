import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { DroppedFiles, understandDrop } from '../../../electron/offered/dropped-files';
import { appError } from '../../../shared/errors';
import { failure, success } from '../../../shared/result';
import { temporaryFolder } from '../../support/temporary-folder';

describe('a drop', () => {
  it('of files is taken for purchase histories', async () => {
    const folder = await temporaryFolder();
    const paths = [join(folder, 'a.csv'), join(folder, 'b.dat')];
    for (const path of paths) await writeFile(path, 'x');
    expect(await understandDrop(paths)).toEqual({ kind: 'histories', paths: success(paths) });
  });

  it('of one plan file opens the plan', async () => {
    expect(await understandDrop(['/x/测算.JIEYU'])).toEqual({
      kind: 'plan',
      path: '/x/测算.JIEYU',
    });
  });

  it('is refused where a plan is among others, a folder is in it, or a file has gone', async () => {
    const folder = await temporaryFolder();
    const [file, inner] = [join(folder, 'a.csv'), join(folder, '资料')];
    await writeFile(file, 'x');
    await mkdir(inner);
    const refusals = [
      [[file, '/x/b.jieyu'], appError('drop.planNotAlone', { file: 'b.jieyu' })],
      [[file, inner], appError('drop.notAFile', { file: '资料' })],
      [[join(folder, 'gone.csv')], appError('file.notFound', { file: 'gone.csv' })],
      [Array<string>(201).fill(file), appError('import.tooManyFiles', { limit: 200 })],
    ] as const;
    for (const [paths, error] of refusals) {
      expect(await understandDrop(paths)).toEqual({ kind: 'histories', paths: failure(error) });
    }
  });

  it('waits for the page, which takes the last one once', () => {
    const dropped = new DroppedFiles();
    expect(dropped.take()).toBeNull();
    dropped.offer(success(['a']));
    dropped.offer(success(['b']));
    expect(dropped.take()).toEqual(success(['b']));
    expect(dropped.take()).toBeNull();
  });
});
