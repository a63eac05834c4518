import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { packagedModules } from '../../build/packaging/packaged-modules.mjs';
import { run } from '../../build/run.mjs';
import { present } from '../../shared/assert';
import { readAsar } from '../support/asar';
import { dist, programFolder, requirePackage } from './packaged-program';

/** Everything that may lie in the program's folder: Electron's own files, our archive and our papers. */
const expectedFiles = [
  'LICENSE.electron.txt',
  'LICENSE.txt',
  'LICENSES.chromium.html',
  'THIRD_PARTY_NOTICES.txt',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'jieyu',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales/en-US.pak',
  'locales/zh-CN.pak',
  'resources.pak',
  'resources/app.asar',
  'sbom.cdx.json',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];

/** Electron 45 has them inside the program itself. */
const builtInLater: readonly string[] = ['libEGL.so', 'libGLESv2.so'];

/** What Electron alone takes is about 210 MB; our own share stays small beside it. */
const mostFolderBytes = 260_000_000;
const mostArchiveBytes = 16_000_000;

const archive = join(programFolder, 'resources/app.asar');
const root = join(dist, '..');

beforeAll(requirePackage);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function sizeOf(folder: string): number {
  return filesBelow(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

describe('the packaged folder', () => {
  it('holds exactly the files of the list, with two languages', () => {
    const found = filesBelow(programFolder).filter((name) => !builtInLater.includes(name));
    expect(found).toEqual(expectedFiles);
  });

  it('stays within its size, and the archive within its own', () => {
    expect(sizeOf(programFolder)).toBeLessThan(mostFolderBytes);
    expect(statSync(archive).size).toBeLessThan(mostArchiveBytes);
  });

  it('has only the bundle in its archive: no sources, tests, maps or libraries', () => {
    const names = [...readAsar(archive).keys()];
    expect(
      names.filter((name) => !/^(out\/(main|preload|renderer)\/|package\.json$)/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => /\.(tsx?|map|md)$|node_modules|\.test\./.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.cjs',
        'out/main/headless-worker.cjs',
        'out/main/workbook-process.cjs',
        'out/main/wasm_xlsxwriter_bg.wasm',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
      ]),
    );
  });

  it('names in its archive no folder of the machine that made it', () => {
    const leaking = [...readAsar(archive)].filter(([, content]) => content.includes(`${root}/`));
    expect(leaking.map(([name]) => name)).toEqual([]);
  });

  it('describes itself without what builds and tests it', () => {
    const text = present(readAsar(archive).get('package.json'), 'the archive has one');
    const description = JSON.parse(text.toString('utf8')) as object;
    expect(description).toMatchObject({ name: 'jieyu', main: 'out/main/main.cjs' });
    expect(Object.keys(description)).not.toContain('devDependencies');
    expect(Object.keys(description)).not.toContain('scripts');
  });
});

describe('the papers of the package', () => {
  const libraries = packagedModules(root);

  it.each(['THIRD_PARTY_NOTICES.txt', 'LICENSES.chromium.html', 'sbom.cdx.json'])(
    'have %s inside and beside it',
    (name) => {
      const inside = readFileSync(join(programFolder, name));
      expect(inside.equals(readFileSync(join(dist, name)))).toBe(true);
    },
  );

  it('give the licence of every library and of Electron', () => {
    const notices = readFileSync(join(dist, 'THIRD_PARTY_NOTICES.txt'), 'utf8');
    const missing = libraries.filter(
      ({ name, version, licence }) => !notices.includes(`\n${name} ${version} (${licence})\n\n`),
    );
    expect(missing).toEqual([]);
    expect(notices).toMatch(/\nelectron [\d.]+ \(MIT\)\n/);
    expect(notices).toContain('LICENSES.chromium.html');
  });

  it('list every library with its checksum, and what Electron brings, as CycloneDX', () => {
    interface Component {
      readonly 'bom-ref': string;
      readonly name: string;
      readonly type: string;
      readonly purl: string;
      readonly hashes?: readonly { readonly alg: string }[];
    }
    const sbom = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as {
      readonly bomFormat: string;
      readonly metadata: { readonly component: { readonly name: string } };
      readonly components: readonly Component[];
    };
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'jieyu' } },
    });
    const listed = sbom.components.filter(({ purl }) => /^pkg:npm\/(?!electron@)/.test(purl));
    const names = libraries.map(({ name, version }) => `${name}@${version}`);
    expect(listed.map((each) => each['bom-ref']).sort()).toEqual(names.sort());
    expect(listed.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([]);
    const runtime = sbom.components.filter(({ type }) => type === 'framework');
    expect(runtime.map(({ name }) => name)).toEqual(['electron', 'chromium', 'node']);
    expect(sbom.components.map(({ name }) => name)).toContain('rust-std');
    const crates = sbom.components.filter(({ purl }) => purl.startsWith('pkg:cargo/'));
    expect(crates.map(({ name }) => name)).toContain('rust_xlsxwriter');
  });

  it('have a checksum of every file, which holds', async () => {
    const listed = readFileSync(join(dist, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n');
    const names = listed.map((line) => line.slice(66));
    expect(names).toEqual(filesBelow(dist).filter((name) => name !== 'SHA256SUMS.txt'));
    const { status, output } = await run('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], {
      cwd: dist,
    });
    expect({ status, output }).toEqual({ status: 0, output: '' });
  });
});
