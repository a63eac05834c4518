/** The screens of the window in the order of the rail; the first is reached with Ctrl+1. What is drawn for each says `renderer/views/screens.ts`. */
export const screens = [
  'start',
  'import',
  'table',
  'declare',
  'compare',
  'whatIf',
  'fund',
] as const;

export type Screen = (typeof screens)[number];
