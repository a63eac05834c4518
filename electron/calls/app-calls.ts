import { success } from '../../shared/result';
import type { CallHandlers } from '../register-calls';

/** What program this is. */
export function appCalls({
  version,
}: {
  readonly version: string;
}): Pick<CallHandlers, 'app.describe'> {
  return { 'app.describe': () => Promise.resolve(success({ version })) };
}
