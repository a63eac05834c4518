import { type ReactNode } from 'react';

import type { UnitsText, YuanText } from '../../../../shared/decimal/decimal-text';
import type { VarietyFigures } from '../../../../shared/engine/plan-result';
import { formatRatio, formatUnits, formatYuan } from '../../../../shared/i18n/format';
import type { VarietyChange } from '../../../../shared/plan/edits';
import { doubled } from '../../../../shared/plan/lever-steps';
import type { PlanDocument, Variety } from '../../../../shared/plan/plan';
import { readEntry } from '../../../../shared/plan/typed-entries';
import { type CellField } from '../../../../shared/plan/variety-entries';
import { toPlotNumber } from '../../../charts/plot-number';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { edit, sealEdits } from '../../../stores/plan-store';
import { problemSentence } from '../../../ui/problem-sentence';
import { beginVarietyPreview } from './begin-preview';
import { NumberLever } from './NumberLever';
import { spendOn } from './spend-on';
import { WinnersLever } from './WinnersLever';

interface VarietyLeversProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly figures: VarietyFigures;
  readonly evaluation: Evaluation;
  /** The chart's end; the slider of the non-selected amount goes as far. */
  readonly maxYuan: YuanText | null;
}

/** A lever at zero starts with this far end. */
const FIRST_BASE_UNITS = '10000';
const FIRST_AMOUNT_YUAN = '10000';

/** The three inputs that decide most, to try out. A slider's whole drag is one step to undo. */
export function VarietyLevers({
  plan,
  variety,
  figures,
  evaluation,
  maxYuan,
}: VarietyLeversProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { levers } = messages.desk;
  const change = (varietyChange: VarietyChange): void => {
    const mergeKey = `lever ${variety.id} ${varietyChange.field}`;
    edit({ kind: 'changeVariety', varietyId: variety.id, change: varietyChange }, mergeKey);
  };
  const typeInto = (field: CellField) => (text: string) => {
    const reading = readEntry(field, text, messages.desk.shareGroups);
    if (!reading.ok) return problemSentence(messages, reading.error);
    change(reading.value);
    sealEdits();
    return null;
  };
  const share = figures.agreedShareRatio;
  return (
    <div role="group" aria-label={levers.label}>
      <NumberLever<UnitsText>
        key={`base ${variety.id}`}
        name={levers.base}
        testId="lever-base"
        value={variety.baseUnits}
        shownText={formatUnits(variety.baseUnits, language)}
        unit={variety.unit}
        farEnd={doubled(variety.baseUnits, FIRST_BASE_UNITS)}
        preview={{
          begin: () => {
            const show = beginVarietyPreview(evaluation, variety.id);
            return (units) => {
              show({ baseUnits: toPlotNumber(units) });
            };
          },
          valueIn: () => null,
          write: (units) => formatUnits(units, language),
        }}
        onType={typeInto('baseUnits')}
        onSlide={(value) => {
          change({ field: 'baseUnits', value });
        }}
      />
      <WinnersLever
        plan={plan}
        variety={variety}
        share={share === null ? null : formatRatio(share, language)}
        onChoose={(value) => {
          change({ field: 'winners', value });
          sealEdits();
        }}
      />
      <NumberLever<YuanText>
        key={`nonSelected ${variety.id}`}
        name={levers.nonSelected}
        testId="lever-non-selected"
        value={figures.nonSelectedYuan}
        shownText={formatYuan(figures.nonSelectedYuan, language)}
        unit={messages.common.units.yuan}
        farEnd={maxYuan ?? doubled(figures.nonSelectedYuan, FIRST_AMOUNT_YUAN)}
        note={variety.nonSelected.kind === 'demand' ? levers.demand : null}
        preview={{
          begin: () => {
            const show = beginVarietyPreview(evaluation, variety.id);
            return (yuan) => {
              show({ nonSelectedYuan: toPlotNumber(yuan) });
            };
          },
          valueIn: ({ variety: moved }) =>
            moved?.id === variety.id ? moved.figures.nonSelectedYuan : null,
          write: (yuan) => formatYuan(yuan, language),
        }}
        onType={typeInto('nonSelected')}
        onSlide={(amountYuan) => {
          spendOn(variety.id, amountYuan);
        }}
      />
    </div>
  );
}
