export const regions = ['us-east-1', 'eu-west-1'];
/** Accounts that images are shared with. */
export const partner = '210987654321';
export const otherPartner = '210987654322';
/** The parameter that every release may overwrite. */
export const parameter = '/my-os/latest';
export const latest = `ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]`;

interface Config {
  /** By name each image's fields in YAML's flow style. */
  readonly images: Readonly<Record<string, string>>;
  /** In YAML's flow style; the architecture is added. */
  readonly source?: string;
  readonly s3?: string;
  readonly regions?: readonly string[];
  /** More keys beside `images`. */
  readonly top?: string;
}

/** An image config as a text. */
export function config({ images, source = 'path: disk.raw', s3 = '', top = '', ...other }: Config): string {
  const fields = Object.entries(images).map(([name, text]) => `  ${name}: {${text}}`);
  return `
source: {${source}, architecture: x86_64}
s3: {bucket_name: images${s3 && `, ${s3}`}}
${top}
defaults: {boot_mode: uefi-preferred, regions: [${(other.regions ?? regions).join(', ')}]}
images:
${fields.join('\n')}
`;
}
