import type { ReactNode } from 'react';

import type { UnitsText, YuanText } from '../../../shared/decimal/decimal-text';
import type { VarietyFigures } from '../../../shared/engine/plan-result';
import { formatPrice, formatUnits, formatYuan } from '../../../shared/i18n/format';
import {
  completeDemand,
  type DemandDraft,
  demandFields,
  type Prefill,
} from '../../../shared/plan/non-selected-regimes';
import type { Variety } from '../../../shared/plan/plan';
import { type CellProblem, readAmount } from '../../../shared/plan/typed-values';
import type { Result } from '../../../shared/result';
import { useLanguage, useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { problemSentence } from '../../ui/problem-sentence';
import { stylesOf } from '../../ui/styles-of';
import { DetailField } from './DetailField';
import varietySheet from './variety.module.css';

const css = stylesOf(notesSheet, varietySheet);

interface DemandFieldsProps {
  readonly variety: Variety;
  readonly figures: VarietyFigures | null;
  readonly draft: DemandDraft;
  readonly window: Prefill['window'];
  readonly onChange: (draft: DemandDraft) => void;
}

/** The three inputs of a fixed demand, and the spending the engine makes of them. */
export function DemandFields(props: DemandFieldsProps): ReactNode {
  const { variety, draft, window, onChange } = props;
  const messages = useMessages();
  const language = useLanguage();
  const { nonSelected: words, perUnit, anyUnit } = messages.variety;
  const unit = variety.unit === '' ? anyUnit : variety.unit;
  const isEffective = variety.nonSelected.kind === 'demand';
  const commit = <Value,>(
    reading: Result<Value | null, CellProblem>,
    change: (value: Value | null) => DemandDraft,
  ): string | null => {
    if (!reading.ok) return problemSentence(messages, reading.error);
    if (reading.value === null && isEffective) {
      return problemSentence(messages, { kind: 'numberMissing' });
    }
    onChange(change(reading.value));
    return null;
  };
  const missing = demandFields.filter((field) => draft[field] === null);
  return (
    <>
      <div className={css('detail-grid is-thirds')}>
        {(['demandUnits', 'selectedUnits'] as const).map((field) => (
          <DetailField
            key={field}
            name={words[field]}
            text={draft[field] ?? ''}
            shownText={draft[field] === null ? '' : formatUnits(draft[field], language)}
            placeholder={messages.desk.grid.missing}
            unit={unit}
            testId={`detail-${field}`}
            onCommit={(text) =>
              commit(readAmount<UnitsText>(text), (value) => ({ ...draft, [field]: value }))
            }
          />
        ))}
        <DetailField
          name={words.nonSelectedPriceYuan}
          text={draft.nonSelectedPriceYuan ?? ''}
          shownText={
            draft.nonSelectedPriceYuan === null
              ? ''
              : formatPrice(draft.nonSelectedPriceYuan, language)
          }
          placeholder={messages.desk.grid.missing}
          unit={perUnit({ unit: variety.unit })}
          testId="detail-nonSelectedPriceYuan"
          onCommit={(text) =>
            commit(readAmount<YuanText>(text), (nonSelectedPriceYuan) => ({
              demandUnits: draft.demandUnits,
              selectedUnits: draft.selectedUnits,
              nonSelectedPriceYuan,
            }))
          }
        />
      </div>
      {window !== null && <p className={css('detail-note')}>{words.prefilled(window)}</p>}
      {completeDemand(draft) === null ? (
        <p className={css('detail-note is-caution')} role="status">
          {words.stillNeeded({
            what: missing.map((field) => words[field]).join(messages.common.listSeparator),
          })}
        </p>
      ) : (
        <DemandResult {...props} unit={unit} />
      )}
    </>
  );
}

function DemandResult({
  variety,
  figures,
  draft,
  unit,
}: DemandFieldsProps & { readonly unit: string }): ReactNode {
  const { nonSelected: words } = useMessages().variety;
  const language = useLanguage();
  const spent = figures?.nonSelectedYuan ?? null;
  const inTable = variety.selectedUnits;
  return (
    <>
      <p
        className={css('demand-result')}
        data-testid="detail-spending"
        data-value={spent ?? undefined}
      >
        <span>{words.formula}</span>{' '}
        {spent === null ? (
          <span>{words.resultOpen}</span>
        ) : (
          <b>{words.result({ amount: formatYuan(spent, language) })}</b>
        )}
      </p>
      {inTable !== null && inTable !== draft.selectedUnits && (
        <p className={css('detail-note')}>
          {words.otherSelected({ units: `${formatUnits(inTable, language)} ${unit}` })}
        </p>
      )}
    </>
  );
}
