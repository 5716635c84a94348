import { expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { type VirtualClock, virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const world = worldsOfTests();
const regions = { soon: 'us-east-1', late: 'eu-west-1' };

/** A request as the action sends it: the clock knows that it is in flight. */
async function sendOn(clock: VirtualClock, made: TestWorld, region: string): Promise<number> {
  const answered = clock.limit(3_600_000, () => {});
  await ec2(made, region).describeImages({ Owners: ['self'] });
  answered();
  return clock.now();
}

it('time moves on when news of a request that was let go overtake the answer to the move that let it go', async () => {
  const made = await world();
  await made.fault(
    { kind: 'delay', operation: 'DescribeImages', region: regions.soon, seconds: 1 },
    { kind: 'delay', operation: 'DescribeImages', region: regions.late, seconds: 60 },
  );
  let soon: Promise<number> | undefined;
  let isMoving = false;
  let onAsked = (): void => {};
  const asked = new Promise<void>((resolve) => {
    onAsked = resolve;
  });
  const clock = await virtualClock({
    ...made,
    async moveTo(time, hanging) {
      isMoving = true;
      const answer = await made.moveTo(time, hanging);
      if (answer.hanging === 2) await Promise.all([soon, asked]);
      return answer;
    },
    hangingOtherThan(count, signal) {
      if (isMoving && count === 1) onAsked();
      return made.hangingOtherThan(count, signal);
    },
  });
  const start = clock.now();
  soon = sendOn(clock, made, regions.soon);
  expect((await sendOn(clock, made, regions.late)) - start).toBe(60_000);
});
