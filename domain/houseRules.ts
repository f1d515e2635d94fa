/** The settings and facts that shape what is said. */
export interface HouseRules {
  /** When an advisor answers, as shown. */
  replyWithin: string;
  /** Hours after which a conversation that was not handed in is erased. */
  draftHours: number;
  contactMail: string;
  contactPhone: string | null;
  /** Where the privacy statement can be read. */
  statementUrl: string;
  statementVersion: string;
  healthGround: 'contract' | 'explicit_consent';
  /** Days within which a complaint is answered; `null`: no date is named. */
  complaintDays: number | null;
  language: 'nl';
  crisisNumbers: CrisisNumbers;
}

/** Telephone numbers for a crisis. `checkedOn` is the day a person last called them all, `null` until then. */
export interface CrisisNumbers {
  checkedOn: string | null;
  emergency: string;
  suicide: string;
  suicideChat: string;
  safeAtHome: string;
  listening: string;
  children: string;
}
