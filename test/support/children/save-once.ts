import { readFile } from 'node:fs/promises';
import { argv, setgid, setuid, stdout } from 'node:process';

import { writePlanFile } from '../../../electron/storage/plan-files';
import { parsePlanFile } from '../../../shared/plan/plan-file';

/** A user who owns nothing. */
const NOBODY = 65534;

/** Saves a plan once, as an unprivileged user where asked, and prints what came of it. */
async function saveOnce(path: string, source: string, user: string | undefined): Promise<void> {
  const plan = parsePlanFile(await readFile(source, 'utf8'), source);
  if (!plan.ok) throw new Error('The plan to save cannot be read');
  if (user === 'nobody') {
    setgid?.(NOBODY);
    setuid?.(NOBODY);
  }
  const written = await writePlanFile({ path, plan: plan.value, savedWith: '0.1.0' });
  stdout.write(JSON.stringify(written));
}

const [, , path = '', source = '', user] = argv;
await saveOnce(path, source, user);
