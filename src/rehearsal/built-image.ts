import { given } from '../aws/given.js';
import { parseBuilderArn } from '../resources/image-builder/choose.js';
import type { Need } from './needs.js';
import type { Seeding } from './seeding.js';
import { seedImage } from './source.js';

type BuiltImageNeed = Extract<Need, { kind: 'built-image' }>;

/** Longer than all phases of a build take. */
const buildSeconds = 3600;
const profile = 'rehearsal';

/** What `source.image_builder` names: a build with an AMI, or a pipeline that has built one. */
export async function seedBuiltImage(seeding: Seeding, need: BuiltImageNeed): Promise<void> {
  const imageId = await seedImage(seeding, {
    ...need,
    ...(need.imageId === undefined ? {} : { id: need.imageId }),
  });
  const isPipeline = parseBuilderArn(need.arn).kind === 'pipeline';
  const arn = isPipeline ? need.arn : (need.build ?? need.arn);
  const [, name = '', version = '', build = '1'] = (arn.split(':').at(-1) ?? '').split('/');
  if (isPipeline) return buildByPipeline(seeding, need, { name, imageId });
  await seeding.control('POST', 'image-builder-resources', {
    kind: 'image',
    region: need.region,
    owner: need.account.id,
    name,
    version: `${version}/${build}`,
    imageId,
  });
}

async function buildByPipeline(
  { control, clientsOf }: Seeding,
  { account, region }: BuiltImageNeed,
  { name, imageId }: { readonly name: string; readonly imageId: string },
): Promise<void> {
  const builder = await clientsOf(account.id).imageBuilder(region);
  const own = { semanticVersion: '1.0.0', name };
  const token = (what: string) => ({ clientToken: `rehearsal-${name}-${what}`.slice(0, 36) });
  const component = { kind: 'component', region, owner: account.id, name, version: '1.0.0/1' };
  const { arn } = await control<{ readonly arn: string }>('POST', 'image-builder-resources', component);
  const recipe = await builder.createImageRecipe({
    ...own,
    ...token('r'),
    parentImage: imageId,
    components: [{ componentArn: arn }],
  });
  await control('PATCH', 'settings', { iam: { instanceProfiles: { [profile]: profile } } });
  const machines = await builder.createInfrastructureConfiguration({
    name,
    ...token('i'),
    instanceProfileName: profile,
  });
  const pipeline = await builder.createImagePipeline({
    name,
    ...token('p'),
    imageRecipeArn: given(recipe.imageRecipeArn, 'imageRecipeArn'),
    infrastructureConfigurationArn: given(machines.infrastructureConfigurationArn, 'infrastructureConfigurationArn'),
  });
  const imagePipelineArn = given(pipeline.imagePipelineArn, 'imagePipelineArn');
  await builder.startImagePipelineExecution({ imagePipelineArn, ...token('b') });
  await control('POST', 'clock', { advanceSeconds: buildSeconds, whenIdle: true });
}
