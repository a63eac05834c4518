// Loaded before a measured program: says on the third pipe what the whole process used.
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: peakMegabytes() };
  writeSync(3, JSON.stringify(usage));
});

/** The system counts the parent's memory in a child's largest use until it has loaded its own program; the kernel's own figure does not. */
function peakMegabytes(): number {
  const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return parseInt(kilobytes ?? '', 10) / 1024;
}
