import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  isPreviewing,
  onPreview,
  settlePreview,
  showPreview,
} from '../../../renderer/results/preview';
import { createSlide } from '../../../renderer/results/slide';
import {
  edit,
  loadPlan,
  planState,
  presentPlan,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { aPlan } from '../../support/builders';

const { hospital } = evaluatePlan(aPlan());

function baseUnits(): string | undefined {
  return presentPlan(planState())?.varieties[0]?.baseUnits;
}

function commit(units: string): void {
  const change = { field: 'baseUnits', value: decimalText<UnitsText>(units) } as const;
  edit({ kind: 'changeVariety', varietyId: 'atorvastatin', change }, 'a drag');
}

function previewingSlide() {
  const shown: string[] = [];
  const slide = createSlide<string>({
    preview: (units) => {
      shown.push(units);
      showPreview({ hospital, variety: null });
    },
    commit,
  });
  return { shown, slide };
}

beforeEach(() => {
  vi.useFakeTimers();
  loadPlan(aPlan(), null);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a lever in the hand', () => {
  it('previews the latest place once a frame and leaves the plan alone', () => {
    const { shown, slide } = previewingSlide();
    slide.move('1');
    slide.move('2');
    vi.advanceTimersByTime(17);
    slide.move('3');
    vi.advanceTimersByTime(17);
    expect(shown).toEqual(['2', '3']);
    expect(baseUnits()).toBe('100000');
  });

  it('gives the plan its value within a tenth of a second of rest, while it is still held', () => {
    const { slide } = previewingSlide();
    slide.move('7');
    vi.advanceTimersByTime(100);
    expect(baseUnits()).toBe('7');
  });

  it('gives the plan its value at once when it is let go, the whole drag as one step', () => {
    const { slide } = previewingSlide();
    slide.move('7');
    vi.advanceTimersByTime(100);
    slide.move('8');
    slide.end();
    expect(baseUnits()).toBe('8');
    commit('9');
    undoEdit();
    expect(baseUnits()).toBe('8');
    undoEdit();
    expect(baseUnits()).toBe('100000');
  });

  it('keeps what is previewed until exact figures are there, and not while it moves on', () => {
    const { slide } = previewingSlide();
    const told: boolean[] = [];
    const stop = onPreview((preview) => told.push(preview !== null));
    slide.move('7');
    vi.advanceTimersByTime(17);
    settlePreview();
    expect(isPreviewing()).toBe(true);
    vi.advanceTimersByTime(100);
    expect(isPreviewing()).toBe(true);
    settlePreview();
    expect(isPreviewing()).toBe(false);
    expect(told).toEqual([true, false]);
    stop();
  });

  it('lets the preview go where the plan did not take the value', () => {
    const slide = createSlide<string>({
      preview: () => {
        showPreview({ hospital, variety: null });
      },
      commit: () => undefined,
    });
    slide.move('7');
    vi.advanceTimersByTime(17);
    slide.end();
    expect(isPreviewing()).toBe(false);
  });

  it('gives the plan every frame’s value where nothing can be previewed', () => {
    const slide = createSlide<string>({ preview: null, commit });
    slide.move('1');
    slide.move('2');
    vi.advanceTimersByTime(17);
    expect(baseUnits()).toBe('2');
  });
});
