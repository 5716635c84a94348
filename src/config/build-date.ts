import { PublishError } from '../error.js';
import type { Config, Image } from './config.js';
import type { Path } from './yaml/path.js';

// Image Builder's variable in the names of AMIs.
// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
const variable = /\{\{\s*(.*?)\s*\}\}/g;
const buildDateVariable = 'imagebuilder:buildDate';

/** What stands in a name for a build date that is not known yet: no time at all, so that nothing passes for it. */
export const unknownBuildDate = '0000-00-00T00-00-00.000000Z';

const buildDate = /\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{6}Z/g;

/** The last second that a date of four digits can have. */
const lastSecond = 253_402_300_799;

/**
 * The build date that SOURCE_DATE_EPOCH fixes; undefined when it is not set. Then it is the start time of the source's
 * first snapshot, never the time of a run, by which no other run would find the AMI again.
 * https://reproducible-builds.org/specs/source-date-epoch/
 * @throws PublishError `input` for what is no number of seconds
 */
export function readBuildDate(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const value = env.SOURCE_DATE_EPOCH?.trim();
  if (value === undefined || value === '') return undefined;
  const seconds = Number(value);
  if (!/^\d+$/.test(value) || seconds > lastSecond) {
    throw new PublishError('input', `SOURCE_DATE_EPOCH is "${value}", not a whole number of seconds since 1970`, {
      hint: 'Set it as in `date +%s` or `git log -1 --format=%ct`, or unset it.',
    });
  }
  return formatBuildDate(seconds * 1000);
}

/**
 * A moment as Image Builder writes it: `2022-10-26T22-30-05.912619Z`.
 * @param ms milliseconds since the epoch
 */
export function formatBuildDate(ms: number): string {
  return new Date(ms).toISOString().replaceAll(':', '-').replace('Z', '000Z');
}

/** The variables in a name of Image Builder's, such as `imagebuilder:buildDate`. */
export function variablesIn(name: string): string[] {
  return [...name.matchAll(variable)].map(([, inside = '']) => inside);
}

/** The first variable that is not the build date; undefined when there is none. */
export function unknownVariable(name: string): string | undefined {
  return variablesIn(name).find((one) => one !== buildDateVariable);
}

/** The name with the build date in it. */
export function fillBuildDate(name: string, date: string): string {
  return name.replaceAll(variable, (whole, inside) => (inside === buildDateVariable ? date : whole));
}

/** What of an image's name is the same in every build: two images have different ones. */
export function undatedName({ key, name }: Pick<Image, 'key' | 'name'>): string {
  return key === undefined ? name : name.replaceAll(buildDate, unknownBuildDate);
}

/** A path of an image by its name, with the key of the image instead. */
export function byKey(path: Path, keys: ReadonlyMap<string, string>): Path {
  const [section, name, ...rest] = path;
  const key = section === 'images' && typeof name === 'string' ? keys.get(name) : undefined;
  return key === undefined ? path : ['images', key, ...rest];
}

/**
 * A config whose images have other names than they had: what is written about them is found by their keys.
 * @param names the new ones, by those that the images have
 */
export function withNames(config: Config, names: ReadonlyMap<string, string>): Config {
  if (names.size === 0) return config;
  const keys = new Map([...names].map(([before, name]) => [name, before]));
  return {
    ...config,
    images: config.images.map(({ awspubName, ...image }) => {
      const name = names.get(image.name);
      if (name !== undefined) return { ...image, name, key: image.key ?? image.name };
      return awspubName === undefined ? image : { ...image, awspubName };
    }),
    locate: (path) => config.locate(byKey(path, keys)),
    isGiven: (path) => config.isGiven(byKey(path, keys)),
  };
}
