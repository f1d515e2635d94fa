import { describe, expect, it } from '@jest/globals';
import agreement from '../../dialogs/understanding/learned/agreement.json' with { type: 'json' };
import { Classifier } from '../../dialogs/understanding/learned/classifier.ts';
import { Choice, idOf, kindOf } from '../../dialogs/understanding/learned/choice.ts';
import control from '../../dialogs/understanding/learned/control.json' with { type: 'json' };
import crisis from '../../dialogs/understanding/learned/crisis.json' with { type: 'json' };
import ownName from '../../dialogs/understanding/learned/ownName.json' with { type: 'json' };
import recipient from '../../dialogs/understanding/learned/recipient.json' with { type: 'json' };
import silence from '../../dialogs/understanding/learned/silence.json' with { type: 'json' };
import summary from '../../dialogs/understanding/learned/summary.json' with { type: 'json' };
import wishes from '../../dialogs/understanding/learned/wishes.json' with { type: 'json' };
import {
  agreementLabels,
  asideLabels,
  controlLabels,
  crisisLabels,
  intentLabels,
  silenceLabels,
  summaryLabels,
} from '../../dialogs/understanding/learned/labels.ts';
import { windowsOf } from '../../dialogs/understanding/learned/windows.ts';
import { fit, fitAlone } from '../../scripts/understanding/fit.ts';
import { fitChoice, seen } from '../../scripts/understanding/fitChoice.ts';
import { hashOf, readLines } from '../../scripts/understanding/lines.ts';
import { sideBySide, type Fitted } from '../../scripts/understanding/pack.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const words = (text: string): string[] => text.split(' ');

const classifierOf = (fitted: Fitted): Classifier => new Classifier(fitted, () => fitted);

describe('what was learned', () => {
  it('was learned from the lines as they are: else run npm run train', () => {
    const now = hashOf(readLines('tuning'));
    for (const weights of [crisis, wishes, control, agreement, summary, silence, ownName, recipient]) expect(weights.trainedOn).toBe(now);
  });
  it('knows the labels in the order of the weights', () =>
    expect([crisis.labels, wishes.labels, control.labels, agreement.labels, summary.labels, silence.labels]).toEqual([
      crisisLabels,
      [...intentLabels, ...asideLabels],
      controlLabels,
      agreementLabels,
      summaryLabels,
      silenceLabels,
    ]));
  it('shares no sentence with the lines that judge it', () => {
    const learned = new Set(readLines('tuning').map(({ text }) => text.toLowerCase()));
    expect(readLines('report').filter(({ text }) => learned.has(text.toLowerCase()))).toEqual([]);
  });
  it('says yes to consent for nobody', () => {
    const wrong = readLines('report').filter(
      ({ text, state, expect: { control: right } }) =>
        state.endsWith('consent') && right !== undefined && right !== 'answer_yes' && understand(text, state).control === 'answer_yes',
    );
    expect(wrong).toEqual([]);
  });
});

describe('fitting', () => {
  const labels = ['none', 'water'];
  const examples = [
    ...['de kat slaapt', 'het brood is op', 'morgen komt de bus', 'zij leest een boek'].map((text) => ({ forms: words(text), label: 0 })),
    ...['de kraan lekt water', 'er staat water in de kelder', 'water loopt over de vloer'].map((text) => ({
      forms: words(text),
      label: 1,
    })),
  ];
  const pace = { rate: 0.3, shrink: 1e-5 };
  const share = (text: string): number => {
    const forms = words(text);
    return classifierOf(fit(labels, examples, pace)).shares(forms, { from: 0, to: forms.length })[1] ?? 0;
  };
  it('tells what it was taught from the rest, in another form too', () => {
    expect(share('overal water')).toBeGreaterThan(0.5);
    expect(share('waterig op de vloer')).toBeGreaterThan(0.5);
    expect(share('de bus komt morgen')).toBeLessThan(0.5);
  });
  it('tells by how words stand to each other, where it is taught that', () => {
    const told = (text: string) => text.split(' ');
    const orders = [
      ...['slaat moeder vader', 'slaat oma opa', 'slaat vrouw man', 'slaat zus broer'].map((text) => ({ forms: told(text), label: 1 })),
      ...['vader slaat moeder', 'opa slaat oma', 'man slaat vrouw', 'broer slaat zus'].map((text) => ({ forms: told(text), label: 0 })),
    ];
    const judged = classifierOf(fit(labels, orders, { ...pace, relates: true }));
    const first = (text: string): number => judged.shares(told(text), { from: 0, to: 3 })[1] ?? 0;
    expect(first('slaat tante oom')).toBeGreaterThan(first('oom slaat tante'));
  });
  it('tells labels apart that hold together, and learns nothing of what is not known', () => {
    const both = [
      { forms: words('de kraan lekt water'), holds: [true, undefined] },
      { forms: words('er staat water in de kelder'), holds: [true, false] },
      { forms: words('de kat slaapt'), holds: [false, true] },
      { forms: words('een kat bij het water'), holds: [true, true] },
      { forms: words('het brood is op'), holds: [false, false] },
    ];
    const alone = fitAlone(['water', 'cat'], both, [pace, pace]);
    const classifier = classifierOf(sideBySide(fit(labels, examples, pace), alone));
    const judge = (text: string): boolean[] =>
      classifier.judge(words(text), { from: 0, to: words(text).length }).alone.map((likely) => likely > 0.5);
    expect([judge('de kat bij water'), judge('water'), judge('het brood')]).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    const [water = 0, cat = 0] = classifier.centres(words('het water is voor de kat'));
    expect(water).toBeLessThan(cat);
  });
  it('gives the same weights every time', () => expect(fit(labels, examples, pace)).toEqual(fit(labels, examples, pace)));
});

describe('stretches of a message', () => {
  it('are one for a short message, and none for an empty one', () => {
    expect(windowsOf(words('ik ben moe'))).toEqual([{ from: 0, to: 3 }]);
    expect(windowsOf([])).toEqual([]);
  });
  it('cover every word of a long one', () => {
    const forms = Array.from({ length: 300 }, (_, at) => (at % 17 === 16 ? '|' : `w${at}`));
    const covered = new Set(windowsOf(forms).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
    expect(forms.filter((form, at) => form !== '|' && !covered.has(at))).toEqual([]);
  });
});

describe('choosing', () => {
  const [word, rule] = [kindOf('word'), kindOf('rule')];
  /** A candidate by one number for what it is; the rules are for it or say nothing. */
  const candidate = (value: number, isRuled = false) => ({
    value,
    told: [idOf(word, value)],
    ruled: isRuled ? [idOf(rule, 1)] : [],
  });
  const shown = (values: readonly number[], meant: number, ruled: number) =>
    values.map((value) => seen(candidate(value, value === ruled), value === meant));
  // Whatever stands beside it, 1 is meant before 2, and 2 before 3; the rules are right half of the time.
  const examples = [
    shown([1, 2], 1, 1),
    shown([2, 1, 3], 1, 2),
    shown([3, 2], 2, 2),
    shown([3, 1], 1, 3),
    shown([2, 3], 2, 3),
    shown([1, 3, 2], 1, 1),
  ];
  const fitted = fitChoice(examples);
  const choice = new Choice(fitted, () => fitted);

  it('learns what is meant among others, whatever the rules say', () => {
    expect(choice.likeliest([candidate(3), candidate(2), candidate(1)])?.value).toBe(1);
    expect(choice.likeliest([candidate(3, true), candidate(2)])?.value).toBe(2);
  });
  it('says how sure it is', () => {
    const sure = choice.likeliest([candidate(3), candidate(1)])?.share ?? 0;
    const unsure = choice.likeliest([candidate(8), candidate(9)])?.share ?? 0;
    expect([sure > unsure, unsure, choice.likeliest([])]).toEqual([true, 0.5, undefined]);
  });
  it('learns the same every time', () => expect(fitChoice(examples)).toEqual(fitted));
});
