import { isDenied } from '../../aws/errors.js';
import type { Config } from '../../config/config.js';
import { chooseRegions } from '../../config/regions.js';
import { PublishError } from '../../error.js';
import type { Answer } from '../../run/answers.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/wanted.js';
import { findImage } from '../image/ensure.js';
import { versionImage, versionState } from './decide.js';
import { otherImage } from './ensure.js';
import { catalogRegion, wantedVersions } from './products.js';
import { isUnderWay, type Product } from './read.js';
import type { WantedVersion } from './record.js';

/** Can every Marketplace version be requested that the images ask for? */
export function marketplaceAnswers(run: Run, target: Target, configs: readonly Config[]): Answer[] {
  if (target.partition !== 'aws') {
    const ignored = configs.some(({ images }) => images.some(({ marketplace }) => marketplace !== undefined));
    if (ignored) run.report.info(`AWS Marketplace is in the partition aws only: it is ignored in ${target.partition}`);
    return [];
  }
  const region = target.regions.find(({ name }) => name === catalogRegion);
  const here = region?.images ?? [];
  const versions = wantedVersions(here);
  const doubled = versions.filter(
    ({ config }, index) =>
      versions.findIndex(
        (other) => other.config.entity_id === config.entity_id && other.config.version_title === config.version_title,
      ) < index,
  );
  const answers = [
    ...configs.flatMap((config) => elsewhereAnswers(run, target, config, new Set(here.map(({ name }) => name)))),
    ...doubled.map((wanted) => doubledAnswer(wanted, configs)),
    ...versions.flatMap((wanted) => {
      const product = target.products.get(wanted.config.entity_id);
      if (!product) return [];
      if (product instanceof PublishError) return [unreadable(run, configs, wanted, product)];
      const imageId = region && findImage(region, wanted.image)?.ImageId;
      return productAnswers(run, configs, wanted, product, imageId);
    }),
  ];
  if (answers.length > 0 || versions.length === 0) return answers;
  return [{ answer: 'yes', what: 'Marketplace versions can be requested' }];
}

/** The Marketplace takes AMIs of us-east-1 only: an image that is never there can't get a version. */
function elsewhereAnswers(run: Run, target: Target, config: Config, here: ReadonlySet<string>): Answer[] {
  return config.images.flatMap((image): Answer[] => {
    if (!image.marketplace || image.temporary || here.has(image.name)) return [];
    const { partition, available } = target;
    if (chooseRegions(image, { partition, available, only: [] }).regions.includes(catalogRegion)) {
      run.report.info(`${image.name}: ${catalogRegion} is not part of this run, and so no Marketplace version is`);
      return [];
    }
    const message = `${image.name} has a Marketplace version, but is not made in ${catalogRegion}, where AWS Marketplace takes AMIs from`;
    const hint = `Add ${catalogRegion} to \`regions\`, or take \`marketplace\` away.`;
    const path = ['images', image.name, 'marketplace'];
    const diagnostics = [{ ...config.locate(path), path: path.join('.'), message: `${message}. ${hint}` }];
    const error = new PublishError('preflight', message, { hint, diagnostics });
    return [{ answer: 'no', what: `${image.name} in ${catalogRegion} for the Marketplace`, error, image: image.name }];
  });
}

function doubledAnswer(wanted: WantedVersion, configs: readonly Config[]): Answer {
  const { entity_id: entityId, version_title: title } = wanted.config;
  const error = new PublishError('preflight', `two images ask for the Marketplace version ${title} of ${entityId}`, {
    hint: 'A version is made from one AMI: give each its own title or product.',
  });
  return refusal(configs, wanted, 'version_title', error);
}

function productAnswers(
  run: Run,
  configs: readonly Config[],
  wanted: WantedVersion,
  product: Product,
  imageId: string | undefined,
): Answer[] {
  const { entity_id: entityId, version_title: title } = wanted.config;
  if (!product.type.startsWith('AmiProduct')) {
    const error = new PublishError('preflight', `${entityId} is no AMI product but ${product.type}`, {
      hint: 'Give the id of an AMI product (single AMI) as `marketplace.entity_id`.',
    });
    return [refusal(configs, wanted, 'entity_id', error)];
  }
  const found = versionState(product, title);
  if (found.state !== 'missing') {
    // In a plan what differs is a row of its own.
    const taken = run.policy.applies && versionImage(found, imageId) === 'other';
    return taken ? [refusal(configs, wanted, 'version_title', otherImage(wanted))] : [];
  }
  const holder = product.changeSets.find(({ status }) => isUnderWay(status));
  if (!holder) return [];
  const why = `the change set ${holder.id} (${holder.status}) locks it now`;
  return [{ answer: 'unknown', what: `when the Marketplace product ${entityId} is free`, why }];
}

/** Only a product that doesn't exist is the config's fault. A run that ends before the Marketplace needn't be able to ask. */
function unreadable(run: Run, configs: readonly Config[], wanted: WantedVersion, error: PublishError): Answer {
  if (error.code === 'preflight') return refusal(configs, wanted, 'entity_id', error);
  const { name } = wanted.image;
  if (run.policy.until === 'private' && isDenied(error)) {
    return { answer: 'unknown', what: `Marketplace version of ${name}`, why: 'this role may not read the product' };
  }
  return { answer: 'no', what: `Marketplace version of ${name}`, error, region: catalogRegion, image: name };
}

/** A `no` at the line of the config's key. */
function refusal(
  configs: readonly Config[],
  { image }: WantedVersion,
  key: 'entity_id' | 'version_title',
  error: PublishError,
): Answer {
  const path = ['images', image.name, 'marketplace', key];
  const position = configs.find(({ file }) => file === image.configFile)?.locate(path);
  const message = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  const placed = new PublishError(error.code, error.message, {
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error.cause,
    diagnostics: position === undefined ? [] : [{ ...position, path: path.join('.'), message }],
  });
  return { answer: 'no', what: `Marketplace version of ${image.name}`, error: placed, image: image.name };
}
