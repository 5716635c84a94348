import { resolve } from 'node:path';
import type { Config, Image, S3Settings, SnsNotification, Source } from './config.js';
import { withDefaults } from './defaults.js';
import { imageDefaults } from './schema/image.js';
import { marketplaceDefaults } from './schema/marketplace.js';
import { s3Defaults } from './schema/s3.js';
import { sourceDefaults } from './schema/source.js';
import { duration } from './schema/spans.js';
import { ssmParameterDefaults } from './schema/ssm.js';
import { type Draft, type ImageFields, timeoutDefaults } from './schema.js';

// From what users write to what the code reads: defaults filled in, forms made one. A draft with problems comes here
// too, so that those of other files are found as well; what is made of it is thrown away.

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the keys that have no value, so that spreading it over defaults keeps them. */
function given<T extends object>(fields: T | undefined): Given<T> {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)) as Given<T>;
}

export function resolveSource(draft: Draft, directory: string, sourcePath: string | undefined): Source {
  const { architecture = 'x86_64', format = sourceDefaults.format, path, s3, snapshot, image } = draft.source ?? {};
  const about = { architecture, format };
  if (sourcePath !== undefined) return { ...about, kind: 'path', path: sourcePath };
  if (s3 !== undefined) {
    const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(s3) ?? [];
    return { ...about, kind: 's3', uri: s3, bucket, key };
  }
  if (snapshot !== undefined) return { ...about, kind: 'snapshot', snapshot };
  if (image !== undefined) return { ...about, kind: 'image', image };
  return { ...about, kind: 'path', path: resolve(directory, path ?? '') };
}

export function resolveS3(draft: Draft): S3Settings {
  return { ...s3Defaults, ...given(draft.s3) };
}

export function resolveTimeouts(draft: Draft): Config['timeouts'] {
  const seconds = (stage: keyof typeof timeoutDefaults): number =>
    draft.timeouts?.[stage] ?? duration.parse(timeoutDefaults[stage]);
  return { importSeconds: seconds('import'), copySeconds: seconds('copy'), registerSeconds: seconds('register') };
}

function resolveSns(sns: ImageFields['sns']): SnsNotification[] {
  return (sns ?? []).flatMap((topics) =>
    Object.entries(topics).map(([topic, notification]) => ({
      topic,
      subject: notification.subject,
      message: { default: '', ...given(notification.message) },
      regions: notification.regions ?? [],
      regions_denylist: notification.regions_denylist ?? [],
    })),
  );
}

function resolveLifecycle(
  fields: Pick<ImageFields, 'deprecation' | 'deregistration_protection' | 'supersede' | 'retention'>,
): Pick<Image, 'deprecation' | 'deregistration_protection' | 'supersede' | 'retention'> {
  const { deprecation, deregistration_protection: protection, supersede, retention } = fields;
  return given({
    deprecation:
      deprecation === undefined || deprecation === 'never'
        ? deprecation
        : deprecation.after
          ? { after: deprecation.after }
          : { at: Date.parse(deprecation.at ?? '') },
    deregistration_protection:
      protection === undefined || protection === false
        ? undefined
        : protection !== true && protection.with_cooldown
          ? ('with-cooldown' as const)
          : ('without-cooldown' as const),
    supersede: supersede && { ...supersede, keep: supersede.keep ?? 0 },
    retention: retention && {
      ...given(retention),
      match: retention.match,
      keep: retention.keep ?? 0,
      allow: retention.allow ?? [],
    },
  });
}

/** `uefiData`: the content of the file that `uefi_data` names. */
export function resolveImage(name: string, own: ImageFields, draft: Draft, uefiData: string | undefined): Image {
  const {
    uefi_data: _,
    boot_mode = 'uefi-preferred',
    sns,
    ssm_parameter,
    marketplace,
    tags,
    deprecation,
    deregistration_protection,
    supersede,
    retention,
    ...fields
  } = withDefaults(own, draft.defaults);
  return {
    name,
    description: '',
    regions: [],
    regions_denylist: [],
    best_effort_regions: [],
    billing_products: [],
    share: [],
    groups: [],
    ...imageDefaults,
    ...given(fields),
    boot_mode,
    tags: { ...draft.tags, ...tags },
    ...(uefiData !== undefined && { uefi_data: uefiData }),
    ssm_parameter: (ssm_parameter ?? []).map((parameter) => ({
      name: parameter.name,
      ...ssmParameterDefaults,
      ...given(parameter),
    })),
    ...given(resolveLifecycle({ deprecation, deregistration_protection, supersede, retention })),
    sns: resolveSns(sns),
    ...(marketplace !== undefined && {
      marketplace: {
        ...marketplace,
        scanning_port: marketplace.scanning_port ?? marketplaceDefaults.scanning_port,
        wait: marketplace.wait ?? marketplaceDefaults.wait,
        update: marketplace.update ?? marketplaceDefaults.update,
      },
    }),
  };
}
