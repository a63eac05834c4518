import { type ReactNode, useLayoutEffect, useRef } from 'react';

import { gridState } from '../stores/grid-store';
import type { InvalidEntry } from '../table/edit-state';
import { problemSentence } from '../ui/problem-sentence';
import { stylesOf } from '../ui/styles-of';
import gridEditorSheet from './grid-editor.module.css';
import type { GridScene } from './grid-scene';
import { takeAsPercentages } from './range-actions';

const css = stylesOf(gridEditorSheet);

/** Left free at the right edge of the table. */
const EDGE_PIXELS = 12;

/** Why the text of the active cell is not in effect; a bare number in a ratio is offered as the percentage it may be. */
export function EditorProblem({
  scene,
  entry,
}: {
  readonly scene: GridScene;
  readonly entry: InvalidEntry;
}): ReactNode {
  const { desk, grid } = scene.wording.messages;
  const problem = problemSentence(scene.wording.messages, entry.problem);
  const alike = gridState().editing.invalid.filter(
    ({ field, problem: other }) => field === entry.field && other.kind === 'ratioAbove1',
  );
  const bubbleRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bubble = bubbleRef.current;
    const view = bubble?.closest('[data-part=grid-scroll]')?.getBoundingClientRect();
    if (bubble === null || view === undefined) return;
    bubble.style.left = '0';
    const beyond = bubble.getBoundingClientRect().right - (view.right - EDGE_PIXELS);
    bubble.style.left = `${String(Math.min(0, -beyond))}px`;
  });
  return (
    <div ref={bubbleRef} className={css('grid-problem')} role="status">
      {desk.problems.withText({ text: entry.text, problem })}
      {entry.problem.kind === 'ratioAbove1' && (
        <span className={css('grid-offers')}>
          <Offer
            testId="take-percent"
            words={grid.takeAsPercent({ text: entry.problem.text })}
            onTake={() => {
              takeAsPercentages(scene, [entry]);
            }}
          />
          {alike.length > 1 && (
            <Offer
              testId="take-percents"
              words={grid.takeAllAsPercent({ count: alike.length })}
              onTake={() => {
                takeAsPercentages(scene, alike);
              }}
            />
          )}
        </span>
      )}
    </div>
  );
}

function Offer({
  words,
  testId,
  onTake,
}: {
  readonly words: string;
  readonly testId: string;
  readonly onTake: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-testid={testId}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onTake();
      }}
    >
      {words}
    </button>
  );
}
