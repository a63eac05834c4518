// The whole import, as the command does it: every check, and the totals of every variety.
import { runHeadless } from '../../../electron/headless/cli';

const [file = ''] = process.argv.slice(2);
process.exitCode = await runHeadless(['import', file, '--json'], {
  stdout: (text) => {
    process.stdout.write(text);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
  workingFolder: process.cwd(),
});
