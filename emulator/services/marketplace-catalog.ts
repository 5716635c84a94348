import * as client from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../protocol/aws-error.js';
import { cancelChangeSet, describeChangeSet, listChangeSets } from './marketplace-catalog/change-sets.js';
import { batchDescribeEntities, checkCatalog, describeEntity, listEntities } from './marketplace-catalog/entities.js';
import { marketplacePermissions } from './marketplace-catalog/permissions.js';
import { startChangeSet } from './marketplace-catalog/start.js';
import { catalogRegion } from './marketplace-catalog/state.js';
import { listTagsForResource, tagResource, untagResource } from './marketplace-catalog/tags.js';
import type { Operation, Service } from './service.js';

const operations: Record<string, Operation> = {
  BatchDescribeEntities: batchDescribeEntities,
  CancelChangeSet: cancelChangeSet,
  DescribeChangeSet: describeChangeSet,
  DescribeEntity: describeEntity,
  ListChangeSets: listChangeSets,
  ListEntities: listEntities,
  ListTagsForResource: listTagsForResource,
  StartChangeSet: startChangeSet,
  TagResource: tagResource,
  UntagResource: untagResource,
};

/**
 * AWS Marketplace Catalog for AMI products. It is only in us-east-1.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/welcome.html
 */
export const marketplaceCatalog: Service = {
  name: 'aws-marketplace',
  title: 'Marketplace Catalog',
  protocol: 'restJson',
  client,
  operations: Object.fromEntries(
    Object.entries(operations).map(([name, operation]): [string, Operation] => [
      name,
      (input, context) => {
        if (context.region !== catalogRegion) {
          throw new AwsError(
            'InvalidSignatureException',
            `Credential should be scoped to a valid region, not '${context.region}'.`,
            403,
          );
        }
        if ('Catalog' in input) checkCatalog(input.Catalog);
        return operation(input, context);
      },
    ]),
  ),
  permissions: marketplacePermissions,
};
