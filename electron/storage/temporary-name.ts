import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

/** Who writes a temporary file: a computer, by the beginning of its name's hash, and a process on it. */
export interface TemporaryWriter {
  readonly host: string;
  readonly pid: number;
}

const NAME = /^\.jieyu-([0-9a-f]{6})-([0-9a-f]{1,8})-[0-9a-f]{8}\.tmp$/;
/** As they were named before their names said who writes. */
const NAMELESS = /^\.jieyu-[0-9a-f]{12}\.tmp$/;

export function thisHost(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
}

/** Short, so that also beside a file with the longest name there is room for it. */
export function temporaryName(): string {
  const random = randomBytes(4).toString('hex');
  return `.jieyu-${thisHost()}-${process.pid.toString(16)}-${random}.tmp`;
}

/** Whether a file is one that a write which was cut off may have left behind, and who wrote it where its name says so. */
export function temporaryWriter(name: string): TemporaryWriter | 'unknown' | null {
  if (NAMELESS.test(name)) return 'unknown';
  const [, host, pid] = NAME.exec(name) ?? [];
  return host === undefined || pid === undefined ? null : { host, pid: parseInt(pid, 16) };
}
