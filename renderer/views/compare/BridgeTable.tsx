import type { ReactNode } from 'react';

import type { BridgeFactor, PlanBridge } from '../../../shared/engine/bridge';
import { useCompare } from '../../stores/compare-store';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { type BridgeRow, comparedBridgeRows, copiedBridge } from './bridge-rows';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';
import { CopyableTable } from './CopyableTable';
import { useCompareWords } from './use-compare-words';

const css = stylesOf(notesSheet, compareSheet, compareTablesSheet);

interface BridgeTableProps {
  readonly bridge: Extract<PlanBridge, { readonly kind: 'bridge' }>;
  readonly base: ComparedScenario;
  readonly other: ComparedScenario;
  /** The step whose varieties are shown. */
  readonly factor: BridgeFactor | null;
  readonly onChoose: (factor: BridgeFactor) => void;
}

/** The steps in fen, from the one figure to the other. */
export function BridgeTable(props: BridgeTableProps): ReactNode {
  const { bridge, base, other, factor, onChoose } = props;
  const words = useCompareWords();
  const { messages } = words;
  const { bridge: texts } = messages.compare;
  const unit = messages.common.units.yuan;
  const isDifferencesOnly = useCompare((compare) => compare.isDifferencesOnly);
  const all = comparedBridgeRows({ bridge, baseName: base.name, otherName: other.name }, words);
  const rows = isDifferencesOnly ? all.filter(({ changeYuan }) => changeYuan !== '0') : all;
  return (
    <CopyableTable
      title={messages.whatIfCharts.bridge.figures[bridge.figure]}
      note={texts.exact}
      testId="bridge-table"
      table={() => copiedBridge(rows, words)}
    >
      <table className={css('compare-steps')}>
        <thead>
          <tr>
            <th scope="col">{texts.step}</th>
            <th scope="col">{texts.change({ unit })}</th>
            <th scope="col">{texts.after({ unit })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} isOpen={row.factor === factor} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
}

interface RowProps extends Pick<BridgeTableProps, 'onChoose'> {
  readonly row: BridgeRow;
  readonly isOpen: boolean;
}

function Row({ row, isOpen, onChoose }: RowProps): ReactNode {
  const { bridge: texts } = useCompareWords().messages.compare;
  const { factor, changeYuan } = row;
  if (factor === null || changeYuan === null) {
    return (
      <tr className={css('is-total')}>
        <th scope="row">{row.name}</th>
        <td />
        <td data-testid={`bridge-${row.key}`} data-value={row.afterYuan}>
          {row.after}
        </td>
      </tr>
    );
  }
  const isNothing = changeYuan === '0';
  return (
    <tr className={css(isNothing ? 'is-same' : undefined)} data-testid={`bridge-step-${factor}`}>
      <th scope="row">
        <button
          type="button"
          className={css('compare-variety')}
          aria-expanded={isOpen}
          title={texts.open({ factor: row.name })}
          data-testid={`bridge-open-${factor}`}
          onClick={() => {
            onChoose(factor);
          }}
        >
          {row.name}
        </button>
      </th>
      <td data-value={changeYuan} className={css(changeYuan.startsWith('-') ? 'loss' : undefined)}>
        {row.change}
      </td>
      <td data-value={row.afterYuan}>{row.after}</td>
    </tr>
  );
}
