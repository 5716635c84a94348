import { type Formatted, formatPython, type Values } from './format.js';
import type { Attributes, Release } from './metadata.js';

/** The date of a release as its name has it: 20240605. */
export function compactDate({ date }: Release): string {
  return date.replaceAll('-', '');
}

function parts(version: string): { major: string; minor: string | undefined; patch: string | undefined } {
  const [major = '', minor, patch] = version.split('.');
  return { major, minor, patch };
}

/** `9.4` of 9.4.1; a version of one part stays as it is, which pubtools can't format. */
function majorMinor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

export const defaultVersionTemplate = '{major}.{minor}';

/** A version by StArMap's `ami_version_template`. */
function formatVersion(version: string, template: string): Formatted {
  if (!version.includes('.') || template === defaultVersionTemplate) return { text: majorMinor(version) };
  return formatPython(template, { ...parts(version), version });
}

/**
 * The name of an AMI as `name_from_push_item` of pubtools-marketplacesvm builds it:
 * `[base_product-[base_version-]]product-[version_]VIRT[_TYPE]-YYYYMMDD-arch-respin[-billing name-VOLUME]`. Pure.
 * @param volume the type of the root volume; only a name with billing codes has it
 */
export function imageName(
  release: Release,
  billing: Attributes['billing_codes'],
  volume: string,
  versionTemplate: string,
): Formatted {
  const version = release.version === undefined ? undefined : formatVersion(release.version, versionTemplate);
  if (version !== undefined && 'problem' in version) return version;
  const base =
    release.base_product === undefined
      ? []
      : [release.base_product, ...(release.base_version === undefined ? [] : [majorMinor(release.base_version)])];
  const kind = [version?.text, 'HVM', release.type?.toUpperCase()].filter((part) => part !== undefined).join('_');
  const build = [compactDate(release), release.arch, String(release.respin)];
  const end = billing === undefined ? [] : [billing.name, volume.toUpperCase()];
  return { text: [...base, release.product, kind, ...build, ...end].join('-') };
}

/** The title of the Marketplace version that pubtools builds: by a template, or `9.4 20240605-0`. Pure. */
export function versionTitle(release: Release, template: string | undefined): Formatted {
  if (template === undefined) {
    const build = `${compactDate(release)}-${release.respin}`;
    return { text: release.version === undefined ? build : `${release.version} ${build}` };
  }
  const date = compactDate(release).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'); // Python's str() of a date
  const { product, arch, version, base_product, base_version, variant, type } = release;
  const values = {
    product,
    date,
    arch,
    respin: String(release.respin),
    version,
    base_product,
    base_version,
    variant,
    type,
  };
  return formatPython(template, values);
}

/** What `release_notes` and `usage_instructions` can have filled in. */
export function versionValues({ version }: Release): Values {
  if (version === undefined) return { major_minor: undefined, major_version: undefined, minor_version: undefined };
  const { major, minor } = parts(version);
  return { major_minor: majorMinor(version), major_version: major, minor_version: minor };
}
