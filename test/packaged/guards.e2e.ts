import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { readFuses, wantedFuses } from '../../build/packaging/fuses.mjs';
import { present } from '../../shared/assert';
import { settingsFolder } from '../e2e/electron-app';
import { executableName, programFolder, runPackaged } from './packaged-program';

const program = join(programFolder, executableName);
const project = resolve(import.meta.dirname, '../..');
const example = join(project, 'docs/guide/example.csv');
const help = ['--no-sandbox', '--headless', '--help'];

function drivable(): string {
  return present(process.env['JIEYU_PROGRAM'], 'the copy is made before the tests');
}

/** A script that leaves a file behind when anything runs it. */
async function markingScript(folder: string): Promise<string> {
  const path = join(folder, 'mark.cjs');
  const mark = JSON.stringify(join(folder, 'mark'));
  await writeFile(path, `require('node:fs').writeFileSync(${mark}, '');`);
  return path;
}

describe('the fuses of the packaged program', () => {
  it('are set, as many as this Electron has', async () => {
    const fuses = await readFuses(program);
    expect(wantedFuses('linux')).toMatchObject(fuses);
    expect(fuses).toMatchObject({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      OnlyLoadAppFromAsar: true,
    });
  });

  it('differ in the driven copy by one alone', async () => {
    expect(await readFuses(drivable())).toEqual({
      ...(await readFuses(program)),
      EnableNodeCliInspectArguments: true,
    });
  });
});

describe('the packaged program', () => {
  it('is never a Node of its own, as a bare Electron is', async () => {
    const folder = await settingsFolder();
    const env = { ELECTRON_RUN_AS_NODE: '1' };
    const script = await markingScript(folder);
    const ran = await runPackaged([script, ...help], { folder, env });
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('estimate') as string });
    expect(await readdir(folder)).not.toContain('mark');
    await runPackaged([script], { folder, env, program: await electronExecutable() });
    expect(await readdir(folder)).toContain('mark');
  });

  it('takes no code from NODE_OPTIONS, as a bare Electron does', async () => {
    const folder = await settingsFolder();
    const env = { NODE_OPTIONS: `--require=${await markingScript(folder)}` };
    const ran = await runPackaged(help, { folder, env });
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('estimate') as string });
    expect(await readdir(folder)).not.toContain('mark');
    const program = await electronExecutable();
    await runPackaged([project, ...help], { folder, env, program });
    expect(await readdir(folder)).toContain('mark');
  });

  it('opens no door for a debugger, as the driven copy does', async () => {
    const folder = await settingsFolder();
    for (const door of ['--inspect=0', '--inspect-brk=0']) {
      const ran = await runPackaged([door, ...help], { folder });
      expect(ran.status).toBe(0);
      expect(ran.stderr).not.toContain('Debugger listening');
    }
    const driven = await runPackaged(['--inspect=0', ...help], { folder, program: drivable() });
    expect(driven.stderr).toContain('Debugger listening');
  });

  it('opens no door to its page either, as the driven copy does', async () => {
    const folder = await settingsFolder();
    const door = ['--no-sandbox', '--remote-debugging-port=0'];
    const print = ['--headless', 'report', example, '--score', '85', '--pdf', 'report.pdf'];
    const ran = await runPackaged([...door, ...print], { folder });
    expect(ran.status).toBe(0);
    expect(await readdir(folder)).toContain('report.pdf');
    expect(ran.stderr).not.toContain('DevTools listening');
    const parameters = ['--inspect=0', ...door, ...print];
    const driven = await runPackaged(parameters, { folder, program: drivable() });
    expect(driven.stderr).toContain('DevTools listening');
  });

  it('starts from its archive alone, not from a folder in its place', async () => {
    const folder = await settingsFolder();
    const copy = join(folder, 'program');
    await cp(programFolder, copy, { recursive: true });
    const resources = join(copy, 'resources');
    await rename(join(resources, 'app.asar'), join(folder, 'app.asar'));
    await mkdir(join(resources, 'app'));
    const script = await readFile(await markingScript(folder), 'utf8');
    await writeFile(join(resources, 'app/index.js'), `${script} process.exit(0);`);
    await writeFile(join(resources, 'app/package.json'), '{"name":"other","main":"index.js"}');
    const replaced = await runPackaged(help, { folder, program: join(copy, executableName) });
    expect(replaced.status).not.toBe(0);
    expect(await readdir(folder)).not.toContain('mark');
  });
});

describe('the packaged program without a window', () => {
  it('estimates as the command line does', async () => {
    const folder = await settingsFolder();
    const parameters = ['estimate', example, '--score', '85', '--json'];
    const ran = await runPackaged(['--no-sandbox', '--headless', ...parameters], { folder });
    expect(ran.status).toBe(0);
    // Worked by hand in the guide.
    expect(JSON.parse(ran.stdout)).toMatchObject({ hospital: { retentionYuan: '152065.55' } });
  });

  it('imports a history', async () => {
    const folder = await settingsFolder();
    const history = join(folder, '采购.csv');
    await writeFile(
      history,
      '药品通用名,剂型,规格,采购数量,采购单价,采购金额,日期\n甲片,片剂,5mg*10片/盒,3,2,6,2024-01-05\n',
    );
    const ran = await runPackaged(['--no-sandbox', '--headless', 'import', history, '--json'], {
      folder,
    });
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ totals: { purchases: 1, amountYuan: '6' } });
  });

  it('writes the audit workbook', async () => {
    const folder = await settingsFolder();
    const xlsx = join(folder, '审核.xlsx');
    const parameters = ['report', example, '--score', '85', '--xlsx', xlsx];
    const ran = await runPackaged(['--no-sandbox', '--headless', ...parameters], { folder });
    expect(ran.status).toBe(0);
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK');
  });

  it('prints the report as PDF', async () => {
    const folder = await settingsFolder();
    const pdf = join(folder, '报告.pdf');
    const parameters = ['report', example, '--score', '85', '--pdf', pdf];
    const ran = await runPackaged(['--no-sandbox', '--log-level=3', '--headless', ...parameters], {
      folder,
    });
    expect(ran.status).toBe(0);
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-']);
    expect(stdout).toContain('152,065.55');
  });
});
