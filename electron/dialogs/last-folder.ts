import { dirname } from 'node:path';

/** Where a dialog that opens files begins: newer Electrons would begin in the downloads each time they are not told. */
export interface LastFolder {
  /** For the dialog's options: nothing where the system is to choose. */
  readonly beginning: () => Promise<{ readonly defaultPath?: string }>;
  /** Takes the folder of what was chosen; nothing was where the person cancelled. */
  readonly chosen: (paths: readonly string[]) => void;
}

/** Remembers the folder of the files chosen last; before there are any it asks for one. */
export function lastFolder(first: () => Promise<string | null>): LastFolder {
  let folder: string | null = null;
  return {
    beginning: async () => {
      const defaultPath = folder ?? (await first());
      return defaultPath === null ? {} : { defaultPath };
    },
    chosen: ([path]) => {
      if (path !== undefined) folder = dirname(path);
    },
  };
}
