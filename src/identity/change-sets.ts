/** What one of our change sets does to a version of a Marketplace product. */
export type ChangeSetKind = 'validate' | 'add' | 'update' | 'restrict';

// Of a new version awspub's name, so that each finds the other's.
const beginnings: Readonly<Record<ChangeSetKind, string>> = {
  validate: 'Validation of new version',
  add: 'New version request for',
  update: 'Update of version',
  restrict: 'Restriction of versions before',
};

/**
 * The name by which a change set is found again, without the characters that AWS refuses there. Two titles may come to
 * the same name: what a change set is about is in its details.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
export function changeSetName(kind: ChangeSetKind, versionTitle: string): string {
  return `${beginnings[kind]} ${versionTitle}`.replaceAll(/[^\w\s+=.:@-]/g, '');
}

/** The names of all our change sets about one version. */
export function changeSetNames(versionTitle: string): string[] {
  return (Object.keys(beginnings) as ChangeSetKind[]).map((kind) => changeSetName(kind, versionTitle));
}
