import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A Python that has numpy. What is missing goes into an environment in the folder; `null` where it cannot be fetched. */
export function pythonWithNumpy(folder: string): string | null {
  if (hasNumpy('python3')) return 'python3';
  const own = join(folder, 'python');
  try {
    execFileSync('python3', ['-m', 'venv', own], { stdio: 'ignore', timeout: 120_000 });
    const wanted = ['-m', 'pip', 'install', '--quiet', 'numpy'];
    execFileSync(join(own, 'bin/python'), wanted, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    return null;
  }
  return join(own, 'bin/python');
}

function hasNumpy(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
