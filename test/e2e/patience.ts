/**
 * For what a busy machine may take long to do: it ends what hangs, not what is slow. The program's reading and writing process gives
 * way to everything else, so that on a machine with both cores busy it gets a twentieth of one.
 */
export const PATIENCE_MS = 240_000;
