import type { Image } from '../../config.js';
import type { Distribution } from '../../schema/distributions.js';
import { type EntryField, type EntryFields, fieldsOf } from './fields.js';

/** What a region has of a field that other entries set, and its own doesn't. */
const unset: Readonly<Record<string, unknown>> = {
  description: '',
  fast_launch: undefined,
  launch_templates: [],
  public: false,
  share: [],
  ssm_parameter: [],
  target_account_ids: [],
};

type Translated = Pick<Image, 'byRegion' | 'regions'> & Partial<Pick<Image, EntryField>>;

/**
 * An image with the distributions of Image Builder in our own fields: in `byRegion` what differs by region, and in the
 * fields themselves what any region has. Keys and licenses name their region. What no entry sets stays as it is.
 */
export function withDistributions<I extends Pick<Image, 'tags'>>(
  image: I,
  entries: readonly Distribution[],
): I & Translated {
  const ofEntries = entries.map((entry) => ({ region: entry.region, fields: fieldsOf(entry) }));
  const isSet = (field: string): boolean => ofEntries.some(({ fields }) => field in fields);
  const each = <F extends EntryField>(field: F): NonNullable<EntryFields[F]>[] =>
    ofEntries.flatMap(({ fields }) => (field in fields ? [fields[field] as NonNullable<EntryFields[F]>] : []));

  const together = {
    description: each('description')[0],
    fast_launch: each('fast_launch')[0],
    kms_key_id: Object.fromEntries(
      ofEntries.flatMap(({ region, fields: { kms_key_id: key } }) => (key === undefined ? [] : [[region, key]])),
    ),
    launch_templates: each('launch_templates').flat(),
    license_configuration_arns: distinct(each('license_configuration_arns').flat()),
    public: true,
    share: distinct(each('share').flat()),
    ssm_parameter: distinct(each('ssm_parameter').flat()),
    tags: Object.assign({}, image.tags, ...each('tags')),
    target_account_ids: distinct(each('target_account_ids').flat()),
  };
  const byRegion = ofEntries.map(({ region, fields }) => {
    const { kms_key_id: _, license_configuration_arns: __, ...own } = fields;
    return [region, { ...onlySet(unset), ...own, ...onlySet({ tags: { ...image.tags, ...own.tags } }) }];
  });
  function onlySet(fields: object): object {
    return Object.fromEntries(Object.entries(fields).filter(([field]) => isSet(field)));
  }
  return {
    ...image,
    ...onlySet(together),
    regions: distinct(ofEntries.map(({ region }) => region)),
    byRegion: Object.fromEntries(byRegion),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
