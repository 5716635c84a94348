import type { Config } from '../config/config.js';

/** The configs of a rehearsal. For an object in S3 stands a raw disk, whatever format the config expects of it. */
export function withStandIns(configs: readonly Config[]): Config[] {
  return configs.map((config) =>
    config.source.kind === 's3' ? { ...config, source: { ...config.source, format: 'auto' } } : config,
  );
}
