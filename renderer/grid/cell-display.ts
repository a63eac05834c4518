import type { RatioText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures } from '../../shared/engine/plan-result';
import { formatRatio, formatUnits, formatYuan, type Language } from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { Variety } from '../../shared/plan/plan';
import type { CellField } from '../../shared/plan/variety-entries';
import { entryWords } from '../table/entry-words';

/** How an input is shown while nobody types in it. */
export type CellDisplay =
  | { readonly kind: 'value'; readonly text: string }
  /** Not typed: the figure follows from the policy pack. */
  | { readonly kind: 'derived'; readonly text: string }
  /** Needed and not there. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'blank' };

interface DisplayRequest {
  readonly variety: Variety;
  readonly figures: VarietyFigures | null;
  /** The plan's own f, which a variety without one takes. */
  readonly planFundRatio: RatioText | null;
  readonly isMissing: boolean;
  readonly field: CellField;
  readonly language: Language;
  readonly messages: Messages;
}

const BLANK: CellDisplay = { kind: 'blank' };

/** Inputs always stand in yuan and units: what is seen is what is typed. */
export function cellDisplay(request: DisplayRequest): CellDisplay {
  const text = typedText(request);
  if (text !== null && text !== '') return { kind: 'value', text };
  if (request.isMissing) return { kind: 'missing' };
  const derived = derivedText(request);
  return derived === null ? BLANK : { kind: 'derived', text: derived };
}

function typedText({ variety, figures, field, ...wording }: DisplayRequest): string | null {
  const words = entryWords(variety, field, wording);
  if (words !== null || field !== 'nonSelected' || figures === null) return words;
  return formatYuan(figures.nonSelectedYuan, wording.language);
}

function derivedText(request: DisplayRequest): string | null {
  const { figures, field, language, planFundRatio } = request;
  if (field === 'fundRatio') return formatted(planFundRatio, formatRatio, language);
  if (field === 'expenditureFundRatio') {
    return formatted(request.variety.fundRatio ?? planFundRatio, formatRatio, language);
  }
  if (figures === null) return null;
  if (field === 'agreedShareRatio') {
    return formatted(figures.agreedShareRatio, formatRatio, language);
  }
  return field === 'agreedUnits' ? formatUnits(figures.agreedUnits, language) : null;
}

function formatted<Text extends string>(
  text: Text | null,
  format: (text: Text, language: Language) => string,
  language: Language,
): string | null {
  return text === null ? null : format(text, language);
}
