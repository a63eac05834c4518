/** For what a busy machine may take long to do: it ends what hangs, not what is slow. */
export const PATIENCE_MS = 120_000;
