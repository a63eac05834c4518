import type { Scenario } from '../../shared/plan/scenario';

/** The scenarios' colours, dark enough for words on white. */
export const scenarioColors: Readonly<Record<Scenario['colour'], string>> = {
  blue: '#0958d9',
  green: '#0b7a4b',
  amber: '#8a5200',
  red: '#b4232a',
  violet: '#6b3fa0',
  grey: '#57606a',
};

/** The base scenario has the colour of ink: everything is compared with it. */
export const BASE_COLOR = '#1b1f24';
