import { saidIn } from './reading.ts';

/** Time is asked, something is weighed first, or somebody calls away. */
const waits =
  /\b(?:wacht(?:en|te)?|momentje|moment|ogenblik\w*|misschien|twijfel\w*|aarzel\w*|(?:na|be)?denken|overleggen|later|straks|morgen|eerst|hallo|roept|helft|mits|tenzij)\b|\b(?:telefoon|bel|deurbel) gaat\b|\bgeen (?:idee|tijd)\b/;
const surely =
  /\bgeen (?:twijfel|moment)\b|\b(?:twijfel|aarzel) (?:ik )?(?:niet|geen)\b|\bniet (?:aan|over|lang) .{0,14}denken\b|\bhoef\b.{0,20}\bdenken\b/;
/** On terms, that are not the bot's own. */
const terms =
  /\bals (?!(?:je|jij|jullie|u|het|dat) (?:\S+ )?(?:wil|wilt|willen|kan|kunt|mag|moet|doe|doet|doen|nodig|lukt|helpt|zegt|zeggen|vraagt)\b|volgt$|een bus)/;
/** A question stands behind it, or it is one. */
const asks =
  /\b(?:hoe(?!wel| dan ook| eerder| sneller)|hoeveel|wanneer|waarom(?! niet)|wie|waar (?:is|staat|vind|kan|moet)|wat (?:nu|dan|nou|is|kost|doe|doen|gebeurt|moet|houdt|betekent|bedoel\w*)|en (?:dan|nu|verder)$)|^(?:(?:ja|ok|oke|maar|en) )*(?:moet|mag|kan|kun|zal|wordt|worden|krijg) (?:ik|je|jullie|we|er|het|dat)\b/;
const goodAsking =
  /\b(?:kan|mag) (?:het|dat|je|jullie) (?:bellen|mailen|weten|wel|gerust|zeker|best|gewoon|allemaal|zo|doen)\b|\bwie (?:ik|me)\b|\bhoe (?:het|ik|jullie|je)\b/;
/** "Ja, mijn dossier niet": what is denied after the yes. */
const denied = /^(?:ja|ok|oke|prima|goed) (?:mijn|de|het|die|dat|deze|alleen) (?:\S+ )?niet$/;
/** "Mijn hart klopt snel" agrees to nothing. */
const ofHeart = /\bhart (?:klopt|bonkt|bonst)\b/;

/** Whether words that hold a yes hold it back too: they wait, set terms, ask or deny. What hangs on the answer is then asked again. */
export const isHeldBack = (forms: readonly string[]): boolean => {
  const said = saidIn(forms);
  return (
    (waits.test(said) && !surely.test(said)) ||
    terms.test(said) ||
    (asks.test(said) && !goodAsking.test(said)) ||
    denied.test(said) ||
    ofHeart.test(said)
  );
};
