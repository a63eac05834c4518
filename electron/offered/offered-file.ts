import { resolve } from 'node:path';

/** A plan file the program was started with, or was handed while running, until the page takes it. */
export class OfferedFile {
  #path: string | null;

  constructor(path: string | null) {
    this.#path = path;
  }

  offer(path: string): void {
    this.#path = path;
  }

  /** The path, once. */
  take(): string | null {
    const path = this.#path;
    this.#path = null;
    return path;
  }
}

/** The plan file among a program's arguments: what a double click in the file manager hands over. */
export function planPathIn(parameters: readonly string[], workingFolder: string): string | null {
  const named = parameters.find((text) => !text.startsWith('-') && /\.jieyu$/i.test(text));
  return named === undefined ? null : resolve(workingFolder, named);
}
