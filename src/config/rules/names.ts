import type { Problem } from '../problem.js';
import { imageNameProblem } from '../schema/image-name.js';
import { parameterNameProblem } from '../schema/ssm.js';
import type { DraftImage } from '../schema.js';

/** A name that no AMI can have. */
export function nameRules(name: string): Problem[] {
  const problem = imageNameProblem(name);
  return problem === undefined ? [] : [{ path: ['images', name], of: 'key', message: `the name ${problem}.` }];
}

/** A name that no SSM parameter can have once the image's name and architecture are filled in. */
export function parameterRules(name: string, image: DraftImage, architecture = 'x86_64'): Problem[] {
  return image.ssm_parameter.flatMap((parameter, index) => {
    const filled = parameter.name.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
    if (filled === parameter.name) return [];
    // Regions and accounts have only characters that a parameter's name may have.
    const problem = parameterNameProblem(filled.replaceAll(/\{(region|account)\}/g, '000000000000'));
    if (problem === undefined) return [];
    return [
      {
        path: ['images', name, 'ssm_parameter', index, 'name'],
        message: `becomes "${filled}" for the image "${name}", but ${problem}.`,
      },
    ];
  });
}
