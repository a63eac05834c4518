import type { OwnFile } from '../../shared/app-contract';

/** The program's own files that were found damaged, until the page has told the person. */
export class DamagedFiles {
  readonly #reportFault: (where: string, fault: unknown) => string;
  #found: readonly OwnFile[] = [];

  constructor(reportFault: (where: string, fault: unknown) => string) {
    this.#reportFault = reportFault;
  }

  /** What to call when this file is found damaged. */
  noteOf(file: OwnFile): () => void {
    return () => {
      this.#reportFault(`${file} damaged`, null);
      this.#found = [...this.#found.filter((each) => each !== file), file];
    };
  }

  take(): readonly OwnFile[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}
