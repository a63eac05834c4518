import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

import type { Command } from './readers';

/** What one process used from its start to its end. */
export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

interface Run {
  readonly usage: Usage;
  /** Of the totals; empty where none were asked for. */
  readonly digest: string;
}

/** Runs every command so often, one after the other and again; medians. All that print totals have to print the same. */
export async function runInTurns<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Promise<Readonly<Record<Name, Usage>>> {
  const names = Object.keys(commands) as Name[];
  const runs = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs.get(name)?.push(await runReader(commands[name]));
  }
  const digests = new Set([...runs.values()].flat().map(({ digest }) => digest));
  digests.delete('');
  if (digests.size > 1) throw new Error(`Readers disagree: ${JSON.stringify([...runs])}`);
  const medians = Array.from(runs, ([name, each]) => [name, medianOf(each)] as const);
  return Object.fromEntries(medians) as Record<Name, Usage>;
}

async function runReader([program, ...parameters]: Command): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=8000' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, used] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stdio[3] as Readable),
  ]);
  const status = await ended;
  const wallMs = performance.now() - start;
  if (status !== 0) throw new Error(`${parameters.join(' ')} ended with ${String(status)}`);
  const { digest } = JSON.parse(printed) as { digest?: string };
  const usage = JSON.parse(used) as Omit<Usage, 'wallMs'>;
  return { usage: { wallMs, ...usage }, digest: digest ?? '' };
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = '';
  if (stream === null) return text;
  for await (const part of stream) text += String(part);
  return text;
}

function medianOf(runs: readonly Run[]): Usage {
  const middle = (pick: (usage: Usage) => number): number => {
    const sorted = runs.map(({ usage }) => pick(usage)).sort((left, right) => left - right);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return {
    wallMs: middle(({ wallMs }) => wallMs),
    cpuMs: middle(({ cpuMs }) => cpuMs),
    peakMegabytes: middle(({ peakMegabytes }) => peakMegabytes),
  };
}
