import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';

import { sum } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { formatUnits, formatYuan } from '../../../shared/i18n/format';
import { errorSentence } from '../../../shared/i18n/sentence';
import type { ImportSummary } from '../../../shared/purchases/import-summary';
import { firstDrafts, monthsOf, readChoices } from '../../commands/import-choices';
import { finishImport, planForImport } from '../../commands/import-commands';
import { useLanguage, useMessages } from '../../i18n';
import { type ColumnsStep, showImportStep } from '../../stores/import-store';
import { ChoicesForm } from './ChoicesForm';

interface ReadPageProps {
  readonly columns: ColumnsStep;
  readonly summary: ImportSummary;
}

/** The last step: what was read, what was refused and why, and what holds for every variety. */
export function ReadPage({ columns, summary }: ReadPageProps): ReactNode {
  const messages = useMessages();
  const { readPage } = messages.import;
  const months = useMemo(() => monthsOf(summary), [summary]);
  const [drafts, setDrafts] = useState(() => firstDrafts(months));
  const choices = drafts === null ? null : readChoices(drafts);
  const target = planForImport();
  return (
    <section className="read-page">
      <div className="read-result">
        <Counts summary={summary} />
        <Rejected summary={summary} />
      </div>
      {drafts !== null && (
        <ChoicesForm
          months={months}
          drafts={drafts}
          problems={choices === null || choices.ok ? {} : choices.error}
          onChange={setDrafts}
        />
      )}
      <footer className="import-footer">
        <Button
          data-testid="import-back"
          onClick={() => {
            showImportStep({ kind: 'columns', columns });
          }}
        >
          {readPage.back}
        </Button>
        <span className="footer-note">
          {target === null
            ? readPage.intoNew
            : readPage.intoPresent({ name: target.hospitalName, count: target.varieties.length })}
        </span>
        <Button
          type="primary"
          disabled={choices?.ok !== true}
          data-testid="import-finish"
          onClick={() => {
            if (choices?.ok === true) void finishImport(summary, choices.value);
          }}
        >
          {readPage.finish({ count: summary.varieties.length })}
        </Button>
      </footer>
    </section>
  );
}

function Counts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { readPage } = messages.import;
  const total = (count: 'rows' | 'accepted' | 'rejected' | 'skipped'): number =>
    summary.files.reduce((sum, file) => sum + file[count], 0);
  const { units } = messages.common;
  return (
    <>
      <h2>{readPage.title({ count: summary.varieties.length })}</h2>
      <dl className="read-counts">
        {(['rows', 'accepted', 'skipped', 'rejected'] as const).map((count) => (
          <div key={count} className={`is-${count}`} data-testid={`import-${count}`}>
            <dt>{readPage.counts[count]}</dt>
            <dd data-value={total(count)}>
              {total(count)} <small>{readPage.rowsUnit}</small>
            </dd>
          </div>
        ))}
        <div data-testid="import-amount">
          <dt>{readPage.amount}</dt>
          <dd data-value={summary.totals.amountYuan}>
            {formatYuan(summary.totals.amountYuan, language)} <small>{units.yuan}</small>
          </dd>
        </div>
        <div data-testid="import-units">
          <dt>{readPage.units}</dt>
          <dd data-value={summary.totals.units}>
            {formatUnits(summary.totals.units, language)} <small>{readPage.unitsUnit}</small>
          </dd>
        </div>
      </dl>
      <p className="read-split">
        {readPage.split({
          selected: formatYuan(sumOf(summary, 'selectedAmountYuan'), language),
          nonSelected: formatYuan(sumOf(summary, 'nonSelectedAmountYuan'), language),
        })}
      </p>
    </>
  );
}

function Rejected({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const messages = useMessages();
  const { readPage } = messages.import;
  if (summary.rejected.length === 0) {
    return <p className="read-clean">{readPage.noneRejected}</p>;
  }
  return (
    <div className="rejected" role="region" tabIndex={0} aria-label={readPage.rejectedTitle}>
      <table data-testid="import-rejected-rows">
        <caption>{readPage.rejectedTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{readPage.rejectedRow}</th>
            <th scope="col">{readPage.rejectedColumn}</th>
            <th scope="col">{readPage.rejectedReason}</th>
          </tr>
        </thead>
        <tbody>
          {summary.rejected.map((rejected, index) => (
            // A row may be refused once only, but two files may have the same row number.
            <tr key={`${rejected.file} ${rejected.sheet} ${String(rejected.row)} ${String(index)}`}>
              <td>{rejected.row}</td>
              <td>{rejected.column === '' ? messages.common.unknownFigure : rejected.column}</td>
              <td>{errorSentence(messages, rejected.error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sumOf(
  { varieties }: ImportSummary,
  amount: 'selectedAmountYuan' | 'nonSelectedAmountYuan',
): YuanText {
  return textFromDecimal(sum(varieties.map((variety) => decimalFromText(variety[amount]))));
}
