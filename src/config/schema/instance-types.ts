import * as z from 'zod';
import { defaulted, problem } from './fields.js';

// ReplaceImageInstanceTypeSpecification's constraints.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeSpecificationRequest.html
const instanceType = z
  .string()
  .regex(
    /^(?!.*\*\*)[A-Za-z0-9_.*-]{1,24}$/,
    'must be an instance type such as m7i.large, or a pattern such as m7i.*, of at most 24 characters and without **',
  );
const instanceTypes = z.array(instanceType).max(100, 'must have at most 100 instance types');

/** Which instance types an AMI can be launched on. Two empty lists: on all. */
export const instanceTypesSchema = z
  .strictObject({
    supported: defaulted(instanceTypes, [], {
      description: 'The AMI can be launched on these instance types only. Empty: on all.',
      examples: [['m7i.*', 'c7i.*']],
    }),
    unsupported: defaulted(instanceTypes, [], {
      description: 'The AMI cannot be launched on these instance types, even if `supported` contains them.',
      examples: [['*.metal']],
    }),
  })
  .superRefine(({ supported, unsupported }, context) => {
    const all = [...supported, ...unsupported];
    const repeated = all.find((entry, index) => all.indexOf(entry) !== index);
    if (repeated !== undefined) context.addIssue(problem(`must have ${repeated} only once, in one of the two lists`));
  });
