import { Decimal } from '../../decimal/decimal';
import { roundYuan } from '../../decimal/rounding';

/** The relative error of an operation, times two for the ones below. */
const ROUND_OFF = 2 ** -52;
const MOST_FEN = 2 ** 52;

/**
 * Whole fen of about an amount, half away from zero; NaN where the exact amount, at most the error away, could round to
 * other fen. Whoever asks then rounds the exact amount.
 */
export function guardedFen(amountYuan: number, errorYuan: number): number {
  const fen = Math.abs(amountYuan) * 100;
  const whole = Math.floor(fen);
  const errorFen = errorYuan * 100 + fen * ROUND_OFF;
  if (fen > MOST_FEN || Math.abs(fen - whole - 0.5) <= errorFen) return NaN;
  const rounded = fen - whole > 0.5 ? whole + 1 : whole;
  return amountYuan < 0 && rounded > 0 ? -rounded : rounded;
}

/** Whole fen of an exact amount, half away from zero. */
export function exactFen(amountYuan: Decimal): number {
  return roundYuan(amountYuan).times(FEN_OF_A_YUAN).toNumber();
}

const FEN_OF_A_YUAN = new Decimal(100);
