import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

/** What a diagnostics file is made of. */
interface DiagnosticsSources {
  /** The program's own folder. */
  readonly folder: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly system: Readonly<Record<string, string | number | boolean>>;
  readonly language: string;
  readonly hasTableSettings: boolean;
  readonly now: Date;
}

const LOG_FILES = ['main.old.log', 'main.log'];
const MOST_LOG_LINES = 2000;

/** What helps to find a fault, as text for a person to read before sending it. No name, no figure, no folder is in it. */
export async function diagnosticsText({
  folder,
  versions,
  system,
  language,
  hasTableSettings,
  now,
}: DiagnosticsSources): Promise<string> {
  const diagnostics = {
    madeAt: now.toISOString(),
    versions,
    system,
    settings: { language, hasTableSettings },
    ownFiles: await sizesIn(folder),
    journalBytes: Object.values(await sizesIn(join(folder, 'journals'))),
    log: await logLines(join(folder, 'logs')),
  };
  return `${withoutPlaces(JSON.stringify(diagnostics, null, 1))}\n`;
}

/** Files of known names with their sizes in bytes; other names could be somebody's. */
async function sizesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder).catch(() => []);
  const known = names.filter((name) =>
    /^(?:[a-z-]+\.json(?:\.damaged)?|[0-9a-f]{64}\.jsonl)$/.test(name),
  );
  const sizes = await Promise.all(
    known.map(async (name) => [name, (await stat(join(folder, name))).size] as const),
  );
  return Object.fromEntries(sizes);
}

async function logLines(folder: string): Promise<readonly string[]> {
  const texts = await Promise.all(
    LOG_FILES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .filter((line) => line !== '')
    .slice(-MOST_LOG_LINES);
}

/** The log holds no folder by design; this is the second lock. */
function withoutPlaces(text: string): string {
  const places = [homedir(), userInfo().homedir].filter((place) => place.length > 1);
  return places.reduce((without, place) => {
    const inJson = JSON.stringify(place).slice(1, -1);
    return without.replaceAll(inJson, '~').replaceAll(place, '~');
  }, text);
}
