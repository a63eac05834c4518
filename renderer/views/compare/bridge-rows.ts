import { type YuanText } from '../../../shared/decimal/decimal-text';
import { runningSums } from '../../../shared/decimal/text-arithmetic';
import type { BridgeFactor, BridgeStep, PlanBridge } from '../../../shared/engine/bridge';
import { formatYuan } from '../../../shared/i18n/format';
import type { ShownTable } from '../../table/shown-table';
import { type CompareWords, signedYuan } from './difference-words';

/** A line of the bridge's table: one of the two figures, or a step between them. */
export interface BridgeRow {
  /** `null` for the two figures. */
  readonly factor: BridgeFactor | null;
  readonly key: string;
  readonly name: string;
  /** To the fen; `null` for the two figures. */
  readonly changeYuan: YuanText | null;
  readonly change: string;
  readonly afterYuan: YuanText;
  readonly after: string;
}

interface BridgeRowsRequest {
  readonly bridge: Extract<PlanBridge, { readonly kind: 'bridge' }>;
  readonly baseName: string;
  readonly otherName: string;
}

/** The bridge line by line, in fen that add up: each total is the one before it and the change. */
export function comparedBridgeRows(
  { bridge, baseName, otherName }: BridgeRowsRequest,
  { messages, language }: CompareWords,
): readonly BridgeRow[] {
  const total = (key: string, name: string, afterYuan: YuanText): BridgeRow => ({
    factor: null,
    key,
    name,
    changeYuan: null,
    change: '',
    afterYuan,
    after: formatYuan(afterYuan, language),
  });
  return [
    total('base', baseName, bridge.shownBaseYuan),
    ...shownTotals(bridge).map(({ step, afterYuan }): BridgeRow => ({
      factor: step.factor,
      key: step.factor,
      name: messages.whatIfCharts.bridge.factors[step.factor],
      changeYuan: step.shownChangeYuan,
      change: signedYuan(step.shownChangeYuan, language),
      afterYuan,
      after: formatYuan(afterYuan, language),
    })),
    total('other', otherName, bridge.shownOtherYuan),
  ];
}

/** Each step with the sum of what is shown up to it. */
function shownTotals({
  shownBaseYuan,
  steps,
}: Pick<BridgeRowsRequest['bridge'], 'shownBaseYuan' | 'steps'>): readonly {
  readonly step: BridgeStep;
  readonly afterYuan: YuanText;
}[] {
  const [, ...after] = runningSums([
    shownBaseYuan,
    ...steps.map(({ shownChangeYuan }) => shownChangeYuan),
  ]);
  return steps.map((step, index) => ({ step, afterYuan: after[index] ?? shownBaseYuan }));
}

/** The same lines for a spreadsheet. */
export function copiedBridge(
  rows: readonly BridgeRow[],
  { messages }: Pick<CompareWords, 'messages'>,
): ShownTable {
  const { bridge } = messages.compare;
  const unit = messages.common.units.yuan;
  return {
    caption: bridge.title,
    columns: [bridge.step, bridge.change({ unit }), bridge.after({ unit })],
    rows: rows.map(({ key, name, change, changeYuan, after, afterYuan }) => ({
      key,
      cells: [
        { shown: name },
        changeYuan === null ? { shown: '' } : { shown: change, exact: changeYuan },
        { shown: after, exact: afterYuan },
      ],
    })),
  };
}
