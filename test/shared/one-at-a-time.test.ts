import { describe, expect, it } from 'vitest';

import { OneAtATime } from '../../shared/one-at-a-time';

/** A piece of work that ends when the test says so. */
function heldWork(): {
  work: () => Promise<string>;
  end: (text: string) => void;
  fail: () => void;
} {
  let end: (text: string) => void = () => undefined;
  let fail = (): void => undefined;
  const result = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = () => {
      reject(new Error('refused'));
    };
  });
  return {
    work: () => result,
    end: (text) => {
      end(text);
    },
    fail: () => {
      fail();
    },
  };
}

describe('work of one key', () => {
  it('begins at once, and the next piece when the one before has ended', async () => {
    const queue = new OneAtATime();
    const begun: string[] = [];
    const first = heldWork();
    const one = queue.run('plan', () => {
      begun.push('first');
      return first.work();
    });
    const two = queue.run('plan', () => {
      begun.push('second');
      return Promise.resolve('b');
    });
    expect(begun).toEqual(['first']);
    first.end('a');
    expect(await Promise.all([one, two])).toEqual(['a', 'b']);
    expect(begun).toEqual(['first', 'second']);
  });

  it('waits for no other key', async () => {
    const queue = new OneAtATime();
    void queue.run('plan', heldWork().work);
    expect(await queue.run('settings', () => Promise.resolve('done'))).toBe('done');
  });

  it('goes on after a failure, of which only its asker hears', async () => {
    const queue = new OneAtATime();
    const failing = heldWork();
    const one = queue.run('plan', failing.work);
    const two = queue.run('plan', () => Promise.resolve('b'));
    failing.fail();
    await expect(one).rejects.toThrow('refused');
    expect(await two).toBe('b');
  });

  it('says when all of it is done, and then that nothing is under way', async () => {
    const queue = new OneAtATime();
    expect(queue.settled('plan')).toBeNull();
    const held = heldWork();
    void queue.run('plan', held.work);
    const settled = queue.settled('plan');
    held.end('a');
    await settled;
    expect(queue.settled('plan')).toBeNull();
  });
});
