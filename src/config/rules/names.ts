import type { Problem } from '../problem.js';
import { imageNameProblem } from '../schema/image-name.js';
import { parameterNameProblem } from '../schema/ssm.js';
import type { DraftImage } from '../schema.js';

/** A name that no AMI can have. */
export function nameRules(name: string): Problem[] {
  const problem = imageNameProblem(name);
  return problem === undefined ? [] : [{ path: ['images', name], of: 'key', message: `the name ${problem}.` }];
}

// PutParameter's limit.
const longestDescription = 1024;
/** As long as any: regions and accounts have only characters that a parameter's name may have. */
const someRegion = 'ap-southeast-1';

/** A name or a description that no SSM parameter can have once the placeholders are filled in. */
export function parameterRules(name: string, image: DraftImage, architecture = 'x86_64'): Problem[] {
  return image.ssm_parameter.flatMap((parameter, index) => {
    const path = ['images', name, 'ssm_parameter', index];
    const problems: Problem[] = [];
    const fillForImage = (text: string): string =>
      text.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
    const fill = (text: string): string => fillForImage(text).replaceAll(/\{(region|account)\}/g, someRegion);
    const problem = parameterNameProblem(fill(parameter.name));
    if (fillForImage(parameter.name) !== parameter.name && problem !== undefined) {
      const message = `becomes "${fillForImage(parameter.name)}" for the image "${name}", but ${problem}.`;
      problems.push({ path: [...path, 'name'], message });
    }
    const { length } = [...fill(parameter.description ?? '')];
    if (length > longestDescription) {
      const message = `has ${length} characters for the image "${name}"; AWS accepts at most ${longestDescription}.`;
      problems.push({ path: [...path, 'description'], message });
    }
    return problems;
  });
}
