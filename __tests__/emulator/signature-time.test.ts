import { STS } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ec2, parameters, s3, topics } from '../support/aws.js';
import { createWorld, type TestWorld } from '../support/world.js';

const minute = 60_000;
let world: TestWorld;

afterEach(() => world.destroy());

/** A world that refuses requests by the time of their signature, whose time is ahead of this machine's. */
async function worldAheadBy(minutes: number): Promise<void> {
  world = await createWorld({ start: Date.now() + minutes * minute, settings: { checkSignatureTime: true } });
}

describe('a request that was signed', () => {
  it.each([
    [20, /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/],
    [-20, /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/],
  ])('%d minutes too early is refused, by each service in its own way', async (minutes, message) => {
    await worldAheadBy(minutes);
    await expect(new STS(world.client()).getCallerIdentity({})).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message,
    });
    await expect(topics(world, 'us-east-1').createTopic({ Name: 'a' })).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    await expect(parameters(world, 'us-east-1').getParameters({ Names: ['/a'] })).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message,
    });
    await expect(ec2(world, 'us-east-1').describeRegions({})).rejects.toMatchObject({ name: 'AuthFailure' });
    await expect(s3(world, 'us-east-1').listBuckets({})).rejects.toMatchObject({
      name: 'RequestTimeTooSkewed',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('ten minutes too early is refused by all but S3', async () => {
    await worldAheadBy(10);
    await s3(world, 'us-east-1').listBuckets({});
    await expect(ec2(world, 'us-east-1').describeRegions({})).rejects.toMatchObject({ name: 'AuthFailure' });
  });

  it('four minutes too early is served', async () => {
    await worldAheadBy(4);
    await ec2(world, 'us-east-1').describeRegions({});
    await parameters(world, 'us-east-1').getParameters({ Names: ['/a'] });
  });
});
