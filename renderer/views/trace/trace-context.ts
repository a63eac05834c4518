import { findScenario } from '../../../shared/plan/scenario';
import type { Answered } from '../../results/use-answer';
import { groupName, type TraceContext } from './trace-steps';
import type { TraceWords } from './trace-words';

type TraceAsked = Pick<Answered<'trace'>, 'input' | 'document'>;

/** What a traced figure is of, and in which scenario: `阿托伐他汀 · 现状`. */
export function subjectOf(asked: TraceAsked, words: TraceWords): string {
  const { card } = words.messages.trace;
  return card.subject({ subject: figureOwner(asked, words), scenario: scenarioName(asked, words) });
}

function figureOwner(asked: TraceAsked, words: TraceWords): string {
  const { traced } = asked.input;
  switch (traced.kind) {
    case 'hospital':
      return words.messages.trace.card.hospital;
    case 'group':
      return groupName(traced.group, words);
    case 'batch':
      return words.messages.trace.card.batch({ name: traced.batch });
    case 'variety':
      return varietyOf(asked)?.genericName ?? '';
  }
}

export function contextOf(asked: TraceAsked, words: TraceWords): TraceContext {
  const { document, input } = asked;
  const conditions = findScenario(document, input.scenarioId)?.conditions ?? {};
  return {
    words,
    traced: input.traced,
    unitWord: varietyOf(asked)?.unit ?? '',
    scenarioName: scenarioName(asked, words),
    ownTerms: (['score', 'fundRatio'] as const).filter((term) => term in conditions),
  };
}

function scenarioName({ document, input }: TraceAsked, { messages }: TraceWords): string {
  return findScenario(document, input.scenarioId)?.name ?? messages.common.baseScenario;
}

/** A variety's name and unit are the same in every scenario, unless one was frozen before they changed. */
function varietyOf({
  document,
  input: { traced, scenarioId },
}: TraceAsked): { readonly genericName: string; readonly unit: string } | null {
  if (traced.kind !== 'variety') return null;
  const plan = findScenario(document, scenarioId)?.frozen?.plan ?? document;
  return plan.varieties.find(({ id }) => id === traced.varietyId) ?? null;
}
