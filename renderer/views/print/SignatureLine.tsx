import type { ReactNode } from 'react';

import { type Signatures, signers } from '../../../shared/reports/signatures';
import { stylesOf } from '../../ui/styles-of';
import type { PrintWords } from './figure-cells';
import printPartsSheet from './print-parts.module.css';

const css = stylesOf(printPartsSheet);

/** 制表人, 复核人, 负责人 and the date, on lines to sign on. */
export function SignatureLine({
  signatures,
  words,
}: {
  readonly signatures: Signatures;
  readonly words: PrintWords;
}): ReactNode {
  const { signers: titles, signDate } = words.messages.export;
  return (
    <div className={css('signatures')}>
      {signers.map((signer) => (
        <span key={signer}>
          {titles[signer]}
          <i>{signatures[signer]}</i>
        </span>
      ))}
      <span>
        {signDate}
        <i />
      </span>
    </div>
  );
}
