import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { thirdPartyNotices } from '../../build/packaging/notices.mjs';
import { rustLibraries, rustVersion } from '../../build/packaging/rust-libraries.mjs';

const ROOT = join(import.meta.dirname, '../..');

interface Library {
  readonly licence: string;
  readonly isDev?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}

/** A project with Electron and the given libraries installed, and a workbook writer compiled from the given crates. */
async function project(
  libraries: Readonly<Record<string, Library>>,
  crates: readonly string[] = [],
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'jieyu-notices-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const all: typeof libraries = {
    electron: { licence: 'MIT', isDev: true, files: { LICENSE: 'The licence of Electron' } },
    ...libraries,
  };
  for (const [name, { licence, files = {} }] of Object.entries(all)) {
    const folder = join(root, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    const description = { name, version: '1.2.3', license: licence, author: 'Ann Author <a@b.c>' };
    await writeFile(join(folder, 'package.json'), JSON.stringify(description));
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  }
  const packages: Record<string, object> = { '': {} };
  for (const [name, { isDev = false }] of Object.entries(all)) {
    packages[`node_modules/${name}`] = isDev ? { dev: true } : {};
  }
  const writer = join(root, 'node_modules/wasm-xlsxwriter/web');
  await mkdir(writer, { recursive: true });
  await writeFile(
    join(writer, 'wasm_xlsxwriter_bg.wasm'),
    `\0${crates.map((crate) => `registry/src/index-1/${crate}/src/lib.rs`).join('\0')}\0`,
  );
  const lock = { packages };
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  return root;
}

describe('the third-party notices', () => {
  it('give licence and notice of what is packaged, of Electron, and of nothing else', async () => {
    const files = { 'LICENSE.txt': 'Do as you like', NOTICE: 'Contains work of Ben' };
    const root = await project({
      used: { licence: 'Apache-2.0', files },
      builder: { licence: 'MIT', isDev: true, files: { LICENSE: 'Not shipped' } },
    });
    const notices = thirdPartyNotices(root);
    expect(notices).toContain('used 1.2.3 (Apache-2.0)\n\nDo as you like\n\nContains work of Ben');
    expect(notices).toContain('electron 1.2.3 (MIT)\n\nThe licence of Electron');
    expect(notices).not.toContain('Not shipped');
  });

  it('give the text of MIT with the author where a library leaves it out', async () => {
    const notices = thirdPartyNotices(await project({ bare: { licence: 'MIT' } }));
    expect(notices).toContain(
      'bare 1.2.3 (MIT)\n\nCopyright (c) Ann Author\n\nPermission is hereby',
    );
  });

  it.each(['GPL-3.0', ''])('refuse a library under "%s"', async (licence) => {
    const root = await project({ other: { licence, files: { LICENSE: 'text' } } });
    expect(() => thirdPartyNotices(root)).toThrow(/other 1\.2\.3 .* not among the accepted/);
  });

  it('refuse a library without the text that its licence wants', async () => {
    const root = await project({ other: { licence: 'Apache-2.0' } });
    expect(() => thirdPartyNotices(root)).toThrow('other brings no licence text');
  });

  it('name what the workbook writer was compiled from, once each', async () => {
    const root = await project({}, ['zlib-rs-0.5.0', 'log-0.4.22', 'log-0.4.22']);
    const notices = thirdPartyNotices(root);
    expect(notices.match(/^log 0\.4\.22 /gm)).toHaveLength(1);
    expect(notices).toContain(
      'log 0.4.22 (MIT OR Apache-2.0)\n  Copyright (c) 2014 The Rust Project Developers\n' +
        'zlib-rs 0.5.0 (Zlib)\n  (C) 2024 Trifecta Tech Foundation\n',
    );
  });

  it('refuse a writer compiled from something of unknown licence', async () => {
    const root = await project({}, ['unheard-of-1.0.0']);
    expect(() => thirdPartyNotices(root)).toThrow('The licence of unheard-of');
  });

  it('of the program as it is have every licence that is named in full, and a line for every crate', () => {
    const notices = thirdPartyNotices(ROOT);
    const named = rustLibraries(ROOT).flatMap(({ licence }) => licence.split(' OR '));
    const beginnings: Readonly<Record<string, string>> = {
      MIT: 'Permission is hereby granted, free of charge, to any person obtaining a copy',
      'Apache-2.0': 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
      'BSL-1.0': 'Boost Software License - Version 1.0 - August 17th, 2003',
      Zlib: 'Altered source versions must be plainly marked as such',
    };
    expect([...new Set(named)].sort()).toEqual(Object.keys(beginnings).sort());
    for (const beginning of Object.values(beginnings)) expect(notices).toContain(beginning);
    for (const { name, version, copyright } of rustLibraries(ROOT)) {
      expect(copyright).not.toBe('');
      expect(notices).toMatch(new RegExp(`^${name} ${version} \\(.*\\)\\n  \\S`, 'm'));
    }
    expect(rustVersion(ROOT)).toMatch(/^\d+\.\d+\.\d+/);
  });
});
