import { resourceLabel } from '../report/resource.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';

/** Reports settings of images that are for an account in which this run has none of their AMIs: they have no effect. */
export function reportIgnoredAccounts(run: Run, targets: readonly Target[]): void {
  const wanted = targets.flatMap((target) =>
    target.regions.flatMap(({ images }) => images.map((image) => ({ target, image }))),
  );
  const reported = new Set<string>();
  for (const { image } of wanted) {
    const having = wanted.filter((one) => one.image.name === image.name);
    const accounts = new Set(
      having.flatMap((one) => [one.target.accountId, ...one.image.copyTo.map(({ accountId }) => accountId)]),
    );
    for (const [what, account] of settingsFor(image)) {
      if (accounts.has(account)) continue;
      const notice = `${image.name}: ${what} is ignored, because it is for account ${account}, where this run has no AMI of the image`;
      if (!reported.has(notice)) run.report.info(notice);
      reported.add(notice);
    }
  }
}

/** What an image's config sets for one account. */
function settingsFor({ config }: WantedImage): [what: string, accountId: string][] {
  const { launch_templates: templates, fast_launch: fastLaunch, ssm_parameter: parameters } = config;
  const all: [what: string, accountId: string | undefined][] = [
    ...templates.map((one): [string, string | undefined] => [
      `launch template ${one.launch_template_id}`,
      one.account_id,
    ]),
    ['fast_launch', fastLaunch?.account_id],
    ...parameters.map((one): [string, string | undefined] => [
      resourceLabel({ kind: 'SSM parameter', name: one.name }),
      one.account_id,
    ]),
  ];
  return all.flatMap(([what, accountId]) => (accountId === undefined ? [] : [[what, accountId]]));
}
