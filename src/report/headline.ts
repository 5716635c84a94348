import { failureGroups } from './failure-groups.js';
import { count } from './lines.js';
import type { ResourceKind } from './resource.js';
import type { ChangeAction, ChangeResult, RunResult } from './result.js';
import { publicText } from './standing.js';

/** What a reader wants to know first: how it stands, in one line, and what to do next. */
interface Headline {
  readonly mark: '✅' | '📝' | '❌' | '⏳' | '⏹️' | '⚠️';
  /** The command, and what there is to say of it. */
  readonly title: string;
  /** Sentences. */
  readonly next: readonly string[];
}

const again = 'Everything created so far is kept. Run again to continue.';

export function headline(result: RunResult): Headline {
  const { mark, title, next } = result.rehearsal !== undefined ? rehearsed(result) : headlineOf(result);
  return { mark, title, next: next.filter((sentence) => sentence !== '') };
}

function headlineOf(result: RunResult): Headline {
  const { command, outcome } = result;
  if (outcome === 'cancelled')
    return { mark: '⏹️', title: joined(`${command} was cancelled`, stands(result)), next: [again] };
  if (outcome === 'failed') return failed(result);
  const planned = countOf(result.changes, 'planned');
  switch (command) {
    case 'check':
      return { mark: '✅', title: `check: ${count(result.images.length, 'image')} checked, no problems`, next: [] };
    case 'verify':
      return { mark: '✅', title: joined('verify: AWS is as the config says', publicText(result)), next: [] };
    case 'list':
      return { mark: '✅', title: joined('list', publicText(result), ': '), next: [] };
    case 'plan':
      if (planned === 0) return { mark: '✅', title: joined('plan: nothing to change', publicText(result)), next: [] };
      return {
        mark: '📝',
        title: joined(`plan: ${count(planned, 'change')} to make`, publicText(result), '; now '),
        next: [`Run \`publish\` to ${planText(result.changes)}.`],
      };
  }
  if (planned > 0) {
    const next = [`Run without \`dry-run\` to ${planText(result.changes)}.`];
    return {
      mark: '📝',
      title: joined(`${command} (dry run): ${count(planned, 'change')} to make`, publicText(result), '; now '),
      next,
    };
  }
  return succeeded(result);
}

function succeeded(result: RunResult): Headline {
  const { command, changes, complete } = result;
  const made = changes.length === 0 ? 'nothing to change' : `${count(countOf(changes, 'done'), 'change')} made`;
  const state = publicText(result);
  const title = command === 'cleanup' || state === '' ? joined(`${command}: ${made}`, state) : `${command}: ${state}`;
  if (complete || command === 'cleanup')
    return { mark: '✅', title, next: command === 'create' ? ['Run `publish` to publish it.'] : [] };
  return {
    mark: '⚠️',
    title: joined(title, 'not complete'),
    next: ['The warnings below show what is missing. Run again to continue.'],
  };
}

function failed(result: RunResult): Headline {
  const { command, changes, failures } = result;
  const serious = failures.filter(({ bestEffort }) => !bestEffort);
  const problems = failureGroups({ ...result, failures: serious }).length;
  const fix = `Fix ${problems === 1 ? 'this problem' : 'these problems'} and run again.`;
  if (serious.length > 0 && serious.every(({ code }) => code === 'timeout')) {
    return { mark: '⏳', title: joined(`${command} ran out of time`, stands(result)), next: [again] };
  }
  switch (command) {
    case 'auto':
      return { mark: '❌', title: 'ami-publish could not start', next: ['Nothing was changed.', fix] };
    case 'check':
      return { mark: '❌', title: `check: ${count(problems, 'problem')}`, next: [fix] };
    case 'plan':
      return {
        mark: '❌',
        title: joined(`plan: publish would fail with ${count(problems, 'problem')}`, publicText(result), '; now '),
        next: [fix],
      };
    case 'verify': {
      const isDrift = serious.every(({ code }) => code === 'drift');
      const found = count(problems, isDrift ? 'difference' : 'problem');
      return { mark: '❌', title: joined(`verify: ${found}`, publicText(result)), next: [] };
    }
  }
  const kept = changes.some(({ outcome }) => outcome === 'done') ? 'What was created is kept and used again.' : '';
  return { mark: '❌', title: joined(`${command} failed`, stands(result)), next: [fix, kept] };
}

/** Of a run that ended early: what is public, or that nothing was done at all. */
function stands(result: RunResult): string {
  const state = publicText(result);
  if (result.changes.some(({ outcome }) => outcome === 'done' || outcome === 'unknown')) return state;
  return joined('nothing was changed', state);
}

function rehearsed(result: RunResult): Headline {
  const next = ['No AWS account was used: what this page shows exists only in the rehearsal.'];
  if (result.outcome === 'cancelled') return { mark: '⏹️', title: 'The rehearsal was cancelled', next };
  if (result.outcome === 'failed') {
    const problems = failureGroups(result).filter(({ failure }) => !failure.bestEffort).length;
    return { mark: '❌', title: `Rehearsal: publish would fail with ${count(problems, 'problem')}`, next };
  }
  const state = publicText(result);
  const title = joined('Rehearsal: publish would succeed', state, '; then ');
  return { mark: '✅', title, next: [...next, notRun(result)] };
}

/** That a release would succeed says less where an image was not booted. */
function notRun({ changes }: RunResult): string {
  const many = countOf(changes, 'not run');
  if (many === 0) return '';
  return many === 1
    ? '1 boot test was not run: its table shows why.'
    : `${many} boot tests were not run: their table shows why.`;
}

function joined(first: string, second: string, between = ', '): string {
  return second === '' ? first : `${first}${between}${second}`;
}

function countOf(changes: readonly ChangeResult[], outcome: ChangeResult['outcome']): number {
  return changes.filter((change) => change.outcome === outcome).length;
}

/** What a run that made the planned changes would do, as the end of a sentence. */
function planText(changes: readonly ChangeResult[]): string {
  const planned = changes.filter(({ outcome }) => outcome === 'planned');
  const many = (kind: ResourceKind, action: ChangeAction): number =>
    planned.filter((change) => change.resource.kind === kind && change.action === action).length;
  const [created, published] = [many('image', 'create'), many('launch permission', 'publish')];
  const parts = [
    ...(created > 0 ? [`create ${count(created, 'AMI')}`] : []),
    ...(published > 0 ? [`make ${count(published, 'AMI')} public`] : []),
  ];
  return parts.length === 0 ? 'make them' : parts.join(' and ');
}
