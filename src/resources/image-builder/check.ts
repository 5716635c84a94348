import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import type { Config } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { BuiltImage, MarketplaceComponent } from '../../run/built-image.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import type { Source } from '../../run/wanted.js';
import { parseBuilderArn } from './choose.js';
import { collectMarketplaceParts } from './marketplace-parts.js';
import { checkProductCodes, readOutputAmis } from './product-codes.js';
import { isMissing, isNotAllowed } from './read.js';
import { readComponent, readSubscription } from './subscription.js';

/** A source that Image Builder has built. */
type BuiltSource = Source & { readonly builtImage: BuiltImage };

/**
 * May everything that AWS Marketplace has contributed to the images of Image Builder still be used? Every component is
 * active, the account is subscribed to it, and the AMIs have its product codes. AWS lets no AMI with a product code
 * become public.
 */
export async function checkMarketplaceParts(run: Run, target: Target): Promise<CheckAnswer[]> {
  const sources = target.sources.filter((source): source is BuiltSource => source.builtImage !== undefined);
  const answers = await mapAll(sources, (source) =>
    attempt(run, { bestEffort: false }, () => checkSource(target, source)),
  );
  return answers.flatMap((ofSource) => ofSource ?? []);
}

async function checkSource(target: Target, source: BuiltSource): Promise<CheckAnswer[]> {
  const { builtImage } = source;
  const { region, accountId: owner } = parseBuilderArn(builtImage.arn);
  const builder = await target.clients.imageBuilder(region);
  const ownersBuilder = await (target.others.get(owner) ?? target.clients).imageBuilder(region);
  const [parts, amis] = await Promise.all([
    collectMarketplaceParts(ownersBuilder, builtImage),
    readOutputAmis(target, builtImage),
  ]);
  const { config } = source;
  const read = await mapAll(parts.componentArns, (arn) => readOne(builder, config, arn));
  const components = read.flatMap(({ component }) => component ?? []);
  const checked = await mapAll(components, async (component): Promise<CheckAnswer[]> => {
    const answers = [
      ...(await checkComponent(builder, target.accountId, config, component)),
      ...checkProductCodes(config, component, { target, source, amis }),
    ];
    if (answers.length > 0) return answers;
    return [{ answer: 'yes', what: `Marketplace component ${component.name} is active and subscribed` }];
  });
  return [
    ...parts.unread.map(
      ({ arn, why }): CheckAnswer => ({ answer: 'unknown', what: `Marketplace components of base image ${arn}`, why }),
    ),
    ...read.flatMap(({ answer }) => answer ?? []),
    ...checked.flat(),
    ...parts.images.flatMap((image) => checkBaseImage(config, image)),
    ...(await mapAll(parts.workflowArns, (arn) => checkWorkflow(builder, config, arn))).flat(),
    ...checkNothingPublic(source, components, amis.get(source.homeRegion)?.flatMap((ami) => ami.productCodes) ?? []),
  ];
}

async function readOne(
  builder: Imagebuilder,
  config: Config,
  arn: string,
): Promise<{ readonly component?: MarketplaceComponent; readonly answer?: CheckAnswer }> {
  const what = `Marketplace component ${arn} is active`;
  try {
    const component = await readComponent(builder, arn);
    if (component !== undefined) return { component };
    return { answer: refusal(config, what, `Marketplace component ${arn} does not exist`, rebuild) };
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    return { answer: { answer: 'unknown', what, why: 'imagebuilder:GetComponent is not allowed' } };
  }
}

async function checkComponent(
  builder: Imagebuilder,
  accountId: string,
  config: Config,
  component: MarketplaceComponent,
): Promise<CheckAnswer[]> {
  const { name, arn, status, reason } = component;
  const what = `Marketplace component ${name} is active and subscribed`;
  if (status !== 'ACTIVE') {
    const message = `Marketplace component ${name} (${arn}) is ${status}${inWords(reason)}`;
    return [refusal(config, what, message, rebuild)];
  }
  const subscription = await readSubscription(builder, component);
  if (subscription.state === 'subscribed') return [];
  if (subscription.state === 'unknown') return [{ answer: 'unknown', what, why: subscription.why }];
  const said = subscription.said === '' ? '' : ` AWS says: ${subscription.said}`;
  const hint = `Subscribe to its product in AWS Marketplace, or build the image without it.${said}`;
  return [refusal(config, what, `account ${accountId} is not subscribed to the Marketplace component ${name}`, hint)];
}

function checkBaseImage(config: Config, { arn, status, reason }: BuiltImage): CheckAnswer[] {
  const what = `Marketplace image ${arn} is available`;
  if (status === 'AVAILABLE') return [{ answer: 'yes', what }];
  const hint = 'Build the image on another base image.';
  return [refusal(config, what, `Marketplace image ${arn} is ${status}${inWords(reason)}`, hint)];
}

/** A workflow of the Marketplace has no other state than that it is deprecated, which keeps nobody from using it. */
async function checkWorkflow(builder: Imagebuilder, config: Config, arn: string): Promise<CheckAnswer[]> {
  const what = `Marketplace workflow ${arn} exists`;
  try {
    await builder.getWorkflow({ workflowBuildVersionArn: arn });
    return [{ answer: 'yes', what }];
  } catch (error) {
    if (isMissing(error)) {
      return [refusal(config, what, `Marketplace workflow ${arn} does not exist`, 'Build the image without it.')];
    }
    if (!isNotAllowed(error)) throw error;
    return [{ answer: 'unknown', what, why: 'imagebuilder:GetWorkflow is not allowed' }];
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html */
function checkNothingPublic(
  { config }: Source,
  components: readonly MarketplaceComponent[],
  productCodes: readonly string[],
): CheckAnswer[] {
  if (components.length === 0 && productCodes.length === 0) return [];
  const names = components.map(({ name }) => name).join(', ');
  const cause =
    names === ''
      ? `its source has the product code${productCodes.length === 1 ? '' : 's'} ${productCodes.join(', ')}`
      : `it contains the Marketplace component${components.length === 1 ? '' : 's'} ${names}`;
  return config.images
    .filter((image) => image.public)
    .map(({ name }): CheckAnswer => {
      const message = `${name} can't be public: ${cause}`;
      const hint = 'Remove `public` and use `share`, or build the image without it.';
      const diagnostics = [{ ...config.locate(['images', name, 'public']), message: `${message}. ${hint}` }];
      return {
        answer: 'no',
        what: `${name} can become public`,
        error: new PublishError('preflight', message, { hint, diagnostics }),
        scope: { image: name, bestEffort: false },
      };
    });
}

const rebuild = 'Build the image with an active version of the component, or without it.';

function refusal(config: Config, what: string, message: string, hint: string): CheckAnswer {
  const diagnostics = [{ ...config.locate(['source', 'image_builder']), message: `${message}. ${hint}` }];
  return {
    answer: 'no',
    what,
    error: new PublishError('preflight', message, { hint, diagnostics }),
    scope: { bestEffort: false },
  };
}

/** AWS's reason, as the end of a sentence without a full stop. */
function inWords(reason: string): string {
  return reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`;
}
