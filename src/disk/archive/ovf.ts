/** A disk of a machine, as an OVF descriptor lists it. */
export interface OvfDisk {
  readonly diskId: string;
  /** The file with its content; undefined for an empty disk. */
  readonly file: OvfFile | undefined;
}

interface OvfFile {
  readonly href: string;
  /** `gzip` or `identity`; undefined where it isn't compressed. */
  readonly compression: string | undefined;
  /** Size of the pieces that the file is split into; undefined for a whole file. */
  readonly chunkSize: string | undefined;
}

interface OvfDescriptor {
  readonly disks: readonly OvfDisk[];
  /** How many machines it describes. */
  readonly machines: number;
}

type Attributes = ReadonlyMap<string, string>;

/**
 * The disks of an OVF descriptor in its order (DMTF DSP0243, sections 7.1 and 9.1): `Disk` elements refer to `File`
 * elements, and these to files of the package. Elements and attributes are known by their local names. Pure.
 */
export function parseOvf(xml: string): OvfDescriptor {
  const text = xml.replaceAll(/<!--[\s\S]*?-->/g, '');
  const files = new Map(elements(text, 'File').map((file) => [file.get('id'), file] as const));
  const disks = elements(text, 'Disk').map((disk): OvfDisk => {
    const file = disk.has('fileRef') ? files.get(disk.get('fileRef')) : undefined;
    return { diskId: disk.get('diskId') ?? '', file: file && asFile(file) };
  });
  return { disks, machines: elements(text, 'VirtualSystem').length };
}

function asFile(file: Attributes): OvfFile {
  return { href: file.get('href') ?? '', compression: file.get('compression'), chunkSize: file.get('chunkSize') };
}

/** The attributes of all elements of a name. */
function elements(text: string, name: string): Attributes[] {
  const tag = new RegExp(String.raw`<(?:[\w.-]+:)?${name}(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g');
  return [...text.matchAll(tag)].map(([, attributes = '']) => attributesOf(attributes));
}

function attributesOf(text: string): Attributes {
  const pairs = text.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...pairs].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}
