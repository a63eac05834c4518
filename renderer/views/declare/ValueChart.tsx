import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import type { ValuePicture } from '../../../shared/declaration/round-detail';
import { formatUnits } from '../../../shared/i18n/format';
import { axisMoney, moneyUnitName } from '../../charts/money-words';
import { toPlotNumber } from '../../charts/plot-number';
import { roundTicks } from '../../charts/round-ticks';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareDetailSheet);

interface ValueChartProps {
  readonly label: string;
  readonly value: ValuePicture;
  readonly baseUnits: UnitsText;
  readonly isLocked: boolean;
  /** The hand is at this base. */
  readonly onMove: (baseUnits: UnitsText) => void;
  /** The hand has let go, or a key has chosen. */
  readonly onSettle: (baseUnits: UnitsText) => void;
}

const WIDTH = 520;
const HEIGHT = 190;
const LEFT = 58;
const RIGHT = 12;
const TOP = 40;
const BOTTOM = 22;
const KEY_STEPS = 200;

/** The expected value over the bases with the three rules; the declared base can be dragged, or moved by keys. */
export function ValueChart(props: ValueChartProps): ReactNode {
  const { label, value, baseUnits, isLocked, onMove, onSettle } = props;
  const messages = useMessages();
  const { declareDesk } = messages;
  const moneyUnit = useView((view) => view.moneyUnit);
  const language = useLanguage();
  const svgRef = useRef<SVGSVGElement>(null);
  const heldRef = useRef<UnitsText | null>(null);
  const { curve, steps, rules, stepUnits } = value;
  const from = curve[0]?.base ?? 0;
  const to = curve.at(-1)?.base ?? 1;
  const most = Math.max(1, ...curve.map(({ yuan }) => yuan));
  const least = Math.min(0, ...curve.map(({ yuan }) => yuan));
  const span = Math.max(1, to - from);
  const x = (base: number): number =>
    LEFT + ((WIDTH - LEFT - RIGHT) * (Math.min(to, Math.max(from, base)) - from)) / span;
  const y = (yuan: number): number =>
    TOP + ((HEIGHT - TOP - BOTTOM) * (most - yuan)) / (most - least);
  const base = toPlotNumber(baseUnits);
  const nearest = curve.reduce(
    (found, point) => (Math.abs(point.base - base) < Math.abs(found.base - base) ? point : found),
    curve[0] ?? { base, yuan: 0 },
  );
  const unitsAt = (event: PointerEvent): UnitsText => {
    const box = svgRef.current?.getBoundingClientRect();
    const place = box === undefined ? 0 : ((event.clientX - box.left) / box.width) * WIDTH;
    const base = from + (span * (place - LEFT)) / (WIDTH - LEFT - RIGHT);
    // The hand may be beside the picture; the handle is not.
    return wholePacks(Math.min(to, Math.max(from, base)), stepUnits);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = KEY_STEP.get(event.key);
    if (step === undefined || isLocked) return;
    event.preventDefault();
    const by = event.shiftKey ? stepUnits : Math.max(stepUnits, span / KEY_STEPS);
    onSettle(wholePacks(base + step * by, stepUnits));
  };
  return (
    <svg
      ref={svgRef}
      className={css('value-chart')}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="group"
      aria-label={label}
      data-testid="value-chart"
    >
      <line className={css('axis')} x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      {roundTicks(least, most).map((yuan) => (
        <g key={yuan} className={css('tick')}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(yuan)} y2={y(yuan)} />
          <text x={LEFT - 6} y={y(yuan) + 4}>
            {axisMoney(yuan, { messages, language, moneyUnit })}
          </text>
        </g>
      ))}
      <text x={0} y={10} data-testid="value-axis-unit">
        {moneyUnitName({ messages, language, moneyUnit })}
      </text>
      {steps.map((step, index) => (
        <g key={step.winners} className={css('step')}>
          <line x1={x(step.base)} x2={x(step.base)} y1={TOP} y2={HEIGHT - BOTTOM} />
          <text x={x(step.base)} y={10 + (index % 2) * 12}>
            {declareDesk.detail.stepMark({ winners: step.winners })}
          </text>
        </g>
      ))}
      <polyline
        className={css('curve')}
        points={curve
          .map((point) => `${x(point.base).toFixed(1)},${y(point.yuan).toFixed(1)}`)
          .join(' ')}
      />
      {rules.map(({ rule, figures }) => (
        <g key={rule} className={css(`rule rule-${rule}`)}>
          <line
            x1={x(toPlotNumber(figures.baseUnits))}
            x2={x(toPlotNumber(figures.baseUnits))}
            y1={y(toPlotNumber(figures.expectedYuan))}
            y2={y(0)}
          />
          <circle
            cx={x(toPlotNumber(figures.baseUnits))}
            cy={y(toPlotNumber(figures.expectedYuan))}
            r={3.5}
          >
            <title>{messages.declaration.rules[rule]}</title>
          </circle>
        </g>
      ))}
      <text x={LEFT} y={HEIGHT - 6}>
        {formatUnits(wholeUnits(from), language)}
      </text>
      <text className={css('is-end')} x={WIDTH - RIGHT} y={HEIGHT - 6}>
        {formatUnits(wholeUnits(to), language)}
      </text>
      <circle
        className={css('handle')}
        cx={x(base)}
        cy={y(nearest.yuan)}
        r={8}
        tabIndex={0}
        role="slider"
        aria-label={declareDesk.detail.handle}
        aria-valuemin={from}
        aria-valuemax={to}
        aria-valuenow={base}
        aria-valuetext={formatUnits(baseUnits, language)}
        aria-disabled={isLocked}
        data-testid="value-handle"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (isLocked || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          heldRef.current = baseUnits;
        }}
        onPointerMove={(event) => {
          if (heldRef.current === null) return;
          heldRef.current = unitsAt(event);
          onMove(heldRef.current);
        }}
        onPointerUp={() => {
          if (heldRef.current !== null) onSettle(heldRef.current);
          heldRef.current = null;
        }}
      />
    </svg>
  );
}

const KEY_STEP: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
]);

/** A place on the axis as a base in whole packs. */
function wholePacks(base: number, stepUnits: number): UnitsText {
  return wholeUnits(stepUnits * Math.floor(base / stepUnits + 0.5));
}

/** A place on the axis as a whole base. */
function wholeUnits(base: number): UnitsText {
  return decimalText<UnitsText>(Math.max(0, base).toFixed(0));
}
