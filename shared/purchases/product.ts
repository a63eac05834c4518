import { z } from 'zod';

const text = z.string().max(200);

/** A product as purchase lines name it, every text as plainText leaves it; empty where the file says nothing. */
export const productSchema = z.strictObject({
  genericName: text,
  /** 商品名; not given where nothing says it. */
  tradeName: text.exactOptional(),
  dosageForm: text,
  specification: text,
  packSpecification: text,
  /** The minimum preparation unit's word; empty where nothing names it. */
  unit: text,
  /** The word of what is counted in packs: 盒, 瓶. */
  packUnit: text,
  manufacturer: text,
  batch: text,
  /** The insurance, platform or hospital code, whichever the file has, in this order. */
  code: text,
});
export type Product = z.infer<typeof productSchema>;

/**
 * What a remembered answer hangs on: the same product in next month's file has the same key. Batch, code and trade name are no
 * part of it: they change with the export.
 */
export function productKey(product: Product): string {
  const { genericName, dosageForm, specification, packSpecification, packUnit, manufacturer } =
    product;
  return JSON.stringify([
    genericName,
    dosageForm,
    specification,
    packSpecification,
    packUnit,
    manufacturer,
  ]);
}
