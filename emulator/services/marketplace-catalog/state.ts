import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import type { ClientTokens } from '../client-tokens.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';
import type { AmiProductDocument } from './document.js';

/** A product. Each change set makes a new revision. */
export interface MarketplaceEntity {
  readonly entityId: string;
  /** `AmiProduct@1.0` */
  readonly type: string;
  readonly name: string;
  readonly accountId: string;
  readonly visibility: string;
  readonly revision: number;
  /** Milliseconds of the world's clock. */
  readonly lastModified: number;
  readonly document: AmiProductDocument;
  readonly tags: Tags;
}

/** One change of a change set. */
export interface Change {
  readonly changeType: string;
  readonly changeName?: string | undefined;
  readonly entityType: string;
  /** Without the revision. */
  readonly entityId: string;
  /** The requested details, from Details or DetailsDocument. */
  readonly details: unknown;
  readonly errors: readonly ErrorDetail[];
}

export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** The changes of one request, and their progress. Times are milliseconds of the world's clock. */
export interface ChangeSet {
  readonly changeSetId: string;
  readonly accountId: string;
  readonly name?: string | undefined;
  readonly intent: 'APPLY' | 'VALIDATE';
  readonly startTime: number;
  /** The end of the phase PREPARING. */
  readonly preparedAt: number;
  /** The end of the phase APPLYING. */
  readonly appliedAt: number;
  readonly status: 'PREPARING' | 'APPLYING' | 'SUCCEEDED' | 'CANCELLED' | 'FAILED';
  readonly endTime?: number | undefined;
  readonly failureCode?: 'CLIENT_ERROR' | 'SERVER_FAULT' | undefined;
  readonly changes: readonly Change[];
  readonly tags: Tags;
}

export interface Catalog {
  readonly entities: Map<string, MarketplaceEntity>;
  /** In the order of their start. */
  readonly changeSets: Map<string, ChangeSet>;
  readonly clientTokens: ClientTokens<object>;
}

/** The only region of AWS Marketplace's catalog. */
export const catalogRegion = 'us-east-1';
export const amiProductType = 'AmiProduct@1.0';

export function catalogOf(world: World): Catalog {
  return world.state('aws-marketplace', catalogRegion, () => ({
    entities: new Map(),
    changeSets: new Map(),
    clientTokens: new Map(),
  }));
}

/** The caller's entity. @throws AwsError ResourceNotFoundException. */
export function ownEntity(entityId: string, { world, account }: Context): MarketplaceEntity {
  const entity = catalogOf(world).entities.get(entityId);
  if (entity?.accountId === account.id) return entity;
  throw new AwsError('ResourceNotFoundException', `The requested entity '${entityId}' was not found.`, 404);
}

/** The caller's change set. @throws AwsError ResourceNotFoundException. */
export function ownChangeSet(changeSetId: string, { world, account }: Context): ChangeSet {
  const changeSet = catalogOf(world).changeSets.get(changeSetId);
  if (changeSet?.accountId === account.id) return changeSet;
  throw new AwsError('ResourceNotFoundException', `The requested change set '${changeSetId}' was not found.`, 404);
}

export function isOpen({ status }: ChangeSet): boolean {
  return status === 'PREPARING' || status === 'APPLYING';
}

export function arnOfEntity({ type, entityId, accountId }: MarketplaceEntity): string {
  return `arn:aws:aws-marketplace:${catalogRegion}:${accountId}:AWSMarketplace/${type.split('@')[0]}/${entityId}`;
}

export function arnOfChangeSet({ changeSetId, accountId }: ChangeSet): string {
  return `arn:aws:aws-marketplace:${catalogRegion}:${accountId}:AWSMarketplace/ChangeSet/${changeSetId}`;
}

/** Exactly `YYYY-MM-DDTHH:MM:SSZ`. */
export function catalogTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** @param fields the ValidationExceptionFieldList, for problems in a change's details. */
export function invalid(message: string, fields?: readonly object[]): AwsError {
  return new AwsError('ValidationException', message, 422, fields && { ValidationExceptionFieldList: fields });
}

export function badToken(): AwsError {
  return invalid('The NextToken is not valid.');
}
