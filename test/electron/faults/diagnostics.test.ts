import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { DamagedFiles } from '../../../electron/faults/damaged-files';
import { diagnosticsText } from '../../../electron/faults/diagnostics';
import { reportFault, startLog } from '../../../electron/faults/log';
import { writeJournal } from '../../../electron/storage/journal-file';
import { rememberRecentPlan } from '../../../electron/storage/recent-plans';
import { writeSettings } from '../../../electron/storage/settings';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { temporaryFolder } from '../../support/temporary-folder';

const sources = {
  versions: { program: '0.1.0', electron: '25.0.0' },
  system: { platform: 'win32', arch: 'x64' },
  language: 'zh',
  hasTableSettings: true,
  now: new Date('2026-03-04T05:06:07.000Z'),
};

describe('a diagnostics file', () => {
  it('holds versions and the log, but no name, amount or folder of the person', async () => {
    const folder = await temporaryFolder();
    const plan = { ...sampleHospital(), hospitalName: '市第一人民医院' };
    const path = join(homedir(), '医保办', '张三', '市第一医院-2026.jieyu');
    await writeSettings(join(folder, 'settings.json'), {
      exports: {
        kind: 'pdf',
        parts: [],
        language: null,
        signatures: { preparedBy: '李四', reviewedBy: '', approvedBy: '' },
      },
    });
    await rememberRecentPlan(join(folder, 'recent-plans.json'), {
      ...{ path, hospitalName: plan.hospitalName, openedAt: '2026-01-02T03:04:05.000Z' },
    });
    await mkdir(join(folder, 'journals'));
    const journal = {
      head: { path, stamp: null, earlierChanges: 0 },
      base: { plan, isSaved: true, openScenarioId: null },
      entries: [],
    };
    await writeJournal(join(folder, 'journals', `${'1'.repeat(64)}.jsonl`), journal, '0.1.0');
    await writeFile(join(folder, '王五.json'), '{}');
    startLog(join(folder, 'logs'));
    const fault = new TypeError(`cannot read 123456.78 of 阿托伐他汀 in ${path}`);
    const reference = reportFault('plan.save', fault);
    const text = await diagnosticsText({ folder, ...sources });

    expect(text).toContain(reference);
    expect(text).toContain('TypeError');
    expect(text).toContain('"program": "0.1.0"');
    expect(text).toContain('"settings.json"');
    const secrets = [
      ...['市第一', '张三', '李四', '王五', '医保办', '123456', '.jieyu', '1'.repeat(64)],
      ...[homedir(), folder],
      ...plan.varieties.map(({ genericName }) => genericName),
      ...plan.varieties.flatMap(({ nonSelected }) =>
        nonSelected.kind === 'amount' && nonSelected.amountYuan.length > 5
          ? [nonSelected.amountYuan]
          : [],
      ),
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('is written also where there is neither a log nor anything else', async () => {
    const folder = join(await temporaryFolder(), 'gone');
    expect(JSON.parse(await diagnosticsText({ folder, ...sources }))).toEqual({
      madeAt: '2026-03-04T05:06:07.000Z',
      ...{ versions: sources.versions, system: sources.system },
      settings: { language: 'zh', hasTableSettings: true },
      ...{ ownFiles: {}, journalBytes: [], log: [] },
    });
  });
});

describe('damaged files of the program', () => {
  it('are reported once', () => {
    const reported: string[] = [];
    const damaged = new DamagedFiles((where) => {
      reported.push(where);
      return '';
    });
    damaged.noteOf('settings')();
    damaged.noteOf('settings')();
    damaged.noteOf('window')();
    expect(damaged.take()).toEqual(['settings', 'window']);
    expect(damaged.take()).toEqual([]);
    expect(reported).toHaveLength(3);
  });
});
