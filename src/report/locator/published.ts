import { PublishError } from '../../error.js';
import { type LocatorData, locatorSchema } from './schema.js';

const hint =
  'Nothing was published. Set `locator-url` to the address of the page that this action has written, or remove what is ' +
  'there to begin a new page.';

/**
 * Reads what a locator has published: `images.json`.
 * @param where its URL or path, for the error
 * @throws PublishError `preflight` for anything else: a page that is written without it would lose what it shows
 */
export function parseLocator(text: string, where: string): LocatorData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PublishError('preflight', `the locator at ${where} can't be read: it is not JSON`, { cause, hint });
  }
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1) {
    throw new PublishError(
      'preflight',
      `the locator at ${where} has version ${version}, which this release can't read`,
      {
        hint: 'Nothing was published. Use the release of ami-publish that has written it, or a newer one.',
      },
    );
  }
  const parsed = locatorSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') || 'the file';
  throw new PublishError(
    'preflight',
    `the locator at ${where} can't be read: ${path} is not as ami-publish writes it (${issue?.message})`,
    { hint },
  );
}
