/** What it is made sure for who somebody is: to go on with requests of this conversation, or to speak of one from another. */
export type Proven =
  | { is: 'requests'; references: string[] }
  | {
      is: 'course' | 'withdrawal';
      reference: string;
      /** Requests of this conversation for which the same code is awaited. */
      also?: string[];
    };

/** Consent was withdrawn, or a use was objected to: where that is to stop. Nobody has to show who they are for that (AVG art. 7(3), 21(3)). */
export interface OfOffers {
  is: 'offers';
  objects?: true;
}

/** A check of who somebody is that is under way: an address is awaited, or the code that went to it. */
export type Check = {
  /** What it waits for was asked, so that it is asked shortly from now on. */
  asked?: true;
  /** Answers that were no address and no code. */
  misses?: number;
  /** An address that is read back before it counts; `written` where it is our suggestion for that. */
  doubt?: { value: string; written?: string };
} & (
  | { stage: 'address'; purpose: Proven | OfOffers }
  | {
      stage: 'code';
      purpose: Proven;
      address: string;
      /** Of the newest code, the only one that works, and when that ends. */
      proof: string;
      endsAt: string;
      /** Codes that were typed wrong. */
      tries: number;
    }
);

export type CodeCheck = Extract<Check, { stage: 'code' }>;
