import type { WantedImage } from './wanted.js';

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
  /** What the boot test of an image can't show where the run goes; absent, or undefined for an image: it shows all. */
  readonly bootLimits?: (image: Pick<WantedImage, 'configFile' | 'config'>) => BootLimits | undefined;
  /** Boots one instance after the other, each from its launch to its end, where all of them have one machine. */
  readonly bootTurn?: BootTurn | undefined;
}

/** Runs something once all that came before have ended. */
export type BootTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** What a boot test can't show. Where there are limits, there is no network either. */
export interface BootLimits {
  /** Why the image is launched and not tested, in words; undefined: it really boots. */
  readonly notRun: string | undefined;
  /** What a boot leaves open, in words, such as `network`. */
  readonly notTested: readonly string[];
}
