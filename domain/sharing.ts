import type { Use } from './gate.ts';
import { groupCompanies } from './purposes.ts';
import { shareable, type ShareBasis, type Sharing } from './recipient.ts';
import { RuleError } from './ruleError.ts';
import type { Day } from './terms.ts';

/** Their names without the form of the company. */
const companies = groupCompanies.map((company) => (company.split(/ [BN]\.V\./)[0] ?? company).toLowerCase());
const groupName = /(?<![\p{L}\d.])n\.?n\.?(?![\p{L}\d])|nationale[\s\p{Pd}]{0,3}nederlanden/iu;

/** Whether a name is of NN Group or one of its companies, as far as the statement names them. */
const isOfGroup = (name: string): boolean => {
  const plain = name.normalize('NFKC').toLowerCase();
  return groupName.test(plain) || companies.some((company) => plain.includes(company));
};

/** What the gate is asked for: an interest of ours can be objected to (AVG art. 21(1)), and NN Group is a case of its own. */
export const useOf = ({ name, basis }: Pick<Sharing, 'name' | 'basis'>): Use => {
  if (isOfGroup(name)) return 'share';
  return basis === 'interest' ? 'passOnInterest' : 'pass';
};

export const isPolicy = ({ fields }: Pick<Sharing, 'fields'>): boolean => fields.some((field) => shareable[field] === 'policy');

const isPersons = (basis: ShareBasis): boolean => basis === 'request' || basis === 'consent';
const needsReason = (sharing: Sharing): boolean => sharing.basis === 'interest' || sharing.basis === 'law' || isPolicy(sharing);
/** Nobody needs a reason in less than a few words. */
const shortestReason = 10;

/** @throws RuleError with what is missing before anything may be handed over */
export const demandSharing = (sharing: Sharing, today: Day): void => {
  const { name, fields, basis, askedOn, reason } = sharing;
  if (name === '') throw new RuleError('Name the organisation that gets the data (CJEU C-154/21).');
  if (fields.length === 0) throw new RuleError('Say which data they get.');
  if (isPersons(basis) && askedOn === null)
    throw new RuleError('Say on which day the person asked for it or agreed; before that nobody is contacted.');
  if (!isPersons(basis) && askedOn !== null) throw new RuleError('Only a request or consent has a day on which the person gave it.');
  if (askedOn !== null && askedOn > today)
    throw new RuleError('That day is still to come; nobody is contacted before the person asked for it.');
  if (needsReason(sharing) && (reason ?? '').length < shortestReason)
    throw new RuleError('Say why in some words: which interest, which law, or why the policy is needed.');
};
