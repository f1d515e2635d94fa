const refusal =
  /^(?:nee,? )?(?:ik wil (?:liever )?niet (?:meer )?(?:dat (?:jullie|u|je) (?:mij|me) (?:nog |meer )?(?:op)?bel(?:len|t)|(?:op)?gebeld worden)|ik wil dat (?:jullie|u|je) (?:ermee )?(?:stoppen|stopt) (?:met )?(?:mij |me )?(?:te )?bellen|stop(?:pen)? met (?:mij |me )?(?:te )?bellen|bel (?:mij|me) (?:alsjeblieft |aub )?niet(?: meer)?)/;
const instead: ReadonlySet<string> = new Set(
  'ik wil dat het liever graag alles alleen enkel maar per via de een stuur mij me schriftelijk mail mailen email e-mail e-mailen brief post en'.split(
    ' ',
  ),
);

/** Somebody wants no calls, and says nothing besides but how they are written to: that is no right. */
export const isOnlyOfCalls = (plain: string): boolean => {
  const said = plain.trim();
  const refused = refusal.exec(said)?.[0];
  if (refused === undefined) return false;
  const rest = said.slice(refused.length).split(/[\s,.;!]+/);
  return rest.every((word) => word === '' || instead.has(word));
};

const refusing =
  /\b(?:niet|nooit|geen|stop\w*|ophouden|houd\w* op)\b[^.?!]{0,40}\b(?:bel|belt|bellen|gebeld|telefoontjes?|opbellen|opgebeld)\b/iu;
const wantsSomebody = /\b(?:mens|iemand|medewerk\w+|adviseur|persoon|collega|spreken)\b/iu;

/** "Ik wil niet dat jullie mij bellen" has the words of a wish for a person, and asks for nobody. */
export const asksNobodyToCall = (text: string): boolean => refusing.test(text) && !wantsSomebody.test(text);
