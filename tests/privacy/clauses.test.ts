import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logic } from '../../bot/logic.ts';
import { registerLines } from '../../bot/office/register.ts';
import { parseSettings } from '../../bot/settings.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { newSubject } from '../../domain/gate.ts';
import { receivedItem, verify } from '../../domain/itemRules.ts';
import { kinds, type Open } from '../../domain/kinds.ts';
import { groupCompanies, purposes, register } from '../../domain/purposes.ts';
import { termOf } from '../../domain/request.ts';
import type { Right } from '../../domain/understanding.ts';
import { nl } from '../../locales/nl.ts';
import type { ClauseId } from '../../locales/privacyAnswers/clauses.ts';
import { statement } from '../../locales/statement.ts';
import { houseRules } from '../support/houseRules.ts';
import { TalkInMemory } from '../support/talkInMemory.ts';
import { converse, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

/** A question in words of its own for each clause that people must be able to ask about, and what the answer has to say. */
const asked: [clause: ClauseId, question: string, fact: RegExp][] = [
  ['C01', 'van welk bedrijf is zorggenoot eigenlijk', /een initiatief van Sparklab B\.V\./],
  ['C02', 'horen jullie bij nationale nederlanden', /onderdeel van NN Group/],
  ['C03', 'naar welk adres kan ik jullie een brief sturen', /Prinses Beatrixlaan 35, 2595 AK in ’s-Gravenhage.* 68034229/],
  ['C04', 'wat zijn dat eigenlijk, persoonsgegevens', /gegevens die iets over jou vertellen/],
  ['C06', 'welke organisatie is verantwoordelijk voor de verwerking', /Zorggenoot is verantwoordelijk.* aan de wet, zoals de AVG/],
  ['C07', 'kan die privacyverklaring nog veranderen', /van tijd tot tijd veranderen/],
  ['C08', 'van wanneer is die privacyverklaring', /de versie van 1 mei 2023/],
  ['C10', 'hoe komen jullie aan mijn gegevens', /invult op de website of door de telefoon vertelt/],
  ['C15', 'op welke wettelijke grond verwerken jullie dit', /overeenkomst met jou.*\(artikel 6 lid 1 sub b AVG\)/],
  ['C16', 'wat komt nationale nederlanden over mij te weten', /Bedrijven van NN Group delen gegevens/],
  [
    'C18',
    'hoe heten die bedrijven van nn group allemaal',
    /Levensverzekering.*Schadeverzekering.*Bank\..*Distributie Zorgverzekeringen.*Zakelijke Diensten/,
  ],
  ['C19', 'wat is dat gerechtvaardigd belang waar nn zich op beroept', /gerechtvaardigd belang \(artikel 6 lid 1 sub f AVG\)/],
  ['C20', 'waar zijn die voorspelmodellen voor', /analyses en voorspelmodellen.* over gezondheid, gebruiken we daar niet voor/],
  ['C21', 'worden er klantprofielen gemaakt', /klantgroepen of profielen/],
  ['C22', 'waarom geven jullie dingen door binnen nn group', /Bedrijven van NN Group delen gegevens/],
  ['C23', 'zien jullie het als ik een mail van jullie open', /Daarmee zien we of je een e-mail opent/],
  ['C24', 'op welke grond zitten er pixels in die mails', /gerechtvaardigd belang \(artikel 6 lid 1 sub f AVG\)/],
  ['C29', 'waar gebruiken jullie cookies voor', /Functionele cookies.*analyse, marketing/],
  ['C30', 'zijn functionele cookies echt nodig', /Functionele cookies zijn nodig/],
  ['C32', 'waar zet ik die cookies aan of uit', /toestemming in de cookiebanner/],
  ['C33', 'komt de belastingdienst iets te weten', /aan de Belastingdienst/],
  ['C34', 'kan justitie bij jullie terecht voor wat ik vertel', /toezichthouders, politie, justitie of inlichtingendiensten/],
  ['C35', 'zijn jullie bij wet verplicht om gegevens aan de politie te geven', /als de wet dat verplicht \(artikel 6 lid 1 sub c AVG\)/],
  ['C39', 'hebben jullie zwijgplicht over wat ik vertel', /dienstverlener met geheimhoudingsplicht.* Ik ben zelf een computer/],
  ['C44', 'houden jullie bij welke paginas ik op de website bekijk', /welke pagina’s je bezoekt/],
  ['C45', 'registreren jullie mijn ip-adres', /gebruiken we je IP-adres/],
  ['C47', 'kopen jullie gegevens in bij marktonderzoekbureaus', /openbare data en data van marktonderzoekbureaus ontvangen/],
  ['C49', 'krijgen jullie gegevens van mijn werkgever', /partners, zoals bedrijven en ledenverenigingen/],
  ['C51', 'verkopen jullie mijn gegevens door', /verkopen je gegevens nooit door/],
  ['C52', 'wie zijn de ontvangers van die gegevens', /gegevens geven aan NN Group/],
  ['C53', 'hebben jullie met de verwerkers een verwerkersovereenkomst', /in onze opdracht \(verwerkers\).* verwerkersovereenkomst/],
  ['C54', 'krijgt de leverancier van een traplift mijn gegevens als jullie dat regelen', /Een bedrijf dat helpt bij je aanvraag/],
  ['C55', 'geven jullie gegevens aan publieke diensten zoals toezichthouders', /publieke diensten|toezichthouders, politie/],
  ['C58', 'hoe beveiligen jullie mijn gegevens', /We moeten je gegevens goed beveiligen \(artikel 32 AVG\)/],
  ['C62', 'hoe kiezen jullie je leveranciers', /kiezen we zorgvuldig uit/],
  ['C63', 'blijven mijn gegevens in europa', /De meeste gegevens staan binnen de Europese Unie/],
  ['C64', 'wat regelen jullie als gegevens buiten de eu terechtkomen', /standard contractual clauses/],
  ['C73', 'hoe kan ik later mijn toestemming per mail intrekken', /Intrekken mag altijd, bijvoorbeeld met een e-mail/],
  ['C74', 'hoe werkt intrekken, geldt dat ook met terugwerkende kracht', /vanaf dan, niet voor eerder/],
  ['C78', 'naar welk mailadres stuur ik een vraag over privacy', /mail dan naar info@zorggenoot\.nl/i],
  ['C80', 'bij welke toezichthouder kan ik terecht over mijn privacy', /altijd een klacht indienen bij de Autoriteit Persoonsgegevens/],
];

/** What people ask and the statement does not say. */
const open: [question: string, said: RegExp][] = [
  ['hebben jullie een functionaris gegevensbescherming', /geen naam of functionaris in/],
  ['zijn jullie gecertificeerd, iso of nen', /geen keurmerk, certificaat/],
  ['geldt de wet voor zorgaanbieders ook voor jullie', /geen wet voor zorgaanbieders/],
  ['krijgt mijn moeder bericht dat ik over haar vertel', /Deel alleen wat nodig is, en liever geen namen/],
  ['beslist een computer automatisch of ik hulp krijg', /Ik beslis niets over je/],
  ['welke uitzondering van artikel 9 geldt er voor mijn medische gegevens', /geen uitzondering uit artikel 9/],
  ['waarom stopt de lijst met ontvangers midden in een zin', /Wat daarna moest komen, weet ik niet/],
  ['hoe lang bewaren jullie mijn ip-adres', /Hoe lang we je IP-adres .*bewaren, staat er niet in/],
];

describe('a question about the statement', () => {
  it.each(asked)('%s is what the answer rests on to: %s', (clause, question, fact) => {
    const { intent, because, answer } = understand(question, 'start');
    expect({ intent, because, answer }).toEqual({
      intent: 'privacy_question',
      because: expect.arrayContaining([clause]),
      answer: expect.stringMatching(fact),
    });
    expect(answer).toContain('Dit staat in de privacyverklaring van 1 mei 2023');
  });

  it.each(open)('that it leaves open is told so: %s', (question, said) => {
    const { answer } = understand(question, 'start');
    expect(answer).toMatch(/^Dat staat niet in de privacyverklaring van 1 mei 2023/);
    expect(answer).toMatch(said);
  });
});

describe('what is told before the first question', () => {
  it('is who, why, on what ground, with whom it is shared, how long, which rights, where to complain and where it all stands', () => {
    for (const fact of [
      'Zorggenoot (Sparklab B.V.)',
      'om je vraag te beantwoorden',
      'Dat mag, omdat jij ons om hulp vraagt',
      'in een dossier',
      'uiterlijk drie jaar nadat je vraag is afgerond',
      'onderdeel van NN Group',
      'Bedrijven van NN Group kunnen gegevens delen voor analyses',
      'gebruiken we alleen om jou te helpen',
    ])
      expect(nl['start.notice']).toContain(fact);
    for (const fact of ['Al je rechten', '{statement}', 'klacht', 'Deel alleen wat nodig is'])
      expect(nl['start.statement']).toContain(fact);
  });

  it('is the right to object by itself, without a condition where it is to offers', () => {
    expect(nl['start.objection']).toMatch(/^Je mag altijd bezwaar maken\. Tegen aanbiedingen hoef je daarvoor geen reden te geven\.$/);
    for (const key of ['start.greeting', 'start.notice', 'start.statement'] as const) expect(nl[key]).not.toContain('bezwaar');
  });
});

const namesOf = (fields: object): string[] => Object.keys(fields);
const storedNames = [
  ...Object.values(kinds).flatMap(({ fields, groups }) => [...namesOf(fields), ...namesOf(groups)]),
  ...Object.values(register).flatMap(namesOf),
];

describe('what is kept', () => {
  it('has no place for an address on the internet, a page that was visited, a cookie or an id of analytics', () => {
    expect(storedNames.length).toBeGreaterThan(100);
    expect(storedNames.filter((name) => /^ip|Ip(?:$|[A-Z])|cookie|visit|page|analytic|track|device|browser|userAgent/i.test(name))).toEqual(
      [],
    );
  });

  it('has no place for a date of birth, a citizen service number, a home address, an insurance policy or a diagnosis', () => {
    expect(
      storedNames.filter((name) => /birth|^age$|bsn|citizen|street|postal|city|polic|insur|diagnos|passport|identityCard/i.test(name)),
    ).toEqual([]);
  });

  it('of health, and all free text of a conversation, is locked to the one purpose of helping', () => {
    expect(purposes.gezondheid).toEqual({ ground: 'health', article: '9(2)' });
    const free = [...Object.values(register.health), register.line.text, register.entry.text, register.entry.form, register.detail.words];
    expect(new Set(free)).toEqual(new Set(['gezondheid']));
  });

  it('of an account of the situation is 16,000 characters at most, however often more is told', async () => {
    const talk = new TalkInMemory(houseRules);
    await talk.hear({ type: 'start', text: '' });
    await talk.hear({ type: 'message', text: 'mens' });
    const story = `Mijn moeder heeft dementie. ${'We wonen samen in een rijtjeshuis en ik doe de boodschappen. '.repeat(60)}`;
    for (let time = 0; time < 6; time++) await talk.hear({ type: 'message', text: `${time}. ${story}` });
    const { situation, amendments } = talk.dossier?.health ?? {};
    expect(situation?.length).toBeGreaterThan(2 * story.length);
    expect(situation?.length).toBeLessThanOrEqual(16_000);
    expect(amendments?.map(({ value }) => value).join('').length).toBeLessThanOrEqual(16_000);
  });

  it('of contact is for the question that was asked, and for nothing else', () => {
    expect(purposes.hulpvraag).toEqual({ ground: 'contract', article: '6(1)(b)' });
    expect(new Set(Object.values(register.contact))).toEqual(new Set(['hulpvraag']));
  });

  it('as proof of consent is the words that were shown, the answer to them and where it was given', () => {
    expect(namesOf(register.proof)).toEqual(['text', 'answer', 'messageId']);
    expect(namesOf(kinds.consent.fields)).toEqual(
      expect.arrayContaining(['purpose', 'decision', 'at', 'textHash', 'statementVersion', 'language', 'channel']),
    );
  });
});

describe('the register of processing', () => {
  const settings = parseSettings({ MONGODB_URI: 'mongodb://db.voorbeeld.nl/zorggenoot', SMTP_URL: 'smtp://mail.voorbeeld.nl' });
  const lines = registerLines(settings);

  it('has a line for each purpose, with ground, article and term, and every stored field once', () => {
    expect(lines.map(({ purpose }) => purpose)).toEqual(Object.keys(purposes));
    for (const { ground, article, retention, controller } of lines) {
      expect([ground, article, retention]).toEqual([expect.any(String), expect.stringMatching(/^[69]\(/), expect.stringMatching(/./)]);
      expect(JSON.stringify(controller)).toContain('Sparklab B.V.');
    }
    const fields = Object.entries(register).flatMap(([group, of]) => namesOf(of).map((name) => `${group}.${name}`));
    expect(lines.flatMap(({ data }) => data as string[]).toSorted()).toEqual(fields.toSorted());
  });

  it('says that nothing is shared with NN Group, and names its five companies and who carries data', () => {
    const bullets = JSON.stringify(statement);
    for (const company of groupCompanies) expect(bullets).toContain(company.replace(/ \(.*\)$/, ''));
    for (const line of lines)
      expect(line).toMatchObject({
        recipients: line['purpose'] === 'hulpvraag' ? [/asked us/, /service/, /law/].map((who) => expect.stringMatching(who)) : [],
        sharing: { on: false, companies: groupCompanies },
        processors: ['the MongoDB replica set of MONGODB_URI', 'the mail server of SMTP_URL'],
        transfers: [],
      });
    expect(JSON.stringify(lines)).not.toContain('voorbeeld.nl');
  });
});

describe('making sure who asks', () => {
  it('moves no date: the term that was told stands', () => {
    const arrival = new Date('2026-01-31T12:00:00Z');
    const item = receivedItem('request', arrival, { id: 'item', right: 'access', ...termOf(arrival), marketing: null });
    const sure = { ...item, ...verify(item, 'callback', new Date('2026-02-20T12:00:00Z')) };
    const { receivedAt, promisedOn, legalDueOn, extendedTo, dueAt } = item;
    expect(sure).toMatchObject({ receivedAt, promisedOn, legalDueOn, extendedTo, dueAt, status: 'inProgress' });
  });
});

describe('a right that is asked in the chat', () => {
  let kept: TemporaryStore;
  beforeEach(async () => {
    kept = await temporaryStore();
  });
  afterEach(() => kept.remove());
  /** The items that a message makes, and what may be done with the person's data from then on. */
  const askedWith = async (said: string): Promise<{ items: Open<'item'>[]; subject: Open<'subject'> | undefined }> => {
    const engine = converse(kept.store, { logic });
    await engine.begin('c', 'website', false);
    const { length } = await textsOf(engine, 'c', 2);
    await engine.receive('c', { text: said, clientActivityId: null });
    await textsOf(engine, 'c', length + 2);
    await engine.drain(1_000);
    const items = await kept.store.find('item', {});
    return { items: items.map(({ open: fields }) => fields), subject: (await kept.store.find('subject', {}))[0]?.open };
  };

  it.each<[Right, string]>([
    ['access', 'Ik wil inzage in mijn gegevens'],
    ['rectification', 'Mijn gegevens kloppen niet in jullie systeem, verbeter ze'],
    ['erasure', 'Verwijder al mijn gegevens'],
    ['restriction', 'Beperk het gebruik van mijn gegevens'],
    ['portability', 'Ik wil mijn gegevens meenemen naar een andere organisatie'],
    ['objection', 'Ik maak bezwaar tegen het gebruik van mijn gegevens'],
    ['withdraw_consent', 'Ik trek mijn toestemming in'],
    ['complaint', 'Ik wil een klacht indienen over jullie'],
  ])('is registered with a term of its own, and not decided: %s', async (right, said) => {
    const { items } = await askedWith(said);
    expect(items).toMatchObject([{ right, ...termOf(items[0]?.receivedAt ?? new Date(0)), decidedAt: null, extendedTo: null }]);
  });

  it('stops sharing, analysis and offers in the same turn where it is an objection, before anybody has weighed it', async () => {
    expect(newSubject(new Date())).toMatchObject({ noOffers: null, noSharing: null, noAnalysis: null });
    const { items, subject } = await askedWith('Ik maak bezwaar tegen het delen van mijn gegevens met NN');
    expect(subject).toMatchObject({ noOffers: true, noSharing: true, noAnalysis: true });
    expect(items).toMatchObject([{ right: 'objection', marketing: false, decidedAt: null }]);
  });

  it('stops offers and the profiles behind them where it is an objection to advertising, before anybody has weighed it', async () => {
    const { items, subject } = await askedWith('Ik maak bezwaar tegen reclame');
    expect(subject).toMatchObject({ noOffers: true, noSharing: null, noAnalysis: true });
    expect(items).toMatchObject([{ right: 'objection', marketing: true, decidedAt: null }]);
  });
});
