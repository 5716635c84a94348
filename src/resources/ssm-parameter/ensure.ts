import { withOutcome } from '../../aws/errors.js';
import type { SsmParameter } from '../../config/config.js';
import { change, requireId } from '../../run/change.js';
import type { StoredParameter } from '../../run/found.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { parameterTaken } from './check.js';
import { fillPlaceholders } from './names.js';
import { readParameter } from './read.js';
import { recordParameter } from './record.js';
import { createImageParameter, overwriteImageParameter, restoreParameter } from './write.js';

/**
 * Points a parameter at the image of its region. Nothing is written when it already does.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
 */
export async function ensureSsmParameter(run: Run, publication: Publication, parameter: SsmParameter): Promise<void> {
  const { target, region, image, ami } = publication;
  const name = fillPlaceholders(parameter.name, publication);
  const connect = async () => ({ ssm: await target.clients.ssm(region.name), name });
  const found = await currentValue(run, publication, name);
  const current = found === 'unknown' ? undefined : found;
  const isDone = current?.value === ami.id; // of whatever data type: AWS can't change it
  let before: StoredParameter | undefined;
  let isSent = false;
  if (!isDone) {
    await change(
      run,
      {
        ...inRegion(region),
        image: image.name,
        resource: { kind: 'SSM parameter', name },
        action: 'announce',
        from: found === undefined ? null : found === 'unknown' ? found : 'another value',
        to: `the image ${image.name}`,
      },
      {
        expected: undefined,
        apply: async () => {
          const place = await connect();
          const imageId = requireId(ami.id);
          const value = { imageId, description: fillPlaceholders(parameter.description ?? '', publication) };
          before = await readParameter(place.ssm, name); // hours may have gone by since the inventory
          if (before === undefined) {
            isSent = true;
            before = await createImageParameter(run, place, value);
            if (before === undefined) return;
          }
          if (!parameter.allow_overwrite) {
            if (before.value === imageId) return;
            throw withOutcome(parameterTaken(name, before), 'refused');
          }
          isSent = true;
          await overwriteImageParameter(run, place, value);
        },
        undo: async () => isSent && restoreParameter(run, await connect(), requireId(ami.id), before),
      },
    );
  }
  if (run.policy.applies) recordParameter(run, publication, name, true);
}

/** A parameter's value. Where the inventory could not read all at once, it is read alone before it is written. */
async function currentValue(
  run: Run,
  { target, region }: Publication,
  name: string,
): Promise<StoredParameter | 'unknown' | undefined> {
  const { parameters } = region.publishing;
  if (parameters !== 'unknown') return parameters.get(name);
  if (!run.policy.applies) return 'unknown';
  return readParameter(await target.clients.ssm(region.name), name);
}
