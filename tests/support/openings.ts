import type { Script } from './script.ts';

const all = {
  name: (talk: Script) => talk.starts().bot('start.greeting').bot('start.notice', 'start.objection', 'start.statement', 'contact.ask.name'),
  phone: (talk: Script) => all.name(talk).user('Riet de Vries').bot('contact.thanksName', 'contact.ask.phone'),
  email: (talk: Script) => all.phone(talk).user('06 12 34 56 78').bot('contact.thanks', 'contact.ask.email'),
  situation: (talk: Script) => all.email(talk).user('riet@voorbeeld.nl').bot('contact.thanks', 'contact.ask.situation'),
  summary: (talk: Script) =>
    all
      .situation(talk)
      .user('Mijn moeder heeft dementie en woont nog thuis.')
      .bot('contact.thanks', ...summary),
  offers: (talk: Script) => all.summary(talk).user('ja, klopt').bot('offers.intro', 'offers.question'),
  after: (talk: Script) =>
    all.offers(talk).user('nee').bot('offers.refused', 'done.reference', 'done.next.both', 'done.change', 'done.back'),
};

/** The summary of the usual first contact, line by line. */
export const summary = [
  'review.summary',
  'review.line.name',
  'review.line.phone',
  'review.line.email',
  'review.line.situation',
  'review.line.relation',
  'review.question',
] as const;

/** A first contact as it usually goes, up to the moment that this question is open. */
export const asked = (talk: Script, question: keyof typeof all): Script => all[question](talk);
