import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { configReference } from '../../scripts/config-reference.js';
import { schemaJson } from '../../scripts/generate-schema.js';
import { violations } from '../support/json-schema.js';

const root = path.resolve(import.meta.dirname, '../..');
const schema: unknown = JSON.parse(schemaJson());

async function read(file: string): Promise<unknown> {
  return parse(await readFile(path.join(root, file), 'utf8'), { merge: true });
}

describe('the JSON Schema', () => {
  it('accepts every config that is documented', async () => {
    const examples = (await readdir(path.join(root, 'examples'), { recursive: true })).filter((name) =>
      /(?<!mapping|staged)\.yaml$/.test(name),
    );
    expect(examples.length).toBeGreaterThan(12);
    for (const example of examples) {
      const found = violations(schema, await read(`examples/${example}`));
      expect({ example, found }).toEqual({ example, found: [] });
    }
  });

  it.each(['lenient-scalars.yaml', 'anchors.yaml'])('accepts %s', async (sample) => {
    const config = (await read(`__tests__/config/samples/${sample}`)) as {
      awspub: { images: Record<string, unknown> };
    };
    // An empty key is a matter of the loader, not of editors.
    for (const image of Object.values(config.awspub.images)) {
      if (typeof image === 'object' && image !== null && 'groups' in image && image.groups === null)
        delete image.groups;
    }
    expect(violations(schema, config)).toEqual([]);
  });

  it.each([
    [{ awspub: { source: {}, images: {} } }, '$.awspub.source: lacks architecture'],
    [{ pushsource: {}, images: {} }, '$: unknown key images'],
    [{ pushsource: { images: { 'my-os': { publik: true } } } }, '$.pushsource.images.my-os: unknown key publik'],
    [{ source: { architecture: 'x86_64' }, images: {}, imags: {} }, '$: unknown key imags'],
    [{ source: { architecture: 'x86' }, images: {} }, '$.source.architecture: matches none'],
    [{ source: { architecture: '$arch' }, images: { 'my:os': {} } }, '$.images key my:os: pattern'],
    [
      { source: { architecture: 'x86_64' }, images: { 'my-os': { boot_mode: 'efi' } } },
      '$.images.my-os.boot_mode: matches none',
    ],
    [
      { source: { architecture: 'x86_64' }, images: {}, defaults: { public: 'maybe' } },
      '$.defaults.public: matches none',
    ],
    ...(
      [
        [{ deprecation: '2y' }, 'deprecation: matches none'],
        [{ deprecation: { after: '2 years' } }, 'deprecation: matches none'],
        [{ deregistration_protection: { cooldown: true } }, 'deregistration_protection: matches none'],
        [{ supersede: { match: 'my-os-*' } }, 'supersede: lacks then'],
        // biome-ignore lint/suspicious/noThenProperty: a key of the config
        [{ supersede: { match: 'my-os-*', then: 'remove' } }, 'supersede.then: matches none'],
        [{ retention: { match: 'my-os-*', allow: ['anything'] } }, 'retention.allow[0]: matches none'],
      ] as const
    ).map(
      ([fields, expected]) =>
        [{ source: { architecture: 'x86_64' }, images: { 'my-os': fields } }, `$.images.my-os.${expected}`] as [
          object,
          string,
        ],
    ),
  ])('refuses %j', (config, expected) => {
    expect(violations(schema, config)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    { deprecation: 'never' },
    { deprecation: { after: '2y' } },
    { deprecation: { at: '2028-01-01T00:00:00Z' } },
    { deprecation: { after: '$lifetime' } },
    { deprecation: '$deprecation' },
    { deregistration_protection: true },
    { deregistration_protection: 'yes' },
    { deregistration_protection: { with_cooldown: 'no' } },
  ])('accepts %j', (fields) => {
    const config = { source: { architecture: 'x86_64' }, images: { 'my-os': fields } };
    expect(violations(schema, config)).toEqual([]);
  });

  it('describes every key', () => {
    type Described = { readonly description?: string; readonly $ref?: string };
    const referred = ({ $ref }: Described): Described => {
      const steps = $ref?.split('/').slice(1) ?? [];
      const found = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], schema);
      return $ref === undefined ? {} : (found as Described);
    };
    const undescribed = (part: unknown, at: string): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      const { properties = {}, ...rest } = part as { properties?: Record<string, Described> };
      const here = Object.entries(properties).flatMap(([key, one]) => [
        ...(one.description || referred(one).description ? [] : [`${at}.${key}`]),
        ...undescribed(one, `${at}.${key}`),
      ]);
      return [...here, ...Object.entries(rest).flatMap(([key, one]) => undescribed(one, `${at}.${key}`))];
    };
    expect(undescribed(schema, '')).toEqual([]);
  });
});

describe('the config reference', () => {
  it('has a section per map and a row per key, with defaults', () => {
    const text = configReference();
    for (const section of ['`source`', '`s3`', '`images.<name>`', '`images.<name>.marketplace.security_groups[]`']) {
      expect(text).toContain(`## ${section}\n`);
    }
    for (const section of ['deprecation', 'deregistration_protection', 'supersede', 'retention']) {
      expect(text).toContain(`## \`images.<name>.${section}\`\n`);
    }
    expect(text).toContain('| `deprecation` | `never`, or map |');
    expect(text).toContain('| `allow` | list of `public`, `shared`, `launched` |');
    expect(text).toContain('| `root_device_volume_size` | whole number, 1 to 65536 | `8` |');
    expect(text).toContain('| `architecture` | `x86_64`, `arm64` | *required* |');
    expect(text).toContain('| `scanning_port` | whole number, 1 to 65535 | `22` |');
  });
});
