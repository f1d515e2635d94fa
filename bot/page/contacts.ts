import type { HouseRules } from '../../domain/houseRules.ts';

/** A way to reach somebody as it stands in what the bot says, and where it leads. */
export type Contact = readonly [text: string, href: string];

const call = (number: string): Contact => [number, `tel:${number.replaceAll(/[^\d+]/g, '')}`];
const site = (name: string): Contact => [name, `https://${name}`];

/**
 * What becomes a link in the bot's lines besides whole addresses: our own mail address and number, and those for a crisis. Other
 * numbers and addresses in them are the person's own, read back.
 */
export const contactsOf = ({ contactMail, contactPhone, crisisNumbers }: HouseRules): Contact[] => {
  const { emergency, suicide, suicideChat, safeAtHome, listening, children } = crisisNumbers;
  const numbers = [emergency, suicide, safeAtHome, listening, children, ...(contactPhone === null ? [] : [contactPhone])];
  return [[contactMail, `mailto:${contactMail}`], site(suicideChat), ...numbers.map(call)];
};
