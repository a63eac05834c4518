import type { PointerEvent, ReactNode } from 'react';

import { useGrid } from '../stores/grid-store';
import { ROW_HEAD_PIXELS } from '../table/column-layout';
import { stylesOf } from '../ui/styles-of';
import { type PixelBox, pixelsOf } from './grid-measures';
import type { GridScene } from './grid-scene';
import gridToolsSheet from './grid-tools.module.css';
import type { RangeBox } from './selection';

const css = stylesOf(gridToolsSheet);

interface SelectionLayerProps {
  readonly scene: GridScene;
  readonly box: RangeBox;
  /** Where the dragged handle would fill; `null` while it is at rest. */
  readonly fillBox: RangeBox | null;
  /** Only the active cell is selected: its own outline is the frame. */
  readonly isSingle: boolean;
  readonly onHandleDown: (event: PointerEvent) => void;
}

/** The frame around the selected cells, with the handle that fills by dragging. */
export function SelectionLayer(props: SelectionLayerProps): ReactNode {
  const { scene, box, fillBox, isSingle, onHandleDown } = props;
  const isOnGroup = useGrid((grid) => grid.activeGroup !== null);
  const isTyping = useGrid((grid) => grid.editing.mode.kind === 'editing');
  if (isOnGroup || box.bottom >= scene.lines.rows.length) return null;
  const handle = isTyping ? null : (
    <span
      className={css('fill-handle')}
      data-testid="fill-handle"
      title={scene.wording.messages.grid.fillHandle}
      onPointerDown={onHandleDown}
    />
  );
  return (
    <>
      <Frame
        scene={scene}
        box={box}
        name={isSingle ? 'is-single' : 'is-selection'}
        handle={handle}
      />
      {fillBox !== null && <Frame scene={scene} box={fillBox} name="is-filling" handle={null} />}
    </>
  );
}

interface FrameProps {
  readonly scene: GridScene;
  readonly box: RangeBox;
  readonly name: string;
  readonly handle: ReactNode;
}

/** In two parts, because the first column stands still while the others move below it. */
function Frame({ scene, box, name, handle }: FrameProps): ReactNode {
  const pixels = pixelsOf(box, scene.lines, scene.layout);
  const frozenEnd = scene.layout.offsets[1] ?? 0;
  const isFrozen = box.left === 0;
  const goesOn = box.right > 0;
  return (
    <>
      {goesOn && (
        <div
          className={css(`range-frame ${name}${isFrozen ? ' is-open-left' : ''}`)}
          style={placed(pixels, isFrozen ? frozenEnd : pixels.left, pixels.right)}
        >
          {handle}
        </div>
      )}
      {isFrozen && (
        <div className={css('range-lane')} style={{ top: pixels.top, height: pixels.height }}>
          <div
            className={css(`range-frame ${name}${goesOn ? ' is-open-right' : ''}`)}
            style={{ left: ROW_HEAD_PIXELS, width: frozenEnd - ROW_HEAD_PIXELS }}
          >
            {goesOn ? null : handle}
          </div>
        </div>
      )}
    </>
  );
}

function placed(
  { top, height }: PixelBox,
  left: number,
  right: number,
): { top: number; height: number; left: number; width: number } {
  return { top, height, left, width: right - left };
}
