import { type ReactNode, useMemo } from 'react';

import { groupOf } from '../../../shared/engine/evaluate-variety';
import { formatRatio, formatYuan } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { emptySettlement, settlementStates } from '../../../shared/plan/fund-plan';
import { dropSettlement, putSettlement } from '../../commands/fund';
import { newId } from '../../commands/new-variety';
import { useLanguage, useMessages } from '../../i18n';
import { ofOpenScenario } from '../../results/fund-questions';
import { useAnswer } from '../../results/use-answer';
import { changeFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import formDialogSheet from './form-dialog.module.css';
import { FormDialog, type FormField } from './FormDialog';
import type { FundOfPlan } from './fund-of-plan';
import {
  readSettlement,
  type SettlementField,
  settlementFields,
  settlementTexts,
} from './settlement-form';

const css = stylesOf(formDialogSheet);

/** A settlement group to be typed; `null` makes a new one. */
export function SettlementDialog({
  plan,
  fund,
  settlementId,
}: FundOfPlan & { readonly settlementId: string | null }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { dialog: words } = messages.fundDesk;
  const figures = useAnswer('fundForecast', ofOpenScenario)?.output.figures ?? null;
  const group = figures?.groups.find(({ settlement }) => settlement.id === settlementId) ?? null;
  const known = fund.settlements.find(({ id }) => id === settlementId) ?? null;
  const batches = useMemo(
    () => [...new Set(plan.varieties.map((variety) => groupOf(variety, plan)))],
    [plan],
  );
  // A batch that stands in the calendar without having been typed becomes a group when it is taken.
  const start = useMemo(
    () =>
      known ??
      emptySettlement({
        ...(group?.settlement ?? { batch: batches[0] ?? '' }),
        id: newId(),
      }),
    [known, group, batches],
  );
  const { paid, forecastYuan } = start;
  const error = group?.forecastErrorRatio ?? null;
  return (
    <FormDialog<SettlementField>
      title={settlementId === null ? words.newTitle : words.editTitle}
      testId="settlement"
      fields={settlementFields.map((name) => field(name, messages, batches))}
      texts={settlementTexts(start)}
      onTake={(texts) => {
        const read = readSettlement(start, texts);
        if (!read.ok) return read.error;
        putSettlement(read.value, group?.retentionYuan ?? null);
        return new Set();
      }}
      onClose={close}
      {...(known === null
        ? {}
        : {
            removal: {
              words: words.remove,
              onRemove: () => {
                dropSettlement(known.id);
              },
            },
          })}
    >
      <p className={css('form-note')} data-testid="settlement-note">
        {paid === null || forecastYuan === null || error === null
          ? words.paidNote
          : words.errorSaid({
              forecast: formatYuan(forecastYuan, language),
              paid: formatYuan(paid.retentionYuan, language),
              error: formatRatio(error, language),
            })}
      </p>
      {settlementId !== null && (
        <Button
          size="small"
          data-testid="settlement-items"
          onClick={() => {
            changeFundView({ tab: 'items', itemsOf: settlementId, dialog: null });
          }}
        >
          {words.items}
        </Button>
      )}
    </FormDialog>
  );
}

function close(): void {
  changeFundView({ dialog: null });
}

function field(
  name: SettlementField,
  { fund, fundDesk }: Messages,
  batches: readonly string[],
): FormField<SettlementField> {
  const { dialog } = fundDesk;
  const label = dialog[name];
  if (name === 'batch') {
    const options = batches.map((value) => ({
      value,
      label: value === '' ? dialog.noBatch : value,
    }));
    return { name, label, problem: '', options };
  }
  const problem = dialog.problems[name];
  if (name !== 'state') return { name, label, problem };
  const options = settlementStates.map((value) => ({ value, label: fund.states[value] }));
  return { name, label, problem, options };
}
