import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { scopeOf } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import { undeletable } from './supersede.js';

/** Can each older image be deleted that `supersede` is to delete? */
export function checkOlderImages(target: Target, nowMs: number): CheckAnswer[] {
  return target.regions.flatMap((region) =>
    undeletable(region, nowMs).map(({ old, by }): CheckAnswer => {
      const message = `supersede would delete ${old.name} (${old.id}), which is protected from deregistration`;
      const hint =
        'Disable its protection and wait for the cooldown, if it has one. Or set `then` of `supersede` to `deprecate`, `disable` or `private`.';
      return {
        answer: 'no',
        what: `${region.name}: ${old.name} can be deleted`,
        error: new PublishError('preflight', message, { hint }),
        scope: scopeOf(region, [by]),
      };
    }),
  );
}
