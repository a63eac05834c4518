import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { run } from '../../build/run.mjs';
import { assert, present } from '../../shared/assert';
import { messySheet } from '../support/messy-history';
import { workbookBytes } from '../support/workbooks';
import { type Driving, openFolder, runDriven } from './driven-program';
import { sharedApp } from './electron-app';

/** Opens the sample, exports it as PDF, workbook and CSV, declares, forecasts the fund, reads the guide, imports a history, and saves the plan. */
async function mainJourney({ electron, folder, waitFor, click }: Driving): Promise<unknown> {
  const at = (name: string): string => `${folder}/${name}`;
  electron.dialog.showSaveDialog = (...given: unknown[]) => {
    const [{ defaultPath = '' } = {}] = given.slice(-1) as { defaultPath?: string }[];
    const extension = defaultPath.split('.').pop() ?? '';
    return Promise.resolve({ canceled: false, filePath: at(`saved.${extension}`) });
  };
  electron.dialog.showOpenDialog = () =>
    Promise.resolve({ canceled: false, filePaths: [at('history.xlsx')] });
  const choose = (id: string): void => {
    electron.Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  };
  await click('start-sample');
  await waitFor('card-retention');
  choose('export');
  for (const kind of ['pdf', 'xlsx', 'csv']) {
    await click(`export-kind-${kind}`);
    await click('export-now');
    await waitFor('export-saved', `saved.${kind}`);
  }
  await click('export-close');
  await click('rail-declare');
  await click('empty-action');
  await click('round-take');
  await waitFor('declare-headline');
  await click('round-export');
  await waitFor('copied-note', 'saved.xlsx');
  await click('rail-compare');
  await click('rail-whatIf');
  await waitFor('tool-answer');
  await click('rail-fund');
  await waitFor('fund-cards');
  await click('fund-tab-allocation');
  await click('export-fund-pdf');
  await waitFor('copied-note', 'saved.pdf');
  choose('guide');
  await waitFor('guide-text');
  await click('guide-close');
  choose('save');
  await click('rail-import');
  await click('import-choose');
  await click('import-next');
  await waitFor('import-preview');
  await click('import-next');
  await click('import-read');
  await waitFor('import-open');
  return 'arrived';
}

async function journeyFolder(language: 'zh' | 'en'): Promise<string> {
  const folder = await openFolder();
  await writeFile(join(folder, 'history.xlsx'), workbookBytes([messySheet]));
  await mkdir(join(folder, 'settings'));
  await writeFile(join(folder, 'settings/settings.json'), JSON.stringify({ language }));
  return folder;
}

const netLog = (folder: string): string => join(folder, 'net-log.json');

/** What the browser itself set out to fetch or look up, as it logs it: also what no filter of requests is shown. */
async function askedOfTheNetwork(folder: string): Promise<readonly string[]> {
  const text = await readFile(netLog(folder), 'utf8');
  // The end of the log is missing where the program did not wait for it.
  const [constants = '', ...lines] = text.split('\n').filter((line) => line !== '"events": [');
  const { logEventTypes } = (
    JSON.parse(`${constants.replace(/,$/, '')}}`) as {
      readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    }
  ).constants;
  const lookUp = present(logEventTypes['HOST_RESOLVER_MANAGER_REQUEST'], 'look-ups are logged');
  const types = new Set<number>();
  const asked = lines.flatMap((line) => {
    if (!line.endsWith('},')) return [];
    const { params, type } = JSON.parse(line.slice(0, -1)) as {
      readonly params?: { readonly url?: string; readonly host?: string };
      readonly type: number;
    };
    types.add(type);
    if (type === lookUp) return [`look-up of ${params?.host ?? '?'}`];
    const url = params?.url ?? 'app:';
    return /^(?:app|blob|data|devtools):/.test(url) ? [] : [url];
  });
  // It is a log at all: every session begins with its cookies.
  expect(types).toContain(logEventTypes['COOKIE_STORE_ALIVE']);
  return asked;
}

/** Asks in the page for files beside the page, however written; says what came of it. */
async function reachOut({ window }: Driving): Promise<unknown> {
  return window.webContents.executeJavaScript(
    `Promise.all([
      'app://jieyu/../../node_modules/zod/index.js',
      'app://jieyu/%2e%2e/%2e%2e/node_modules/zod/index.js',
      'app://jieyu/..%2f..%2fnode_modules/zod/index.js',
      'app://jieyu/..%5c..%5cnode_modules/zod/index.js',
      'app://jieyu/%252e%252e%252f%252e%252e%252fnode_modules/zod/index.js',
      'app://jieyu/assets/..%2f..%2f..%2fnode_modules/zod/index.js',
      'app://jieyu//node_modules/zod/index.js',
      'app://jieyu/%00/node_modules/zod/index.js',
      'app://jieyu/node_modules/zod/index.js%00.js',
      'app://jieyu/C:/node_modules/zod/index.js',
      'app://jieyu/%5c%5cserver/share/node_modules/zod/index.js',
      'app://jieyu/' + 'a/'.repeat(2100) + 'node_modules/zod/index.js',
      'file:///etc/hostname',
    ].map((address) => fetch(address).then(({ status }) => status, () => 'failed')))`,
  );
}

/** Tries in the page every way there is to another machine; none of these addresses belongs to one. */
async function callOut({ window }: Driving): Promise<unknown> {
  return window.webContents.executeJavaScript(
    `(async () => {
      const talk = async (urls) => {
        const server = { urls, username: 'a', credential: 'b' };
        const talk = new RTCPeerConnection({ iceServers: [server] });
        talk.createDataChannel('x');
        await talk.setLocalDescription(await talk.createOffer());
        if (talk.iceGatheringState === 'complete') return;
        await new Promise((settle) => {
          talk.onicegatheringstatechange = () => talk.iceGatheringState === 'complete' && settle();
        });
      };
      const link = (rel, href) => Object.assign(document.createElement('link'), { rel, href });
      const image = new Image();
      image.src = 'http://198.51.100.1/image.png';
      document.head.append(
        ...['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'stylesheet', 'manifest', 'icon']
          .map((rel) => link(rel, 'http://198.51.100.2/' + rel)));
      const ways = [
        () => fetch('http://198.51.100.3/'),
        () => fetch('http://elsewhere.example/'),
        () => new Promise((settle) => { new WebSocket('ws://198.51.100.4/').onerror = settle; }),
        () => new WebTransport('https://198.51.100.5/').ready,
        () => navigator.sendBeacon('http://198.51.100.6/', 'x'),
        () => new EventSource('http://198.51.100.7/'),
        () => import('http://198.51.100.8/a.js'),
        () => new Worker('http://198.51.100.9/a.js'),
        () => navigator.serviceWorker.register('http://198.51.100.10/a.js'),
        () => talk('stun:198.51.100.11:3478'),
        () => talk('turn:198.51.100.12:3478?transport=tcp'),
        () => talk('turn:198.51.100.13:3478?transport=udp'),
        () => talk('turns:198.51.100.14:443?transport=tcp'),
        () => window.open('http://198.51.100.15/'),
        () => { location.href = 'http://198.51.100.16/'; },
      ];
      for (const way of ways) {
        await Promise.race([
          (async () => way())().catch(() => null),
          new Promise((settle) => setTimeout(settle, 1500)),
        ]);
      }
      return ways.length;
    })()`,
  );
}

const ROUTE_QUESTION =
  /connect\(.*htons\((?:53|443)\),.*(?:inet_addr\("8\.8\.8\.8"\)|"2001:4860:4860::8888")/;

/** The lines of a trace by their call. */
async function tracedCalls(path: string): Promise<{ connects: string[]; opens: string[] }> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return {
    connects: lines.filter((line) => /\b(?:connect|sendto|sendmsg|sendmmsg)\(/.test(line)),
    opens: lines.filter((line) => line.includes('openat(')),
  };
}

describe('the program on its way from the sample to an import', () => {
  it('needs no network: it arrives where there is none', async () => {
    const without = ['unshare', ...(process.getuid?.() === 0 ? [] : ['-r']), '-n'];
    const probe = await run('unshare', [...without.slice(1), 'true']);
    assert(probe.status === 0, `this machine lets a test be without network: ${probe.output}`);
    const folder = await journeyFolder('en');
    const parameters = [`--log-net-log=${netLog(folder)}`];
    const drive = mainJourney;
    const { told, output } = await runDriven({ under: without, parameters, folder, drive });
    assert(told === 'arrived', output);
    expect(await askedOfTheNetwork(folder)).toEqual([]);
  });

  it('connects to nothing and opens nothing beside its page, seen from outside', async () => {
    const folder = await journeyFolder('zh');
    const parameters = [`--log-net-log=${netLog(folder)}`];
    const trace = join(folder, 'trace.txt');
    const under = [
      'strace',
      ...['-f', '--seccomp-bpf', '-qq', '-s', '4300', '-o', trace],
      ...['-e', 'trace=connect,sendto,sendmsg,sendmmsg,openat'],
    ];
    const first = await runDriven({ under, parameters, folder, drive: mainJourney });
    assert(first.told === 'arrived', first.output);
    expect(await askedOfTheNetwork(folder)).toEqual([]);
    const walked = await tracedCalls(trace);
    // It is seen at all: a display, and the page's own files.
    expect(walked.connects.filter((line) => line.includes('AF_UNIX'))).not.toEqual([]);
    expect(walked.opens.filter((line) => line.includes('out/renderer/index.html'))).not.toEqual([]);
    expect(walked.connects.filter((line) => line.includes('AF_INET'))).toEqual([]);
    const second = await runDriven({ under, folder, drive: reachOut });
    expect(second.told).toHaveLength(13);
    expect((second.told as unknown[]).filter((each) => each !== 404 && each !== 'failed')).toEqual(
      [],
    );
    const reached = await tracedCalls(trace);
    const tried = reached.opens.filter((line) => /zod\/index|etc\/hostname/.test(line));
    // Where the address itself resolves its steps upward, the name is looked for among the page's own files.
    expect(
      tried.filter((line) => !line.includes('/out/renderer/node_modules/zod/index.js"')),
    ).toEqual([]);
    expect(reached.connects.filter((line) => line.includes('AF_INET'))).toEqual([]);
    const third = await runDriven({ under, folder, drive: callOut });
    expect(third.told).toBe(15);
    const called = await tracedCalls(trace);
    const inet = called.connects.filter((line) => line.includes('AF_INET'));
    // Asked for a call between browsers, Chromium asks the kernel which way out it would take: that sends nothing.
    expect(inet.filter((line) => !ROUTE_QUESTION.test(line))).toEqual([]);
  });
});

describe('a page that no policy of its own holds back', () => {
  const shared = sharedApp();

  it('has every request for elsewhere cancelled before it leaves', async () => {
    const { electron } = shared.app;
    let visits = 0;
    const server = createServer((socket) => {
      visits += 1;
      socket.destroy();
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    onTestFinished(() => void server.close());
    const address = server.address();
    assert(typeof address === 'object' && address !== null, 'a listening server has a port');
    const host = `127.0.0.1:${String(address.port)}`;
    const cancelled = await electron.evaluate(async ({ BrowserWindow, session }, elsewhere) => {
      const seen = new Set<string>();
      const wanted = ['fetch', 'beacon', 'image', 'socket', 'prefetch', 'style', 'script'];
      const isAll = new Promise<void>((settle) => {
        session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
          seen.add(`${url.replace(elsewhere, '')} ${error}`);
          if (wanted.every((each) => [...seen].some((one) => one.includes(`/${each} `)))) settle();
        });
      });
      const bare = new BrowserWindow({ show: false });
      await bare.loadURL('data:text/html,<p>');
      await bare.webContents.executeJavaScript(`
        const tag = (name, more) => document.body.append(Object.assign(document.createElement(name), more));
        const at = (name) => 'http://${elsewhere}/' + name;
        fetch(at('fetch')).catch(() => null);
        navigator.sendBeacon(at('beacon'), 'x');
        tag('img', { src: at('image') });
        tag('script', { src: at('script') });
        tag('link', { rel: 'stylesheet', href: at('style') });
        tag('link', { rel: 'prefetch', href: at('prefetch') });
        tag('link', { rel: 'preconnect', href: at('') });
        new WebSocket('ws://${elsewhere}/socket');
        null`);
      await isAll;
      bare.destroy();
      session.defaultSession.webRequest.onErrorOccurred(null);
      return [...seen].sort();
    }, host);
    expect(cancelled).toEqual(
      [
        'http:///beacon',
        'http:///fetch',
        'http:///image',
        'http:///prefetch',
        'http:///script',
        'http:///style',
        'ws:///socket',
      ].map((url) => `${url} net::ERR_BLOCKED_BY_CLIENT`),
    );
    expect(visits).toBe(0);
  });
});
