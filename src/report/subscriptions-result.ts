/** What EC2 Image Builder of one region has of AWS Marketplace, as the account sees it. Each list is sorted by ARN. */
export interface SubscriptionsResult {
  readonly region: string;
  /** Those that the account is subscribed to. */
  readonly components: readonly (BuilderResource & { readonly productCodes: readonly string[] })[];
  readonly images: readonly (BuilderResource & { readonly reason: string })[];
  readonly workflows: readonly BuilderResource[];
  /** Recipes of the Marketplace, and those of the account that name components of the Marketplace. */
  readonly recipes: readonly (Omit<BuilderResource, 'status'> & {
    readonly kind: 'image' | 'container';
    /** The ARNs of these components. */
    readonly components: readonly string[];
  })[];
}

export interface BuilderResource {
  readonly arn: string;
  readonly name: string;
  readonly version: string;
  /** AWS's, such as `ACTIVE`, `AVAILABLE` or `DISABLED`; a workflow without a state is `AVAILABLE`. */
  readonly status: string;
}
