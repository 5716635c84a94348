import * as z from 'zod';
import { ageInWords, agePattern, ageUnits, parseAge } from '../age.js';
import { durationInWords, durationPattern, durationUnits, parseDuration } from '../duration.js';

/** Words that people write for a unit, without a plural's s. */
const unitWords: Readonly<Record<string, readonly string[]>> = {
  y: ['y', 'yr', 'year'],
  mo: ['mo', 'mon', 'month', 'm'],
  w: ['w', 'wk', 'week'],
  d: ['d', 'day'],
  h: ['h', 'hr', 'hour'],
  m: ['m', 'min', 'minute'],
  s: ['s', 'sec', 'second'],
};

/** The span that was probably meant: `2y` for `2 years`. Undefined where nothing is near. */
function nearSpan(value: string, units: readonly string[]): string | undefined {
  const [, count, word = ''] = /^\s*([1-9]\d*)\s*([a-z]+?)s?\s*$/i.exec(value) ?? [];
  const unit = units.find((one) => unitWords[one]?.includes(word.toLowerCase()));
  return unit === undefined ? undefined : `${count}${unit}`;
}

function span<T>(
  parse: (text: string) => T | undefined,
  about: { readonly pattern: RegExp; readonly units: readonly string[]; readonly inWords: string },
) {
  const message = `must be ${about.inWords}`;
  return z
    .string({ error: message })
    .meta({ pattern: about.pattern.source })
    .transform((value, context): T => {
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      const near = nearSpan(value, about.units);
      const params = near === undefined || parse(near) === undefined ? {} : { near };
      context.addIssue({ code: 'custom', message, input: value, params });
      return z.NEVER;
    });
}

/** A duration such as `5h30m`, read as seconds. */
export const duration = span(parseDuration, {
  pattern: durationPattern,
  units: durationUnits,
  inWords: durationInWords,
});

/** A span of the calendar such as `2y` or `18mo`. */
export const age = span(parseAge, { pattern: agePattern, units: ageUnits, inWords: ageInWords });
