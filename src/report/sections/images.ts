import { launchUrl } from '../console.js';
import { htmlTable, type Row } from '../html-table.js';
import { code, escapeMarkdown, identifier, shortened } from '../markdown.js';
import { hasSeveralAccounts, sortedRegions } from '../order.js';
import type { Section } from '../page.js';
import type { ImageRegionResult, ImageResult, RunResult } from '../result.js';

/** As many columns of identifiers as fit beside each other on a page of GitHub. */
const imagesPerTable = 4;
const mostOfName = 128;

/**
 * Regions as rows, and a column per image. What is the same in all regions of an image is in a line above the table;
 * what isn't is in the cells.
 */
export const images: Section = {
  title: 'Images',
  share: 0.7,
  body: (result, { mostBytes, elsewhere }) => {
    const shown = result.images.filter(({ regions }) => regions.some(({ imageId }) => imageId !== undefined));
    const parts: string[] = [];
    let left = mostBytes;
    for (let at = 0; at < shown.length; at += imagesPerTable) {
      const part = imageTable(result, shown.slice(at, at + imagesPerTable), left, elsewhere);
      if (part === '') {
        parts.push(`… and ${shown.length - at} more images: see ${elsewhere}`);
        break;
      }
      parts.push(part);
      left -= Buffer.byteLength(part) + 2;
    }
    return parts.join('\n\n');
  },
};

/** Empty where there is no room for it. */
function imageTable(result: RunResult, some: readonly ImageResult[], mostBytes: number, elsewhere: string): string {
  const several = hasSeveralAccounts(result);
  const [only] = some.length === 1 ? some : [];
  const columns = only === undefined ? [] : [...aspects, parameters].filter((aspect) => varies(only, aspect));
  const heading = [
    ...(several ? ['Account'] : []),
    'Region',
    ...(only === undefined ? some.map(({ name }) => code(shortened(name, mostOfName))) : ['AMI']),
    ...columns.map(({ title }) => title),
  ];
  const rows = regionsOf(some).map((at): Row => {
    const here = some.map((image) => image.regions.find((one) => isSame(one, at)));
    const isBestEffort = here.every((one) => one?.bestEffort ?? true);
    return {
      cells: [
        ...(several ? [at.accountId] : []),
        `${escapeMarkdown(at.region)}${isBestEffort ? ' (best effort)' : ''}`,
        ...some.map((image, index) => cell(result, image, here[index], only === undefined)),
        ...columns.map((aspect) => (here[0] === undefined ? '' : aspect.show(here[0]))),
      ],
    };
  });
  const captions = some.map((image) => caption(image)).join('\n');
  const room = mostBytes - Buffer.byteLength(captions) - 200;
  const body = htmlTable(heading, rows, room, (left) => `… and ${left} more regions: see ${elsewhere}`);
  return body === '' ? '' : `${captions}\n\n${body}`;
}

function regionsOf(some: readonly ImageResult[]): ImageRegionResult[] {
  const all = sortedRegions({ regions: some.flatMap(({ regions }) => regions) });
  return all.filter((one, index) => index === 0 || !isSame(one, all[index - 1]));
}

function isSame(a: ImageRegionResult, b: ImageRegionResult | undefined): boolean {
  return a.accountId === b?.accountId && a.region === b.region;
}

const publicness = ({ public: isPublic }: ImageRegionResult): string =>
  isPublic === 'unknown' ? 'public: unknown' : isPublic ? 'public' : 'private';

/** What there is to say of an image in a region, besides its ID. */
interface Aspect {
  /** Heading of its column. */
  readonly title: string;
  /** In HTML; empty where there is nothing to say. */
  show(region: ImageRegionResult): string;
  /** The same as a part of a sentence. */
  say(region: ImageRegionResult): string;
}

const aspects: readonly Aspect[] = [
  {
    title: 'State',
    show: ({ state }) => escapeMarkdown(state),
    say: ({ state }) => (state === 'available' ? '' : escapeMarkdown(state)),
  },
  {
    title: 'Public',
    show: publicness,
    say: publicness,
  },
  {
    title: 'Shared with',
    show: ({ sharedWith }) => shared(sharedWith),
    say: ({ sharedWith }) => (sharedWith.length === 0 ? '' : `shared with ${shared(sharedWith)}`),
  },
  {
    title: 'Deprecated',
    show: ({ deprecationTime }) => deprecationTime?.slice(0, 10) ?? '',
    say: ({ deprecationTime }) =>
      deprecationTime === undefined ? '' : `deprecated on ${deprecationTime.slice(0, 10)}`,
  },
];

const parameters: Aspect = {
  title: 'SSM parameters',
  show: ({ ssmParameters }) => (ssmParameters === 'unknown' ? 'unknown' : ssmParameters.map(code).join('<br>')),
  say: ({ ssmParameters }) =>
    ssmParameters === 'unknown'
      ? 'SSM parameters: unknown'
      : ssmParameters.map((name) => `SSM parameter ${code(name)}`).join(' · '),
};

function shared(sharedWith: readonly string[]): string {
  const shown = sharedWith.slice(0, 3).map((one) => identifier(shortened(one, 200)));
  return [...shown, ...(sharedWith.length > 3 ? [`${sharedWith.length - 3} more`] : [])].join(', ');
}

/** Regions without the image say nothing of it. */
function existing({ regions }: ImageResult): ImageRegionResult[] {
  return regions.filter(({ imageId }) => imageId !== undefined);
}

function varies(image: ImageResult, aspect: Aspect): boolean {
  return new Set(existing(image).map((region) => aspect.show(region))).size > 1;
}

function caption(image: ImageResult): string {
  const [first] = existing(image);
  const say = (aspect: Aspect): string => (first === undefined || varies(image, aspect) ? '' : aspect.say(first));
  const facts = [escapeMarkdown(image.architecture), ...aspects.map(say)].filter((fact) => fact !== '');
  // Names of parameters are long: on a line of their own they aren't broken.
  const lines = [facts.join(' · '), say(parameters)].filter((line) => line !== '');
  return `- ${code(shortened(image.name, mostOfName))}: ${lines.join('<br>')}`;
}

/** @param isShared whether the table has other images, so that what differs by region has no column of its own */
function cell(result: RunResult, image: ImageResult, region: ImageRegionResult | undefined, isShared: boolean): string {
  if (region === undefined) return '';
  if (region.imageId === undefined)
    return region.state === 'missing' ? '– missing' : `– ${escapeMarkdown(region.state)}`;
  const url = result.rehearsal !== undefined ? undefined : launchUrl(region.partition, region.region, region.imageId);
  const id = identifier(region.imageId);
  const differing = isShared
    ? [...aspects, parameters].filter((aspect) => varies(image, aspect)).map(({ say }) => say(region))
    : [];
  // The address has no character that HTML needs escaped.
  return [url === undefined ? id : `<a href="${url}">${id}</a>`, ...differing.filter((one) => one !== '')].join('<br>');
}
