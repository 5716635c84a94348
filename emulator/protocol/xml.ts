import { InputError } from './input-error.js';
import { type Encoding, type FoundMember, parseText } from './read-input.js';

/** An XML element. Attributes are dropped, because no input that the emulator serves has a meaningful one. */
interface XmlElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (all, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = name === undefined ? undefined : entities[name];
    if (known === undefined) throw malformed(`unknown entity ${all}`);
    return known;
  });
}

function malformed(what: string): InputError {
  return new InputError('malformed', '', `The XML you provided was not well-formed: ${what}`);
}

/**
 * Parses a document of elements and text; S3's requests contain nothing else.
 *
 * @throws InputError for a document that is not well-formed, or that has a document type declaration.
 */
export function parseXml(document: string): XmlElement {
  const token =
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    if (match === null) throw malformed(`at character ${at}`);
    const [, cdata, closing, name, , selfClosing, text] = match;
    const parent = open.at(-1);
    if (name !== undefined) {
      const local = name.slice(name.indexOf(':') + 1);
      if (closing === '/') {
        if (open.pop()?.name !== local) throw malformed(`unexpected </${name}>`);
        continue;
      }
      const element: XmlElement = { name: local, children: [], text: '' };
      if (parent !== undefined) parent.children.push(element);
      else if (root === undefined) root = element;
      else throw malformed('more than one root element');
      if (selfClosing !== '/') open.push(element);
    } else if (cdata !== undefined || text !== undefined) {
      const content = cdata ?? unescapeXml(text ?? '');
      if (parent !== undefined) parent.text += content;
      else if (content.replace(/^\uFEFF/, '').trim() !== '') throw malformed('text outside the root element');
    }
  }
  if (root === undefined || open.length > 0) throw malformed('it ends too early');
  return root;
}

function element(node: unknown): XmlElement {
  return node as XmlElement;
}

/**
 * Values in S3's XML. A node is an element; of a flattened list or map, it is the list of elements that are directly in
 * their structure.
 */
export const xmlEncoding: Encoding = {
  members(structure, node, path) {
    const { children } = element(node);
    const found: FoundMember[] = [];
    const seen = new Set<string>();
    for (const [name, schema] of structure.structIterator()) {
      const traits = schema.getMergedTraits();
      const key = String(traits.xmlName ?? name);
      const elements = children.filter((child) => child.name === key);
      seen.add(key);
      const [first] = elements;
      if (first === undefined) continue;
      const flat = Boolean(traits.xmlFlattened);
      if (!flat && elements.length > 1) throw new InputError('malformed', path, `The element ${key} is given twice`);
      found.push({ name, schema, node: flat ? elements : first, key, encoding: xmlEncoding });
    }
    const unknown = children.find((child) => !seen.has(child.name));
    if (unknown !== undefined) {
      const inner = path === '' ? unknown.name : `${path}.${unknown.name}`;
      throw new InputError('unknown', inner, `The element ${inner} is not recognized`);
    }
    return found;
  },
  items(list, node, path) {
    if (Array.isArray(node)) return node as XmlElement[];
    const key = String(list.getValueSchema().getMergedTraits().xmlName ?? 'member');
    const { children } = element(node);
    const other = children.find((child) => child.name !== key);
    if (other !== undefined) {
      throw new InputError('unknown', `${path}.${other.name}`, `The element ${path}.${other.name} is not recognized`);
    }
    return children;
  },
  entries(map, node, path) {
    const keyName = String(map.getKeySchema().getMergedTraits().xmlName ?? 'key');
    const valueName = String(map.getValueSchema().getMergedTraits().xmlName ?? 'value');
    const all = Array.isArray(node) ? (node as XmlElement[]) : element(node).children;
    return all.map(({ children }) => {
      const key = children.find((child) => child.name === keyName);
      const value = children.find((child) => child.name === valueName);
      if (key === undefined || value === undefined) {
        throw new InputError('missing', path, `An entry of ${path} needs ${keyName} and ${valueName}`);
      }
      return [key.text, value] as const;
    });
  },
  scalar(schema, node, path, limit) {
    const { children, text, name } = element(node);
    if (children.length > 0) throw new InputError('type', path, `The element ${name} must hold text`);
    return parseText(schema, schema.isStringSchema() ? text : text.trim(), path, limit);
  },
};
