import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  answerCall,
  type CallContext,
  type CallHandlers,
} from '../../../electron/channel/register-calls';
import { calls } from '../../../shared/contract';
import { failure, success } from '../../../shared/result';

// No handler here looks at its window.
const context = { window: {}, emit: () => undefined } as unknown as CallContext;

/** A door behind which every handler is noted and does what the test says. */
function door(handle: (name: string, input: unknown) => unknown = () => success({})) {
  const handled: string[] = [];
  const faults: unknown[] = [];
  const names = Object.keys(calls);
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (input: unknown) => {
        handled.push(name);
        return Promise.resolve(handle(name, input));
      },
    ]),
  ) as unknown as CallHandlers;
  const ask = (name: unknown, input: unknown, isTrusted = true) =>
    answerCall(
      { name, input, isTrusted },
      {
        handlers,
        context,
        reportFault: (_where, fault) => {
          faults.push(fault);
          return 'abcd1234';
        },
      },
    );
  return { ask, handled, faults };
}

describe('answerCall', () => {
  it('hands a known call with fitting input to its handler', async () => {
    const { ask, handled } = door(() => success({ language: 'en' }));
    expect(await ask('settings.read', {})).toEqual(success({ language: 'en' }));
    expect(handled).toEqual(['settings.read']);
  });

  it('answers no other page, whatever it asks', async () => {
    const { ask, handled } = door();
    expect(await ask('settings.read', {}, false)).toEqual(
      failure({ code: 'call.untrusted', params: {} }),
    );
    expect(handled).toEqual([]);
  });

  it.each(['nope', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'refuses the unknown name %j',
    async (name) => {
      const { ask, handled } = door();
      expect(await ask(name, {})).toEqual(failure({ code: 'call.unknown', params: { name } }));
      expect(handled).toEqual([]);
    },
  );

  it.each([undefined, null, 3, {}, ['settings.read'], Symbol('x')])(
    'refuses a name that is no text',
    async (name) => {
      expect(await door().ask(name, {})).toMatchObject({ error: { code: 'call.unknown' } });
    },
  );

  it.each([
    new Map(),
    new Date(0),
    new Uint8Array(),
    new Error('x'),
    JSON.parse('{"__proto__":{}}'),
  ])('takes no other thing without fields for an empty object: %o', async (input) => {
    const { ask, handled } = door();
    expect(await ask('plan.open', input)).toMatchObject({ error: { code: 'call.badInput' } });
    expect(handled).toEqual([]);
  });

  it('hands on what a handler refuses', async () => {
    const refusal = failure({ code: 'file.notFound' as const, params: { file: 'a.jieyu' } });
    expect(await door(() => refusal).ask('plan.open', {})).toEqual(refusal);
  });

  it('turns a throwing handler into a reference, and the fault into a log line', async () => {
    const fault = new Error('secret 1,234.00');
    const { ask, faults } = door(() => {
      throw fault;
    });
    expect(await ask('plan.open', {})).toEqual(
      failure({ code: 'app.unexpected', params: { reference: 'abcd1234' } }),
    );
    expect(faults).toEqual([fault]);
  });

  it('notices a handler that answers in another form than the contract says', async () => {
    const { ask } = door(() => success({ language: 'fr' }));
    expect(await ask('settings.read', {})).toMatchObject({ error: { code: 'app.unexpected' } });
  });

  it('refuses 300 hostile inputs of every call without reaching a handler', async () => {
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, withTypedArray: true, withDate: true, withMap: true }),
      fc.constantFrom(
        null,
        Number.NaN,
        -0,
        'x'.repeat(1_000_000),
        deep(10_000),
        JSON.parse('{"__proto__":{"token":"x"}}') as unknown,
        { token: '../../etc/passwd' },
        { token: 'g'.repeat(32), extra: 1 },
        { language: 'zh', extra: 1 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const { ask, handled, faults } = door();
        for (const name of Object.keys(calls)) {
          const fits = calls[name as keyof typeof calls].input.safeParse(input).success;
          if (!fits)
            expect(await ask(name, input)).toMatchObject({ error: { code: 'call.badInput' } });
        }
        expect({ handled, faults }).toEqual({ handled: [], faults: [] });
      }),
      { numRuns: 300 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = { plan: value };
  return value;
}
