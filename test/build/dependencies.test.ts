import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Description {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const description = JSON.parse(read('package.json')) as Description;
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked & Partial<Description>>>;
};
const { '': own, ...others } = lock.packages;
const locked = Object.entries(others);

/** Every package that a shipped source imports by name. */
function importedPackages(): ReadonlySet<string> {
  const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join(folder, name))),
  );
  const specifiers = sources.flatMap((source) =>
    [...source.matchAll(/(?:^import |^[^'"=\n]*\bfrom |\bimport\()'([^'.][^']*)'/gm)].map(
      ([, name]) => name,
    ),
  );
  const packages = specifiers.flatMap((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name ?? '') ?? []);
  return new Set(packages.filter((name) => !name.startsWith('node:')));
}

describe('the dependencies', () => {
  it('are named with one exact version each', () => {
    const named = { ...description.dependencies, ...description.devDependencies };
    const loose = Object.entries(named).filter(
      ([, version]) => !/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(own).toMatchObject({
      dependencies: description.dependencies,
      devDependencies: description.devDependencies,
    });
  });

  it('are locked with version and checksum, down to the last', () => {
    expect(locked.length).toBeGreaterThan(500);
    const unpinned = locked.filter(
      ([, { version = '', integrity = '' }]) =>
        !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(unpinned).toEqual([]);
  });

  it('come from the npm registry alone: no git, no address, no folder', () => {
    const elsewhere = locked.filter(
      ([, { resolved = 'https://registry.npmjs.org/', link = false }]) =>
        link || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  it('pin the reader of workbooks to the copy that was looked at', () => {
    expect(lock.packages['node_modules/xlsx']).toMatchObject({
      version: '0.20.3',
      integrity:
        'sha512-703RN/3OdsRD5mtse2HBX7Um7xwaP9tlswEG6svOtjqokXoX7rJdQj7DyabD2I+xk22RgaIIU+R6BHgkpZGB/w==',
    });
  });

  it('run no script of theirs when they are installed for the tests', () => {
    expect(read('.ci/run')).toContain('npm ci --ignore-scripts\n');
    // Its script picks a tool for a kind of installer that is not made here.
    const withScript = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript);
    expect(withScript.map(([path]) => path)).toEqual(['node_modules/electron-winstaller']);
  });

  it('leave to building and testing what no shipped source imports', () => {
    const imported = importedPackages();
    expect(imported).toContain('decimal.js');
    const known = new Set(['electron', ...Object.keys(description.dependencies)]);
    expect([...imported].filter((name) => !known.has(name))).toEqual([]);
  });
});
