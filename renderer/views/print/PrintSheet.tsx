import type { ReactNode } from 'react';

import { hospitalWords } from '../../../shared/reports/condition-words';
import { stylesOf } from '../../ui/styles-of';
import printSheet from './print.module.css';
import type { PrintContent } from './print-content';
import printDeskSheet from './print-desk.module.css';
import printPartsSheet from './print-parts.module.css';
import { watermarkAddress } from './watermark';

const css = stylesOf(printSheet, printPartsSheet, printDeskSheet);

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
    <section
      className={css('sheet')}
      aria-label={previewWords.sheet({ page })}
      data-testid="print-sheet"
    >
      <header className={css('sheet-head')}>
        <span>{content.title}</span>
        <span>{job.hasYear ? `${hospital} · ${print.year({ year: plan.year })}` : hospital}</span>
        <span>{unit}</span>
      </header>
      <div className={css('sheet-body')} data-part="sheet-body">
        {children}
      </div>
      <footer className={css('sheet-foot')}>
        <span>{plan.isSample ? common.sampleMark : print.madeWith}</span>
        <span>{print.madeOn({ date: job.madeOn })}</span>
        <span>{print.page({ page, pages })}</span>
      </footer>
      {plan.isSample && (
        <img className={css('sheet-mark')} alt="" src={watermarkAddress(common.sampleMark)} />
      )}
    </section>
  );
}
