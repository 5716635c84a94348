import { isIP } from 'node:net';
import type { Diagnostic } from '../../../error.js';
import { type Problem, toDiagnostics } from '../../problem.js';
import { describePosition } from '../../yaml/place.js';
import { createImageDraft, type ImageDraft, type Place } from './draft.js';
import type { StagedEntry } from './entries.js';
import { formatPython } from './format.js';
import type { Attributes } from './metadata.js';
import { compactDate, defaultVersionTemplate, imageName, versionTitle, versionValues } from './names.js';
import { layersFor, type StagedSettings } from './settings.js';

/** An AMI of a staged directory as an entry of a config's `images`, still unchecked. */
export interface StagedImage {
  readonly name: string;
  readonly entry: StagedEntry;
  readonly draft: ImageDraft;
  readonly fields: Record<string, unknown>;
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
}

const bootModes = { hybrid: 'uefi-preferred', uefi: 'uefi', legacy: 'legacy-bios' } as const;

/** The attributes that only a Marketplace version has a use for. */
const marketplaceKeys = [
  'release_notes',
  'usage_instructions',
  'recommended_instance_type',
  'marketplace_entity_type',
  'scanning_port',
  'user_name',
  'version_title',
  'marketplace_title_template',
  'security_groups',
  'access_endpoint_url',
] as const;

/** EC2's name of an architecture. */
export function architectureOf({ release }: StagedEntry): 'x86_64' | 'arm64' {
  return release.arch === 'x86_64' ? 'x86_64' : 'arm64';
}

/**
 * Turns an entry into an image: what cloudimg and pubtools build, the `defaults` of the config, the attributes, and the
 * fields for its destination and name, each over the ones before. Pure.
 */
export function stagedImage(entry: StagedEntry, settings: StagedSettings | undefined): StagedImage {
  const problems: Problem[] = [];
  const notices: string[] = [];
  const { tree, attributes, attributesAt, releaseAt, release, destination, relativePath } = entry;
  const fallbackVolume = settings?.defaults?.fields.root_device_volume_type;
  const volume = attributes.volume ?? (typeof fallbackVolume === 'string' ? fallbackVolume : undefined);
  if (attributes.billing_codes !== undefined && volume === undefined) {
    problems.push({
      path: [...attributesAt, 'volume'],
      message: 'is required with billing_codes, because the name of the AMI has both.',
    });
  }
  const built = imageName(
    release,
    attributes.billing_codes,
    volume ?? '',
    settings?.versionTemplate ?? defaultVersionTemplate,
  );
  if ('problem' in built) {
    const message = `can't be part of a name: pushsource.ami_version_template ${built.problem}`;
    problems.push({ path: [...releaseAt, 'version'], message });
  }
  const name = 'text' in built ? built.text : relativePath;
  const layers = layersFor(settings, destination, name);
  const all = [...(settings?.defaults ? [settings.defaults] : []), ...layers];
  const forMarketplace = all.some(
    ({ fields }) => typeof fields.marketplace === 'object' && fields.marketplace !== null,
  );

  const draft = createImageDraft();
  deriveFields(draft, entry);
  if (forMarketplace) problems.push(...deriveMarketplace(draft, entry));
  if (settings?.defaults) draft.configure(settings.defaults.fields, settings.defaults.place);
  giveFields(draft, entry);
  if (forMarketplace) problems.push(...giveMarketplace(draft, entry));
  else notices.push(...unusedNotice(relativePath, attributes));
  for (const layer of layers) draft.configure(layer.fields, layer.place);

  problems.push(...missing(draft, entry));
  notices.push(...completeBootMode(draft, entry, name));
  const diagnostics = [...toDiagnostics(tree, problems), ...contradictions(draft, name)];
  return { name, entry, draft, fields: draft.fields(), diagnostics, notices };
}

/** What neither the attributes nor the destination nor the config give. */
function missing(draft: ImageDraft, { build, billingType, attributesAt }: StagedEntry): Problem[] {
  const message = 'is required, here or in a destination such as us-east-1-hourly.';
  const keys = [
    ...(draft.placeOf(['regions']) === undefined ? ['region'] : []),
    ...(build === undefined && billingType === undefined ? ['type'] : []),
  ];
  return keys.map((key) => ({ path: [...attributesAt, key], message }));
}

/**
 * Gives an image without a boot mode that of EC2 for AMIs without one, and returns a notice of it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html
 */
function completeBootMode(draft: ImageDraft, entry: StagedEntry, name: string): string[] {
  if (draft.placeOf(['boot_mode']) !== undefined) return [];
  const mode = architectureOf(entry) === 'arm64' ? 'uefi' : 'legacy-bios';
  draft.set(['boot_mode'], mode, { tree: entry.tree, path: [...entry.attributesAt, 'boot_mode'] });
  return [
    `${name}: boot_mode is ${mode}, the default of ${entry.release.arch} instances, because neither boot_mode nor uefi_support is set`,
  ];
}

function contradictions(draft: ImageDraft, name: string): Diagnostic[] {
  return draft.contradictions.flatMap(({ field, staged, configured }) => {
    const where = describePosition(staged.place.tree, staged.place.path);
    const message = `contradicts the staged metadata of ${name}, which has another ${field.join('.')} (${where}). Remove one of the two.`;
    return toDiagnostics(configured.tree, [{ path: configured.path, of: 'key', message }]);
  });
}

/** What cloudimg does where no attribute says anything: one volume, of the disk's size, whose snapshot stays private. */
function deriveFields(draft: ImageDraft, { tree, namedAt, attributes }: StagedEntry): void {
  const place = { tree, path: namedAt };
  draft.set(['ephemeral_devices'], false, place);
  draft.set(['public_snapshot'], false, place);
  draft.set(['root_device_volume_size'], /^io/.test(attributes.volume ?? '') ? 4 : 1, place); // the smallest; the disk's size counts
}

function giveFields(draft: ImageDraft, entry: StagedEntry): void {
  const { tree, attributes, attributesAt, releaseAt, release, build, billingType } = entry;
  const at = (key: string): Place => ({ tree, path: [...attributesAt, key] });
  const give = (field: string, value: unknown, key: string): void => {
    if (value !== undefined) draft.give([field], value, at(key));
  };
  const mode = attributes.boot_mode;
  const uefi = attributes.uefi_support;
  give('description', attributes.description, 'description');
  give('regions', attributes.region, 'region');
  give('root_device_volume_type', attributes.volume, 'volume');
  give('root_device_name', attributes.root_device, 'root_device');
  give('sriov_net_support', attributes.sriov_net_support, 'sriov_net_support');
  give('ena_support', attributes.ena_support, 'ena_support');
  if (mode !== undefined) give('boot_mode', bootModes[mode], 'boot_mode');
  else if (uefi !== undefined) give('boot_mode', uefi ? 'uefi-preferred' : 'legacy-bios', 'uefi_support');
  give('billing_products', attributes.billing_codes?.codes, 'billing_codes');
  give('public', attributes.public_image, 'public_image');

  const tag = (key: string, value: string | undefined, path: Place['path']): void => {
    if (value !== undefined) draft.give(['tags', key], value, { tree, path });
  };
  const inRelease = (key: string): Place['path'] => [...releaseAt, key];
  if (build === undefined) {
    tag('name', release.product, inRelease('product'));
    tag('version', release.version, inRelease('version'));
    tag('release_date', compactDate(release), inRelease('date'));
  } else {
    tag('nvra', `${build.name}-${build.version}-${build.respin}.${release.arch}`, ['build']);
    tag('name', build.name, ['build', 'name']);
    tag('version', build.version, ['build', 'version']);
    tag('release', build.respin, ['build', 'respin']);
    tag('buildid', build.id === undefined ? undefined : String(build.id), ['build', 'id']);
  }
  tag('arch', release.arch, build === undefined ? inRelease('arch') : entry.namedAt);
  tag('variant', release.variant, inRelease('variant'));
  tag('billing_type', billingType, [...attributesAt, 'type']);
  tag('marketplace_name', attributes.marketplace_name, [...attributesAt, 'marketplace_name']);
}

/** What pubtools makes of the metadata for a version; the config may know better. */
function deriveMarketplace(draft: ImageDraft, entry: StagedEntry): Problem[] {
  const { tree, attributes, attributesAt, releaseAt, release, build, destination } = entry;
  const inRelease = (key: string): Place => ({ tree, path: [...releaseAt, key] });
  const templateAt = [...attributesAt, 'marketplace_title_template'];
  const title = versionTitle(release, attributes.marketplace_title_template);
  const system = release.base_product ?? build?.name ?? release.product;
  draft.set(['marketplace', 'os_name'], (system.split('-')[0] ?? '').toUpperCase(), inRelease('base_product'));
  const systemVersion = release.base_version ?? release.version;
  if (systemVersion !== undefined) draft.set(['marketplace', 'os_version'], systemVersion, inRelease('version'));
  if (!/-\d+-(hourly|access|marketplace)$/.test(destination)) {
    draft.set(['marketplace', 'entity_id'], destination, { tree, path: entry.namedAt });
  }
  if ('problem' in title)
    return attributes.version_title === undefined ? [{ path: templateAt, message: title.problem }] : [];
  const place = attributes.marketplace_title_template === undefined ? inRelease('product') : { tree, path: templateAt };
  draft.set(['marketplace', 'version_title'], title.text, place);
  return [];
}

function giveMarketplace(draft: ImageDraft, { tree, attributes, attributesAt, release }: StagedEntry): Problem[] {
  const problems: Problem[] = [];
  const give = (key: string, value: unknown): void => {
    if (value !== undefined) draft.give(['marketplace', key], value, { tree, path: [...attributesAt, key] });
  };
  for (const key of ['release_notes', 'usage_instructions'] as const) {
    const template = attributes[key];
    if (template === undefined) continue;
    const filled = formatPython(template, versionValues(release));
    if ('text' in filled) give(key, filled.text);
    else problems.push({ path: [...attributesAt, key], message: filled.problem });
  }
  give('recommended_instance_type', attributes.recommended_instance_type);
  give('scanning_port', attributes.scanning_port);
  give('user_name', attributes.user_name);
  give('version_title', attributes.version_title);
  give('access_endpoint_url', attributes.access_endpoint_url);
  const groups = attributes.security_groups;
  for (const [index, { ip_protocol: protocol }] of (groups ?? []).entries()) {
    if (!/^icmp/i.test(protocol)) continue;
    const message = `is ${protocol}, which AWS Marketplace can't have: its protocols have at most three characters. Remove this group.`;
    problems.push({ path: [...attributesAt, 'security_groups', index, 'ip_protocol'], message });
  }
  if (problems.every(({ path }) => !path.includes('security_groups'))) give('security_groups', groups?.map(asRanges));
  const entity = attributes.marketplace_entity_type;
  if (entity !== undefined && !/^amiproduct(@1\.0)?$/i.test(entity)) {
    const message = `is ${entity}, but a version can be added to an AMI product only. Set AmiProduct, or remove marketplace for this image.`;
    problems.push({ path: [...attributesAt, 'marketplace_entity_type'], message });
  }
  return problems;
}

/** Marketplace takes ranges only; staged metadata may have single addresses. */
function asRanges(group: NonNullable<Attributes['security_groups']>[number]): object {
  const ranges = group.ip_ranges.map((range) =>
    isIP(range) === 0 ? range : `${range}/${isIP(range) === 4 ? 32 : 128}`,
  );
  return { ...group, ip_protocol: group.ip_protocol.toLowerCase(), ip_ranges: ranges };
}

function unusedNotice(relativePath: string, attributes: Attributes): string[] {
  const unused = marketplaceKeys.filter((key) => attributes[key] !== undefined);
  if (unused.length === 0) return [];
  return [
    `${relativePath}: ${unused.join(', ')} not used, because \`pushsource\` sets no \`marketplace\` for this image`,
  ];
}
