import type { TraceCardContent, TraceGiven, TraceParameter } from './trace-card';
import type { TraceAddend, TracePart } from './trace-steps';
import type { TraceWords } from './trace-words';

/** What a copied trace says above and below its card. */
export interface CopiedTraceRequest {
  readonly card: TraceCardContent;
  readonly hospitalName: string;
  readonly year: number;
  /** Hospital, settlement group or variety, and the scenario. */
  readonly subject: string;
  readonly words: TraceWords;
}

const MOST_ADDENDS = 20;

/** A trace as plain text for a memo: a line a statement, steps indented, sections apart. */
export function copiedTrace({
  card,
  hospitalName,
  year,
  subject,
  words,
}: CopiedTraceRequest): string {
  const { card: texts } = words.messages.trace;
  const { root } = card;
  const sections: readonly (readonly string[])[] = [
    [
      labelled(root.name, amount(root, words), words),
      `${texts.madeAt({ hospital: hospitalName, year })} · ${subject}`,
      ...formulaLines(root, words),
      ...(card.basis === null ? [] : [labelled(texts.basis, card.basis, words)]),
    ],
    section(texts.steps, stepLines(root, words, 1)),
    section(
      texts.inputs,
      card.inputs.map((input) => inputLine(input, words)),
    ),
    section(
      texts.parameters,
      card.parameters.map((parameter) => parameterLine(parameter, words)),
    ),
    [labelled(texts.rounding, card.rounding, words)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\r\n'))
    .join('\r\n\r\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function formulaLines(part: TracePart, words: TraceWords): readonly string[] {
  const { card: texts } = words.messages.trace;
  if (part.kind === 'given') return [labelled(texts.note, part.origin, words)];
  const numbers =
    part.kind === 'formula' && part.numbers !== null
      ? [labelled(texts.numbers, `${part.value} = ${part.numbers}`, words)]
      : [];
  return [
    labelled(texts.formula, part.expression, words),
    ...numbers,
    labelled(texts.note, part.note, words),
  ];
}

/** What the part is made of, and that in turn, each a step further in. */
function stepLines(part: TracePart, words: TraceWords, depth: number): readonly string[] {
  switch (part.kind) {
    case 'given':
      return [];
    case 'sum':
      return addendLines(part.addends, words, depth);
    case 'formula':
      return part.parts.flatMap((each) => [
        indented(partLine(each, words), depth),
        ...stepLines(each, words, depth + 1),
      ]);
  }
}

function partLine(part: TracePart, words: TraceWords): string {
  const named = labelled(part.name, amount(part, words), words);
  if (part.kind === 'given') return named;
  const right = part.kind === 'formula' ? part.numbers : null;
  return right === null
    ? `${named} (${part.expression})`
    : `${named} (${part.expression} = ${right})`;
}

function addendLines(
  addends: readonly TraceAddend[],
  words: TraceWords,
  depth: number,
): readonly string[] {
  const left = addends.length - MOST_ADDENDS;
  return [
    ...addends
      .slice(0, MOST_ADDENDS)
      .map((addend) => indented(labelled(addend.name, amount(addend, words), words), depth)),
    ...(left > 0 ? [indented(words.messages.trace.card.more({ count: left }), depth)] : []),
  ];
}

function inputLine(input: TraceGiven, words: TraceWords): string {
  const value = words.messages.trace.card.from({
    value: amount(input, words),
    origin: input.origin,
  });
  return indented(labelled(input.name, value, words), 1);
}

function parameterLine(parameter: TraceParameter, words: TraceWords): string {
  const { messages, language } = words;
  const { kind, title, quotation } = parameter.source;
  const { card: texts } = messages.trace;
  const source = texts.sourced({
    kind: messages.policy.source.kinds[kind],
    title: title[language],
  });
  const quoted = quotation === null ? '' : ` ${texts.quoted({ text: quotation })}`;
  const value = texts.from({ value: amount(parameter, words), origin: `${source}${quoted}` });
  return indented(labelled(parameter.name, value, words), 1);
}

function amount(
  { value, unit }: Pick<TracePart, 'value' | 'unit'>,
  { messages }: TraceWords,
): string {
  return messages.trace.card.equals({ value, unit });
}

function labelled(label: string, text: string, { messages }: TraceWords): string {
  return messages.trace.card.labelled({ label, text });
}

function indented(line: string, depth: number): string {
  return `${'  '.repeat(depth)}${line}`;
}
