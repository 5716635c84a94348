import { policyFiles } from '../iam/files.js';
import type { CallerPolicy } from '../iam/requests.js';
import { count } from '../lines.js';
import { code, folded } from '../markdown.js';
import type { Section } from '../page.js';

/** What the run of which this was a rehearsal has to be allowed. @param manifest the path of the manifest */
export function iamPolicy(manifest: string): Section {
  return {
    title: 'IAM policy',
    share: 0.3,
    body: (result) => {
      const all = policyFiles(result, manifest);
      if (all.length === 0) return '';
      const parts = all.map(({ policy, files }) => {
        const blocks = files.map(({ name, text }) => `${code(name)}\n\n${fenced(text)}`);
        return folded(titleOf(policy), [notesOf(policy), ...blocks].join('\n\n'));
      });
      return [result.rehearsal?.isRemembered ? ofWhatIsLeft : ofAll, ...parts].join('\n\n');
    },
  };
}

const ofAll = 'All that the requests of this rehearsal need, and nothing else.';
const ofWhatIsLeft = `${ofAll} It starts from the remembered account and sends none for what exists there. For the policy of a whole release, rehearse without ${code('remember-account')}.`;

function titleOf({ caller, documents }: CallerPolicy): string {
  const actions = new Set(documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)));
  const whose = caller === '' ? 'The credentials of the run' : code(caller);
  return `${whose}: ${count(actions.size, 'action')}`;
}

function notesOf({ documents, fitsInline, besides }: CallerPolicy): string {
  const asManaged =
    documents.length === 1 ? 'fits into one managed policy' : `needs ${documents.length} managed policies`;
  const size = fitsInline
    ? `It ${asManaged}, and into the inline policies of a role that has no others.`
    : `It ${asManaged}, and is too long for the inline policies of a role.`;
  const reasons = Object.entries(besides).map(([action, why]) => `- ${code(action)}: ${reason(why)}`);
  if (reasons.length === 0) return size;
  return [size, 'The rehearsal sent no request for these, which a run may need all the same:', reasons.join('\n')].join(
    '\n\n',
  );
}

/** Our own words, in which backticks are code. */
function reason(why: string): string {
  return why.replaceAll(/`([^`]+)`/g, (_, name: string) => code(name));
}

/** A block of code. Its fence is longer than whatever in it looks like one. */
function fenced(json: string): string {
  const longest = Math.max(2, ...[...json.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}json\n${json}${fence}`;
}
