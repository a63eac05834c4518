import sheet from './colors.css?raw';

/** The colours of the sheet, for what is drawn and not styled: charts, pictures, and what antd mixes its own from. */
export const colors = {
  ink: colorOf('ink'),
  darkestInk: colorOf('darkest-ink'),
  secondary: colorOf('secondary'),
  tertiary: colorOf('tertiary'),
  paper: colorOf('paper'),
  sheet: colorOf('sheet'),
  line: colorOf('line'),
  faintLine: colorOf('faint-line'),
  strongLine: colorOf('strong-line'),
  fieldLine: colorOf('field-line'),
  pointerLine: colorOf('pointer-line'),
  accent: colorOf('accent'),
  accentDark: colorOf('accent-dark'),
  accentSoft: colorOf('accent-soft'),
  winners: colorOf('winners'),
  surplus: colorOf('surplus'),
  deficit: colorOf('deficit'),
  deficitDark: colorOf('deficit-dark'),
  redLine: colorOf('red-line'),
  redLineText: colorOf('caution'),
  labelVeil: colorOf('paper-veil-label'),
  dragVeil: colorOf('paper-veil-drag'),
} as const;

function colorOf(name: string): string {
  const color = new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1];
  if (color === undefined) throw new Error(`Broken belief: the sheet has the colour ${name}`);
  return color;
}
