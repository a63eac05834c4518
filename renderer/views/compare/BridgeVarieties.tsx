import { type ReactNode, useEffect, useRef } from 'react';

import type { BridgeFactor, BridgeStep } from '../../../shared/engine/bridge';
import { type BridgeVariety, isRuleFactor } from '../../../shared/engine/bridge-varieties';
import { openVariety } from '../../commands/open-variety';
import type { BridgeAsked } from '../../results/compare-questions';
import { useAnswer } from '../../results/use-answer';
import type { ShownTable } from '../../table/shown-table';
import buttonsSheet from '../../ui/buttons.module.css';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import { CopyableTable } from './CopyableTable';
import { signedYuan } from './difference-words';
import { useCompareWords } from './use-compare-words';

const css = stylesOf(buttonsSheet, notesSheet, compareSheet, compareTablesSheet);

/** As many varieties as are listed; the copied table has all of them. */
const MOST_SHOWN = 50;

interface BridgeVarietiesProps {
  readonly asked: BridgeAsked & { readonly factor: BridgeFactor };
  readonly step: BridgeStep | null;
  readonly onClose: () => void;
}

/** The varieties behind one step of the bridge, the largest change first. */
export function BridgeVarieties({ asked, step, onClose }: BridgeVarietiesProps): ReactNode {
  const { messages, language } = useCompareWords();
  const { compare, whatIfCharts } = messages;
  const { bridge: words, varieties: names } = compare;
  const answered = useAnswer('bridgeVarieties', asked);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  if (answered === null || answered.input.factor !== asked.factor || step === null) return null;
  const factor = whatIfCharts.bridge.factors[asked.factor];
  const varieties = answered.output;
  return (
    <div ref={box} data-testid="bridge-varieties">
      <CopyableTable
        title={words.varieties({ factor, amount: signedYuan(step.shownChangeYuan, language) })}
        testId="bridge-varieties-table"
        table={() => copied(varieties)}
        tools={
          <button type="button" className={css('text-button')} onClick={onClose}>
            {words.close}
          </button>
        }
      >
        {varieties.length === 0 ? (
          <p className={css('compare-note')}>
            {isRuleFactor(asked.factor) ? words.ruleOfAll : words.noVarieties}
          </p>
        ) : (
          <div
            className={css('compare-scroll')}
            tabIndex={0}
            role="region"
            aria-label={names.caption}
          >
            <table className={css('compare-steps')}>
              <thead>
                <tr>
                  <th scope="col">{words.variety}</th>
                  <th scope="col">{words.varietyChange}</th>
                </tr>
              </thead>
              <tbody>
                {varieties.slice(0, MOST_SHOWN).map(({ id, genericName, changeYuan }) => (
                  <tr key={id}>
                    <th scope="row">
                      <button
                        type="button"
                        className={css('compare-variety')}
                        data-part="name"
                        title={names.open({ name: genericName })}
                        onClick={() => {
                          openVariety(id);
                        }}
                      >
                        {genericName}
                      </button>
                    </th>
                    <td
                      data-value={changeYuan}
                      className={css(changeYuan.startsWith('-') ? 'loss' : undefined)}
                    >
                      {signedYuan(changeYuan, language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </CopyableTable>
    </div>
  );

  function copied(all: readonly BridgeVariety[]): ShownTable {
    return {
      caption: words.title,
      columns: [words.variety, words.varietyChange],
      rows: all.map(({ id, genericName, changeYuan }) => ({
        key: id,
        cells: [
          { shown: genericName },
          { shown: signedYuan(changeYuan, language), exact: changeYuan },
        ],
      })),
    };
  }
}
