import { describe, expect, it } from '@jest/globals';
import { askingIn } from '../../dialogs/asking.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const registered = (text: string) => askingIn(understand(text, 'start'), text)?.rights;

describe('an objection to advertising', () => {
  it('is one request', () => expect(registered('Ik maak bezwaar tegen elke vorm van marketing van jullie')).toEqual(['objection']));
  it.each([
    'Ik maak bezwaar tegen marketing, en hierbij ook intrekking op grond van artikel 7 lid 3',
    'Ik maak bezwaar tegen marketing en trek mijn toestemming voor aanbiedingen in',
  ])('does not swallow a withdrawal that is asked beside it: %s', (text) =>
    expect(registered(text)).toEqual(['objection', 'withdraw_consent']),
  );
});
