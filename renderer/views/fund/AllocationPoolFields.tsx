import { type ReactNode, useState } from 'react';

import { decimalText, type RatioText, type YuanText } from '../../../shared/decimal/decimal-text';
import { blankValues } from '../../../shared/fund/department-reading';
import { formatYuan } from '../../../shared/i18n/format';
import type { FundAllocation } from '../../../shared/plan/fund-allocation';
import { ratioText, readAmount, readRatio } from '../../../shared/plan/typed-values';
import { exportFund, putAllocation } from '../../commands/fund-allocation';
import type { FundAllocated } from '../../results/fund-questions';
import { Button } from '../../ui/Button';
import { DraftInput } from '../../ui/DraftInput';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { allocationProblem } from './allocation-words';
import fundSheet from './fund.module.css';
import { useFundWords } from './use-fund-words';

const css = stylesOf(notesSheet, fundSheet);

const NOTHING: RatioText = decimalText('0');

/** The pool and what of it is kept back, or why it cannot be divided. */
export function AllocationPoolFields({
  allocation,
  allocated,
}: {
  readonly allocation: FundAllocation;
  readonly allocated: FundAllocated;
}): ReactNode {
  const words = useFundWords();
  const { fundAllocation: texts } = words.messages;
  const [exported, setExported] = useState<string | null>(null);
  const blanks = blankValues(allocation);
  const problem = allocationProblem(allocated, words);
  const { paidYear, isMedian } =
    allocated.kind === 'poolUnknown' ? { paidYear: null, isMedian: false } : allocated;
  const save = (kind: 'departments' | 'report', format: 'xlsx' | 'pdf') => (): void => {
    void exportFund(kind, format).then(setExported);
  };
  return (
    <section className={css('fund-section')} data-testid="allocation-pool">
      <div className={css('fund-line')}>
        <h2>{texts.poolTitle}</h2>
        <label>
          {texts.pool}{' '}
          <DraftInput
            text={allocation.poolYuan ?? ''}
            label={texts.pool}
            placeholder={texts.poolHint}
            testId="allocation-pool-yuan"
            onCommit={(text) => {
              const read = readAmount<YuanText>(text);
              if (!read.ok) return texts.typing.value;
              putAllocation({ poolYuan: read.value });
              return null;
            }}
          />
        </label>
        <label>
          {texts.reserve}{' '}
          <DraftInput
            className={css('fund-weight')}
            text={ratioText(allocation.reserveRatio)}
            label={texts.reserve}
            testId="allocation-reserve"
            onCommit={(text) => {
              const read = readRatio(text);
              if (!read.ok) return texts.typing.ratio;
              putAllocation({ reserveRatio: read.value ?? NOTHING });
              return null;
            }}
          />
        </label>
        <span className={css('fund-lead')}>
          {paidYear === null
            ? allocation.poolYuan !== null && texts.typedPool
            : isMedian
              ? texts.fromMedian({ year: paidYear })
              : texts.fromForecast({ year: paidYear })}
        </span>
        <span role="status" className={css('copied-note')} data-testid="copied-note">
          {exported === null ? '' : texts.exported({ file: exported })}
        </span>
        <Button
          size="small"
          data-testid="export-departments"
          disabled={allocated.kind !== 'divided'}
          onClick={save('departments', 'xlsx')}
        >
          {texts.exportSheets}
        </Button>
        <Button
          size="small"
          data-testid="export-departments-pdf"
          disabled={allocated.kind !== 'divided'}
          onClick={save('departments', 'pdf')}
        >
          {texts.exportSheetsPdf}
        </Button>
        <Button size="small" data-testid="export-fund" onClick={save('report', 'xlsx')}>
          {texts.exportReport}
        </Button>
        <Button size="small" data-testid="export-fund-pdf" onClick={save('report', 'pdf')}>
          {texts.exportPdf}
        </Button>
      </div>
      <p className={css('fund-lead')} data-testid="allocation-standing">
        {problem ??
          (allocated.kind === 'divided'
            ? texts.divided({ amount: formatYuan(allocated.pool.dividedYuan, words.language) })
            : '')}
        {blanks > 0 && allocation.departments.length > 0 && ` ${texts.blanks({ count: blanks })}`}
      </p>
    </section>
  );
}
