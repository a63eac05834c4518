import { assertNever } from '../../shared/assert';
import type { Language } from '../../shared/i18n/format';
import { errorSentence } from '../../shared/i18n/sentence';
import type { Messages } from '../../shared/i18n/zh-cn';
import {
  type CommandContext,
  type CommandOutcome,
  done,
  type HeadlessCommand,
  misused,
  type PrintPdf,
} from './command';

/** Where the commands write and from where relative paths are meant. */
export interface HeadlessIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly workingFolder: string;
  readonly backupRoot?: string | undefined;
  /** How the person calls this program, before the command; usually by its script. */
  readonly program?: string;
  readonly printPdf?: PrintPdf;
}

/** Each is loaded when it is called for: an import needs nothing of the forecast. */
const commands: ReadonlyMap<string, () => Promise<HeadlessCommand>> = new Map([
  ['import', async () => (await import('./import-command')).runImport],
  ['estimate', async () => (await import('./estimate-command')).runEstimate],
  ['curve', async () => (await import('./curve-command')).runCurve],
  ['grid', async () => (await import('./grid-command')).runGrid],
  ['forecast', async () => (await import('./forecast-command')).runForecast],
  ['declare', async () => (await import('./declare-command')).runDeclare],
  ['fund', async () => (await import('./fund-command')).runFund],
  ['score', async () => (await import('./score-command')).runScore],
  ['allocate', async () => (await import('./allocate-command')).runAllocate],
  ['monitor', async () => (await import('./monitor-command')).runMonitor],
  ['report', async () => (await import('./report-command')).runReport],
  ['sample', async () => (await import('./sample-command')).runSample],
]);

/** Of two languages one is spoken. */
const messagesOf: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: async () => (await import('../../shared/i18n/zh-cn')).zhCn,
  en: async () => (await import('../../shared/i18n/en')).en,
};

/** Runs one command without a window. The exit status: 0 done, 1 refused input, 2 wrong usage (contract 2). */
export async function runHeadless(argv: readonly string[], io: HeadlessIo): Promise<number> {
  const { language, rest } = takeLanguage(argv);
  const messages = await messagesOf[language ?? 'zh']();
  const context = {
    language: language ?? 'zh',
    messages,
    workingFolder: io.workingFolder,
    backupRoot: io.backupRoot,
    printPdf: io.printPdf,
  };
  const { wrongValue, expectedLanguage } = messages.headless;
  const outcome =
    language === null
      ? misused(wrongValue({ option: '--lang', value: '', expected: expectedLanguage }))
      : await runCommand(rest, context, io);
  return finish(outcome, messages, io);
}

async function runCommand(
  argv: readonly string[],
  context: CommandContext,
  io: HeadlessIo,
): Promise<CommandOutcome> {
  const words = context.messages.headless;
  const [name, ...args] = argv;
  if (argv.includes('--help')) return done(words.usage(called(io)));
  if (name === undefined) return misused(words.noCommand);
  const loadCommand = commands.get(name);
  if (loadCommand === undefined) return misused(words.unknownCommand({ name }));
  const command = await loadCommand();
  return command(args, context);
}

function called({ program = 'npm run -s jieyu --' }: HeadlessIo): { readonly program: string } {
  return { program };
}

function finish(outcome: CommandOutcome, messages: Messages, io: HeadlessIo): number {
  switch (outcome.kind) {
    case 'done':
      if (outcome.note !== undefined) io.stderr(`${outcome.note}\n`);
      io.stdout(outcome.output);
      return 0;
    case 'refused':
      for (const error of outcome.errors) {
        io.stderr(`error ${error.code}: ${oneLine(errorSentence(messages, error))}\n`);
      }
      return 1;
    case 'misused':
      io.stderr(
        `error usage: ${oneLine(outcome.sentence)}\n\n${messages.headless.usage(called(io))}`,
      );
      return 2;
    default:
      return assertNever(outcome);
  }
}

/** Takes `--lang` out wherever it stands; `null` for a language that is not there. */
function takeLanguage(argv: readonly string[]): {
  readonly language: Language | null;
  readonly rest: readonly string[];
} {
  const at = argv.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  if (at === -1) return { language: 'zh', rest: argv };
  const isJoined = argv[at] !== '--lang';
  const value = isJoined ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return {
    language: value === 'zh' || value === 'en' ? value : null,
    rest: [...argv.slice(0, at), ...argv.slice(at + (isJoined ? 1 : 2))],
  };
}

/** A name from a file may hold line breaks; an error takes one line. */
function oneLine(sentence: string): string {
  return sentence.replace(/\p{Cc}+/gu, ' ');
}
