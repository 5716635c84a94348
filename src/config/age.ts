const unitNames = { y: 'years', mo: 'months', w: 'weeks', d: 'days', h: 'hours' } as const;

/** A span of the calendar: a year and a month are as long as they happen to be. */
export interface Age {
  readonly count: number;
  readonly unit: (typeof unitNames)[keyof typeof unitNames];
}

export const ageUnits: readonly string[] = Object.keys(unitNames);

/** The shape of an age, for the JSON Schema. */
export const agePattern = /^[1-9]\d{0,4}(y|mo|w|d|h)$/;

/** Completes "must be …". */
export const ageInWords = 'a time span such as 2y, 18mo, 6w, 90d or 12h';

/** As a config has it: `18mo`. */
export function formatAge({ count, unit }: Age): string {
  const [suffix = ''] = Object.entries(unitNames).find(([, name]) => name === unit) ?? [];
  return `${count}${suffix}`;
}

/** Reads an age such as `2y`, `18mo`, `6w`, `90d` or `12h`. Undefined for any other text. */
export function parseAge(text: string): Age | undefined {
  if (!agePattern.test(text)) return undefined;
  const unit = text.replace(/^\d+/, '') as keyof typeof unitNames;
  return { count: Number.parseInt(text, 10), unit: unitNames[unit] };
}
