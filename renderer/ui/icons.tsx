import type { ReactNode } from 'react';

import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

export const iconPaths = {
  import:
    'M10 3.2v9.2m-3.6-3.4L10 12.6 13.6 9M3.6 13v2.6c0 .7.5 1.2 1.2 1.2h10.4c.7 0 1.2-.5 1.2-1.2V13',
  new: 'M5.2 3.2h6.4l3.2 3.3v10.3H5.2Zm6.2 0v3.5h3.4M10 9.2v4.8m-2.4-2.4h4.8',
  open: 'M3.2 15.8V4.6h4.6l1.5 1.9h6v2.2m-12.1 7.1 2.2-7.1h11.8l-2.1 7.1Z',
  undo: 'M7.2 4.4 3.8 7.8l3.4 3.4M4 7.8h7.6a4.2 4.2 0 0 1 0 8.4H8.4',
  redo: 'M12.8 4.4l3.4 3.4-3.4 3.4M16 7.8H8.4a4.2 4.2 0 0 0 0 8.4h3.2',
  save: 'M4 3.6h9.6l2.8 2.9v9.9H4Zm2.6 0v4h6v-4M6.6 16.4v-5h6.8v5',
  search: 'M8.9 3.8a5.1 5.1 0 1 1 0 10.2 5.1 5.1 0 0 1 0-10.2Zm3.7 8.9 3.7 3.7',
  plus: 'M10 4.2v11.6M4.2 10h11.6',
  bin: 'M4 5.8h12M8 5.6V3.8h4v1.8M5.6 5.8l.7 10.6h7.4l.7-10.6M8.4 8.6l.2 5M11.6 8.6l-.2 5',
  back: 'M12.2 4.6 6.8 10l5.4 5.4',
  forward: 'M7.8 4.6l5.4 5.4-5.4 5.4',
  close: 'm5 5 10 10M15 5 5 15',
  down: 'M5 7.6 10 12.6 15 7.6',
  lock: 'M5.4 9h9.2v7.4H5.4Zm2-.2V6.6a2.6 2.6 0 0 1 5.2 0v2.2',
  star: 'm10 3.4 2 4.3 4.6.6-3.4 3.2.9 4.7L10 13.9l-4.1 2.3.9-4.7L3.4 8.3 8 7.7Z',
  warning: 'M10 3.8 17 16H3Zm0 4.6v3.6m0 2.2h.01',
  reset: 'M5.2 4.2v4h4M5.4 8.1a5.6 5.6 0 1 1-.6 4.2',
  more: 'M4.6 10h.01M10 10h.01M15.4 10h.01',
} as const;
export type IconName = keyof typeof iconPaths;

/** A drawn sign. It never stands for a word: the word is beside it or in the button's name. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number;
}): ReactNode {
  return <DrawnSign path={iconPaths[name]} size={size} />;
}

/** A sign by what it is drawn with, in a square of 20. */
export function DrawnSign({
  path,
  size = 20,
}: {
  readonly path: string;
  readonly size?: number;
}): ReactNode {
  return (
    <svg
      className={css('icon')}
      data-part="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
