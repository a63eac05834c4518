import { z } from 'zod';

/** One call of the contract: what goes in and what comes out. */
export function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): { readonly input: Input; readonly output: Output } {
  return { input, output };
}

export const nothing = z.strictObject({});
export const shortText = z.string().max(1000);

/** What a file's bytes are known by: their sha256. */
export const stampSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Stands for a file that the main process has shown in one of its own dialogs; the page never names a path. */
export const tokenSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The end of a dialog that asks where to write a file. */
export const savedFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('saved'), fileName: shortText }),
]);
