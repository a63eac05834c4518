import { beforeEach, describe, expect, it } from 'vitest';

import {
  loadPlan,
  planState,
  presentPlan,
  redoEdit,
  undoEdit,
  undoLabel,
} from '../../../../renderer/stores/plan-store';
import { editSentence } from '../../../../renderer/ui/edit-sentence';
import {
  duplicatePolicy,
  renamePolicy,
  statedSource,
  takeChange,
  takeSource,
} from '../../../../renderer/views/policy/change-policy';
import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { en } from '../../../../shared/i18n/en';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../../shared/plan/plan';
import type { PolicyChange } from '../../../../shared/policy/edit-policy';
import type { ParameterSource } from '../../../../shared/policy/policy';
import { aPlan } from '../../../support/builders';

const begun = aPlan();
const plan = (): PlanDocument => present(presentPlan(planState()), 'a plan is open');
const undoSentence = (): string =>
  editSentence(zhCn, present(undoLabel(planState()), 'something can be undone'));

function change(planned: PolicyChange): string | null {
  return takeChange(plan().policy, planned, { messages: zhCn, language: 'zh' });
}

beforeEach(() => {
  loadPlan(begun, null);
  duplicatePolicy(begun.policy);
});

describe('a pack of the plan’s own', () => {
  it('is a copy with the names of both languages, and can be undone', () => {
    expect(plan().policy).toEqual({
      ...begun.policy,
      id: 'national-copy',
      names: { zh: '国家通用（修改）', en: 'National default (edited)' },
    });
    expect(undoSentence()).toBe('修改政策包');
    undoEdit();
    expect(plan()).toBe(begun);
  });

  it('is renamed in one language', () => {
    renamePolicy(plan().policy, 'zh', '某市办法');
    expect(plan().policy.names).toEqual({ zh: '某市办法', en: 'National default (edited)' });
    const renamed = plan();
    renamePolicy(renamed.policy, 'zh', '某市办法');
    expect(plan()).toBe(renamed);
  });

  it('marks a changed value as edited by hand and names it for undo', () => {
    expect(change({ parameter: 'floorAtZero', value: false })).toBeNull();
    expect(plan().policy.floorAtZero).toEqual({
      value: false,
      source: {
        kind: 'assumption',
        title: { zh: '手工修改', en: 'Edited by hand' },
        quotation: null,
      },
    });
    expect(undoSentence()).toBe('修改政策参数（负结余不扣回）');
  });

  it('refuses a value with its reason and stays as it is', () => {
    const before = plan();
    expect(change({ parameter: 'retentionCapRatio', value: decimalText('0.6') })).toBe(
      '留用上限最高 50%',
    );
    expect(change({ parameter: 'retentionCapRatio', value: decimalText('0.4') })).toBe(
      '留用比例中有 50%，请先把它改低',
    );
    const refusal = takeChange(
      plan().policy,
      {
        parameter: 'retention',
        value: { kind: 'flat', ratio: decimalText('0.7'), passMark: decimalText('60') },
      },
      { messages: en, language: 'en' },
    );
    expect(refusal).toBe('At most the retention cap of 50%');
    expect(plan()).toBe(before);
  });

  it('takes the plan’s scope with its own, as one step', () => {
    const before = plan();
    change({ parameter: 'scope', value: 'agreed' });
    expect(plan().policy.scope.value).toBe('agreed');
    expect(plan().scope).toBe('agreed');
    change({ parameter: 'scope', value: 'all' });
    undoEdit();
    expect(plan().scope).toBe('agreed');
    undoEdit();
    expect(plan()).toBe(before);
    redoEdit();
    expect(plan().scope).toBe('agreed');
  });

  it('takes a stated source, and nothing where it is the same', () => {
    const local: ParameterSource = {
      kind: 'local',
      title: { zh: '某市办法', en: '某市办法' },
      quotation: null,
    };
    takeSource(plan().policy, 'scope', local);
    const stated = plan();
    expect(stated.policy.scope).toEqual({ value: 'all', source: local });
    expect(undoSentence()).toBe('修改政策参数（统计口径）');
    takeSource(stated.policy, 'scope', { ...local });
    expect(plan()).toBe(stated);
  });
});

describe('a stated source', () => {
  const before: ParameterSource = {
    kind: 'national',
    title: { zh: '文件', en: 'Document' },
    quotation: null,
  };
  const state = (
    kind: ParameterSource['kind'],
    title: string,
    quotation = ' ',
  ): ParameterSource | null => statedSource({ kind, title, quotation }, before, 'zh');

  it('stands in both languages as it was typed', () => {
    expect(state('local', ' 某市办法 ', ' 不低于50% ')).toEqual({
      kind: 'local',
      title: { zh: '某市办法', en: '某市办法' },
      quotation: '不低于50%',
    });
  });

  it('keeps the other language’s title where the title stays', () => {
    expect(state('local', '文件')).toEqual({ ...before, kind: 'local' });
  });

  it('is no document without a title, but may be an assumption', () => {
    expect(state('national', ' ')).toBeNull();
    expect(state('local', '')).toBeNull();
    expect(state('assumption', '')).toEqual({
      kind: 'assumption',
      title: { zh: '手工修改', en: 'Edited by hand' },
      quotation: null,
    });
  });
});
