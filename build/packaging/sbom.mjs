import process from 'node:process';

import { run } from '../run.mjs';
import { packagedModules } from './packaged-modules.mjs';
import { rustLibraries, rustVersion } from './rust-libraries.mjs';

/**
 * From the lock file, which is what `npm ci` installs; without warnings among the JSON. All of it: npm's own way of leaving
 * out what only builds also leaves out libraries that both need.
 */
const npmOptions = [
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--package-lock-only',
  '--loglevel=error',
];

/** @typedef {{ type: string, name: string, version?: string, purl?: string, licenses?: object[], 'bom-ref': string }} Component */
/** @typedef {{ ref: string, dependsOn: string[] }} Dependency */
/** @typedef {{ metadata: { component: Record<string, unknown> }, components: Component[], dependencies: Dependency[] }} Sbom */

/**
 * What the program is made of, as CycloneDX: npm's list of the libraries, what one of them was compiled from, and what
 * Electron brings.
 *
 * @param {string} root
 * @param {string} electron The executable that is packed.
 * @returns {Promise<Sbom>}
 */
export async function softwareBillOfMaterials(root, electron) {
  const [{ status, output }, runtime] = await Promise.all([
    run('npm', ['sbom', ...npmOptions], { cwd: root }),
    runtimeComponents(electron),
  ]);
  if (status !== 0) throw new Error(`npm sbom failed:\n${output}`);
  /** @type {Sbom} */
  const sbom = JSON.parse(output);
  // npm names a project after the folder it lies in.
  sbom.metadata.component['name'] = 'jieyu';
  keepPackaged(sbom, packagedModules(root));
  addParts(sbom, String(sbom.metadata.component['bom-ref']), runtime);
  const writer = sbom.components.find(({ name }) => name === 'wasm-xlsxwriter');
  if (writer !== undefined) {
    addParts(sbom, writer['bom-ref'], [...rustLibraries(root).map(crate), rustItself(root)]);
  }
  return sbom;
}

/**
 * @param {Sbom} sbom
 * @param {readonly import('./packaged-modules.mjs').PackagedModule[]} modules
 */
function keepPackaged(sbom, modules) {
  const packaged = new Set(modules.map(({ name, version }) => `${name}@${version}`));
  const kept = new Set([...packaged, String(sbom.metadata.component['bom-ref'])]);
  sbom.components = sbom.components.filter((component) => packaged.has(component['bom-ref']));
  sbom.dependencies = sbom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
}

/**
 * @param {Sbom} sbom
 * @param {string} whole What the parts are in, by its reference.
 * @param {readonly Component[]} parts
 */
function addParts(sbom, whole, parts) {
  const refs = parts.map((part) => part['bom-ref']);
  sbom.components.push(...parts);
  sbom.dependencies.find(({ ref }) => ref === whole)?.dependsOn.push(...refs);
  sbom.dependencies.push(...refs.map((ref) => ({ ref, dependsOn: [] })));
}

/** Rust's own library, which goes with its compiler. @param {string} root */
function rustItself(root) {
  const version = rustVersion(root) ?? undefined;
  return part({
    type: 'library',
    name: 'rust-std',
    version,
    kind: 'generic',
    licence: 'MIT OR Apache-2.0',
  });
}

/** @param {ReturnType<typeof rustLibraries>[number]} library */
function crate({ name, version, licence }) {
  return part({ type: 'library', name, version, kind: 'cargo', licence });
}

/**
 * @param {string} electron
 * @returns {Promise<Component[]>}
 */
async function runtimeComponents(electron) {
  const { status, output } = await run(electron, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (status !== 0) throw new Error(`${electron} does not tell its versions:\n${output}`);
  /** Older ones leave their Chromium unsaid here. @type {{ electron: string, node: string, chrome?: string }} */
  const { electron: own, chrome, node } = JSON.parse(output);
  const type = 'framework';
  return [
    part({ type, name: 'electron', version: own, kind: 'npm', licence: 'MIT' }),
    part({ type, name: 'chromium', version: chrome, kind: 'generic', licence: 'BSD-3-Clause' }),
    part({ type, name: 'node', version: node, kind: 'generic', licence: 'MIT' }),
  ];
}

/**
 * @param {{ type: string, name: string, version: string | undefined, kind: string, licence: string }} about
 * @returns {Component}
 */
function part({ type, name, version, kind, licence }) {
  const purl = `pkg:${kind}/${name}${version === undefined ? '' : `@${version}`}`;
  const licenses = [{ expression: licence }];
  return { 'bom-ref': purl, type, name, ...(version !== undefined && { version }), purl, licenses };
}
