import process from 'node:process';

import { run } from '../run.mjs';
import { packagedModules } from './packaged-modules.mjs';

const limitMs = 60_000;
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
/** @typedef {{ metadata: { component: Record<string, unknown> }, components: Component[], dependencies: { ref: string, dependsOn: string[] }[] }} Sbom */

/**
 * What the program is made of, as CycloneDX: npm's list of the libraries, and what Electron brings.
 *
 * @param {string} root
 * @param {string} electron The executable that is packed.
 * @returns {Promise<Sbom>}
 */
export async function softwareBillOfMaterials(root, electron) {
  const [{ status, output }, runtime] = await Promise.all([
    run('npm', ['sbom', ...npmOptions], { cwd: root, limitMs }),
    runtimeComponents(electron),
  ]);
  if (status !== 0) throw new Error(`npm sbom failed:\n${output}`);
  /** @type {Sbom} */
  const sbom = JSON.parse(output);
  // npm names a project after the folder it lies in.
  sbom.metadata.component['name'] = 'jieyu';
  const packaged = new Set(packagedModules(root).map(({ name, version }) => `${name}@${version}`));
  sbom.components = sbom.components.filter((component) => packaged.has(component['bom-ref']));
  sbom.components.push(...runtime);
  const own = String(sbom.metadata.component['bom-ref']);
  const refs = new Set([own, ...sbom.components.map((component) => component['bom-ref'])]);
  sbom.dependencies = [
    ...sbom.dependencies.filter(({ ref }) => refs.has(ref)),
    ...runtime.map((component) => ({ ref: component['bom-ref'], dependsOn: [] })),
  ].map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  sbom.dependencies
    .find(({ ref }) => ref === own)
    ?.dependsOn.push(...runtime.map((component) => component['bom-ref']));
  return sbom;
}

/**
 * @param {string} electron
 * @returns {Promise<Component[]>}
 */
async function runtimeComponents(electron) {
  const { status, output } = await run(electron, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    limitMs,
  });
  if (status !== 0) throw new Error(`${electron} does not tell its versions:\n${output}`);
  /** Older ones leave their Chromium unsaid here. @type {{ electron: string, node: string, chrome?: string }} */
  const versions = JSON.parse(output);
  const { electron: own, chrome, node } = versions;
  return [
    runtimeComponent({ name: 'electron', version: own, purl: 'pkg:npm/electron', licence: 'MIT' }),
    runtimeComponent({
      name: 'chromium',
      version: chrome,
      purl: 'pkg:generic/chromium',
      licence: 'BSD-3-Clause',
    }),
    runtimeComponent({ name: 'node', version: node, purl: 'pkg:generic/node', licence: 'MIT' }),
  ];
}

/**
 * @param {{ name: string, version: string | undefined, purl: string, licence: string }} part
 * @returns {Component}
 */
function runtimeComponent({ name, version, purl, licence }) {
  const at = version === undefined ? '' : `@${version}`;
  return {
    'bom-ref': `${name}${at}`,
    type: 'framework',
    name,
    ...(version === undefined ? {} : { version }),
    purl: `${purl}${at}`,
    licenses: [{ license: { id: licence } }],
  };
}
