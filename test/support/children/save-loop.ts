import { readFile } from 'node:fs/promises';
import { argv, stdout } from 'node:process';

import { writeFileSafely } from '../../../electron/storage/write-file-safely';

const PIECE_LENGTH = 4096;

/** Saves one version of a plan over the other, for ever. */
async function saveInTurn(path: string, versions: readonly string[]): Promise<never> {
  const texts = await Promise.all(versions.map((version) => readFile(version, 'utf8')));
  stdout.write('r');
  for (;;) {
    for (const text of texts) await writeFileSafely(path, pieces(text));
  }
}

function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += PIECE_LENGTH) {
    yield text.slice(from, from + PIECE_LENGTH);
  }
}

const [, , path = '', ...versions] = argv;
await saveInTurn(path, versions);
