import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

/** What a boot test asks for that it can't have. */
export function bootTestRules(name: string, image: DraftImage): Problem[] {
  const test = image.boot_test;
  if (test === undefined) return [];
  const path = ['images', name, 'boot_test'];
  const problems: Problem[] = [];
  const { proof } = test;
  if (proof.port !== undefined && test.security_group_ids.length === 0) {
    const message =
      'requires security_group_ids: the default security group of a VPC lets nobody in. List one that lets the runner in.';
    problems.push({ path: [...path, 'proof', 'port'], message });
  }
  if (proof.ssm !== undefined && test.instance_profile === undefined) {
    const message =
      'requires instance_profile: without one, the agent of Systems Manager does not register. Name one whose role has the policy AmazonSSMManagedInstanceCore.';
    problems.push({ path: [...path, 'proof', 'ssm'], message });
  }
  if (proof.ssm !== undefined && test.subnet_id === undefined && proof.port === undefined) {
    const message =
      'requires subnet_id: an instance in a default subnet has no way to Systems Manager without a public address. Name a subnet with a NAT gateway or with endpoints of Systems Manager.';
    problems.push({ path: [...path, 'proof', 'ssm'], message });
  }
  if (proof.ssm !== undefined && proof.ssm.timeout > test.timeout) {
    const message = 'must not be longer than the timeout of the whole test.';
    problems.push({ path: [...path, 'proof', 'ssm', 'timeout'], message });
  }
  if (test.instance_types !== 'auto') {
    for (const [index, type] of test.instance_types.entries()) {
      if (test.instance_types.indexOf(type) < index) {
        problems.push({
          path: [...path, 'instance_types', index],
          message: `${type} is listed twice. Remove it here.`,
        });
      }
    }
  }
  return problems;
}
