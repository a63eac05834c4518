import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';

import { menuTemplate, type WindowDescription } from '../../../electron/window/menu';
import { present } from '../../../shared/assert';
import type { Command } from '../../../shared/commands';
import { events } from '../../../shared/contract';
import type { Language } from '../../../shared/i18n/format';
import { messagesOf } from '../../../shared/i18n/messages';

const nothingOpen: WindowDescription = {
  fileName: null,
  hasUnsavedChanges: false,
  undoLabel: null,
  redoLabel: null,
};

function menu(description: Partial<WindowDescription> = {}, language: Language = 'zh') {
  const chosen: Command[] = [];
  const template = menuTemplate({
    messages: messagesOf(language),
    language,
    description: { ...nothingOpen, ...description },
    hasDeveloperTools: false,
    choose: (command) => chosen.push(command),
  });
  // Submenus of a template are given as arrays, as this template does throughout.
  const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  const item = (id: string) =>
    present(
      items.find((candidate) => candidate.id === id),
      `the menu has ${id}`,
    );
  const click = (id: string) => {
    (item(id).click as () => void)();
  };
  return { template, items, item, click, chosen };
}

describe('menuTemplate', () => {
  it('sends each command of the contract under its own key', () => {
    const { items, click, chosen } = menu({ undoLabel: 'a', redoLabel: 'b' });
    const commands = events['menu.chosen'].shape.command.options;
    for (const command of commands.filter((name) => name !== 'switchLanguage')) click(command);
    click('language.en');
    expect([...chosen].sort()).toEqual([...commands].sort());
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the keys of the table of keys', () => {
    const { item } = menu();
    const keys = ['new', 'open', 'save', 'saveAs', 'import', 'undo', 'redo', 'guide', 'help'].map(
      (id) => item(id).accelerator,
    );
    expect(keys).toEqual([
      'CmdOrCtrl+N',
      'CmdOrCtrl+O',
      'CmdOrCtrl+S',
      'CmdOrCtrl+Shift+S',
      'CmdOrCtrl+I',
      'CmdOrCtrl+Z',
      'CmdOrCtrl+Y',
      'F1',
      'CmdOrCtrl+/',
    ]);
  });

  it('says what undo and redo would do, and offers them only then', () => {
    const { item } = menu({ undoLabel: '修改 A&B 的基数', redoLabel: null });
    expect(item('undo')).toMatchObject({ label: '撤销：修改 A&&B 的基数', enabled: true });
    expect(item('redo')).toMatchObject({ label: '重做', enabled: false });
  });

  it('speaks English, and switches only to the other language', () => {
    const { template, click, chosen } = menu({}, 'en');
    expect(template.map(({ label }) => label)).toEqual([
      '&File',
      '&Edit',
      'S&cenario',
      '&View',
      '&Language',
      '&Help',
    ]);
    click('language.en');
    expect(chosen).toEqual([]);
    click('language.zh');
    expect(chosen).toEqual(['switchLanguage']);
  });

  it('offers the developer tools in development only', () => {
    expect(menu().items.map(({ role }) => role)).not.toContain('toggleDevTools');
  });
});
