import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { assert } from '../../shared/assert';
import { loadAnew, type RunningApp, sharedApp } from './electron-app';

const HOME = 'app://jieyu/index.html';

/** A server on this machine that counts who comes. */
async function listeningServer(): Promise<{ address: string; visits: string[] }> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('<title>elsewhere</title>');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  onTestFinished(
    () =>
      new Promise<void>(
        (settle) =>
          void server.close(() => {
            settle();
          }),
      ),
  );
  const address = server.address();
  assert(typeof address === 'object' && address !== null, 'a listening server has a port');
  return { address: `http://127.0.0.1:${String(address.port)}/`, visits };
}

/**
 * Does something in the page, and says where the page is once main has dealt with it and nothing loads any more. What main is
 * asked for is waited for. Of what the page refuses by itself main hears nothing; but it keeps the order of what it is asked,
 * so that after a step within the page it knows of everything before.
 */
async function placeAfter(
  { page, electron }: RunningApp,
  leave: string,
  heard: 'mainIsAsked' | 'nothing',
): Promise<string> {
  await electron.evaluate(({ BrowserWindow }, isMainAsked) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('Broken belief: there is a window');
    const event = isMainAsked ? 'did-start-navigation' : 'did-navigate-in-page';
    const place = new Promise((settle) => {
      const tell = (): void => {
        settle(contents.getURL());
      };
      contents.once(event as 'did-start-navigation', () => {
        if (contents.isLoading()) contents.once('did-stop-loading', tell);
        else tell();
      });
    });
    Reflect.set(globalThis, 'placeAfter', place);
  }, heard === 'mainIsAsked');
  await page.evaluate(leave);
  if (heard === 'nothing') await page.evaluate(stepWithinPage);
  const place = await electron.evaluate(() => Reflect.get(globalThis, 'placeAfter') as string);
  return place.replace(/#(?:after|again)$/, '');
}

/** Sent to the page. */
function stepWithinPage(): Promise<void> {
  return new Promise((settle) =>
    setTimeout(() => {
      location.hash = location.hash === '#after' ? '#again' : '#after';
      settle();
    }),
  );
}

function countWindows({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

describe('the window', () => {
  const shared = sharedApp();

  /** What a test has put into the page is gone with it. */
  beforeEach(async () => {
    await loadAnew(shared.app);
  });

  it('stays on its page, however it is asked to leave', async () => {
    const { app } = shared;
    const { address, visits } = await listeningServer();
    const file = join(app.folder, 'page.html');
    await writeFile(file, '<title>file</title>');
    const link = (target: string, attributes = '') =>
      `document.body.insertAdjacentHTML('beforeend', '<a id="away" ${attributes} href="${target}">x</a>');
       document.getElementById('away').click(); document.getElementById('away').remove();`;
    const asked = [
      `location.href = ${JSON.stringify(address)}`,
      `location.replace(${JSON.stringify(address)})`,
      `location.href = 'app://other/index.html'`,
      `location.href = 'app://jieyu.evil/index.html'`,
      `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${address}">')`,
      link(address),
      `const form = document.createElement('form'); form.action = ${JSON.stringify(address)}; document.body.append(form); form.submit()`,
    ];
    const refusedByPage = [
      `location.href = ${JSON.stringify(`file://${file}`)}`,
      `location.href = 'data:text/html,<title>data</title>'`,
      `location.href = 'javascript:document.title="run"'`,
      link(`file://${file}`),
    ];
    for (const way of asked) {
      expect({ way, place: await placeAfter(app, way, 'mainIsAsked') }).toEqual({
        way,
        place: HOME,
      });
    }
    for (const way of refusedByPage) {
      expect({ way, place: await placeAfter(app, way, 'nothing') }).toEqual({ way, place: HOME });
    }
    expect(visits).toEqual([]);
    expect(await app.page.title()).toBe('Jieyu');
  });

  it('opens no second one', async () => {
    const { app } = shared;
    const { address, visits } = await listeningServer();
    const opened = await app.page.evaluate((url) => window.open(url) === null, address);
    expect(opened).toBe(true);
    await placeAfter(
      app,
      `document.body.insertAdjacentHTML('beforeend', '<a id="away" target="_blank" href="${address}">away</a>')`,
      'nothing',
    );
    await app.page.locator('#away').click();
    await app.page.locator('#away').click({ modifiers: ['Control'] });
    await app.page.locator('#away').click({ button: 'middle' });
    await placeAfter(app, 'undefined', 'nothing');
    expect({ windows: await countWindows(app), visits }).toEqual({ windows: 1, visits: [] });
  });

  it('shows no other page inside itself', async () => {
    const { app } = shared;
    const { address, visits } = await listeningServer();
    await placeAfter(
      app,
      `for (const source of [${JSON.stringify(address)}, 'app://jieyu/index.html', 'data:text/html,x']) {
        const frame = document.createElement('iframe'); frame.src = source; document.body.append(frame);
      }`,
      'nothing',
    );
    const frames = app.page.frames().map((frame) => frame.url().replace(/#.*/, ''));
    expect(frames.filter((url) => url === address || url.startsWith('data:'))).toEqual([]);
    expect(frames.filter((url) => url === HOME)).toEqual([HOME]);
    expect(visits).toEqual([]);
  });

  it('grants no permission', async () => {
    const { page } = shared.app;
    const answers = await page.evaluate(async () => {
      const outcome = (asked: Promise<unknown>) =>
        asked.then(
          (answer) => (typeof answer === 'string' ? answer : 'granted'),
          () => 'denied',
        );
      return {
        notifications: await outcome(Notification.requestPermission()),
        geolocation: await outcome(
          new Promise((settle, fail) => {
            navigator.geolocation.getCurrentPosition(settle, fail);
          }),
        ),
        microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await outcome(navigator.clipboard.readText()),
      };
    });
    expect(answers).toEqual({
      notifications: 'denied',
      geolocation: 'denied',
      microphone: 'denied',
      screen: 'denied',
      clipboard: 'denied',
    });
  });

  it('lets nothing out to the network, not even where no policy of a page forbids it', async () => {
    const { electron } = shared.app;
    const { address, visits } = await listeningServer();
    const failure = await electron.evaluate(async ({ BrowserWindow }, url) => {
      const bare = new BrowserWindow({ show: false });
      const outcome = await bare.loadURL(url).then(
        () => 'loaded',
        (error: unknown) => String(error),
      );
      bare.destroy();
      return outcome;
    }, address);
    expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(visits).toEqual([]);
  });
});
