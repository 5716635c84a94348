import { createHash } from 'node:crypto';
import { launchUrl } from '../console.js';
import { groupBy } from '../order.js';
import { script, style } from './assets.js';
import { escapeHtml } from './html.js';
import type { LocatorData, LocatorImage } from './schema.js';

/**
 * The locator as one page of HTML that asks for nothing else. Without JavaScript it is tables, the latest releases
 * first and the older ones folded away; the script makes one table of them, with filters. Pure.
 */
export function locatorPage(data: LocatorData): string {
  const title = titleOf(data);
  const groups = groupBy(data.images, ({ name, architecture }) => JSON.stringify([name, architecture]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy())}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${[`Updated ${timeElement(data.updatedAt)}`, ...ownersText(data), '<a href="images.json">images.json</a> for scripts'].join(' <span aria-hidden="true">·</span> ')}</p>
${attestationText(data)}</header>
<main>
${groups.size === 0 ? '<p>No AMI is public.</p>\n' : ''}${[...groups.values()].map((group) => imageSection(group, data)).join('')}</main>
<script>${script}</script>
</body>
</html>
`;
}

/** Neither text that slips through nor a browser's extension to the page loads or sends anything. */
function contentSecurityPolicy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function titleOf({ images }: LocatorData): string {
  const names = [...new Set(images.map(({ name }) => name))];
  return names.length > 0 && names.length <= 3 ? `AMIs of ${names.join(', ')}` : 'Amazon Machine Images';
}

function ownersText({ owners }: LocatorData): string[] {
  if (owners.length === 0) return [];
  const ofPartition = [...groupBy(owners, ({ partition }) => partition)].map(
    ([partition, accounts]) =>
      `${accounts.map(({ accountId }) => `<code>${escapeHtml(accountId)}</code>`).join(', ')} in ${escapeHtml(partition)}`,
  );
  return [`Owner: ${ofPartition.join('; ')}`];
}

/** GitHub's names of repositories need no quotes in a shell; whatever else is there gets none of our commands. */
function attestationText({ attestation }: LocatorData): string {
  if (attestation === null) return '';
  const { repository, manifest } = attestation;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\w[\w.-]*$/.test(manifest)) return '';
  const command = `gh attestation verify ${manifest} --repo ${repository}`;
  return `<p>The manifest of the last release is attested: <code>${escapeHtml(command)}</code></p>\n`;
}

function imageSection(group: readonly LocatorImage[], { latest }: LocatorData): string {
  const [first] = group;
  if (first === undefined) return '';
  const newest = own(own(latest, first.name) ?? {}, first.architecture)?.imageName;
  const releases = [...groupBy(group, ({ imageName }) => imageName).entries()];
  const current = releases.filter(([imageName]) => imageName === newest);
  const older = releases.filter(([imageName]) => imageName !== newest);
  const folded =
    older.length === 0
      ? ''
      : `<details><summary>${older.length} ${current.length > 0 ? 'older ' : ''}${older.length === 1 ? 'release' : 'releases'} of ${escapeHtml(first.name)} for ${escapeHtml(first.architecture)}</summary>
${older.map(([, images]) => releaseBlock(images, false)).join('')}</details>
`;
  return `<section>
<h2>${escapeHtml(first.name)} <small>${escapeHtml(first.architecture)}</small></h2>
${current.length === 0 ? '<p>No release is current.</p>\n' : ''}${current.map(([, images]) => releaseBlock(images, true)).join('')}${folded}</section>
`;
}

/** `constructor` and the like are keys of every object. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** One release in all its regions. What the script needs of it besides the table is in its attributes. */
function releaseBlock(images: readonly LocatorImage[], isLatest: boolean): string {
  const [first] = images;
  if (first === undefined) return '';
  const { name, version, architecture, imageName } = first;
  const boot = bootText(first);
  const attributes = {
    'data-name': name,
    'data-version': version,
    'data-architecture': architecture,
    'data-image': imageName,
    'data-boot': boot,
    ...(isLatest ? { 'data-latest': '' } : {}),
  };
  const created = images.flatMap(({ createdAt }) => createdAt ?? []).sort()[0];
  const facts = [
    `<span>${escapeHtml(imageName)}</span>`,
    ...(created === undefined ? [] : [`created ${timeElement(created)}`]),
    ...(boot === '' ? [] : [escapeHtml(boot)]),
  ];
  return `<div class="release"${attributesText(attributes)}>
<h3>${escapeHtml(version === '' ? imageName : version)}${isLatest ? ' <span class="badge">Latest</span>' : ''}</h3>
<p>${facts.join(' <span aria-hidden="true">·</span> ')}</p>
<table>
<caption>AMIs of ${escapeHtml(imageName)} by region</caption>
<thead><tr><th scope="col">Region</th><th scope="col">AMI ID</th><th scope="col">State</th><th scope="col">Owner</th><th scope="col">Launch</th></tr></thead>
<tbody>
${images.map(imageRow).join('\n')}
</tbody>
</table>
</div>
`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

const bootModes: Readonly<Record<string, string>> = {
  uefi: 'UEFI',
  'legacy-bios': 'Legacy BIOS',
  'uefi-preferred': 'UEFI preferred',
};

function bootText({ bootMode, tpmSupport, bootTestedOn }: LocatorImage): string {
  return [
    ...(bootMode === null ? [] : [own(bootModes, bootMode) ?? bootMode]),
    ...(tpmSupport === null ? [] : [`NitroTPM ${tpmSupport.replace(/^v/, '')}`]),
    ...(bootTestedOn.length === 0 ? [] : [`boot-tested on ${bootTestedOn.join(', ')}`]),
  ].join(' · ');
}

/** The end tags of cells may be left out, and there are many thousands. */
function imageRow(image: LocatorImage): string {
  const { imageId, region, partition, accountId, state } = image;
  const url = state === 'withdrawn' ? undefined : launchUrl(partition, region, imageId);
  const launch = url === undefined ? '' : `<a href="${escapeHtml(url)}">Launch</a>`;
  return [
    `<tr id="${escapeHtml(imageId)}"><th scope="row">${escapeHtml(region)}`,
    `<code>${escapeHtml(imageId)}</code>`,
    stateText(image),
    escapeHtml(accountId),
    `${launch}`,
  ].join('<td>');
}

function stateText({ state, deprecationTime, withdrawnAt, successor }: LocatorImage): string {
  const replaced =
    successor === null
      ? ''
      : ` <span>by <a href="#${escapeHtml(successor.imageId)}">${escapeHtml(successor.version || successor.imageName)}</a></span>`;
  const instead = replaced.replace(' <span>by ', ', <span>use ');
  if (state === 'withdrawn') return `<b>Withdrawn</b> ${timeElement(withdrawnAt ?? '')}${instead}`;
  if (state === 'deprecated') return `<b>Deprecated</b> since ${timeElement(deprecationTime ?? '')}${instead}`;
  const deprecation =
    deprecationTime === null ? '' : `<span class="until">Deprecated from ${timeElement(deprecationTime)}</span>`;
  return state === 'superseded' ? `<b>Superseded</b>${replaced} ${deprecation}` : deprecation;
}

function timeElement(time: string): string {
  return `<time datetime="${escapeHtml(time)}">${escapeHtml(time.slice(0, 10))}</time>`;
}
