// The script of the locator's page. It reads the tables that are there without it, and puts one table with filters in
// their place. `npm run generate` puts it into ../assets.ts.

/** One AMI in one region. */
interface Row {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly region: string;
  readonly imageId: string;
  readonly isLatest: boolean;
  /** In lower case: what a search looks through. */
  readonly text: string;
  readonly release: HTMLElement;
  readonly cells: HTMLCollectionOf<HTMLTableCellElement>;
}

const filters = ['name', 'region', 'architecture', 'version'] as const;
type Filter = (typeof filters)[number];

/** What is asked for; an empty text means anything. */
type Query = Record<Filter | 'q', string> & { older: boolean };

const nothing: Query = { name: '', region: '', architecture: '', version: '', q: '', older: false };

/** As many as a page shows at once without delay. */
const pageSize = 100;

function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('.release')].flatMap((release) => {
    const { name = '', version = '', architecture = '', image = '', latest } = release.dataset;
    return [...release.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row): Row => {
      const { cells } = row;
      const region = cells[0]?.textContent?.trim() ?? '';
      const owner = cells[3]?.textContent?.trim() ?? '';
      const text = [name, version, architecture, image, region, row.id, owner].join(' ').toLowerCase();
      return {
        name,
        version,
        architecture,
        region,
        imageId: row.id,
        isLatest: latest !== undefined,
        text,
        release,
        cells,
      };
    });
  });
}

/** `#ami-…` asks for one AMI, as without the script; all else is `#name=…&region=…`. */
function readHash(): Query {
  const hash = location.hash.slice(1);
  if (/^ami-[\w-]+$/.test(hash)) return { ...nothing, q: hash };
  const given = new URLSearchParams(hash); // takes what is no proper encoding, which decodeURIComponent refuses
  const query: Query = { ...nothing, older: given.get('older') === '1', q: given.get('q') ?? '' };
  for (const filter of filters) query[filter] = given.get(filter) ?? '';
  return query;
}

function writeHash(query: Query): void {
  const hash = new URLSearchParams();
  for (const key of [...filters, 'q'] as const) if (query[key] !== '') hash.set(key, query[key]);
  if (query.older) hash.set('older', '1');
  const text = hash.toString();
  history.replaceState(null, '', text === '' ? location.pathname + location.search : `#${text}`);
}

function search(rows: readonly Row[], query: Query): { found: Row[]; folded: number } {
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = rows.filter(
    (row) =>
      filters.every((filter) => query[filter] === '' || row[filter] === query[filter]) &&
      words.every((word) => row.text.includes(word)),
  );
  // Whoever knows the ID or the version of an older one means that one.
  const all = query.older || query.version !== '' || words.some((word) => /^ami-[\da-z]/.test(word));
  const found = all ? matching : matching.filter((row) => row.isLatest);
  return { found, folded: matching.length - found.length };
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'dataset'>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const columns = ['Image', 'Region', 'Architecture', 'AMI ID', 'State', 'Boot', 'Owner', 'Launch'] as const;

function resultRow(row: Row): HTMLTableRowElement {
  const copyOf = (index: number): Node[] => [...(row.cells[index]?.cloneNode(true).childNodes ?? [])];
  const image = [element('span', { className: 'name' }, row.name), ` ${row.version} `];
  if (row.isLatest) image.push(element('span', { className: 'badge' }, 'Latest'));
  const copy = element('button', { type: 'button', ariaLabel: `Copy ${row.imageId}` }, 'Copy');
  copy.addEventListener('click', () => void copyId(row.imageId, copy));
  const cells: [string, (Node | string)[]][] = [
    ['image', image],
    ['whole', [row.region]],
    ['whole', [row.architecture]],
    ['whole', [element('code', {}, row.imageId), copy]],
    ['', stateNow(copyOf(2))],
    ['boot', [row.release.dataset.boot ?? '']],
    ['whole', [row.cells[3]?.textContent?.trim() ?? '']],
    ['whole', copyOf(4)],
  ];
  const made = element('tr', { role: 'row' });
  for (const [index, [className, content]] of cells.entries()) {
    // Roles, because a phone shows the cells as blocks, and the browser then takes them for no table.
    const cell = element('td', { role: 'cell', className }, ...content.filter((one) => one !== ''));
    const label = columns[index] ?? '';
    if (label === 'Region' || label === 'Architecture' || label === 'Boot' || label === 'Owner')
      cell.dataset.label = label;
    made.append(cell);
  }
  const launch = made.querySelector<HTMLAnchorElement>('td:last-child a');
  if (launch) launch.ariaLabel = `Launch ${row.imageId} in ${row.region}`;
  return made;
}

/** The page may be older than a deprecation that it announces. */
function stateNow(nodes: Node[]): Node[] {
  const until = nodes.find((node): node is HTMLElement => node instanceof HTMLElement && node.className === 'until');
  const time = until?.querySelector('time');
  if (!until || !time || Date.parse(time.dateTime) > Date.now()) return nodes;
  until.replaceChildren(element('b', {}, 'Deprecated'), ' since ', time);
  return nodes;
}

async function copyId(imageId: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(imageId);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2_000);
    announcement.textContent = `Copied ${imageId}`;
  } catch {
    // Without HTTPS, or where the user forbids it.
    const code = button.previousSibling;
    if (code) getSelection()?.selectAllChildren(code);
    announcement.textContent = `Press Ctrl+C or ⌘C to copy ${imageId}`;
  }
}

function optionsOf(filter: Filter, rows: readonly Row[]): string[] {
  const values = [...new Set(rows.map((row) => row[filter]))].filter(Boolean);
  return filter === 'version' ? values : values.sort();
}

function fill(select: HTMLSelectElement, values: readonly string[], chosen: string): void {
  const all = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
  const any = element('option', { value: '' }, 'Any');
  select.replaceChildren(any, ...all.map((value) => element('option', { value }, value)));
  select.value = chosen;
}

const rows = readRows();
let query = readHash();
let shown = pageSize;

const input = element('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
const selects = new Map(filters.map((filter) => [filter, element('select', { name: filter })]));
const older = element('input', { type: 'checkbox', name: 'older' });
const clear = element('button', { type: 'button' }, 'Clear');
const title = (filter: Filter): string => filter.charAt(0).toUpperCase() + filter.slice(1);
const form = element(
  'form',
  { role: 'search' },
  element('label', { className: 'wide' }, 'Search by name, version, region or AMI ID', input),
  ...[...selects].map(([filter, select]) => element('label', {}, title(filter), select)),
  element('label', { className: 'tick' }, older, 'Show older releases, too'),
  clear,
);
const status = element('p', { role: 'status' });
const announcement = element('p', { role: 'status', className: 'unseen' });
const body = element('tbody', { role: 'rowgroup' });
const more = element('button', { type: 'button', className: 'more' });
const head = element('tr', { role: 'row' });
for (const label of columns) head.append(element('th', { scope: 'col', role: 'columnheader' }, label));
const table = element(
  'table',
  { role: 'table' },
  element('caption', {}, 'AMIs'),
  element('thead', { role: 'rowgroup' }, head),
  body,
);

function show(): void {
  const { found, folded } = search(rows, query);
  body.replaceChildren(...found.slice(0, shown).map(resultRow));
  table.hidden = found.length === 0;
  const count = `${found.length.toLocaleString('en')} ${found.length === 1 ? 'AMI' : 'AMIs'}`;
  const hidden = folded === 0 ? '' : `, and ${folded.toLocaleString('en')} of older releases that are not shown`;
  status.textContent = found.length === 0 && folded === 0 ? 'No AMI matches.' : `${count}${hidden}`;
  const left = found.length - shown;
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(left, pageSize)} more`;
}

/** Shows what is asked for in the form, too. */
function fillForm(): void {
  if (input.value !== query.q) input.value = query.q;
  older.checked = query.older;
  const named = query.name === '' ? rows : rows.filter(({ name }) => name === query.name);
  for (const [filter, select] of selects) {
    fill(select, optionsOf(filter, filter === 'version' ? named : rows), query[filter]);
  }
}

function ask(next: Query): void {
  query = next;
  shown = pageSize;
  writeHash(query);
  fillForm();
  show();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  const next: Query = { ...query, q: input.value.trim(), older: older.checked };
  for (const [filter, select] of selects) next[filter] = select.value;
  // The versions of another image aren't those of this one.
  if (next.name !== query.name) next.version = '';
  query = next;
  shown = pageSize;
  writeHash(query);
  if (document.activeElement !== input) fillForm();
  show();
});
clear.addEventListener('click', () => {
  ask(nothing);
  input.focus();
});
more.addEventListener('click', () => {
  const first = shown;
  shown += pageSize;
  show();
  body.rows[first]?.querySelector('button')?.focus();
});
addEventListener('hashchange', () => {
  query = readHash();
  shown = pageSize;
  fillForm();
  show();
  scrollTo(0, 0);
});

const main = document.querySelector('main');
if (main !== null && rows.length > 0) {
  main.replaceChildren(form, status, announcement, element('div', { className: 'results' }, table), more);
  fillForm();
  show();
}
