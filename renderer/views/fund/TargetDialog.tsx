import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import { readAmount, readWhole } from '../../../shared/plan/typed-values';
import { putTarget } from '../../commands/fund';
import { useMessages } from '../../i18n';
import { changeFundView } from '../../stores/fund-store';
import { formReader } from './form-reader';
import { FormDialog } from './FormDialog';

const FIRST_YEAR = 2018;
const LAST_YEAR = 2100;

type TargetField = 'year' | 'yuan';

/** What a year should bring. */
export function TargetDialog({ fund: { target } }: { readonly fund: FundPlan }): ReactNode {
  const { targetDialog: words } = useMessages().fundDesk;
  return (
    <FormDialog<TargetField>
      title={words.title}
      testId="target"
      fields={(['year', 'yuan'] as const).map((name) => ({
        name,
        label: words[name],
        problem: words.problems[name],
      }))}
      texts={{ year: target === null ? '' : String(target.year), yuan: target?.yuan ?? '' }}
      onTake={(texts) => {
        const form = formReader(texts);
        const year = form.needed('year', (text) => readWhole(text, FIRST_YEAR, LAST_YEAR));
        const yuan = form.needed('yuan', (text) => readAmount<YuanText>(text));
        if (year !== null && yuan !== null) putTarget({ year, yuan });
        return form.wrong;
      }}
      onClose={() => {
        changeFundView({ dialog: null });
      }}
      {...(target === null
        ? {}
        : {
            removal: {
              words: words.remove,
              onRemove: () => {
                putTarget(null);
              },
            },
          })}
    />
  );
}
