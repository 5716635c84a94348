import type { Problem } from '../problem.js';
import { lastRole, parseRole } from '../role-arn.js';
import type { Draft, DraftImage } from '../schema.js';

// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
const accountsPerImage = 1536;

/** Accounts that are named twice, or are too many, roles of no account, and an image that no account can keep a copy of. */
export function targetAccountRules(name: string, image: DraftImage, targets: Draft['targets']): Problem[] {
  const { target_account_ids: accounts, target_account_role: role, temporary } = image;
  const path = ['images', name, 'target_account_ids'];
  const built = targets.flatMap((target) => {
    const role = lastRole(target);
    return role === undefined ? [] : parseRole(role).accountId;
  });
  const problems: Problem[] = accounts.flatMap((account, index): Problem[] => {
    const at = [...path, index];
    if (accounts.indexOf(account) < index) return [{ path: at, message: `${account} is listed twice.` }];
    if (!built.includes(account)) return [];
    return [{ path: at, message: `${account} is also in targets, so the AMI is created there. Remove it here.` }];
  });
  if (accounts.length > accountsPerImage) {
    problems.push({ path, message: `must have at most ${accountsPerImage} entries; it has ${accounts.length}.` });
  }
  if (temporary && accounts.length > 0) {
    const message =
      "can't be set together with temporary: true, because `cleanup` deletes nothing in other accounts. Set it to [] for this image.";
    problems.push({ path, of: 'key', message });
  }
  for (const [account, value] of typeof role === 'string' ? [] : Object.entries(role)) {
    const rolePath = ['images', name, 'target_account_role', account];
    const ofAccount = /^arn:[\w-]+:iam::(\d{12}):/.exec(value)?.[1] ?? account;
    if (!accounts.includes(account)) {
      problems.push({ path: rolePath, of: 'key', message: `${account} is not in target_account_ids.` });
    } else if (ofAccount !== account) {
      problems.push({ path: rolePath, message: `must be a role of ${account}; got one of ${ofAccount}.` });
    }
  }
  return problems;
}
