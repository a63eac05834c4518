import type { MappingTemplate } from '../../shared/purchases/columns/mapping-template';
import {
  type ImportMemory,
  importMemorySchema,
} from '../../shared/purchases/settling/import-answers';
import { changeJsonFile, readJsonFile } from './json-file';

const MOST_TEMPLATES = 200;
const MOST_ANSWERS = 50_000;

const EMPTY: ImportMemory = { templates: [], answers: {} };

/** What imports have learnt, in a file of its own beside the settings. */
export interface ImportMemoryFile {
  readonly path: string;
  /** Told where the file was damaged and has been kept aside. */
  readonly onDamage: () => void;
}

export function readImportMemory(file: ImportMemoryFile): Promise<ImportMemory> {
  return readJsonFile(jsonFile(file));
}

/**
 * Adds what an import has learnt: a template of the same name or header and answers for the same product are replaced. The
 * newest stand last; beyond 200 templates and 50,000 answers the oldest go.
 */
export function addToImportMemory(file: ImportMemoryFile, learnt: ImportMemory): Promise<void> {
  return changeJsonFile(jsonFile(file), (known) => joinedMemory(known, learnt));
}

export function forgetImportMemory(file: ImportMemoryFile): Promise<void> {
  return changeJsonFile(jsonFile(file), () => EMPTY);
}

export function joinedMemory(known: ImportMemory, learnt: ImportMemory): ImportMemory {
  return {
    templates: learnt.templates.reduce(withTemplate, known.templates).slice(-MOST_TEMPLATES),
    answers: joinedAnswers(known.answers, learnt.answers),
  };
}

function withTemplate(
  templates: readonly MappingTemplate[],
  template: MappingTemplate,
): readonly MappingTemplate[] {
  const header = JSON.stringify(template.header);
  const others = templates.filter(
    ({ name, header: words }) => name !== template.name && JSON.stringify(words) !== header,
  );
  return [...others, template];
}

function joinedAnswers(
  known: ImportMemory['answers'],
  learnt: ImportMemory['answers'],
): ImportMemory['answers'] {
  const answers = new Map(Object.entries(known));
  for (const [key, answer] of Object.entries(learnt)) {
    // Taken out first, so that it stands last.
    answers.delete(key);
    answers.set(key, answer);
  }
  return Object.fromEntries(Array.from(answers).slice(-MOST_ANSWERS));
}

function jsonFile({
  path,
  onDamage,
}: ImportMemoryFile): Parameters<typeof readJsonFile<ImportMemory>>[0] {
  return { path, schema: importMemorySchema, fallback: EMPTY, onDamage };
}
