const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Words that say little by themselves. */
export const smallWords: ReadonlySet<string> = set(
  'de het een deze dit die dat daar hier er ze zij hij we wij ik je jullie hem haar hen hun me mijn jouw onze ons zijn wat wie waar hoe wanneer welke',
  'iets niets niks alles alle allemaal iemand niemand men elkaar zelf zelfs ander andere of en maar want dus omdat als dan toen zodat hoewel doordat',
  'in op aan bij met voor van uit over onder tot naar door om per zonder tegen tussen na sinds erop eraan erbij erin ervan ermee erover ervoor af mee terug toe',
  'is was waren ben bent word wordt worden werd heb hebt heeft hebben had hadden kan kun kunt kunnen kon zal zul zullen zou zouden moet moeten moest',
  'mag mogen mocht wil wilt willen wilde wou ga gaat gaan ging doe doet doen deed kom komt komen kwam blijf blijft blijven laat laten hoef hoeft hoefde hoeven te',
  'niet geen nooit altijd soms vaak nu straks later eerst weer even gewoon eigenlijk misschien toch heel erg zo zeer veel weinig meer minder best ook nog al wel',
  'verder helemaal echt net steeds inderdaad trouwens namelijk natuurlijk o oh ah ja nee nou hoor joh ach tja eh uh hm oja nogmaals hopelijk gelukkig alleen',
);

/** Of the conversation itself: agreeing, thanking, wishing, checking and sending. */
export const talkWords: ReadonlySet<string> = set(
  'tis goe goei goeie',
  'dank bedankt dankje dankjewel dankuwel danke merci thanks alvast hartelijk vriendelijk top fijn fijne mooi mooie leuk lief lieve aardig super geweldig prettig prettige',
  'handig duidelijk helder netjes keurig goed goede prima akkoord klopt kloppen kloppend juist correct perfect uitstekend oke ok tevreden blij benieuwd opgelucht gerust',
  'hartstikke precies exact graag alsjeblieft lijkt ziet staat opgeschreven genoteerd verwoord beschreven samengevat compleet volledig',
  'hoop hopen hoopt wens wensen groet groeten groetjes mvg doei dag avond weekend succes sterkte werkse welkom sorry',
  'meid schat lieverd mop jongen robot bot computer chatbot mens mensen meneer mevrouw',
  'verstuur versturen verstuurd verzend verzenden verzonden stuur sturen gestuurd doorsturen doorgestuurd opsturen doorgeven doorgegeven geef geven gegeven indienen ingediend',
  'bericht antwoord antwoorden reactie reageren reageert hoor horen wacht wachten afwachten afwacht bellen belt bel gebeld terugbellen teruggebeld opbellen telefoontje',
  'contact mailen gemaild email nummer naam adres gegevens vraag vragen vraagje vraagjes verhaal situatie tekst overzicht samenvatting stukje formulier gesprek chat aanvraag',
  'lezen gelezen lees nagelezen doorgelezen nagekeken kijken gekeken gecontroleerd bekeken gezien meegelezen meelezen gecheckt checken ingevuld invullen getypt typen gezegd zeggen zeg gevraagd gedaan',
  'weet weten denk denken vind vindt vinden zie zien snap begrijp begrepen geloof bedoel bedoelde zegt kijkt leest ziet',
  'verander veranderen veranderd wijzig wijzigen gewijzigd aanpassen aangepast toevoegen toe voegen aanvullen aan passen verbeteren corrigeren anders rest',
  'klaar afgerond einde eind slot ding dingetje punt komma procent honderd 100 zover tijd moeite geduld aandacht service snel snelle spoedig gauw vlot beste meteen',
  'hulp helpen helpt geholpen adviseur medewerker collega zorggenoot vergat vergeten vergeet eens mee deur weg maken zoals zei raar gek spannend wennen los mis mist orde ontbreekt meekijkt meekijken luisteren luistert meedenken meedenkt',
);
