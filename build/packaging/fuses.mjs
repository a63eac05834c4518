import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** Electron's fuses: switches in the binary itself, which no code and no environment turns back. */

/** @typedef {keyof typeof FuseV1Options} FuseName */

const on = 49;

/**
 * What the packaged program can and cannot do, by system. Cookies are never set; where encrypting them would open the
 * system's key ring and ask the person for it, it stays off. Only Windows and macOS check the archive.
 *
 * @param {string} system As Node names it.
 * @returns {Record<FuseName, boolean>}
 */
export function wantedFuses(system) {
  return {
    RunAsNode: false,
    EnableCookieEncryption: system === 'win32',
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: system === 'win32' || system === 'darwin',
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  };
}

/**
 * The fuses that this Electron has and we know; an older one has fewer, a newer one more.
 *
 * @param {string} program
 * @returns {Promise<Partial<Record<FuseName, boolean>>>}
 */
export async function readFuses(program) {
  const wire = await getCurrentFuseWire(program);
  const states = Object.entries(wire).flatMap(([place, state]) => {
    const name = FuseV1Options[Number(place)];
    return name === undefined ? [] : [[name, Number(state) === on]];
  });
  return Object.fromEntries(states);
}

/**
 * Sets those of the given fuses that this Electron has.
 *
 * @param {string} program
 * @param {Partial<Record<FuseName, boolean>>} fuses
 */
export async function setFuses(program, fuses) {
  const known = await readFuses(program);
  /** @type {Partial<Record<FuseV1Options, boolean>>} */
  const settings = {};
  for (const [name, state] of Object.entries(fuses)) {
    if (name in known) settings[FuseV1Options[/** @type {FuseName} */ (name)]] = state;
  }
  await flipFuses(program, {
    version: FuseVersion.V1,
    // Changing the program breaks the signature that Electron's own release carries on Apple's processors.
    resetAdHocDarwinSignature: process.platform === 'darwin' && program.includes('.app'),
    ...settings,
  });
}
