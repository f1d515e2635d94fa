import type { Relation } from './people.ts';

const parentsOf: Partial<Record<Relation, Relation>> = {
  moeder: 'grootouder',
  vader: 'grootouder',
  ouders: 'grootouder',
  kind: 'broer_zus',
};
const ofParent: Partial<Record<Relation, Relation>> = { ...parentsOf, broer_zus: 'ander_familielid', ander_familielid: 'ander_familielid' };
const toFamily: Partial<Record<Relation, Relation>> = {
  partner: 'ander_familielid',
  kind: 'ander_familielid',
  broer_zus: 'ander_familielid',
};
/** Whose relative somebody is → who that is to the writer: the sister of the mother is an aunt. */
const compositions: Partial<Record<Relation, Partial<Record<Relation, Relation>>>> = {
  partner: { moeder: 'schoonouder', vader: 'schoonouder', ouders: 'schoonouder', broer_zus: 'ander_familielid', kind: 'kind' },
  moeder: ofParent,
  vader: ofParent,
  ouders: ofParent,
  kind: { partner: 'ander_familielid', kind: 'ander_familielid' },
  broer_zus: { partner: 'ander_familielid', kind: 'ander_familielid' },
  grootouder: toFamily,
  vriend: { moeder: 'anders', vader: 'anders', ouders: 'anders', kind: 'anders', partner: 'anders', broer_zus: 'anders' },
};

/** Who a relative of a relative is to the writer; `undefined` where that is called by no word of ours. */
export const relativeOf = (holder: Relation, relation: Relation): Relation | undefined => compositions[holder]?.[relation];
