import { app } from 'electron';

import { declareAppProtocol } from './app-protocol';
import { headlessArguments } from './headless-arguments';
import { blockNetwork } from './page-guards';
import { openProgram } from './program';

const parameters = headlessArguments(process.argv);
if (parameters === null) startWindow();
else void startHeadless(parameters);

function startWindow(): void {
  useOwnFolder();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // As root there is no sandbox, and enforcing it would then end every process the program starts.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  blockNetwork(app);
  declareAppProtocol();
  void openProgram();
}

/** `--user-data-dir=FOLDER` keeps settings, logs and the single-instance lock apart, for tests and for USB sticks. */
function useOwnFolder(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') app.setPath('userData', folder);
}

/** The commands need no window and no display. */
async function startHeadless(command: readonly string[]): Promise<void> {
  app.commandLine.appendSwitch('ozone-platform', 'headless');
  app.disableHardwareAcceleration();
  const { runHeadless } = await import('./headless/cli');
  const status = await runHeadless(command, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    workingFolder: process.cwd(),
  });
  app.exit(status);
}
