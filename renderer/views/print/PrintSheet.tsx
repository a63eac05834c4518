import type { ReactNode } from 'react';

import { hospitalWords } from '../../../shared/reports/condition-words';
import type { PrintContent } from './print-content';
import { watermarkAddress } from './watermark';

interface PrintSheetProps {
  readonly content: PrintContent;
  readonly page: number;
  readonly pages: number;
  /** The unit of the amounts on this page. */
  readonly unit: string;
  readonly children: ReactNode;
}

/** One sheet of paper: whose report it is above, the page number below, the watermark of invented data across. */
export function PrintSheet({ content, page, pages, unit, children }: PrintSheetProps): ReactNode {
  const { job, words, figures } = content;
  const { plan } = figures.main;
  const { common, export: exportWords } = words.messages;
  const { print, previewWords } = exportWords;
  const hospital = hospitalWords(plan, words.messages);
  return (
    <section className="sheet" aria-label={previewWords.sheet({ page })} data-testid="print-sheet">
      <header className="sheet-head">
        <span>{content.title}</span>
        <span>{job.hasYear ? `${hospital} · ${print.year({ year: plan.year })}` : hospital}</span>
        <span>{unit}</span>
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <span>{plan.isSample ? common.sampleMark : print.madeWith}</span>
        <span>{print.madeOn({ date: job.madeOn })}</span>
        <span>{print.page({ page, pages })}</span>
      </footer>
      {plan.isSample && (
        <img className="sheet-mark" alt="" src={watermarkAddress(common.sampleMark)} />
      )}
    </section>
  );
}
