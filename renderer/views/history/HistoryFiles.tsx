import { type ReactNode, useMemo } from 'react';

import { type YuanText } from '../../../shared/decimal/decimal-text';
import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { formatYuan } from '../../../shared/i18n/format';
import { monthsOf } from '../../../shared/plan/months-of-history';
import type { PlanSource } from '../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import buttonsSheet from '../../ui/buttons.module.css';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import historySheet from './history.module.css';

const css = stylesOf(buttonsSheet, notesSheet, historySheet);

/** The files whose purchases the plan keeps; taking one out is a step like any other. */
export function HistoryFiles({ document }: { readonly document: PlanWithScenarios }): ReactNode {
  const { history: words } = useMessages();
  const files = useMemo(
    () => document.sources.map((source) => ({ source, ...partOf(document, source) })),
    [document],
  );
  return (
    <section aria-label={words.files}>
      <h3>{words.files}</h3>
      <table className={css('history-files')} data-testid="history-files">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.months}</th>
            <th scope="col">{words.amount}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <File key={file.source.id} {...file} />
          ))}
        </tbody>
      </table>
      <p className={css('detail-note')}>{words.undoNote}</p>
    </section>
  );
}

interface FilePart {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  readonly yuan: YuanText;
}

function File({
  source,
  from,
  to,
  count,
  yuan,
}: FilePart & { readonly source: PlanSource }): ReactNode {
  const { history: words } = useMessages();
  const language = useLanguage();
  const name = source.name === '' ? words.earlier : source.name;
  return (
    <tr>
      <th scope="row">
        {name}
        {source.sheet !== '' && <small> {source.sheet}</small>}
      </th>
      <td>{from === null || to === null ? '—' : words.span({ from, to, count })}</td>
      <td>{formatYuan(yuan, language)}</td>
      <td>
        <button
          type="button"
          className={css('link-button')}
          data-part="link-button"
          disabled={count === 0}
          aria-label={words.removeFile({ file: name })}
          data-testid={`remove-file-${source.id}`}
          onClick={() => {
            edit({
              kind: 'removeHistory',
              removed: { sourceId: source.id, fromMonth: null, toMonth: null },
            });
          }}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}

function partOf({ varieties }: PlanWithScenarios, { id }: PlanSource): FilePart {
  const own = varieties.map(({ monthly }) => ({
    monthly: monthly.filter(({ source }) => source === id),
  }));
  const months = monthsOf({ varieties: own });
  return {
    from: months[0]?.month ?? null,
    to: months.at(-1)?.month ?? null,
    count: months.length,
    yuan: sumOf(months.map(({ amountYuan }) => amountYuan)),
  };
}
