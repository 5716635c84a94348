import { isDenied } from '../../aws/errors.js';
import type { Config } from '../../config/config.js';
import { chooseRegions } from '../../config/regions.js';
import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { isUnderWay, type Product } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import { versionImage, versionState } from './decide.js';
import { otherImage } from './ensure.js';
import { catalogRegion, inCatalog, wantedVersions } from './products.js';
import type { WantedVersion } from './record.js';

/** Can every Marketplace version be requested that the images ask for? */
export function checkMarketplace(run: Run, target: Target): CheckAnswer[] {
  const { configs } = target;
  if (target.partition !== 'aws') {
    const ignored = configs.some(({ images }) => images.some(({ marketplace }) => marketplace !== undefined));
    if (ignored)
      run.report.info(
        `AWS Marketplace is available in the partition aws only. \`marketplace\` is ignored in ${target.partition}`,
      );
    return [];
  }
  const region = target.regions.find(({ name }) => name === catalogRegion);
  const here = region?.images ?? [];
  const versions = wantedVersions(target, here);
  return [
    ...configs.flatMap((config) => checkRegions(run, target, config, new Set(here.map(({ name }) => name)))),
    ...versions
      .filter((one, index) => versions.findIndex((other) => isSame(one, other)) < index)
      .map(askedTwice(configs)),
    ...versions.flatMap((wanted) => {
      if (!accessRole.test(wanted.config.access_role_arn)) return [noAccessRole(configs, wanted)];
      const product = target.products.get(wanted.config.entity_id);
      if (!product) return [];
      if (product instanceof PublishError) return [unreadable(run, configs, wanted, product)];
      const imageId = region && findImage({ region, image: wanted.image })?.id;
      return checkProduct(run, configs, wanted, product, imageId);
    }),
  ];
}

function isSame({ config: one }: WantedVersion, { config: other }: WantedVersion): boolean {
  return one.entity_id === other.entity_id && one.version_title === other.version_title;
}

/** The Marketplace takes AMIs of us-east-1 only: an image that is never there can't get a version. */
function checkRegions(run: Run, target: Target, config: Config, here: ReadonlySet<string>): CheckAnswer[] {
  return config.images.flatMap((image): CheckAnswer[] => {
    if (!image.marketplace || image.temporary || here.has(image.name)) return [];
    const { partition, available } = target;
    if (chooseRegions(image, { partition, available, only: [] }).regions.includes(catalogRegion)) {
      run.report.info(`${image.name}: ${catalogRegion} is not selected, so its Marketplace version is skipped`);
      return [];
    }
    const message = `${image.name} has \`marketplace\`, but is not built in ${catalogRegion}. AWS Marketplace accepts AMIs from that region only`;
    const hint = `Add ${catalogRegion} to \`regions\`, or remove \`marketplace\`.`;
    const path = ['images', image.name, 'marketplace'];
    const diagnostics = [{ ...config.locate(path), message: `${message}. ${hint}` }];
    const error = new PublishError('preflight', message, { hint, diagnostics });
    const what = `${image.name} in ${catalogRegion} for the Marketplace`;
    return [{ answer: 'no', what, error, scope: { image: image.name, bestEffort: false } }];
  });
}

/** AccessRoleArn of AddDeliveryOptions. The config takes awspub's placeholders too, such as an account of x's. */
const accessRole = /^arn:aws:iam::\d{12}:role\/[a-zA-Z_0-9+=,.@\-_/]+$/;

function noAccessRole(configs: readonly Config[], wanted: WantedVersion): CheckAnswer {
  const error = new PublishError(
    'preflight',
    `${wanted.config.access_role_arn} is not the ARN of a role that AWS Marketplace accepts`,
    {
      hint: 'Set `marketplace.access_role_arn` to an ARN such as arn:aws:iam::123456789012:role/AWSMarketplaceAccess.',
    },
  );
  return refuse(configs, wanted, 'access_role_arn', error);
}

function askedTwice(configs: readonly Config[]) {
  return (wanted: WantedVersion): CheckAnswer => {
    const { entity_id: entityId, version_title: title } = wanted.config;
    const error = new PublishError(
      'preflight',
      `two images have the same Marketplace version ${title} of ${entityId}`,
      {
        hint: 'A version has one AMI. Give each image its own title or product.',
      },
    );
    return refuse(configs, wanted, 'version_title', error);
  };
}

function checkProduct(
  run: Run,
  configs: readonly Config[],
  wanted: WantedVersion,
  product: Product,
  imageId: string | undefined,
): CheckAnswer[] {
  const { entity_id: entityId, version_title: title } = wanted.config;
  if (!product.type.startsWith('AmiProduct')) {
    const error = new PublishError('preflight', `${entityId} is a ${product.type}, not an AMI product`, {
      hint: 'Set `marketplace.entity_id` to the ID of an AMI product (single AMI).',
    });
    return [refuse(configs, wanted, 'entity_id', error)];
  }
  const found = versionState(product, title);
  if (found.state !== 'missing') {
    // In a plan what differs is a row of its own.
    const taken = run.policy.applies && versionImage(found, imageId) === 'other';
    return taken ? [refuse(configs, wanted, 'version_title', otherImage(wanted))] : [];
  }
  const holder = product.changeSets.find(({ status }) => isUnderWay(status));
  if (!holder) return [];
  const why = `change set ${holder.id} (${holder.status}) locks it`;
  return [{ answer: 'unknown', what: `Marketplace product ${entityId} can take the version`, why }];
}

/** Only a product that doesn't exist is the config's fault. A run that ends before the Marketplace needn't read it. */
function unreadable(run: Run, configs: readonly Config[], wanted: WantedVersion, error: PublishError): CheckAnswer {
  if (error.code === 'preflight') return refuse(configs, wanted, 'entity_id', error);
  const { name } = wanted.image;
  const what = `Marketplace version of ${name}`;
  if (run.policy.until === 'private' && isDenied(error))
    return { answer: 'unknown', what, why: 'this role is not allowed to read the product' };
  return { answer: 'no', what, error, scope: { ...inCatalog(wanted), image: name, bestEffort: false } };
}

/** A `no` at the line of the config's key. */
function refuse(
  configs: readonly Config[],
  { image }: WantedVersion,
  key: 'entity_id' | 'version_title' | 'access_role_arn',
  error: PublishError,
): CheckAnswer {
  const path = ['images', image.name, 'marketplace', key];
  const position = configs.find(({ file }) => file === image.configFile)?.locate(path);
  const message = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  const placed = new PublishError(error.code, error.message, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error.cause,
    diagnostics: position === undefined ? [] : [{ ...position, message }],
  });
  const what = `Marketplace version of ${image.name}`;
  return { answer: 'no', what, error: placed, scope: { image: image.name, bestEffort: false } };
}
