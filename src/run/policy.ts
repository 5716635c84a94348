/** What a command makes of the one pipeline. */
export interface Policy {
  /** Whether it changes AWS. A run that doesn't lists the changes that it would make. */
  readonly applies: boolean;
  /**
   * How far it goes: it only reads what exists, or it brings about everything that stays private, or also what the
   * public sees.
   */
  readonly until: 'inventory' | 'private' | 'public';
  /** Whether it takes back what is public: one look that shows nothing public isn't enough for it. */
  readonly withdraws?: boolean | undefined;
  /** Whether it leaves the copies in other accounts alone. */
  readonly withoutCopies?: boolean | undefined;
  /** How much of each snapshot's content is compared with its source: percent; undefined or 0 for nothing. */
  readonly contentPercent?: number;
  /** Whether an AMI whose boot test has failed is tested again, although nothing has changed. */
  readonly bootsAgain?: boolean;
  /** Whether it reads the content although it changes nothing. */
  readonly readsContent?: boolean | undefined;
}
