import type { App, Session, WebContents } from 'electron';

import { developmentAddress, isOwnAddress, originOf } from './page-address';

/** What a page may ask the operating system for: to put text on the clipboard when a button says so. */
const permitted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);
const localSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Every page of the program stays where it is: no navigation, no further window, no embedded page. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guardPage(contents);
  });
}

function guardPage(contents: WebContents): void {
  // Calls between browsers (WebRTC) heed neither a page's policy nor the session's filter of requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, url) => {
    if (!isOwnAddress(url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

/** Denies what is not listed, and every request that would leave the machine. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permitted.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => permitted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // Without languages no dictionary is fetched: that request passes by every filter below, and begins with the session.
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLocal(url) });
  });
}

/** Chromium's own background requests, before the program is ready. */
export function blockNetwork(app: App): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
  if (developmentAddress() === null) {
    commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  }
}

function isLocal(url: string): boolean {
  const address = addressOf(url);
  if (address === null) return false;
  return localSchemes.has(address.protocol) || isDevelopmentServer(address.host);
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The development server's pages and its socket. */
function isDevelopmentServer(host: string): boolean {
  const address = developmentAddress();
  return address !== null && originOf(address)?.endsWith(`//${host}`) === true;
}
