import { PublishError } from '../../error.js';
import { isUnderWay, type Offer, type Product, type Version } from '../../run/product.js';
import type { Target } from '../../run/target.js';
import type { RememberedAccount } from './account.js';
import { keepKnown, keepText } from './known-texts.js';

/**
 * The Marketplace products that the configs name, with their versions in DescribeEntity's terms. A version that was
 * requested and isn't shown yet counts as one: it can't be requested again.
 */
export function productsOf({ products }: Target, known: ReadonlySet<string>): RememberedAccount['products'] {
  return [...products.values()].flatMap((product) =>
    product instanceof PublishError
      ? []
      : [{ entityId: product.entityId, versions: [...shown(product, known), ...requested(product, known)] }],
  );
}

function shown({ versions }: Product, known: ReadonlySet<string>): object[] {
  return versions.map((version) => versionOf(version, known));
}

function versionOf({ title, releaseNotes, createdMs, imageIds, options }: Version, known: ReadonlySet<string>): object {
  return {
    VersionTitle: title,
    ReleaseNotes: keepText(releaseNotes, known),
    ...(Number.isNaN(createdMs) ? {} : { CreationDate: new Date(createdMs).toISOString() }),
    Sources: imageIds.map((imageId) => ({ Type: 'AmazonMachineImage', Image: imageId })),
    DeliveryOptions: options.map(({ id, type, public: isPublic, offer }) => ({
      Id: id,
      Type: type,
      Visibility: isPublic ? 'Public' : 'Restricted',
      ...(keepKnown(
        {
          Instructions: {
            Usage: offer.UsageInstructions,
            ...(offer.AccessEndpointUrl === undefined ? {} : { Access: offer.AccessEndpointUrl }),
          },
          Recommendations: {
            InstanceType: offer.RecommendedInstanceType,
            SecurityGroups: (offer.SecurityGroups ?? []).map((group) => ({
              Protocol: group.IpProtocol,
              FromPort: group.FromPort,
              ToPort: group.ToPort,
              CidrIps: group.IpRanges,
            })),
          },
        },
        known,
      ) as object),
    })),
  };
}

/** As it will be shown: the details of the request have what it offers, in the same terms. */
function requested({ versions, changeSets, entityId }: Product, known: ReadonlySet<string>): object[] {
  const adds = changeSets
    .filter(({ intent, status }) => intent === 'APPLY' && (isUnderWay(status) || status === 'SUCCEEDED'))
    .flatMap(({ changes }) => changes.filter((one) => one.type === 'AddDeliveryOptions' && one.entityId === entityId));
  const titles = new Set(versions.map(({ title }) => title));
  return adds.flatMap(({ details }) => {
    const { VersionTitle: title, ReleaseNotes: releaseNotes = '' } = (details.Version ?? {}) as RequestedVersion;
    if (title === undefined || titles.has(title)) return [];
    titles.add(title);
    const offers = (details.DeliveryOptions ?? []).flatMap(
      ({ Details }) => (Details?.AmiDeliveryOptionDetails as RequestedOffer | undefined) ?? [],
    );
    const options = offers.map((offer, index) => ({
      ...{ id: `do-requested-${index}`, type: 'AmazonMachineImage', public: true, offer },
    }));
    const imageIds = offers.flatMap(({ AmiSource }) => AmiSource?.AmiId ?? []);
    return [versionOf({ title, releaseNotes, createdMs: Number.NaN, imageIds, options }, known)];
  });
}

interface RequestedVersion {
  readonly VersionTitle?: string;
  readonly ReleaseNotes?: string;
}

type RequestedOffer = Offer & { readonly AmiSource?: { readonly AmiId?: string } };
