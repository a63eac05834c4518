import type { RatioText, YuanText } from '../../shared/decimal/decimal-text';
import type { VarietyResult } from '../../shared/engine/plan-result';
import { formatRatio, formatYuan, type Language } from '../../shared/i18n/format';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { Variety } from '../../shared/plan/plan';
import { type CellField } from '../../shared/plan/variety-entries';
import type { MoneyUnit } from '../stores/view-store';
import { figuresOf } from '../table/cell-number';
import type { FigureField, GridColumn } from '../table/columns';
import type { InvalidEntry } from '../table/edit-state';
import { moneyDigits } from '../ui/MoneyText';
import { problemSentence } from '../ui/problem-sentence';
import { cellDisplay } from './cell-display';

/** In what words and units cells are shown. */
export interface Wording {
  readonly messages: Messages;
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
}

/** A cell as it is drawn. */
export interface CellView {
  readonly text: string;
  readonly tone: 'plain' | 'loss' | 'derived' | 'missing' | 'blank' | 'invalid';
  /** What the pointer is told; `null` where it sees all there is. */
  readonly title: string | null;
}

interface ViewRequest {
  readonly variety: Variety;
  readonly result: VarietyResult | undefined;
  readonly planFundRatio: RatioText | null;
  readonly wording: Wording;
}

export function inputView(
  field: CellField,
  entry: InvalidEntry | null,
  { variety, result, planFundRatio, wording }: ViewRequest,
): CellView {
  const { messages, language } = wording;
  if (entry !== null) {
    const text = entry.text === '' ? messages.common.unknownFigure : entry.text;
    return { text, tone: 'invalid', title: problemSentence(messages, entry.problem) };
  }
  const isMissing = result?.outcome.kind === 'incomplete' && result.outcome.missing.includes(field);
  const figures = figuresOf(result);
  const request = { variety, figures, planFundRatio, isMissing, field, language, messages };
  const display = cellDisplay(request);
  switch (display.kind) {
    case 'value':
      return { text: display.text, tone: 'plain', title: display.text };
    case 'derived': {
      return { text: display.text, tone: 'derived', title: sourceWords(field, messages) };
    }
    case 'missing':
      return { text: messages.desk.grid.missing, tone: 'missing', title: null };
    case 'blank':
      return { text: messages.common.unknownFigure, tone: 'blank', title: null };
  }
}

/** What an input follows from while it is not typed. */
function sourceWords(field: CellField, { grid, desk }: Messages): string {
  if (field === 'fundRatio') return grid.fromPlan;
  return field === 'expenditureFundRatio' ? grid.fromFundRatio : desk.grid.fromTable;
}

/** Any figure but the state, which has a sign of its own. */
export function figureView(
  field: Exclude<FigureField, 'state'>,
  result: VarietyResult | undefined,
  { messages, language, moneyUnit }: Wording,
): CellView {
  const figures = figuresOf(result);
  const value = figures?.[field] ?? null;
  if (value === null) {
    return { text: messages.common.unknownFigure, tone: 'blank', title: null };
  }
  if (field === 'completionRatio' || field === 'nonSelectedAmountShareRatio') {
    return { text: formatRatio(value as RatioText, language), tone: 'plain', title: null };
  }
  return moneyView(value as YuanText, { messages, language, moneyUnit });
}

export function moneyView(yuan: YuanText, { messages, language, moneyUnit }: Wording): CellView {
  return {
    text: moneyDigits(yuan, moneyUnit, language),
    tone: yuan.startsWith('-') ? 'loss' : 'plain',
    title:
      moneyUnit === 'yuan' ? null : `${formatYuan(yuan, language)} ${messages.common.units.yuan}`,
  };
}

/** What a changed cell is in the base scenario. */
export function baseTitle(column: GridColumn, base: Variety, wording: Wording): string | null {
  if (column.kind !== 'input') return null;
  const request = { variety: base, result: undefined, planFundRatio: null, wording };
  return wording.messages.grid.inBase({ value: inputView(column.field, null, request).text });
}

/** Whether something stands in the cell, for going from block to block. */
export function isFilledCell(column: GridColumn, request: ViewRequest): boolean {
  if (column.field === 'state') return true;
  const { tone } =
    column.kind === 'input'
      ? inputView(column.field, null, request)
      : figureView(column.field, request.result, request.wording);
  return tone !== 'blank' && tone !== 'missing';
}
