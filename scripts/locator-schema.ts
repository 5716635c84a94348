import * as z from 'zod';
import { locatorSchema } from '../src/report/locator/schema.js';

/** The JSON Schema (draft 2020-12) of the locator's images.json, for the scripts that read it. */
export function locatorSchemaJson(): string {
  const { $schema, ...schema } = z.toJSONSchema(locatorSchema, { io: 'input' });
  const titled = {
    $schema,
    title: 'images.json of a locator of ami-publish',
    description: 'Public AMIs by name, version, architecture and region. New keys may come at any time.',
    ...schema,
  };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}
