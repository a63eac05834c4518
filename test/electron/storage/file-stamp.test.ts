import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { stampOfBytes, stampOfFile } from '../../../electron/storage/file-stamp';
import { temporaryFolder } from '../../support/temporary-folder';

it('is the same for a file and for its bytes, and null where there is no file', async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.alloc(300_000, '结余');
  await writeFile(join(folder, 'a.csv'), bytes);
  expect(await stampOfFile(join(folder, 'a.csv'))).toBe(stampOfBytes(bytes));
  // The digest of no bytes at all, as FIPS 180-4 has it.
  expect(stampOfBytes('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await stampOfFile(join(folder, 'none.csv'))).toBeNull();
});
