import { describe, expect, it } from 'vitest';

import type { Progress } from '../../../../electron/workbook/jobs/workbook-job';
import { pacedProgress } from '../../../../electron/workbook/process/paced-progress';

const at = (rows: number, stage: Progress['stage'] = 'matching', fileNumber = 1): Progress => ({
  stage,
  rows,
  share: null,
  fileName: 'a.csv',
  fileNumber,
  filesInAll: 2,
});

describe('progress', () => {
  it('is told five times a second, and at once where another stage or file begins', () => {
    const told: Progress[] = [];
    let nowMs = 0;
    const tell = pacedProgress(
      (progress) => told.push(progress),
      () => nowMs,
    );
    for (let step = 0; step < 30; step += 1) {
      tell(at(step));
      nowMs += 10;
    }
    tell(at(30, 'checking'));
    tell(at(31, 'checking', 2));
    tell(at(32, 'checking', 2));
    expect(told.map(({ rows }) => rows)).toEqual([0, 20, 30, 31]);
  });
});
