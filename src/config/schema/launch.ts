import { z } from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, pattern } from './scalars.js';

const launchTemplateId = pattern(/^lt-[0-9a-f]{17}$/, 'be the ID of a launch template, such as lt-0123456789abcdef0');

const accountId = optional(pattern(/^\d{12}$/, 'be an account ID of 12 digits'), {
  description: 'The account that it is in. Other accounts than that of the run are ignored. Default: every account.',
});

const launchTemplateSchema = z.strictObject({
  launch_template_id: required(launchTemplateId, {
    description: 'The ID of the launch template. It gets the AMI of its own region.',
  }),
  account_id: accountId,
  set_default_version: defaulted(flag, true, {
    description:
      'Make the new version the default one. It then has the parameters of the version that was the default before; ' +
      'otherwise, those of the latest one.',
  }),
});

export const launchTemplatesSchema = z.array(launchTemplateSchema).superRefine((templates, context) => {
  const ids = templates.map(({ launch_template_id: id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index)
      context.addIssue(problem('must be unique in this list', [index, 'launch_template_id']));
  }
});
