import * as z from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, integer, pattern, text } from './scalars.js';

export const launchTemplateId = pattern(
  /^lt-[0-9a-f]{17}$/,
  'be the ID of a launch template, such as lt-0123456789abcdef0',
);

export const launchTemplateVersion = pattern(/^([1-9]\d*|\$Default|\$Latest)$/, 'be a number, $$Default or $$Latest');

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

const templateOfFastLaunchSchema = z
  .strictObject({
    launch_template_id: optional(launchTemplateId, {
      description: 'The ID of the launch template, which is in one region.',
    }),
    launch_template_name: optional(text(3, 128), {
      description: 'The name of the launch template, which each region has to have.',
    }),
    launch_template_version: defaulted(launchTemplateVersion, '$Default', {
      description: 'The version of the launch template: a number, `$$Default` or `$$Latest`.',
    }),
  })
  .superRefine(({ launch_template_id: id, launch_template_name: name }, context) => {
    if ((id === undefined) === (name === undefined))
      context.addIssue(problem('must have one of launch_template_id and launch_template_name'));
  });

// Defaults and limits are EC2's and Image Builder's.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html
export const fastLaunchSchema = z.strictObject({
  enabled: defaulted(flag, true, {
    description: '`false` disables fast launch of the AMI. Without `fast_launch`, it is left as it is.',
  }),
  max_parallel_launches: defaulted(integer(6, 10_000), 6, {
    description: 'How many instances EC2 may launch at the same time to create the snapshots.',
  }),
  launch_template: optional(templateOfFastLaunchSchema, {
    description: 'The launch template with which EC2 launches them. Without it, EC2 uses the default VPC.',
  }),
  snapshot_configuration: defaulted(
    z.strictObject({
      target_resource_count: defaulted(integer(1, 10_000), 5, { description: 'How many snapshots are kept ready.' }),
    }),
    {},
    { description: 'The snapshots that EC2 prepares.' },
  ),
  account_id: accountId,
});
