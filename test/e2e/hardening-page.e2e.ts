import { beforeAll, describe, expect, it } from 'vitest';

import { loadAnew, sharedApp } from './electron-app';
import { walkAllScreens } from './screen-walk';

/** What every page of the program is opened with, as Electron holds it. */
const preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  webviewTag: false,
};

/** All that the page can reach of the program, as `name: kind`. */
const reachable = ['invoke: function', 'subscribe: function'];

/** What main has noted of each page that was opened since the test began. */
interface OpenedPage {
  readonly url: string;
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly refusals: readonly string[];
}

describe('a page of the program', () => {
  const shared = sharedApp();

  beforeAll(async () => {
    const { electron, page } = shared.app;
    await electron.evaluate(({ app, BrowserWindow }) => {
      const opened: { url: string; preferences: object; refusals: string[] }[] = [];
      const watch = (contents: Electron.WebContents): void => {
        // Electron has this for tests of its own; it is not in its declarations.
        const told = contents as unknown as { getLastWebPreferences: () => object | null };
        const seen = { url: '', preferences: {}, refusals: [] as string[] };
        contents.on('console-message', (...given: unknown[]) => {
          const text = given.map((each) => (typeof each === 'string' ? each : '')).join(' ');
          if (text.includes('Content Security Policy')) seen.refusals.push(text);
        });
        contents.on('did-finish-load', () => {
          seen.url = contents.getURL();
          seen.preferences = told.getLastWebPreferences() ?? {};
        });
        opened.push(seen);
      };
      for (const window of BrowserWindow.getAllWindows()) watch(window.webContents);
      app.on('web-contents-created', (_event, contents) => {
        watch(contents);
      });
      Reflect.set(globalThis, 'openedPages', opened);
    });
    await page.addInitScript(() => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
      Object.defineProperty(document, 'violations', { value: seen });
    });
    await loadAnew(shared.app);
  });

  const openedPages = (): Promise<readonly OpenedPage[]> =>
    shared.app.electron.evaluate(() => Reflect.get(globalThis, 'openedPages') as OpenedPage[]);

  it('reaches these names of the program, and none that has more behind it', async () => {
    const found = await shared.app.page.evaluate(() =>
      Object.entries(window.jieyu).map(([name, value]) => `${name}: ${typeof value}`),
    );
    expect(found).toEqual(reachable);
  });

  it('hears an event as its name and payload, and gets nothing back for no longer listening', async () => {
    const { page, electron } = shared.app;
    await page.evaluate(() => {
      const bridge = Reflect.get(window, 'jieyu') as {
        subscribe: (listener: (...given: unknown[]) => void) => () => unknown;
      };
      const heard = new Promise((settle) => {
        const undo = bridge.subscribe((...given) => {
          settle({ given, returned: typeof undo() });
        });
      });
      Reflect.set(document, 'heard', heard);
    });
    await electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('jieyu:event', 'plan.nothing', { a: 1 });
    });
    const heard = await page.evaluate(() => Reflect.get(document, 'heard') as Promise<unknown>);
    expect(heard).toEqual({ given: ['plan.nothing', { a: 1 }], returned: 'undefined' });
  });

  let walk: Promise<readonly string[]> | null = null;
  /** The one walk through the program that several tests look back on, and what the page complained of on the way. */
  const walked = (): Promise<readonly string[]> => (walk ??= complaintsOnWalk());
  const complaintsOnWalk = async (): Promise<readonly string[]> => {
    const { app } = shared;
    const before = app.complaints.length;
    await walkAllScreens(app);
    return app.complaints.slice(before);
  };

  it('keeps to the policy on every screen, in every dialog, and on paper', async () => {
    const { app } = shared;
    const complaints = await walked();
    const violations = await app.page.evaluate(
      () => Reflect.get(document, 'violations') as readonly string[],
    );
    expect(violations).toEqual([]);
    const refusals = (await openedPages()).flatMap((each) => each.refusals);
    expect(refusals).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is opened with the same nothing switched on, the hidden one for paper included', async () => {
    await walked();
    const opened = await openedPages();
    expect(opened.map(({ url }) => url.replace('app://jieyu', ''))).toEqual([
      '/index.html',
      '/index.html#print',
    ]);
    for (const page of opened) expect(page.preferences).toMatchObject(preferences);
  });

  it('has the policy with every answer, also with the one that there is nothing', async () => {
    const addresses = ['app://jieyu/index.html', 'app://jieyu/gone.js', 'app://jieyu/..%2f..%2fa'];
    const answers = await shared.app.page.evaluate(
      (asked) =>
        Promise.all(
          asked.map(async (address) => {
            const { status, headers } = await fetch(address);
            const policy = headers.get('content-security-policy') ?? '';
            return [status, policy.startsWith("default-src 'none'; script-src 'self';")];
          }),
        ),
      addresses,
    );
    expect(answers).toEqual([
      [200, true],
      [404, true],
      [404, true],
    ]);
  });

  it('has no permission and no device, whichever way it asks', async () => {
    const answers = await shared.app.page.evaluate(async () => {
      const asked = (name: string): Promise<string> =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => `${name} ${state}`,
          () => `${name} unknown`,
        );
      const devices = async (kind: string, list: string): Promise<string> => {
        const port = Reflect.get(navigator, kind) as
          Record<string, () => Promise<unknown[]>> | undefined;
        const found = (await port?.[list]?.().catch(() => [])) ?? [];
        return `${kind} ${String(found.length)}`;
      };
      const names = [
        ...['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'],
        ...['idle-detection', 'storage-access', 'display-capture'],
      ];
      return [
        ...(await Promise.all(names.map(asked))),
        ...(await Promise.all([
          devices('usb', 'getDevices'),
          devices('serial', 'getPorts'),
          devices('hid', 'getDevices'),
        ])),
      ];
    });
    expect(answers.filter((answer) => !/ (?:denied|unknown|0)$/.test(answer))).toEqual([]);
    expect(answers.filter((answer) => answer.endsWith(' denied')).length).toBeGreaterThan(5);
  });
});
