import { EC2 } from '@aws-sdk/client-ec2';
import { describe, expect, it } from '@jest/globals';
import { createHandlers } from '../../src/aws/handler.js';
import { virtualClock } from '../support/virtual-clock.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const world = worldsOfTests();
const few = { connectionTimeoutMs: 10_000, maxSockets: 2 };

/** A client with two connections, whose requests are answered after 40 of the 60 seconds that they have. */
async function slowClient() {
  const made = await world();
  await made.fault({ kind: 'delay', operation: 'DescribeImages', seconds: 40 });
  const clock = await virtualClock(made);
  const kill = new AbortController();
  const handlerWith = createHandlers({ clock, kill: kill.signal, deadline: () => Number.POSITIVE_INFINITY });
  const ec2 = new EC2({ ...made.client(), requestHandler: handlerWith(60_000, few) });
  const started = clock.now();
  /** The second at which a request is answered. */
  const send = async (abortSignal?: AbortSignal): Promise<number> => {
    await ec2.describeImages({ Owners: ['self'] }, abortSignal ? { abortSignal } : {});
    return (clock.now() - started) / 1000;
  };
  /** While two requests are held back, and the others wait. */
  const whenTwoAreSent = (act: () => void): void =>
    clock.beforeMoving(async () => {
      if ((await made.status()).hanging !== 2) return false;
      act();
      return true;
    });
  return { made, send, kill, whenTwoAreSent };
}

describe('a request that waits for a connection', () => {
  it('has all of its time from when it gets one', async () => {
    const { send } = await slowClient();
    expect(await Promise.all([send(), send(), send(), send(), send()])).toEqual([40, 40, 80, 80, 120]);
  });

  it('is not sent once it is given up, and nobody waits behind it', async () => {
    const { made, send, whenTwoAreSent } = await slowClient();
    const over = new AbortController();
    whenTwoAreSent(() => over.abort());
    const answers = await Promise.allSettled([send(), send(), send(over.signal), send()]);
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.name))).toEqual([
      ...[40, 40],
      'AbortError',
      80,
    ]);
    expect(await made.requests()).toHaveLength(3);
  });

  it('ends with the run', async () => {
    const { made, send, kill, whenTwoAreSent } = await slowClient();
    whenTwoAreSent(() => kill.abort(new Error('the run is over')));
    const answers = await Promise.allSettled([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await made.requests()).toHaveLength(2);
  });
});
