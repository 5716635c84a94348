/** How users look an image up: by a name that all its releases share, and the version of one release. */
interface NameAndVersion {
  readonly name: string;
  /** Empty where the name of the AMI has none. */
  readonly version: string;
}

const architectureWords: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['x86_64', 'x86-64', 'amd64', 'x64'],
  arm64: ['arm64', 'aarch64'],
};

/** A template's variables that tell one release from the next, also where their value has no digit. */
const versionVariable = /version|release|build|date|time|serial|commit|sha|ref|tag|run|number/i;

/**
 * The name of an AMI without its version and architecture, and the version. The key of the config's image tells them
 * apart, where it has templates: a value with a digit belongs to the version, any other one to the name. Without
 * templates the version begins at the first word that begins with a digit. Pure.
 * @param key as the config has it, such as `my-os-$version`; undefined where nothing is known of it
 */
export function nameAndVersion(amiName: string, architecture: string, key: string | undefined): NameAndVersion {
  const byKey = key === undefined ? undefined : splitByKey(amiName, architecture, key);
  return byKey ?? splitByDigits(withoutArchitecture(amiName, architecture)) ?? { name: amiName, version: '' };
}

interface Part {
  readonly text: string;
  /** Absent for what the key has literally. */
  readonly variable?: string;
}

function splitByKey(amiName: string, architecture: string, key: string): NameAndVersion | undefined {
  const parts = partsOf(key);
  const variables = parts.flatMap(({ variable }) => variable ?? []);
  if (variables.length === 0) return undefined;
  // What follows the last value was put there after the config was read: `refresh` and build dates do so.
  const pattern = parts.map(({ text, variable }, index) => {
    if (variable === undefined) return escapePattern(text);
    return index === parts.length - 1 ? '(.+)' : '(.+?)';
  });
  const [, ...values] = new RegExp(`^${pattern.join('')}`, 's').exec(amiName) ?? [];
  if (values.length === 0) return undefined;
  const isVersion = (variable: string, value: string): boolean => /\d/.test(value) || versionVariable.test(variable);
  const name: string[] = [];
  const version: string[] = [];
  let next = 0;
  for (const { text, variable } of parts) {
    if (variable === undefined) {
      name.push(text);
      continue;
    }
    const value = withoutArchitecture(values[next] ?? '', architecture);
    next += 1;
    if (value !== '') (isVersion(variable, value) ? version : name).push(value);
  }
  const shown = tidy(withoutArchitecture(name.join(''), architecture));
  return version.length === 0 || shown === ''
    ? undefined
    : { name: shown, version: version.map((part) => tidy(part)).join('-') };
}

/** The literal texts and the templates of a key: `$name` and `${name}`; `$$` is a dollar. */
function partsOf(key: string): Part[] {
  return [...key.matchAll(/\$\$|\$\{([^}]+)\}|\$([A-Za-z_]\w*)|[^$]+|\$/g)].map(([text, braced, plain]): Part => {
    const variable = braced ?? plain;
    if (variable !== undefined) return { text, variable };
    return { text: text === '$$' ? '$' : text };
  });
}

function splitByDigits(name: string): NameAndVersion | undefined {
  const [, before = '', version = ''] = /^(.+?)[-_. /]+(v?\d.*)$/s.exec(name) ?? [];
  return version === '' ? undefined : { name: tidy(before), version: tidy(version) };
}

/** A word counts between separators only: `arm64` is none of `charm64`. */
function withoutArchitecture(text: string, architecture: string): string {
  const words = (architectureWords[architecture] ?? [architecture]).map(escapePattern).join('|');
  return tidy(text.replace(new RegExp(`(^|[-_. /])(?:${words})(?=$|[-_. /])`, 'gi'), ''));
}

/** Without separators at its ends, and with one of those that lie side by side. */
function tidy(text: string): string {
  return text.replaceAll(/([-_])[-_]+/g, '$1').replaceAll(/^[-_. /]+|[-_. /]+$/g, '');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
