import { type ReactNode, useState } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { VarietyFigures } from '../../../shared/engine/plan-result';
import { formatYuan } from '../../../shared/i18n/format';
import {
  asAmount,
  completeDemand,
  type DemandDraft,
  type Prefill,
  prefilledDemand,
} from '../../../shared/plan/non-selected-regimes';
import type { NonSelected, PlanDocument, Variety } from '../../../shared/plan/plan';
import { readEntry } from '../../../shared/plan/typed-entries';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import notesSheet from '../../ui/notes.module.css';
import { problemSentence } from '../../ui/problem-sentence';
import { RadioGroup } from '../../ui/RadioGroup';
import { stylesOf } from '../../ui/styles-of';
import { DemandFields } from './DemandFields';
import { DetailField } from './DetailField';
import varietySheet from './variety.module.css';

const css = stylesOf(notesSheet, varietySheet);

interface NonSelectedSectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly figures: VarietyFigures | null;
}

/** How the non-selected spending S comes about: typed, or from a fixed demand. */
export function NonSelectedSection(props: NonSelectedSectionProps): ReactNode {
  const { plan, variety, figures } = props;
  const messages = useMessages();
  const { nonSelected: words } = messages.variety;
  /** What the demand was filled from, and what of it is still open while the typed amount holds. */
  const [prefill, setPrefill] = useState<Prefill | null>(null);
  const { nonSelected } = variety;
  const isOpen = nonSelected.kind === 'amount' && prefill !== null && isIncomplete(prefill.draft);
  const regime = isOpen ? 'demand' : nonSelected.kind;
  const put = (value: NonSelected): void => {
    edit({
      kind: 'changeVariety',
      varietyId: variety.id,
      change: { field: 'nonSelected', value },
    });
  };
  const draft = (fields: DemandDraft, window: Prefill['window']): void => {
    const demand = completeDemand(fields);
    setPrefill({ draft: fields, window });
    if (demand !== null) put(demand);
  };
  const choose = (chosen: NonSelected['kind']): void => {
    if (chosen === 'amount') {
      setPrefill(null);
      put(asAmount(nonSelected));
      return;
    }
    const made = prefilledDemand(variety, plan.policy);
    draft(made.draft, made.window);
  };
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <RadioGroup
        className={css('regime-choice')}
        value={regime}
        aria-label={words.title}
        data-testid="detail-regime"
        options={(['amount', 'demand'] as const).map((kind) => ({
          value: kind,
          label: words.regimes[kind],
        }))}
        onChange={(event) => {
          const chosen: unknown = event.target.value;
          if (chosen === 'amount' || chosen === 'demand') choose(chosen);
        }}
      />
      <p className={css('detail-lead')}>{words.leads[regime]}</p>
      {nonSelected.kind === 'amount' && !isOpen ? (
        <AmountField
          amountYuan={nonSelected.amountYuan}
          onCommit={(text) => {
            const reading = readEntry('nonSelected', text, messages.desk.shareGroups);
            if (!reading.ok) return problemSentence(messages, reading.error);
            edit({ kind: 'changeVariety', varietyId: variety.id, change: reading.value });
            return null;
          }}
        />
      ) : (
        <DemandFields
          variety={variety}
          figures={figures}
          draft={nonSelected.kind === 'demand' ? nonSelected : (prefill?.draft ?? EMPTY)}
          window={prefill?.window ?? null}
          onChange={(fields) => {
            draft(fields, nonSelected.kind === 'demand' ? null : (prefill?.window ?? null));
          }}
        />
      )}
    </section>
  );
}

const EMPTY: DemandDraft = { demandUnits: null, selectedUnits: null, nonSelectedPriceYuan: null };

function isIncomplete(draft: DemandDraft): boolean {
  return completeDemand(draft) === null;
}

interface AmountFieldProps {
  readonly amountYuan: YuanText;
  readonly onCommit: (text: string) => string | null;
}

function AmountField({ amountYuan, onCommit }: AmountFieldProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  return (
    <div className={css('detail-grid')}>
      <DetailField
        name={messages.variety.nonSelected.amount}
        text={amountYuan}
        shownText={formatYuan(amountYuan, language)}
        unit={messages.common.units.yuan}
        testId="detail-amount"
        onCommit={onCommit}
      />
    </div>
  );
}
