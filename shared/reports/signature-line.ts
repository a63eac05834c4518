import type { Messages } from '../i18n/zh-cn';
import { type Signatures, signers } from './signatures';

/** Who made it, checked it and answers for it, in one line; what is left empty is filled in on paper. */
export function signatureLine(messages: Messages, signatures: Signatures): string {
  const { signatureOf, signatureGap } = messages.report;
  const { signers: titles, signDate } = messages.export;
  return [
    ...signers.map((signer) => signatureOf({ title: titles[signer], name: signatures[signer] })),
    signatureOf({ title: signDate, name: '' }),
  ].join(signatureGap);
}
