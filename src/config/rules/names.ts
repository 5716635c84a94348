import type { Problem } from '../problem.js';
import { imageNameProblem } from '../schema/image.js';
import { parameterNameProblem } from '../schema/ssm.js';
import type { DraftImage } from '../schema.js';

export function nameRules(name: string): Problem[] {
  const problem = imageNameProblem(name);
  return problem === undefined ? [] : [{ path: ['images', name], of: 'key', message: `An image's name ${problem}.` }];
}

/** Names of parameters as they will be for this image. */
export function parameterRules(name: string, image: DraftImage, architecture = 'x86_64'): Problem[] {
  return image.ssm_parameter.flatMap((parameter, index) => {
    const filled = parameter.name.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
    if (filled === parameter.name) return [];
    // Regions and accounts have no letters that could do harm.
    const problem = parameterNameProblem(filled.replaceAll(/\{(region|account)\}/g, '000000000000'));
    if (problem === undefined) return [];
    return [
      {
        path: ['images', name, 'ssm_parameter', index, 'name'],
        message: `For the image "${name}" this would be ${filled}: a parameter's name ${problem}.`,
      },
    ];
  });
}
