import { PublishError } from '../../error.js';
import type { RunResult } from '../result.js';
import { amisByRegion, type FormatProblem } from './existing.js';

// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
const mostMappings = 200;

/**
 * The section `Mappings` of a CloudFormation template, with a mapping for each image:
 * `!FindInMap [MyOs10, !Ref AWS::Region, AMI]`. A line is a region, so that many of them fit into a template.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
 */
export function cloudformationText(result: RunResult): string {
  const mappings = amisByRegion(result).map(({ image, ids }) => {
    const lines = [...ids].map(([region, id]) => `      ${JSON.stringify(region)}: { "AMI": ${JSON.stringify(id)} }`);
    return `    ${JSON.stringify(mappingName(image.name))}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "Mappings": {\n${mappings.join(',\n')}\n  }\n}\n`;
}

/** Why the images of a run have no place in one template: two of them would have one name there, or they are too many. */
export function cloudformationProblem(result: RunResult): FormatProblem | undefined {
  const names = new Map<string, string>();
  for (const { image } of amisByRegion(result)) {
    const name = mappingName(image.name);
    const other = names.get(name);
    if (other !== undefined) return { image: image.name, error: sameName(other, image.name, name) };
    names.set(name, image.name);
  }
  return names.size > mostMappings ? { error: tooMany(names.size) } : undefined;
}

/** A name in a template has letters and digits only: `my-os-1.0` is `MyOs10`. */
function mappingName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Image';
}

function sameName(one: string, other: string, name: string): PublishError {
  const both = [one, other].map((image) => JSON.stringify(image)).join(' and ');
  return new PublishError('preflight', `the images ${both} have one name in CloudFormation: ${name}`, {
    hint: 'A name there has letters and digits only. Rename an image, or remove `cloudformation` from `formats`.',
  });
}

function tooMany(images: number): PublishError {
  return new PublishError(
    'preflight',
    `the images need ${images} mappings, and a CloudFormation template takes ${mostMappings}`,
    {
      hint: 'Run once for each group of images (`group` or `images`), or remove `cloudformation` from `formats`.',
    },
  );
}
