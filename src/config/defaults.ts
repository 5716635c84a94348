type Raw = Readonly<Record<string, unknown>>;

const asMap = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});

/** The fields that have a value: `key:` with nothing after it counts as left out. */
function given(fields: unknown): Raw {
  return Object.fromEntries(Object.entries(asMap(fields)).filter(([, value]) => value !== null));
}

function withDefaults(own: unknown, defaults: Raw): Raw {
  const fields = { ...defaults, ...given(own) };
  return 'tags' in fields ? { ...fields, tags: { ...asMap(defaults.tags), ...asMap(asMap(own).tags) } } : fields;
}

/**
 * A config as it is written, with `defaults` merged into every image: a field that an image doesn't give comes from
 * there, and it has the tags of both.
 */
export function mergeDefaults(raw: unknown): Raw {
  const { defaults, images, ...others } = asMap(raw);
  if (images === undefined) return others;
  const inherited = given(defaults);
  const merged = Object.entries(asMap(images)).map(([name, own]) => [name, withDefaults(own, inherited)] as const);
  return { ...others, images: Object.fromEntries(merged) };
}
