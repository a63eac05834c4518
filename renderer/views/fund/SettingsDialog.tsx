import type { ReactNode } from 'react';

import type { FundPlan } from '../../../shared/plan/fund-plan';
import { putFundSettings } from '../../commands/fund';
import { useMessages } from '../../i18n';
import { changeFundView } from '../../stores/fund-store';
import { stylesOf } from '../../ui/styles-of';
import formDialogSheet from './form-dialog.module.css';
import { FormDialog } from './FormDialog';
import {
  readFundSettings,
  type SettingsField,
  settingsFields,
  settingsTexts,
} from './settings-form';

const css = stylesOf(formDialogSheet);

/** What the forecast assumes: the months to the payment, ranges, the seed of the draws. */
export function SettingsDialog({ fund }: { readonly fund: FundPlan }): ReactNode {
  const { settingsDialog: words } = useMessages().fundDesk;
  const choices = words.earnedByChoices;
  return (
    <FormDialog<SettingsField>
      title={words.title}
      testId="fund-settings-dialog"
      fields={settingsFields.map((name) =>
        name === 'earnedBy'
          ? {
              name,
              label: words.earnedBy,
              problem: '',
              options: (['endYear', 'amount'] as const).map((value) => ({
                value,
                label: choices[value],
              })),
            }
          : { name, label: words[name], problem: words.problems[name] },
      )}
      texts={settingsTexts(fund)}
      onTake={(texts) => {
        const read = readFundSettings(texts);
        if (!read.ok) return read.error;
        putFundSettings(read.value);
        return new Set();
      }}
      onClose={() => {
        changeFundView({ dialog: null });
      }}
    >
      <p className={css('form-note')}>{words.lagNote}</p>
    </FormDialog>
  );
}
