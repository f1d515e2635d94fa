const refusal =
  /^(?:nee,? )?(?:ik wil (?:liever )?niet (?:meer )?(?:dat (?:jullie|u|je) (?:mij|me) (?:nog |meer )?(?:op)?bel(?:len|t)|(?:op)?gebeld worden)|ik wil dat (?:jullie|u|je) (?:ermee )?(?:stoppen|stopt) (?:met )?(?:mij |me )?(?:te )?bellen|stop(?:pen)? met (?:mij |me )?(?:te )?bellen|bel (?:mij|me) (?:alsjeblieft |aub )?niet(?: meer)?)/;
const instead =
  /^(?:[ ,.;!]|ik wil|dat|het|liever|graag|alles|alleen|enkel|maar|per|via|de|een|stuur|mij|me|schriftelijk|e?-?mail(?:en)?|brief|post|en)*$/;

/** Somebody wants no calls, and says nothing besides but how they are written to: that is no right. */
export const isOnlyOfCalls = (plain: string): boolean => {
  const said = plain.trim();
  const refused = refusal.exec(said)?.[0];
  return refused !== undefined && instead.test(said.slice(refused.length));
};
