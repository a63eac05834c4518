import { createFakeBridge, type FakeBridge, type FakeBridgeSetup } from './fake-bridge';

/** A fake bridge where the page looks for its own, for commands that run without a page. */
export function connectBridge(setup: FakeBridgeSetup = {}): FakeBridge {
  const fake = createFakeBridge(setup);
  Object.defineProperty(window, 'jieyu', { value: fake.bridge, configurable: true });
  return fake;
}
