import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

import { describe, expect, it, onTestFinished } from 'vitest';

import { unzip } from '../../build/unzip.mjs';

interface Packed {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
}

/** A zip archive with every second file stored and the others deflated. */
function archiveOf(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [index, { name, content, mode = 0o644 }] of files.entries()) {
    const raw = Buffer.from(content);
    const method = index % 2 === 0 ? 8 : 0;
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const local = Buffer.alloc(30);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc32(raw), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(4, 30);
    entry.writeUInt16LE(mode, 40);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    entries.push(entry, Buffer.from(name), Buffer.from('more'));
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

async function archiveFile(bytes: Buffer): Promise<{ folder: string; archive: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-unzip-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const archive = join(folder, 'a.zip');
  await writeFile(archive, bytes);
  return { folder, archive };
}

describe('unzip', () => {
  it('writes the chosen files under their new names with their rights, and no other', async () => {
    const files = [
      { name: 'App/', content: '' },
      { name: 'App/App', content: 'program', mode: 0o755 },
      { name: 'App/lib/a.so', content: 'library '.repeat(1000) },
      { name: 'App/app/secret.js', content: 'not wanted' },
    ];
    const { folder, archive } = await archiveFile(archiveOf(files));
    const out = join(folder, 'out');
    await unzip(archive, out, (name) =>
      name.startsWith('App/app/') ? null : name.replace('App/', '').replace(/^App$/, 'electron'),
    );
    expect((await readdir(out)).sort()).toEqual(['electron', 'lib']);
    expect(await readFile(join(out, 'electron'), 'utf8')).toBe('program');
    expect((await stat(join(out, 'electron'))).mode & 0o111).not.toBe(0);
    expect(await readFile(join(out, 'lib/a.so'), 'utf8')).toBe('library '.repeat(1000));
  });

  it.each([
    ['a changed byte', (bytes: Buffer) => bytes.fill('X', 64, 65)],
    ['no end', (bytes: Buffer) => bytes.subarray(0, -30)],
    ['nothing in it', () => Buffer.alloc(0)],
  ])('refuses an archive with %s', async (_name, damage) => {
    const whole = archiveOf([
      { name: 'b', content: '' },
      { name: 'a', content: 'stored' },
    ]);
    const { folder, archive } = await archiveFile(damage(whole));
    await expect(unzip(archive, join(folder, 'out'), (name) => name)).rejects.toThrow();
  });
});
