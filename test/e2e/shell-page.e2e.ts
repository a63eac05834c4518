import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { askMain, type RunningApp, sharedApp, startApp } from './electron-app';

const IMAGE = 'data:image/png;base64,iVBORw0KGgo=';

/** The answer to a request by the page: its status, or that it failed. */
function requested({ page }: RunningApp, address: string): Promise<number | 'failed'> {
  return page.evaluate(
    (url) =>
      fetch(url).then(
        ({ status }) => status,
        () => 'failed' as const,
      ),
    address,
  );
}

describe('the page', () => {
  const shared = sharedApp();

  it('runs in a sandboxed window with nothing switched on', async () => {
    const { electron } = shared.app;
    const preferences = await electron.evaluate(({ BrowserWindow }) =>
      // Electron has this for tests of its own; it is not in its declarations.
      (
        BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
          getLastWebPreferences: () => Record<string, unknown>;
        }
      ).getLastWebPreferences(),
    );
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  it('sees neither Node nor Electron, only the frozen bridge', async () => {
    const { page } = shared.app;
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys(Reflect.get(window, 'jieyu') as object),
      isFrozen: Object.isFrozen(Reflect.get(window, 'jieyu')),
      isReplaced: Reflect.set(window, 'jieyu', null),
    }));
    expect(seen).toEqual({
      node: [],
      bridge: ['invoke', 'subscribe'],
      isFrozen: true,
      isReplaced: false,
    });
  });

  it('adds the bridge to the names of an empty window, and what zod keeps there', async () => {
    const { page } = shared.app;
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const ordinary = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !ordinary.has(name));
    });
    expect(added).toEqual(['jieyu', '__zod_globalConfig', '__zod_globalRegistry']);
  });

  it('opens without a complaint', async () => {
    const app = await startApp();
    await app.page.waitForLoadState('networkidle');
    expect(app.complaints).toEqual([]);
  });

  it('is bound to its own files by the policy, with a new nonce each time', async () => {
    const app = shared.app;
    const policies = await app.page.evaluate(async () => {
      const answers = await Promise.all([fetch(location.href), fetch(location.href)]);
      return answers.map(({ headers }) => headers.get('content-security-policy') ?? '');
    });
    const [first = '', second = ''] = policies;
    const nonce = /'nonce-([\w+/=]{24})'/;
    expect(first.replace(nonce, "'nonce-…'").split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' 'nonce-…'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(nonce.exec(first)?.[1]).not.toBe(nonce.exec(second)?.[1]);
    expect(await app.page.content()).not.toContain('__CSP_NONCE__');
  });

  it('runs no text as code', async () => {
    const { page } = shared.app;
    const outcome = await page.evaluate((image) => {
      const runs = (name: string): boolean => {
        try {
          (Reflect.get(window, name) as (code: string) => unknown)('1');
          return true;
        } catch {
          return false;
        }
      };
      // Later: the code that a test itself sends to the page is free of the page's policy while it runs.
      const ran = new Promise<string[]>((settle) =>
        setTimeout(() => {
          settle(['eval', 'Function'].filter(runs));
        }),
      );
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'document.title = "run"');
      picture.src = image;
      document.body.append(picture);
      const loaded = picture.decode().catch(() => undefined);
      return Promise.all([ran, loaded]).then(([names]) => ({ ran: names, title: document.title }));
    }, IMAGE);
    expect(outcome).toEqual({ ran: [], title: 'Jieyu' });
  });

  it('gets its own files and nothing beside them', async () => {
    const app = shared.app;
    expect(await requested(app, 'app://jieyu/index.html')).toBe(200);
    const outside = [
      'app://jieyu/../main/main.cjs',
      'app://jieyu/%2e%2e/main/main.cjs',
      'app://jieyu/..%2f..%2fpackage.json',
      'app://jieyu/%5c..%5cpackage.json',
      'app://jieyu/C:/Windows/win.html',
      'app://jieyu//server/share.html',
      'app://jieyu/index.html%00',
      `app://jieyu/${'a'.repeat(4100)}.js`,
      'app://jieyu/gone.js',
      'app://other/index.html',
      'file:///etc/hostname',
    ];
    for (const address of outside) {
      const answer = await requested(app, address);
      expect({ address, isRefused: answer === 404 || answer === 'failed' }).toEqual({
        address,
        isRefused: true,
      });
    }
  });

  it('is refused every call that is unknown or does not fit', async () => {
    const app = shared.app;
    const asked: [string, unknown, string][] = [
      ['nope', {}, 'call.unknown'],
      ['__proto__', {}, 'call.unknown'],
      ['settings.write', { language: 'fr' }, 'call.badInput'],
      ['settings.write', { language: 'en', extra: 1 }, 'call.badInput'],
      ['settings.read', null, 'call.badInput'],
      ['plan.openRecent', { token: '/etc/passwd' }, 'call.badInput'],
      ['plan.openRecent', { token: 'f'.repeat(32) }, 'token.unknown'],
      [
        'import.preview',
        { token: 'f'.repeat(32), encoding: null, sheet: null, header: null },
        'token.unknown',
      ],
      ['import.preview', { token: '/etc/passwd', encoding: null, sheet: null }, 'call.badInput'],
      ['import.drop', ['/etc/passwd'], 'call.unknown'],
    ];
    for (const [name, input, code] of asked) {
      expect(await askMain(app, name, input)).toMatchObject({ ok: false, error: { code } });
    }
    expect(await askMain(app, 'settings.read', {})).toEqual({
      ok: true,
      value: { language: 'zh' },
    });
  });

  it('is the only page that is answered', async () => {
    const { electron } = shared.app;
    const answer = await electron.evaluate(async ({ app, BrowserWindow }) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
      });
      await other.loadURL('app://jieyu/index.html');
      const reply: unknown = await other.webContents.executeJavaScript(
        'jieyu.invoke("settings.read", {})',
      );
      other.destroy();
      return reply;
    });
    expect(answer).toEqual({ ok: false, error: { code: 'call.untrusted', params: {} } });
  });

  it('keeps what is chosen in the settings folder', async () => {
    const { app } = shared;
    for (const language of ['en', 'zh']) {
      await askMain(app, 'settings.write', { language });
      const settings = await readFile(join(app.folder, 'settings.json'), 'utf8');
      expect(JSON.parse(settings)).toEqual({ language });
    }
  });
});
