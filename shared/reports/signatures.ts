import { z } from 'zod';

/** In the order in which they sign. */
export const signers = ['preparedBy', 'reviewedBy', 'approvedBy'] as const;

const personName = z.string().max(60);

/** Who signs; an empty name leaves a line to sign on. */
export const signaturesSchema = z.strictObject({
  preparedBy: personName,
  reviewedBy: personName,
  approvedBy: personName,
});
export type Signatures = z.infer<typeof signaturesSchema>;

/** All to be signed on paper. */
export const unsigned: Signatures = { preparedBy: '', reviewedBy: '', approvedBy: '' };
