import { z } from 'zod';

import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import {
  type DecimalText,
  decimalText,
  type RatioText,
  type YuanText,
} from '../decimal/decimal-text';

/** What a department's share is measured by: yuan, people, a share or points, never below zero. */
export type KeyValue = DecimalText<'key'>;

/** By what the fund is divided among departments (domain 14, R14). */
export const allocationKeyKinds = [
  /** What the department used of selected products, in yuan or units. */
  'selectedUse',
  /** The selected part of the department's use. */
  'selectedShare',
  /** What it spent less on non-selected products than a year before. */
  'avoidedSpending',
  'headCount',
  'typed',
] as const;
export type AllocationKeyKind = (typeof allocationKeyKinds)[number];

const ratio = rangeSchema<RatioText>(1);
const id = z.string().min(1).max(64);
const name = z.string().min(1).max(60);

const keySchema = z.strictObject({
  id,
  kind: z.enum(allocationKeyKinds),
  /** What a typed key is called; empty for the others. */
  name: z.string().max(60),
  weightRatio: ratio,
});
export type AllocationKey = z.infer<typeof keySchema>;

const departmentSchema = z.strictObject({
  id,
  name,
  /** By the key's id; a key that is not there is nothing. */
  values: z.record(z.string().max(64), nonNegativeSchema<KeyValue>()),
});
export type Department = z.infer<typeof departmentSchema>;

/** How the fund is divided inside the hospital. It names departments, never people. */
export const allocationSchema = z.strictObject({
  /** What is kept back of the pool. */
  reserveRatio: ratio,
  /** What is divided; `null`: the forecast of the next year in which something is paid. */
  poolYuan: nonNegativeSchema<YuanText>().nullable(),
  keys: z.array(keySchema).max(20).readonly(),
  departments: z.array(departmentSchema).max(500).readonly(),
});
export type FundAllocation = z.infer<typeof allocationSchema>;

export const emptyAllocation: FundAllocation = {
  reserveRatio: decimalText('0'),
  poolYuan: null,
  keys: [],
  departments: [],
};
