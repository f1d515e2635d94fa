import { describe, expect, it } from '@jest/globals';
import type { Slots, State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

type Row = readonly [said: string, slots: Slots];

/** What people answer who are tired, speak to their telephone, or were not born with the language. */
const answers = (state: State, rows: readonly Row[]) =>
  it.each(rows)('%s', (said, { name, phone, email }) => {
    const { slots } = understand(said, state);
    expect({ name: slots.name, phone: slots.phone, email: slots.email }).toEqual({ name, phone, email });
  });

describe('names', () => {
  answers('ask_name', [
    ['Mijn naam is Fatma Yılmaz-Öztürk', { name: 'Fatma Yılmaz-Öztürk' }],
    ['ik ben khadija el amrani', { name: 'khadija el amrani' }],
    ['Shirley Ramdin-Sewnath hier', { name: 'Shirley Ramdin-Sewnath' }],
    ['Grażyna Wójcik', { name: 'Grażyna Wójcik' }],
    ['Lieve Van den Broeck uit Gent', { name: 'Lieve Van den Broeck' }],
    ['wim de wit', { name: 'wim de wit' }],
    ['Bloem, zo heet ik', { name: 'Bloem' }],
    ['Sjaak Vrijdag', { name: 'Sjaak Vrijdag' }],
    ['Mevr. Zomer', { name: 'Zomer' }],
    ["hallo met Ank in 't Veld", { name: "Ank in 't Veld" }],
    ['Ik ben de dochter van Gerrit Postma', {}],
    ['mijn moeder heet Annie de Boer en ik heet Petra', { name: 'Petra' }],
    ['Abdelkader, maar zeg maar Appie', { name: 'Appie' }],
    ["m'n naam is Joke Kuipers-van Dam", { name: 'Joke Kuipers-van Dam' }],
    ['naam: T. ter Horst', { name: 'T. ter Horst' }],
    ['Henk Stop', { name: 'Henk Stop' }],
    ['Wil Mens', { name: 'Wil Mens' }],
    ['Ria. met een R van Rudolf, dus geen Mia', { name: 'Ria' }],
    ['ik heet Özgür, 43 jaar', { name: 'Özgür' }],
    ['Piet Jansen 0612345678 piet@jansen.nl', { name: 'Piet Jansen', phone: '+31612345678', email: 'piet@jansen.nl' }],
    ['Sorry ik bedoel Anja Vermeer niet Anna', { name: 'Anja Vermeer' }],
    ['Het is voor mijn oma, mevrouw Tjin-A-Soe', {}],
    ['dat zeg ik liever niet', {}],
    ['Aïcha Ben Haddou', { name: 'Aïcha Ben Haddou' }],
    ['Oğuzhan', { name: 'Oğuzhan' }],
    ['noem mij maar gewoon Beppie', { name: 'Beppie' }],
    ["Marie-Claire d'Hondt", { name: "Marie-Claire d'Hondt" }],
    ['jan willem van het hof', { name: 'jan willem van het hof' }],
    ['Ewa', { name: 'Ewa' }],
    ['Achternaam Kowalski voornaam Piotr', { name: 'Piotr Kowalski' }],
    ['mijn buurman Cor Visser', {}],
    ['hoezo moet je dat weten', {}],
    ['ik ben moe', {}],
    ['Truus ja', { name: 'Truus' }],
    ['Romeo Codrington, vrijwilliger bij mijn tante', { name: 'Romeo Codrington' }],
    ['met de vrouw van Ali Demir', {}],
    ['Mo', { name: 'Mo' }],
    ['Ik heet Sara en mijn nummer is 06 22334455', { name: 'Sara', phone: '+31622334455' }],
    ['Van der Meulen', { name: 'Van der Meulen' }],
    ['spreekt met Wladyslaw Nowak', { name: 'Wladyslaw Nowak' }],
    ['Hatice Çelik is de naam', { name: 'Hatice Çelik' }],
    ['El Hassan Ouazzani', { name: 'El Hassan Ouazzani' }],
    ['ik ben de zoon van meneer Pinas, Winston Pinas', { name: 'Winston Pinas' }],
    ['Kowalczyk Agnieszka', { name: 'Kowalczyk Agnieszka' }],
    ['Jan-Baptist Vander Elst', { name: 'Jan-Baptist Vander Elst' }],
    ['ik heet Storm en nee dat is geen grap', { name: 'Storm' }],
    ['Roos Bloem', { name: 'Roos Bloem' }],
    ['Goedemiddag, u spreekt met Soraya Kartosen', { name: 'Soraya Kartosen' }],
    ['hoi ik ben het, Marleen', { name: 'Marleen' }],
    ['Marleen ... bos', { name: 'Marleen' }],
    ['weet je wat, noem me maar Bep', { name: 'Bep' }],
    ['P.J.M. de Koning', { name: 'P.J.M. de Koning' }],
    ['Mevrouw A. Yıldırım-Kaya', { name: 'A. Yıldırım-Kaya' }],
    ['mijn man heet Joost en ik Tineke', { name: 'Tineke' }],
    ['Het gaat om Cor, mijn man', {}],
    ['mijn dochter typt dit, ik heet Sjaan', { name: 'Sjaan' }],
    ['tsja', {}],
    ['doet er niet toe', {}],
    ['ik ben mantelzorger', {}],
    ['Hallo! Abdul hier, zoon van mevrouw Rahimi', { name: 'Abdul' }],
    ["dr. Piet van 't Hoff", { name: "Piet van 't Hoff" }],
    ['Nienke ten Cate-Bosman.', { name: 'Nienke ten Cate-Bosman' }],
    ["O'Brien, Sinead", { name: "O'Brien, Sinead" }],
    ["ik zeg m'n voornaam: Gijs", { name: 'Gijs' }],
  ]);
});

describe('numbers', () => {
  answers('ask_phone', [
    ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', { phone: '+31612345678' }],
    ['0031 6 2345 6789', { phone: '+31623456789' }],
    ['0475-312345', { phone: '+31475312345' }],
    ['+32 478 12 34 56', { phone: '+32478123456' }],
    ['+90 532 123 45 67', { phone: '+905321234567' }],
    ['bel maar op 06-11223344 dat is van mijn zoon', { phone: '+31611223344' }],
    ['mijn moeder haar nummer is 010 1234567', {}],
    ['06 12345678 of thuis 030 2345678', {}],
    ['0612345678, nee wacht 0612345687', { phone: '+31612345687' }],
    ['alleen mobiel: 06 1 2 3 4 5 6 7 8', { phone: '+31612345678' }],
    ['zes twee een drie vier vijf zes zeven acht', { phone: '+31621345678' }],
    ['ik heb geen telefoon', {}],
    ['o6 12345678', { phone: '+31612345678' }],
    ['06-1234567', {}],
    ['het nummer van de thuiszorg is 0881234567', {}],
    ['liever niet bellen, ik ben doof', {}],
    ['0612345678 maar niet voor tien uur', { phone: '+31612345678' }],
    ['dubbel nul drie een zes vijf vijf vier vier drie drie twee twee', { phone: '+31655443322' }],
    ['mijn nummer is nul twintig zes twee vier dubbel drie vijf acht', { phone: '+31206243358' }],
    ['telefoonnummer 0348/412345', { phone: '+31348412345' }],
    ['(0)6 18 27 36 45', { phone: '+31618273645' }],
    ['112', {}],
    ['bel liever mijn dochter: 06 44556677', { phone: '+31644556677' }],
    ['vast 0512 345678 mobiel heb ik niet', { phone: '+31512345678' }],
    ['06 87654321 (werk) 06 12345678 (privé), privé graag', { phone: '+31612345678' }],
    ['31612345678', { phone: '+31612345678' }],
    ['nummer van de huisarts weet ik niet uit mijn hoofd', {}],
    ['+31 (0)6-48 48 48 48', { phone: '+31648484848' }],
    ['kan dat ook per mail?', {}],
    ['06.33.44.55.66 alstublieft', { phone: '+31633445566' }],
    ['mij nummer is nul zes, dan drie keer een vijf, dan nul negen acht zeven zes', { phone: '+31655509876' }],
    ['nul zes een twee drie vier vijf zes zeven acht', { phone: '+31612345678' }],
    ['06 en dan 4 keer 12 dus 06 12 12 12 12', { phone: '+31612121212' }],
    ['mijn oude nummer was 0611111112 maar nu heb ik 0622222223', { phone: '+31622222223' }],
    ['06 - 55 66 77 88 (van mij) en 06 - 11 22 33 44 (van mijn man)', { phone: '+31655667788' }],
    ["0113 21 23 45 's middags", { phone: '+31113212345' }],
    ['kan ik hier een Belgisch nummer geven? 0478 12 34 56', { phone: '+32478123456' }],
    ['+49 1512 3456789', { phone: '+4915123456789' }],
    ['alleen het nummer van mijn buurvrouw, 06 98765432, zij neemt altijd op', { phone: '+31698765432' }],
    ['nul dertig twee drie vier zes zeven acht negen', { phone: '+31302346789' }],
    ['zesentwintig', {}],
    ['die geef ik liever niet', {}],
    ['06 12 34 56 7', {}],
    ['0612345678 of 06 12345678', { phone: '+31612345678' }],
    ['het staat op naam van mijn man maar het is ook mijn nummer: 0203334455', { phone: '+31203334455' }],
    ['plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig', { phone: '+31612345678' }],
    ['bel het verzorgingshuis maar 0181 234567', {}],
    ['0 6 1 2 3 4 5 6 7 8', { phone: '+31612345678' }],
  ]);
});

describe('addresses', () => {
  answers('ask_email', [
    ['fatma punt yilmaz apenstaartje gmail punt com', { email: 'fatma.yilmaz@gmail.com' }],
    ['j streepje de streepje boer at kpnmail punt nl', { email: 'j-de-boer@kpnmail.nl' }],
    ['Truus.Bakker@Ziggo.NL', { email: 'Truus.Bakker@ziggo.nl' }],
    ['mijn mail is wim1948@hetnet.nl hoor', { email: 'wim1948@hetnet.nl' }],
    ['grazyna@wp.pl', { email: 'grazyna@wp.pl' }],
    ['lieve@telenet.be', { email: 'lieve@telenet.be' }],
    ['piet@gmial.com', { email: 'piet@gmial.com' }],
    ['mail maar naar mijn zoon: bram@xs4all.nl', { email: 'bram@xs4all.nl' }],
    ['van mijn moeder is het oma@planet.nl, van mij is het ikke@planet.nl', { email: 'ikke@planet.nl' }],
    ['ahmed_ben_ali apestaart hotmail punt com', { email: 'ahmed_ben_ali@hotmail.com' }],
    ['kees laag streepje jansen at outlook dot com', { email: 'kees_jansen@outlook.com' }],
    ['doe maar niet, ik lees nooit mail', {}],
    ['a.b.c.jansen@gmail,com', {}],
    ['jansen.nl', {}],
    ['jan @ home . nl', { email: 'jan@home.nl' }],
    ['rita@live.nl of rita2@live.nl, het tweede', { email: 'rita2@live.nl' }],
    ['oude was piet@casema.nl nieuwe is piet@ziggo.nl', { email: 'piet@ziggo.nl' }],
    ['petra@gmail.com en mijn nummer klopt niet dat is 0611112222', { email: 'petra@gmail.com', phone: '+31611112222' }],
    ['het is alles aan elkaar an ne miek at gmail punt com', { email: 'annemiek@gmail.com' }],
    ['alles kleine letters mvdberg45@upcmail.nl', { email: 'mvdberg45@upcmail.nl' }],
    ['het adres van het wijkteam is wijkteam@utrecht.nl', {}],
    ['marie-claire.dhondt@skynet.be', { email: 'marie-claire.dhondt@skynet.be' }],
    ['wat doen jullie met mijn mail', {}],
    ['sanne@hotmail.nl bel me liever niet', { email: 'sanne@hotmail.nl' }],
    ['kun je het ook whatsappen?', {}],
    ['riet punt de punt vries apenstaartje ziggo punt nl', { email: 'riet.de.vries@ziggo.nl' }],
    ['R I E T @ziggo.nl', { email: 'RIET@ziggo.nl' }],
    ['mailto:jan@home.nl', { email: 'jan@home.nl' }],
    ['jan@home,nl', {}],
    ['jan.home.nl', {}],
    ['w.bakker(at)upcmail.nl', { email: 'w.bakker@upcmail.nl' }],
    ['mijn dochter regelt dat: sanne@outlook.com', { email: 'sanne@outlook.com' }],
    ['eentje van het werk k.bos@gemeente.nl of prive kbos@gmail.com, prive graag', { email: 'kbos@gmail.com' }],
    ['ik kijk nooit in mijn mail', {}],
    ['youssef at live dot nl', { email: 'youssef@live.nl' }],
    ['het is ook weer piet1950@hotmail.con', { email: 'piet1950@hotmail.con' }],
    ['fout: anna@ziggo.nl moet zijn ana@ziggo.nl', { email: 'ana@ziggo.nl' }],
    ['geen idee meer wat dat was', {}],
    ['g.jansen@ziggo.nl met een punt ertussen', { email: 'g.jansen@ziggo.nl' }],
    ['stuur het naar het huis: Dorpsstraat 5', {}],
    ['m underscore el underscore idrissi apenstaart gmail punt com', { email: 'm_el_idrissi@gmail.com' }],
    ['de mail van de thuiszorg is info@thuiszorg.nl', {}],
  ]);
});

it('a refusal with its reason leaves the question open', () => {
  expect(understand('doe maar niet, ik lees nooit mail', 'ask_email').control).toBe('skip');
  expect(understand('liever niet, ze bellen me al de hele dag', 'ask_phone').control).toBe('skip');
  expect(understand('liever niet thuis maar op mijn werk: 0201234567', 'ask_phone')).toMatchObject({ control: 'answer' });
});

describe('more of them', () => {
  answers('ask_name', [
    ['mijn naam? die is Dewi Soekarno', { name: 'Dewi Soekarno' }],
    ['die is ziek', {}],
  ]);
  answers('ask_phone', [
    ['het is 06 zeven keer een 1 en dan een 2', { phone: '+31611111112' }],
    ['mijn zus haar nummer mag ook: 0612345678', { phone: '+31612345678' }],
    ['mijn zus haar nummer is 0612345678', {}],
  ]);
  answers('ask_email', [
    ['ik heb alleen die van mijn man: henk@ziggo.nl', { email: 'henk@ziggo.nl' }],
    ['piet@ziggo.nl en ook nog piet@werk.nl maar die eerste is beter', { email: 'piet@ziggo.nl' }],
  ]);

  it('a number that is not known by heart', () =>
    expect(understand('ik heb een nieuw nummer maar die weet ik niet uit mijn hoofd', 'ask_phone').control).toBe('skip'));
});

describe('values that are read back first', () => {
  it.each<[said: string, state: State, slot: 'phone' | 'email']>([
    ['bel maar op 06-11223344 dat is van mijn zoon', 'ask_phone', 'phone'],
    ['zes twee een drie vier vijf zes zeven acht', 'ask_phone', 'phone'],
    ['bel liever mijn dochter: 06 44556677', 'ask_phone', 'phone'],
    ['31612345678', 'ask_phone', 'phone'],
    ['alleen het nummer van mijn buurvrouw, 06 98765432, zij neemt altijd op', 'ask_phone', 'phone'],
    ['mail maar naar mijn zoon: bram@xs4all.nl', 'ask_email', 'email'],
    ['mijn dochter regelt dat: sanne@outlook.com', 'ask_email', 'email'],
  ])('%s', (said, state, slot) => expect(understand(said, state).confirm).toContain(slot));
});
