/** What a version is created with: it records the version that was the default before. At most 255 characters. */
export function versionDescription(imageName: string, formerDefault: number): string {
  return `${imageName} by ami-publish, default before: ${formerDefault}`;
}

/** The version that was the default before; undefined for a version that ami-publish did not create. */
export function formerDefault(description: string): number | undefined {
  const [, number] = / by ami-publish, default before: (\d+)$/.exec(description) ?? [];
  return number === undefined ? undefined : Number(number);
}
