import { parseArgs, type ParseArgsConfig } from 'node:util';

import type { Messages } from '../../shared/i18n/zh-cn';
import { errorCode } from '../storage/write-file-safely';
import type { CommandContext, CommandOutcome } from './command';
import { sharedFile } from './distinct-files';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
type Parsed<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

export type ReadOptions<Options extends OptionsConfig> =
  | {
      readonly kind: 'read';
      readonly values: Parsed<Options>['values'];
      readonly files: readonly string[];
    }
  | Extract<CommandOutcome, { kind: 'misused' }>;

/**
 * Reads a command's options and files. An option that is not known, lacks its value or is given a second one is wrong
 * usage, and so is a file to write that is one of those to read.
 */
export function readOptions<const Options extends OptionsConfig>(
  args: readonly string[],
  options: Options,
  { messages, workingFolder }: CommandContext,
): ReadOptions<Options> {
  try {
    const config = { args: [...args], options, allowPositionals: true, strict: true } as const;
    const { values, positionals } = parseArgs(config);
    const repeated = repeatedOption(args, options);
    if (repeated !== null) {
      return { kind: 'misused', sentence: messages.headless.repeatedOption({ option: repeated }) };
    }
    const shared = sharedFile({ values, files: positionals }, workingFolder);
    if (shared !== null) return { kind: 'misused', sentence: messages.headless.sameFile(shared) };
    return { kind: 'read', values, files: positionals };
  } catch (error) {
    return { kind: 'misused', sentence: misuseSentence(error, messages.headless) };
  }
}

/** An option that has one value and is given two; parseArgs would take the last in silence. */
function repeatedOption(args: readonly string[], options: OptionsConfig): string | null {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (seen.has(token.name)) return token.rawName;
    const { type, multiple = false } = options[token.name] ?? {};
    if (type === 'string' && !multiple) seen.add(token.name);
  }
  return null;
}

/** What parseArgs refuses, in the language of the command: its own sentences are English. */
function misuseSentence(error: unknown, words: Messages['headless']): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^'\s<,]*)/.exec(message)?.[1] ?? '';
  if (errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption({ option });
  return message.includes('does not take')
    ? words.takesNoValue({ option })
    : words.lacksValue({ option });
}
