import type { ReactNode } from 'react';

import type { Signatures } from '../../../shared/report-request';
import type { PrintWords } from './figure-cells';

const SIGNERS = ['preparedBy', 'reviewedBy', 'approvedBy'] as const;

/** 制表人, 复核人, 负责人 and the date, on lines to sign on. */
export function SignatureLine({
  signatures,
  words,
}: {
  readonly signatures: Signatures;
  readonly words: PrintWords;
}): ReactNode {
  const { signers, signDate } = words.messages.export;
  return (
    <div className="signatures">
      {SIGNERS.map((signer) => (
        <span key={signer}>
          {signers[signer]}
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
