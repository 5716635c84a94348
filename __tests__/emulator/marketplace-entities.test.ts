import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outcome } from '../support/ec2-fixtures.js';
import { catalog, product, seedProduct } from '../support/marketplace-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const Catalog = 'AWSMarketplace';

describe('entities', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00.500Z' });
    await seedProduct(world);
  });
  afterEach(() => world.destroy());

  it('are described as text and as a document', async () => {
    const entity = await catalog(world).describeEntity({ Catalog, EntityId: product });
    expect(entity).toMatchObject({
      EntityType: 'AmiProduct@1.0',
      EntityIdentifier: `${product}@1`,
      EntityArn: `arn:aws:aws-marketplace:us-east-1:${world.account.id}:AWSMarketplace/AmiProduct/${product}`,
      LastModifiedDate: '2026-01-01T00:00:00Z',
      DetailsDocument: {
        Versions: [],
        Description: { ProductTitle: 'My OS', ProductState: 'Limited', Visibility: 'Limited' },
      },
    });
    expect(JSON.parse(entity.Details ?? '')).toEqual(entity.DetailsDocument);
  });

  it('are seen by their own account', async () => {
    const describeBy = (accountIndex: number, EntityId: string) =>
      outcome(catalog(world, accountIndex).describeEntity({ Catalog, EntityId }));
    expect([await describeBy(0, 'prod-other'), await describeBy(1, product)]).toEqual([
      'ResourceNotFoundException',
      'ResourceNotFoundException',
    ]);
    const { EntityDetails: details, Errors: errors } = await catalog(world).batchDescribeEntities({
      EntityRequestList: [
        { Catalog, EntityId: product },
        { Catalog, EntityId: 'prod-other' },
      ],
    });
    expect(Object.keys(details ?? {})).toEqual([product]);
    expect(errors).toMatchObject({ 'prod-other': { ErrorCode: 'ResourceNotFoundException' } });
  });

  it('are listed by type and filters', async () => {
    await seedProduct(world, { entityId: 'prod-second', name: 'Second', visibility: 'Public' });
    const list = async (input: object = {}) =>
      (await catalog(world).listEntities({ Catalog, EntityType: 'AmiProduct', ...input })).EntitySummaryList?.map(
        ({ EntityId: id }) => id,
      );
    expect(await list()).toEqual([product, 'prod-second']);
    expect(await list({ EntityType: 'ContainerProduct' })).toEqual([]);
    expect(await list({ FilterList: [{ Name: 'Visibility', ValueList: ['Public'] }] })).toEqual(['prod-second']);
    expect(
      await list({ EntityTypeFilters: { AmiProductFilters: { ProductTitle: { ValueList: ['My OS'] } } } }),
    ).toEqual([product]);
    expect(await outcome(list({ FilterList: [{ Name: 'Mood', ValueList: ['good'] }] }))).toBe('ValidationException');
  });

  it('are seeded with care', async () => {
    await expect(seedProduct(world)).rejects.toThrow(`The entity ${product} exists already.`);
    await expect(seedProduct(world, { entityId: 'x', title: 'My OS' })).rejects.toThrow('There is no field title');
    await expect(seedProduct(world, { entityId: 'x', name: 7 })).rejects.toThrow('name must be a string.');
    await expect(seedProduct(world, { entityId: 'x', accountId: undefined })).rejects.toThrow(
      'needs the field accountId',
    );
  });
});
