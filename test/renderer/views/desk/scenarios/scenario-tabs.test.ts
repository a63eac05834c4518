import { describe, expect, it } from 'vitest';

import { scenarioTabs } from '../../../../../renderer/views/desk/scenarios/scenario-tabs';
import { freezePlan } from '../../../../../shared/engine/freeze-plan';
import { zhCn } from '../../../../../shared/i18n/zh-cn';
import { emptyScenario } from '../../../../../shared/plan/scenario';
import { aPlan } from '../../../../support/builders';

describe('the scenario tabs', () => {
  it('are the base alone, without a mark, where there is no scenario', () => {
    expect(scenarioTabs(aPlan(), zhCn)).toEqual([
      { id: null, name: '现状', note: '', colour: null, isOfficial: false, frozenDate: null },
    ]);
  });

  it('mark the official one, the base unless another is, and the day of the frozen ones', () => {
    const frozen = freezePlan(aPlan(), {
      at: '2026-11-22T12:00:00Z',
      programVersion: '0.1.0',
      files: [],
    });
    const scenarios = [
      emptyScenario({ id: 's', name: '放大', colour: 'blue' }),
      emptyScenario({ id: 'f', name: '报送稿', colour: 'red', frozen }),
    ];
    const marks = (officialScenarioId: string | null) =>
      scenarioTabs(aPlan([], { scenarios, officialScenarioId }), zhCn).map(
        ({ id, isOfficial, frozenDate }) => [id, isOfficial, frozenDate],
      );
    expect(marks(null)).toEqual([
      [null, true, null],
      ['s', false, null],
      ['f', false, '2026-11-22'],
    ]);
    expect(marks('f')[2]).toEqual(['f', true, '2026-11-22']);
  });
});
