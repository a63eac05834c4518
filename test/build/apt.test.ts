import { describe, expect, it } from 'vitest';

import { whenUnlocked } from '../../build/apt.mjs';

const LISTS =
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 812 (apt-get)\nE: Unable to lock directory /var/lib/apt/lists/';
const FRONTEND =
  'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?';

/** An apt that fails with these words one after another, and then, where it is asked again, works. */
function aptThat(...failing: readonly string[]) {
  const said: string[] = [];
  let asked = 0;
  let waitedMs = 0;
  const means = {
    attempt: () => {
      const output = failing[asked];
      asked += 1;
      return Promise.resolve(
        output === undefined ? { status: 0, output: '' } : { status: 100, output },
      );
    },
    say: (sentence: string) => {
      said.push(sentence);
    },
    pause: (ms: number) => {
      waitedMs += ms;
      return Promise.resolve();
    },
  };
  return { means, told: () => ({ said, asked, waitedMs }) };
}

describe('a command of apt', () => {
  it('is run once where nothing is in its way', async () => {
    const { means, told } = aptThat();
    await whenUnlocked('update', means);
    expect(told()).toEqual({ said: [], asked: 1, waitedMs: 0 });
  });

  it('waits while another holds the lock, saying who, and then works', async () => {
    const { means, told } = aptThat(LISTS, LISTS, LISTS);
    await whenUnlocked('update', means);
    expect(told()).toEqual({
      said: ["waiting for apt's lock, which is held by process 812 (apt-get)"],
      asked: 4,
      waitedMs: 15_000,
    });
  });

  it('says again every minute that it waits, also where the holder has no name', async () => {
    const { means, told } = aptThat(...Array.from({ length: 13 }, () => FRONTEND));
    await whenUnlocked('install xvfb', means);
    const sentence = "waiting for apt's lock, which is held by another program";
    expect(told().said).toEqual([sentence, sentence]);
  });

  it('gives up after half an hour', async () => {
    const { means, told } = aptThat(...Array.from({ length: 1000 }, () => LISTS));
    await expect(whenUnlocked('update', means)).rejects.toThrow(
      'apt-get update: the lock was held for half an hour by process 812 (apt-get).',
    );
    expect(told().waitedMs).toBe(1_800_000);
  });

  it('fails at once, in the words of apt, where it is not the lock', async () => {
    const { means, told } = aptThat('E: Unable to locate package xvfb');
    await expect(whenUnlocked('install xvfb', means)).rejects.toThrow(
      'apt-get install xvfb failed:\nE: Unable to locate package xvfb',
    );
    expect(told().asked).toBe(1);
  });
});
