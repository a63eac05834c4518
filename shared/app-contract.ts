import { z } from 'zod';

import { call, nothing, savedFileSchema, shortText } from './call';

/** Files of the program itself that were found damaged and kept aside. */
export const ownFiles = ['settings', 'recentPlans', 'importMemory', 'window'] as const;
export type OwnFile = (typeof ownFiles)[number];

/** The part of the contract that is about the program itself. */
export const appCallTable = {
  /** What program this is. */
  'app.describe': call(nothing, z.strictObject({ version: shortText })),
  /** Which of the program's own files were found damaged, each told once. */
  'app.takeDamaged': call(nothing, z.array(z.enum(ownFiles))),
  /** Asks where to, and writes what helps to find a fault: no name, no figure and no folder of the person is in it. */
  'app.saveDiagnostics': call(nothing, savedFileSchema),
} as const;
