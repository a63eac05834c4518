import type { ReactNode } from 'react';

import { type Signatures, signers } from '../../../shared/reports/signatures';
import type { PrintWords } from './figure-cells';

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
    <div className="signatures">
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
