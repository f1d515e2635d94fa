import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

describe('several things in one message', () => {
  it('fills all of them, in any state', () => {
    const said = 'Ik ben Riet de Vries, 06 12 34 56 78, riet@voorbeeld.nl, ik zorg voor mijn moeder met dementie';
    for (const state of ['start', 'ask_name', 'ask_phone', 'ask_email'] as const) {
      expect(understand(said, state)).toMatchObject({
        intent: 'intake',
        control: 'answer',
        slots: {
          name: 'Riet de Vries',
          phone: '+31612345678',
          email: 'riet@voorbeeld.nl',
          relation: 'moeder',
          situation: 'ik zorg voor mijn moeder met dementie',
        },
      });
    }
  });

  it('reads a filled-in form on lines', () => {
    expect(
      understand('Marie-José Hendriks\n06-22334455\nmj.hendriks@kpnmail.nl\nIk zorg voor mijn man, hij heeft alzheimer.', 'ask_name').slots,
    ).toEqual({
      name: 'Marie-José Hendriks',
      phone: '+31622334455',
      email: 'mj.hendriks@kpnmail.nl',
      situation: 'Ik zorg voor mijn man, hij heeft alzheimer.',
      relation: 'partner',
    });
  });

  it('reads someone who tells it as on the telephone', () => {
    expect(understand('Dag, u spreekt met Henk Jansen uit Apeldoorn. Mijn nummer is 055-1234567.', 'start').slots).toEqual({
      name: 'Henk Jansen',
      phone: '+31551234567',
    });
  });

  it('leaves contact data out of the account', () => {
    expect(understand('ik ben Piet en mn vrouw heeft ms mn nummer is 0612345678', 'start').slots).toEqual({
      name: 'Piet',
      phone: '+31612345678',
      situation: 'mn vrouw heeft ms',
      relation: 'partner',
    });
    expect(understand('mijn kleinzoon heeft er een voor mij gemaakt riet83@gmail.com', 'ask_email').slots).toEqual({
      email: 'riet83@gmail.com',
    });
  });

  it('keeps an account as it was written', () => {
    const said = '  Mijn man (78) heeft Parkinson.\nIk slaap slecht, en de kinderen wonen ver weg…  ';
    expect(understand(said, 'ask_situation').slots.situation).toBe(said.trim());
  });

  it.each(['x', '', '😀'])('"%s" is no account', (said) => {
    expect(understand(said, 'ask_situation')).toMatchObject({ slots: {}, valid: false, problem: { slot: 'situation' } });
  });
});

describe('who receives the care', () => {
  it.each([
    ['ik zorg voor mijn moeder', 'moeder'],
    ["ik zorg voor m'n moeke", 'moeder'],
    ['mn pa is dement', 'vader'],
    ['mijn stiefvader heeft kanker', 'vader'],
    ['ik zorg voor mijn vader en moeder', 'ouders'],
    ['mijn ouders hebben hulp nodig', 'ouders'],
    ['mijn man heeft parkinson', 'partner'],
    ['mijn echtgenote ligt in het ziekenhuis', 'partner'],
    ['onze zoon heeft autisme', 'kind'],
    ['ik zorg voor mijn pleegdochter', 'kind'],
    ['mijn broer heeft hersenletsel', 'broer_zus'],
    ['hulp voor mijn schoonmoeder', 'schoonouder'],
    ['mijn oma kan niet meer alleen thuis wonen', 'grootouder'],
    ['ik help mijn tante met alles', 'ander_familielid'],
    ['ik zorg voor mijn buurvrouw van 80', 'buur'],
    ['ik zorg voor een goede vriendin', 'vriend'],
    ['ik zorg voor mijn ex', 'anders'],
    ['ik zorg voor mijn man en voor mijn moeder', 'meerdere'],
    ['mijn zus en ik zorgen voor onze ouders', 'ouders'],
    ['ik zorg voor mijn man, mijn dochter helpt soms', 'partner'],
    ['samen met mijn broer zorg ik voor mijn vader', 'vader'],
    ['ik zorg voor mijn moeder, mijn zoon regelt de post', 'moeder'],
  ])('%s → %s', (said, relation) => expect(understand(said, 'ask_situation').slots.relation).toBe(relation));

  it.each(['ik heb een vraag over het pgb', 'ik ben moe', 'mijn dochter belt u morgen'])('nobody in "%s"', (said) => {
    expect(understand(said, 'ask_situation').slots.relation).toBeUndefined();
  });
});

describe('when to call', () => {
  it.each([
    ["'s ochtends", 'ochtend'],
    ['in de middag graag', 'middag'],
    ['na 18 uur', 'na 18:00'],
    ['na 6 uur', 'na 18:00'],
    ['voor 9 uur', 'voor 09:00'],
    ['tussen 9 en 12', 'tussen 09:00 en 12:00'],
    ['tussen 1 en 3', 'tussen 13:00 en 15:00'],
    ['morgen tussen half tien en tien', 'morgen tussen 09:30 en 10:00'],
    ['om 10:30', 'om 10:30'],
    ['maandag en dinsdag', 'ma di'],
    ['liefst maandagochtend', 'ma ochtend'],
    ['donderdagmiddag vanaf 2 uur', 'do vanaf 14:00'],
    ['niet op woensdag', 'niet wo'],
    ['woensdag kan ik niet', 'niet wo'],
    ['doordeweeks overdag', 'doordeweeks overdag'],
    ['niet in het weekend', 'niet weekend'],
    ['maakt niet uit', 'altijd'],
  ])('%s → %s', (said, contactTime) => expect(understand(said, 'ask_time')).toMatchObject({ slots: { contactTime }, valid: true }));
});

describe('circumstances', () => {
  it.each([
    ['ik ben 14 en zorg voor mijn moeder', 'minor'],
    ['ik zit in groep 8', 'minor'],
    ['ik ben pas 12 jaar', 'minor'],
    ['namens mijn moeder vraag ik dit', 'representative'],
    ['ik heb een volmacht van mijn vader', 'representative'],
    ['mijn man is overleden', 'deceased'],
    ['ik ben van de politie', 'authority'],
    ['mijn gegevens zijn gelekt', 'leak'],
    ['ik ben wijkverpleegkundige en vraag dit voor mijn cliënt', 'professional'],
  ])('%s: %s', (said, flag) => expect(understand(said, 'ask_situation').flags).toContain(flag));

  it.each(['mijn zoon is 12', 'ik ben 15 jaar getrouwd', 'ik ben 10 jaar mantelzorger', 'ik ben 62', 'ik zorg al 14 jaar voor hem'])(
    '"%s" says nothing of being young',
    (said) => {
      expect(understand(said, 'ask_situation').flags).not.toContain('minor');
    },
  );
});

describe('what is told beside something else', () => {
  it('is an account, though a question stands beside it', () => {
    expect(understand('Ik ben Loes. Mijn moeder heeft dementie. Wie kan helpen?', 'ask_name').slots).toMatchObject({
      name: 'Loes',
      situation: 'Mijn moeder heeft dementie. Wie kan helpen?',
    });
    expect(understand('Kunnen jullie mijn moeder helpen?', 'ask_name').slots.situation).toBeUndefined();
  });
  it('is an answer and one more in one sentence', () => {
    const { control, slots } = understand('Ik heet Tom en mijn nummer is 06 55 44 33 22', 'ask_name');
    expect([control, slots]).toEqual(['answer', { name: 'Tom', phone: '+31655443322' }]);
  });
  it('is two numbers to be called on, and no wish for a person', () => {
    expect(understand('Je kunt me bellen op 0612345678 of 0570612345', 'ask_phone')).toMatchObject({
      control: 'answer',
      problem: { reason: 'several' },
    });
  });
  it('is the number of somebody who has it', () => {
    expect(understand('De huisarts heeft 038-4445566', 'ask_phone').slots.phone).toBeUndefined();
  });
});

describe('at the summary', () => {
  it.each(['klopt het nummer wel?', 'klopt dat wel', 'is dit goed?', 'zo goed?', 'ja?', 'klopt mijn mail?'])(
    '%s agrees to nothing',
    (text) => expect(understand(text, 'confirm_summary').control).not.toBe('answer_yes'),
  );
  it.each(['klopt', 'klopt helemaal', 'is goed', 'ja hoor', 'dat is goed', 'klopt allemaal hoor'])('%s agrees', (text) =>
    expect(understand(text, 'confirm_summary').control).toBe('answer_yes'),
  );
});

describe('after the text of a crisis', () => {
  it.each(['nee', 'nee joh', 'hij komt eraan', 'wat moet ik nu', 'nee ik ben alleen'])('%s says not that it was not meant', (text) =>
    expect(['answer_no', 'answer_yes', 'answer']).not.toContain(understand(text, 'after_crisis').control),
  );
  it.each(['was niet zo bedoeld', 'nee hoor, niks aan de hand', 'nee dat bedoelde ik niet'])('%s says so', (text) =>
    expect(understand(text, 'after_crisis').control).toBe('answer_no'),
  );
});

describe('what is no name', () => {
  it.each(['ik ben het spuugzat, iedere keer weer een robot', 'ik ben enig kind', 'ik ben alleenstaande moeder'])('%s', (text) =>
    expect(understand(text, 'ask_name').slots.name).toBeUndefined(),
  );
  it('but a name that stands alone at the choices is one', () => {
    expect(understand('Bram', 'choose').slots.name).toBe('Bram');
    expect(understand('Overslaan', 'choose').slots.name).toBeUndefined();
  });
});

describe('a withdrawal in other words', () => {
  it.each(['stop met mail sturen', 'mag ik van die aanbiedingen af', 'haal mijn toestemming weg'])('%s', (text) =>
    expect(understand(text, 'handed_over').intent).toBe('withdraw_consent'),
  );
  it('is no complaint of silence', () => expect(understand('ik hoor niks', 'handed_over').preference).toBeUndefined());
});

describe('a conversation that begins with the care', () => {
  it.each([
    'hulp nodig voor mn ouwe heer in almelo',
    'Ouders bejaard. Beiden hulpbehoevend.',
    'dag. gevonden via mijn tante. het gaat om mijn vader, 69, frontotemporale dementie',
    'mijn puber ligt al een jaar op bed met long covid',
    'overbuurvrouw van 85 belt mij tien keer op een dag',
    'Mijn man zegt dat ik niet moet zeuren, maar ik zorg al 8 jaar voor zijn ouders',
    'mijn twee broers met een beperking wonen bij mij sinds vorig jaar',
    'Mijn ouders hebben al hulp van de wijkverpleging maar het is niet genoeg',
  ])('is an account, and asks for no right: %s', (said) => {
    const { control, intent, slots } = understand(said, 'start');
    expect({ control, intent }).toEqual({ control: 'answer', intent: 'intake' });
    expect(slots.situation).toBeDefined();
  });
});

describe('who opens a conversation with a name says who writes', () => {
  it.each<[said: string, name: string | undefined]>([
    ['Lau, 66, net met pensioen en nu de vaste chauffeur van mijn overbuurman', 'Lau'],
    ['Trudy heet ik. Mijn man heeft een beroerte gehad', 'Trudy'],
    ['Goeiemorgen, Stefaan is de naam, ik zorg voor ons ma', 'Stefaan'],
    ['Roy hiero, me pleegmoeder heeft reuma en ik help haar', 'Roy'],
    ['Dina. man dement, zoon met down', 'Dina'],
    ['Kees, mijn man, heeft parkinson', undefined],
    ['Anna. zo heet mijn dochter, om haar gaat het', undefined],
  ])('%s', (said, name) => expect(understand(said, 'start').slots.name).toBe(name));
});

describe('an account is one however it opens', () => {
  it.each(['hoi, mijn man is ziek', 'goedemorgen, ik zoek hulp', 'hallo, dementie'])('%s', (said) =>
    expect(understand(said, 'ask_situation').control).toBe('answer'),
  );
  it.each(['hallo', 'hoi daar', 'fijn dat je vraagt'])('and talk is talk: %s', (said) =>
    expect(understand(said, 'ask_situation').control).toBe('smalltalk'),
  );
});
