import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const packs = resolve(import.meta.dirname, '../../shared/policy/packs');

/** @param {number} index */
function varietyOf(index) {
  return {
    id: `v${String(index)}`,
    genericName: `品种${String(index).padStart(3, '0')}`,
    dosageForm: '片剂',
    specification: '20mg',
    batch: `第${String(1 + (index % 5))}批`,
    unit: '片',
    baseUnits: String(50000 + index * 37),
    winners: 1 + (index % 6),
    shareGroup: 'general',
    agreedShareRatio: null,
    agreedUnits: null,
    preVbpPriceYuan: `${String(2 + (index % 9))}.37`,
    selectedPriceYuan: `0.${String(11 + (index % 80))}1`,
    additionalSelected: [],
    nonSelected: { kind: 'amount', amountYuan: String(30000 + index * 13) },
    fundRatio: null,
    insuredShareRatio: '0.9',
    selectedUnits: null,
    origins: {},
    monthly: [],
  };
}

/**
 * A plan file with so many made varieties in five batches, as text.
 *
 * @param {number} varieties
 * @returns {string}
 */
export function madePlan(varieties) {
  /** @type {unknown} */
  const policy = JSON.parse(readFileSync(resolve(packs, 'national.json'), 'utf8'));
  const plan = {
    hospitalName: `${String(varieties)} 品种`,
    year: 2026,
    isSample: false,
    policy,
    score: '85',
    scope: 'all',
    fundRatio: '0.65',
    referenceWindow: null,
    varieties: Array.from({ length: varieties }, (_, index) => varietyOf(index)),
  };
  return JSON.stringify({ format: 'jieyu-plan', version: 1, savedWith: 'bench', plan });
}
