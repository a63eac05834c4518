import { z } from 'zod';

import type { AppError } from './errors';

/** Failures cross processes made by our own code on both sides: the door checks the envelope only. */
export const appErrorSchema = z.custom<AppError>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'params' in value &&
    typeof value.params === 'object',
  'application error',
);
