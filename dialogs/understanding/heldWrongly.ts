import type { HeardWish } from './learned/hear.ts';
import type { Message } from './clean.ts';

/** In a longer message more is told than this. */
const mostWords = 10;
const held =
  /\b(?:jullie|je|zorggenoot) (?:hebben|heeft|hebt|gebruiken|gebruikt) (?:\S+ ){0,2}(?:verkeerde?|foute?|oude?|onjuiste?) (?:\S+ )?(?:nummer|telefoonnummer|adres|email|emailadres|mailadres|naam|achternaam|voornaam|geboortedatum|postcode|gegevens)\b/;

/** "Jullie hebben het verkeerde nummer van mij": what is held is wrong, which tells of no leak. */
export const withoutFalseLeak = ({ forms }: Message, heard: HeardWish | undefined): HeardWish | undefined =>
  heard && forms.length <= mostWords && held.test(forms.join(' ')) ? { ...heard, likely: { ...heard.likely, leak: 0 } } : heard;
