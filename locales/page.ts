/**
 * The sentences of the page itself; what they tell of Zorggenoot stands in the privacy statement, which is a text of its own.
 * `{name}` is filled in.
 */
export const page = {
  'page.title': 'Zorggenoot: vragen over mantelzorg',
  'page.label.skip': 'Naar de inhoud',
  'page.label.ways': 'Op deze pagina',
  'page.label.statement': 'Privacyverklaring',
  'page.label.contents': 'Onderdelen van de privacyverklaring',
  'page.label.mail': 'E-mail',
  'page.label.phone': 'Telefoon',
  'page.label.post': 'Post',

  'page.heading.main': 'Zorg je voor iemand?',
  'page.lead': 'Bij Zorggenoot kun je terecht met vragen over mantelzorg. Een adviseur helpt je verder.',
  'page.danger': 'Gaat het om direct gevaar? Bel {emergency}.',

  'page.heading.reach': 'Zo bereik je ons',
  'page.reach.withPhone': 'Je kunt ons mailen, bellen of een brief sturen.',
  'page.reach.withoutPhone': 'Je kunt ons mailen of een brief sturen.',
  'page.reach.tell': 'Schrijf je naam op, en hoe we je kunnen bereiken. Vertel kort waar je hulp bij zoekt. Deel alleen wat nodig is.',
  'page.reach.number': 'Stuur geen burgerservicenummer mee.',

  'page.heading.assistant': 'De digitale assistent',
  'page.assistant.what':
    'Zorggenoot heeft ook een digitale assistent. Dat is een computer, geen mens. De assistent stelt een paar korte vragen.',
  'page.assistant.person': 'Daarna helpt een adviseur je verder. Je mag ook meteen om een mens vragen.',
  'page.assistant.where': '{chat} Werkt de chat niet bij jou? Mail dan naar {mail}.',
  'page.label.chat': 'Vraag stellen (chat)',
  'page.assistant.trial': 'Probeer je dit programma uit op je eigen computer? Typ dan {command} in een terminal.',

  'page.heading.about': 'Over Zorggenoot',
  'page.about.maker': 'Zorggenoot is een initiatief van Sparklab B.V. We zijn onderdeel van NN Group N.V.',
  'page.about.register': 'Bij de Kamer van Koophandel hebben we nummer 68034229.',

  'page.statement.intro':
    'Hier lees je welke gegevens we van je bewaren en waarom. Ook staan hier je rechten. Dit is de versie van {date}.',
  'page.statement.ask': 'Heb je een vraag over je gegevens? Mail naar {mail}.',
} as const;

export type PageKey = keyof typeof page;
