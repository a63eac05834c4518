import { mkdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  discardStamp,
  isBuildCurrent,
  sourcesChecksum,
  stampBuild,
} from '../../build/build-stamp.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** A project with two sources, built. */
async function builtProject(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'out'));
  await mkdir(join(root, 'shared/engine'), { recursive: true });
  await writeFile(join(root, 'shared/engine/curve.ts'), 'curve');
  await writeFile(join(root, 'package.json'), '{}');
  stampBuild(root, sourcesChecksum(root));
  return root;
}

describe('isBuildCurrent', () => {
  it('holds after a build', async () => {
    expect(isBuildCurrent(await builtProject())).toBe(true);
  });

  it('does not hold before the first build or once the stamp is discarded', async () => {
    expect(isBuildCurrent(await temporaryFolder())).toBe(false);
    const root = await builtProject();
    discardStamp(root);
    expect(isBuildCurrent(root)).toBe(false);
  });

  it('ends with a changed source, even one with an old date', async () => {
    const root = await builtProject();
    const path = join(root, 'shared/engine/curve.ts');
    await writeFile(path, 'CURVE');
    await utimes(path, 0, 0);
    expect(isBuildCurrent(root)).toBe(false);
  });

  it('ends with a new, a renamed or an emptied source', async () => {
    const added = await builtProject();
    await writeFile(join(added, 'shared/new.ts'), '');
    const renamed = await builtProject();
    await rename(join(renamed, 'shared/engine/curve.ts'), join(renamed, 'shared/curve.ts'));
    const emptied = await builtProject();
    await writeFile(join(emptied, 'package.json'), '');
    expect([added, renamed, emptied].map(isBuildCurrent)).toEqual([false, false, false]);
  });

  it('survives a source that was touched but not changed', async () => {
    const root = await builtProject();
    const path = join(root, 'shared/engine/curve.ts');
    await utimes(path, new Date(), new Date());
    expect(isBuildCurrent(root)).toBe(true);
  });

  it('ends with a change made while the build ran', async () => {
    const root = await builtProject();
    const before = sourcesChecksum(root);
    await writeFile(join(root, 'package.json'), '{"name":"changed"}');
    stampBuild(root, before);
    expect(isBuildCurrent(root)).toBe(false);
  });
});
