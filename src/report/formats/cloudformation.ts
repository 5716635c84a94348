import { PublishError } from '../../error.js';
import type { RunResult } from '../result.js';
import { amisByRegion } from './existing.js';

/**
 * The section `Mappings` of a CloudFormation template, with a mapping for each image:
 * `!FindInMap [MyOs10, !Ref AWS::Region, AMI]`. A line is a region, so that many of them fit into a template.
 * Throws PublishError('config') where two images would have one name there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
 */
export function cloudformationText(result: RunResult): string {
  const names = new Map<string, string>();
  const mappings = amisByRegion(result).map(({ image, ids }) => {
    const name = mappingName(image.name);
    const other = names.get(name);
    if (other !== undefined) throw sameName(other, image.name, name);
    names.set(name, image.name);
    const lines = [...ids].map(([region, id]) => `      ${JSON.stringify(region)}: { "AMI": ${JSON.stringify(id)} }`);
    return `    ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "Mappings": {\n${mappings.join(',\n')}\n  }\n}\n`;
}

/** A name in a template has letters and digits only: `my-os-1.0` is `MyOs10`. */
function mappingName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Image';
}

function sameName(one: string, other: string, name: string): PublishError {
  const both = [one, other].map((image) => JSON.stringify(image)).join(' and ');
  return new PublishError('config', `the images ${both} have one name in CloudFormation: ${name}`, {
    hint: 'A name there has letters and digits only. Rename an image, or remove `cloudformation` from `formats`.',
  });
}
