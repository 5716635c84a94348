import { launchUrl } from './console.js';
import { count } from './lines.js';
import { code, escapeMarkdown, table } from './markdown.js';
import { hasSeveralAccounts, ownersByPartition, places } from './order.js';
import type { ImageRegionResult, RunResult } from './result.js';

/** GitHub refuses the body of a release that is longer. */
const mostCharacters = 125_000;

/**
 * The body of a release with the AMIs of a run in it, between markers; what others have written stays as it is. Where the
 * tables don't fit, they lose their links, and then give way to a sentence. Undefined where not even that fits.
 * @param id tells the section from those of other steps that write to the same release; letters and digits
 * @param manifest the name of the asset that has everything
 */
export function bodyWithImages(body: string, id: string, result: RunResult, manifest: string): string | undefined {
  const sections = [
    () => imageTables(result, linkedId),
    () => imageTables(result, ({ imageId = '' }) => code(imageId)),
    () => `${owners(result)}\n\nThe AMIs are in the manifest.`,
  ];
  for (const section of sections) {
    const text = withSection(body, id, `${section()}\n\n${manifestLine(manifest)}`);
    if (text.length <= mostCharacters) return text;
  }
  return undefined;
}

function manifestLine(manifest: string): string {
  return `Manifest: ${code(manifest)}`;
}

function markersOf(id: string): readonly [string, string] {
  return [`<!-- ami-publish ${id} begin -->`, `<!-- ami-publish ${id} end -->`];
}

/** Whether the body of a release has the section with this ID. */
export function hasSection(body: string, id: string): boolean {
  const [begin, end] = markersOf(id);
  return body.includes(begin) && body.includes(end);
}

/** Whether a section with another ID names this manifest as its own. */
export function isManifestOfOthers(body: string, id: string, manifest: string): boolean {
  const sections = body.matchAll(/<!-- ami-publish (\w+) begin -->([\s\S]*?)<!-- ami-publish \1 end -->/g);
  return [...sections].some(
    ([, other, text = '']) => other !== id && text.split(/\r?\n/).includes(manifestLine(manifest)),
  );
}

/** The images of a run as Markdown, for whoever publishes them elsewhere. */
export function imagesMarkdown(result: RunResult): string {
  return `${imageTables(result, linkedId)}\n`;
}

/**
 * `body` with the section between its markers replaced, or with one at the end where it has none. A section that was
 * copied would show outdated AMIs, so further ones are removed.
 */
function withSection(body: string, id: string, section: string): string {
  const [begin, end] = markersOf(id);
  const marked = `${begin}\n${section}\n${end}`;
  const own = new RegExp(`${begin}(?:(?!${begin})[^])*?${end}`, 'g');
  const [before = '', ...behind] = body.split(own).map((text) => withoutText(text, [begin, end]));
  if (behind.length > 0) return before + marked + behind.join('');
  return before.trim() === '' ? marked : `${before.replace(/(\r?\n)+$/, '')}\n\n${marked}`;
}

/** Half of a pair marks nothing. Left in place, it would make the next run replace more than its own section. */
function withoutText(text: string, some: readonly string[]): string {
  return some.reduce((rest, one) => rest.replaceAll(one, ''), text);
}

function imageTables(result: RunResult, idOf: (region: ImageRegionResult) => string): string {
  const several = hasSeveralAccounts(result);
  const existing = places(result).filter(({ region }) => region.imageId !== undefined);
  const tables = result.images.flatMap((image) => {
    const rows = existing
      .filter((place) => place.image === image)
      .map(({ region }) => [
        escapeMarkdown(region.region),
        ...(several ? [region.accountId] : []),
        idOf(region),
        visibility(region),
      ]);
    if (rows.length === 0) return [];
    const heading = `#### ${code(image.name)} (${escapeMarkdown(image.architecture)})`;
    return [heading, table(['Region', ...(several ? ['Account'] : []), 'AMI', 'Who can use it'], rows)];
  });
  return ['### AMIs', owners(result), ...tables].join('\n\n');
}

/** By which a consumer makes sure whose AMIs these are, in every partition. */
function owners(result: RunResult): string {
  const each = Object.entries(ownersByPartition(result)).map(
    ([partition, accounts]) => `${accounts.map(code).join(', ')} in ${code(partition)}`,
  );
  return each.length === 0 ? count(0, 'AMI') : `Owned by ${each.join(', ')}.`;
}

function linkedId({ partition, region, imageId = '' }: ImageRegionResult): string {
  const url = launchUrl(partition, region, imageId);
  return url === undefined ? code(imageId) : `[${code(imageId)}](${url})`;
}

function visibility({ public: isPublic, sharedWith }: ImageRegionResult): string {
  if (isPublic === 'unknown') return 'unknown';
  if (isPublic) return 'everybody';
  return sharedWith.length > 0 ? 'some accounts' : 'the owner';
}
