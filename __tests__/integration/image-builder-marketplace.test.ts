import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { builtImage, containerRecipe, imageBuilder, seedBuilder } from '../support/image-builder-fixtures.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const region = 'eu-west-1';
const agent = { owner: 'AWSMarketplace', name: 'agent', productCodes: ['abc123'] };

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld());
  await subscribe('abc123');
});

afterEach(() => close());

async function subscribe(...codes: string[]): Promise<void> {
  await world.settings({ imageBuilder: { subscriptions: { [world.account.id]: codes } } });
}

/** An image with the Marketplace component `agent`, and a config that publishes it. @returns the component's ARN. */
async function licensedImage(image = 'share: ["210987654321"]'): Promise<string> {
  const component = await seedBuilder(world, agent);
  const components = [{ componentArn: component.replace('1.0.0/1', 'x.x.x') }];
  await use(await builtImage(world, { recipe: { components } }), image);
  return component;
}

async function use(arn: string, image: string): Promise<void> {
  await workspace.write(
    'image.yaml',
    `
source: {image_builder: "${arn}", architecture: x86_64}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1, eu-west-1], ${image}}
`,
  );
}

/** What stops `publish` before it has changed anything. */
async function refusals(): Promise<string[]> {
  const from = (await world.requests()).length;
  const { exitCode, manifest } = await workspace.run('publish');
  expect([exitCode, await world.requests({ from, mutating: true })]).toEqual([1, []]);
  return manifest.failures.map(({ message }) => message);
}

function preflight({ log }: ActionResult): string[] {
  return log.split('\n').filter((line) => /preflight.*(Marketplace component|Image Builder)/.test(line));
}

describe('an image with a Marketplace component', () => {
  it('is published to the accounts that it is shared with, with its product code', async () => {
    await licensedImage();
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(preflight(published).join()).toContain('Marketplace component agent is active and subscribed');
    const { Images: [ours] = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
    expect(ours?.ProductCodes?.map(({ ProductCodeId: id }) => id)).toEqual(['abc123']);
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('is refused when the component is disabled, and verify fails too', async () => {
    const arn = await licensedImage();
    await seedBuilder(world, { ...agent, status: 'DISABLED', reason: 'Withdrawn by its vendor.' });
    const message = `source.image_builder: Marketplace component agent (${arn}) is DISABLED: Withdrawn by its vendor. Build the image with an active version of the component, or without it.`;
    expect(await refusals()).toEqual([message]);
    const { exitCode, manifest } = await workspace.run('verify');
    expect([exitCode, manifest.failures.map((failure) => failure.message)]).toEqual([
      1,
      expect.arrayContaining([message]),
    ]);
  });

  it.each(['InvalidRequestException', 'ForbiddenException'])('is refused without a subscription (%s)', async (code) => {
    await licensedImage();
    await subscribe();
    await world.settings({ imageBuilder: { errors: { notSubscribed: { code, message: 'Not for you.' } } } });
    expect(await refusals()).toEqual([
      `source.image_builder: account ${world.account.id} is not subscribed to the Marketplace component agent. Subscribe to its product in AWS Marketplace, or build the image without it. AWS says: Not for you.`,
    ]);
  });

  it('is refused when an AMI lacks the product code', async () => {
    await world.settings({ imageBuilder: { stampProductCodes: false } });
    await licensedImage();
    expect(await refusals()).toEqual([
      expect.stringMatching(
        /^source.image_builder: ami-[0-9a-f]{17} in eu-west-1 lacks the product code abc123 of the Marketplace component agent\. Build the image again/,
      ),
    ]);
  });

  it('is refused when the component has no product code', async () => {
    await licensedImage();
    await seedBuilder(world, { ...agent, productCodes: [] });
    expect(await refusals()).toEqual([
      expect.stringContaining('source.image_builder: Marketplace component agent has no product code'),
    ]);
  });

  it('cannot become public', async () => {
    await licensedImage('public: true');
    expect(await refusals()).toEqual([
      "images.my-os-1.public: my-os-1 can't be public: it contains the Marketplace component agent. Remove `public` and use `share`, or build the image without it.",
    ]);
  });
});

describe('a Marketplace component further down', () => {
  it('is found in the image that the recipe starts from', async () => {
    const component = await seedBuilder(world, agent);
    const base = await builtImage(world, { recipe: { components: [{ componentArn: component }] } });
    const builder = imageBuilder(world, region);
    const { imageRecipeArn } = await builder.createImageRecipe({
      name: 'on-top',
      semanticVersion: '1.0.0',
      parentImage: base.replace('1.0.0/1', 'x.x.x'),
    });
    const { image } = await builder.getImage({ imageBuildVersionArn: base });
    const { imageBuildVersionArn: arn = '' } = await builder.createImage({
      imageRecipeArn,
      infrastructureConfigurationArn: image?.infrastructureConfiguration?.arn,
    });
    await world.advance(3600);
    await use(arn, 'public: true');
    await subscribe();
    expect(await refusals()).toEqual([
      expect.stringContaining('is not subscribed to the Marketplace component agent'),
      expect.stringContaining("can't be public: it contains the Marketplace component agent"),
    ]);

    // A newer build of the base image need not contain what the older one did.
    await builder.createImage({
      imageRecipeArn: image?.imageRecipe?.arn,
      infrastructureConfigurationArn: image?.infrastructureConfiguration?.arn,
    });
    const run = await workspace.run('publish');
    expect(preflight(run).join()).toContain("can't be checked in advance, a later version has taken its place");
    expect(run.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining("can't be public: its source has the product code abc123"),
    ]);
  });

  it('is refused with an image of the Marketplace that is disabled', async () => {
    const [imageId] = Object.values(await amisOf(await builtImage(world)));
    const market = { kind: 'image', owner: 'AWSMarketplace', name: 'hardened', imageId };
    const parentImage = await seedBuilder(world, market);
    const arn = await builtImageOn(parentImage);
    await seedBuilder(world, { ...market, status: 'DISABLED', reason: 'Too old.' });
    await use(arn, 'share: ["210987654321"]');
    expect(await refusals()).toEqual([
      expect.stringContaining(`source.image_builder: Marketplace image ${parentImage} is DISABLED: Too old.`),
    ]);
  });
});

async function amisOf(arn: string): Promise<Record<string, string>> {
  const { image } = await imageBuilder(world, region).getImage({ imageBuildVersionArn: arn });
  return Object.fromEntries(
    (image?.outputResources?.amis ?? []).map(({ region: at = '', image: id = '' }) => [at, id]),
  );
}

async function builtImageOn(parentImage: string): Promise<string> {
  const builder = imageBuilder(world, region);
  const { imageRecipeArn } = await builder.createImageRecipe({ name: 'top', semanticVersion: '1.0.0', parentImage });
  const { infrastructureConfigurationSummaryList: [infrastructure] = [] } =
    await builder.listInfrastructureConfigurations({});
  const { imageBuildVersionArn: arn = '' } = await builder.createImage({
    imageRecipeArn,
    infrastructureConfigurationArn: infrastructure?.arn,
  });
  await world.advance(3600);
  return arn;
}

describe('what this role may not look at', () => {
  const denied = { kind: 'error', code: 'AccessDeniedException', status: 403 };

  it("can't be known, and stops nothing", async () => {
    await licensedImage();
    await world.fault({ ...denied, operation: 'GetComponent' });
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(preflight(published).join()).toContain(
      "can't be checked in advance, imagebuilder:GetComponent is not allowed",
    );
  });

  it('is known from the list of what the account is subscribed to', async () => {
    await licensedImage();
    await world.fault({ ...denied, operation: 'GetMarketplaceResource' });
    const plan = await workspace.run('plan');
    expectSuccess(plan);
    expect(preflight(plan).join()).toContain('Marketplace component agent is active and subscribed');
    await world.fault({ ...denied, operation: 'ListComponents' });
    const blind = await workspace.run('plan');
    expectSuccess(blind);
    expect(preflight(blind).join()).toContain(
      "can't be checked in advance, imagebuilder:GetMarketplaceResource is not",
    );
  });
});

describe('list with the owner AWSMarketplace', () => {
  const list = (inputs: Record<string, string> = {}) =>
    workspace.run('list', { inputs: { owner: 'AWSMarketplace', 'aws-region': region, ...inputs } });

  it('shows what the account is subscribed to', async () => {
    const component = await licensedImage();
    await seedBuilder(world, { ...agent, name: 'other', productCodes: ['not-ours'] });
    await seedBuilder(world, { ...agent, version: '1.1.0/1', status: 'DISABLED' });
    const market = { kind: 'image', owner: 'AWSMarketplace', name: 'hardened', status: 'DISABLED', reason: 'Too old.' };
    const image = await seedBuilder(world, market);
    const workflow = await seedBuilder(world, { kind: 'workflow', owner: 'AWSMarketplace', name: 'steps' });
    const { containerRecipeArn } = await imageBuilder(world, region).createContainerRecipe(
      containerRecipe([component]),
    );
    const from = (await world.requests()).length;
    const listed = await list();
    expectSuccess(listed);
    expect(await world.requests({ from, mutating: true })).toEqual([]);
    const arn = component.replace('1.0.0/1', '');
    expect(listed.manifest).toMatchObject({
      marketplaceSubscriptions: {
        region,
        components: [
          { arn: `${arn}1.0.0`, name: 'agent', version: '1.0.0', status: 'ACTIVE', productCodes: ['abc123'] },
          { arn: `${arn}1.1.0`, name: 'agent', version: '1.1.0', status: 'DISABLED', productCodes: ['abc123'] },
        ],
        images: [{ arn: image, name: 'hardened', version: '1.0.0', status: 'DISABLED', reason: 'Too old.' }],
        workflows: [{ arn: workflow, name: 'steps', version: '1.0.0', status: 'AVAILABLE' }],
        recipes: [
          { arn: containerRecipeArn, kind: 'container', name: 'boxes', version: '1.0.0', components: [component] },
          { kind: 'image', name: 'my-os', version: '1.0.0', components: [`${arn}x.x.x`] },
        ],
      },
    });
    expect(listed.log).toContain('Marketplace component  agent 1.1.0  DISABLED  product code abc123');
    expect(listed.summary).toContain('AWS Marketplace in Image Builder');
  });

  it('is all that needs the permissions, and belongs to `list` alone', async () => {
    await use('arn:aws:imagebuilder:eu-west-1:123456789012:image/none/1.0.0/1', 'public: true');
    expect((await list({ owner: '' })).manifest).not.toHaveProperty('marketplaceSubscriptions');
    const denied = { kind: 'error', operation: 'ListWorkflows', code: 'AccessDeniedException', status: 403 };
    await world.fault(denied);
    const { exitCode, manifest } = await list();
    expect([exitCode, manifest.failures.map(({ message }) => message)]).toEqual([
      1,
      [expect.stringContaining('ListWorkflows in eu-west-1: AccessDeniedException')],
    ]);
    expect((await list({ command: 'plan' })).log).toContain('"owner" requires the command list');
    expect((await list({ owner: 'Amazon' })).log).toContain(
      'input "owner" is "Amazon"; expected one of AWSMarketplace',
    );
  });
});
