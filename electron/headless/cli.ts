import { assertNever } from '../../shared/assert';
import { en } from '../../shared/i18n/en';
import type { Language } from '../../shared/i18n/format';
import { errorSentence } from '../../shared/i18n/sentence';
import { type Messages, zhCn } from '../../shared/i18n/zh-cn';
import {
  type Command,
  type CommandContext,
  type CommandOutcome,
  done,
  misused,
  type PrintPdf,
} from './command';
import { runCurve } from './curve-command';
import { runDeclare } from './declare-command';
import { runEstimate } from './estimate-command';
import { runForecast } from './forecast-command';
import { runGrid } from './grid-command';
import { runImport } from './import-command';
import { runReport } from './report-command';
import { runSample } from './sample-command';

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

const commands: ReadonlyMap<string, Command> = new Map([
  ['import', runImport],
  ['estimate', runEstimate],
  ['curve', runCurve],
  ['grid', runGrid],
  ['forecast', runForecast],
  ['declare', runDeclare],
  ['report', runReport],
  ['sample', runSample],
]);

const messagesOf: Readonly<Record<Language, Messages>> = { zh: zhCn, en };

/** Runs one command without a window. The exit status: 0 done, 1 refused input, 2 wrong usage (contract 2). */
export async function runHeadless(argv: readonly string[], io: HeadlessIo): Promise<number> {
  const { language, rest } = takeLanguage(argv);
  const messages = messagesOf[language ?? 'zh'];
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
  const command = commands.get(name);
  return command === undefined ? misused(words.unknownCommand({ name })) : command(args, context);
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
