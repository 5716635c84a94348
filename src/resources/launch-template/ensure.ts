import type { EC2 } from '../../aws/ec2.js';
import { isDenied } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import type { LaunchTemplate as Wanted } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { change, requireId } from '../../run/change.js';
import { doubtedForMs, lookUntilFound } from '../../run/consistency.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { formerDefault, versionDescription } from './description.js';
import { type LaunchTemplate, type LaunchTemplateVersion, readLaunchTemplates, readVersions } from './read.js';
import { launchTemplatesOf } from './wanted.js';

/**
 * Adds a version with the AMI to each launch template that the config names and this region has, and makes it the
 * default one if the config says so. A version that has the AMI already counts, whoever created it,
 * unless it would lead `unpublish` back to a default version that is no longer the one before.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
 */
export async function ensureLaunchTemplates(run: Run, publication: Publication): Promise<void> {
  const wanted = launchTemplatesOf(publication);
  if (wanted.length === 0) return;
  try {
    await ensureVersions(run, publication, wanted);
  } catch (error) {
    if (run.policy.applies || !isDenied(error)) throw error; // a run that changes nothing needs no permission to look
    run.report.warning(
      `${publication.region.name}: launch templates can't be compared for ${publication.image.name}: ec2:DescribeLaunchTemplates or ec2:DescribeLaunchTemplateVersions is not allowed`,
    );
  }
}

async function ensureVersions(run: Run, publication: Publication, wanted: readonly Wanted[]): Promise<void> {
  const templates = await readLaunchTemplates(publication.region.ec2);
  for (const { launch_template_id: id, set_default_version: isDefault } of wanted) {
    const template = templates.find((one) => one.id === id);
    if (template) await ensureVersion(run, publication, template, isDefault);
  }
}

async function ensureVersion(
  run: Run,
  { region, image, ami }: Publication,
  template: LaunchTemplate,
  isDefault: boolean,
): Promise<void> {
  const { ec2 } = region;
  const present = typeof ami.id === 'string' ? await readVersions(ec2, template.id, ami.id) : [];
  const about = { ...inRegion(region), image: image.name } as const;
  const isToBecomeDefault = isDefault && !present.some(({ number }) => number === template.defaultVersion);
  const usable = present.filter(({ description }) => !isToBecomeDefault || records(description, template));
  let version = usable.map(({ number }) => number).sort((a, b) => b - a)[0];
  if (version === undefined) {
    let created: number | undefined;
    version = await change(
      run,
      {
        ...about,
        resource: { kind: 'launch template version', name: template.id },
        action: 'create',
        from: null,
        to: image.name,
      },
      {
        expected: undefined,
        apply: async () => {
          const { LaunchTemplateVersion: answer, Warning: warning } = await ec2.createLaunchTemplateVersion({
            LaunchTemplateId: template.id,
            // What launches use now, so that nobody's draft is published with the AMI.
            SourceVersion: isDefault ? '$Default' : '$Latest',
            VersionDescription: versionDescription(image.name, template.defaultVersion),
            LaunchTemplateData: { ImageId: requireId(ami.id) },
          });
          for (const { Code: code, Message: message } of warning?.Errors ?? [])
            run.report.warning(`${region.name}: launch template ${template.id}: ${code}: ${message}`);
          created = given(answer?.VersionNumber, 'VersionNumber of CreateLaunchTemplateVersion');
          return created;
        },
        undo: async () => {
          const number = created ?? (await findCreated(run, ec2, { template, imageId: requireId(ami.id) }, present));
          if (number !== undefined) await deleteVersion(ec2, template.id, number);
          return number !== undefined;
        },
      },
    );
  }
  if (!isToBecomeDefault) return;
  await change(
    run,
    {
      ...about,
      resource: { kind: 'default launch template version', name: template.id },
      action: 'update',
      from: template.defaultVersion,
      to: image.name,
    },
    {
      expected: undefined,
      apply: () => setDefaultVersion(ec2, template.id, given(version, 'the version of the launch template')),
      undo: () => setDefaultVersion(ec2, template.id, template.defaultVersion).then(() => true),
    },
  );
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html */
export async function setDefaultVersion(ec2: EC2, templateId: string, version: number): Promise<void> {
  await ec2.modifyLaunchTemplate({ LaunchTemplateId: templateId, DefaultVersion: String(version) });
}

/** Whether `unpublish` will find the way back: a version that ami-publish created records the default before it. */
function records(description: string, { defaultVersion }: LaunchTemplate): boolean {
  return [undefined, defaultVersion].includes(formerDefault(description));
}

/** The version that a request created whose answer was lost. */
async function findCreated(
  run: Run,
  ec2: EC2,
  { template, imageId }: { readonly template: LaunchTemplate; readonly imageId: string },
  before: readonly LaunchTemplateVersion[],
): Promise<number | undefined> {
  const isNew = ({ number }: LaunchTemplateVersion) => !before.some((one) => one.number === number);
  const look = async () => (await readVersions(ec2, template.id, imageId)).find(isNew)?.number;
  return lookUntilFound(run, `the new version of ${template.id}`, look, doubtedForMs);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html */
async function deleteVersion(ec2: EC2, templateId: string, number: number): Promise<void> {
  const { UnsuccessfullyDeletedLaunchTemplateVersions: failed = [] } = await ec2.deleteLaunchTemplateVersions({
    LaunchTemplateId: templateId,
    Versions: [String(number)],
  });
  const error = failed[0]?.ResponseError;
  if (error === undefined || error.Code === 'launchTemplateVersionDoesNotExist') return;
  throw new PublishError(
    'aws',
    `version ${number} of launch template ${templateId} could not be deleted: ${error.Message}`,
    {
      hint: 'Delete it in the console if nothing uses it.',
    },
  );
}
