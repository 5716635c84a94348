const unitSeconds = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;

export const durationUnits: readonly string[] = Object.keys(unitSeconds);

/** The shape of a duration, for the JSON Schema. */
export const durationPattern = /^(?=.*[1-9])(\d+d)?(\d+h)?(\d+m)?(\d+s)?$/;

/** Completes "must be …" and "expected …". */
export const durationInWords = 'a duration such as 5h30m, 90m or 45s';

/**
 * The seconds in a duration such as `5h30m`, `90m`, `45s` or `1d`. Undefined for any other text, for a duration of
 * zero, and for one that is too long to be counted in whole seconds.
 */
export function parseDuration(text: string): number | undefined {
  if (!durationPattern.test(text)) return undefined;
  const seconds = [...text.matchAll(/(\d+)([dhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit as keyof typeof unitSeconds],
    0,
  );
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}
