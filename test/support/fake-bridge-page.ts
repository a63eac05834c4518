import '../../renderer/without-eval';

import { createFakeBridge, type FakeBridge, type FakeBridgeSetup } from './fake-bridge';

declare global {
  interface Window {
    fakeBridgeSetup?: FakeBridgeSetup;
    fakeBridge: FakeBridge;
  }
}

/** Runs in a plain browser before the page: the fake bridge in the preload's place, and its controls for the test. */
const fake = createFakeBridge(window.fakeBridgeSetup ?? {});
window.fakeBridge = fake;
Object.defineProperty(window, 'jieyu', { value: fake.bridge });
