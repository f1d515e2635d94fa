import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { aboutRightsWays } from './ways/aboutRights.ts';
import { aboutSharingWays } from './ways/aboutSharing.ts';
import { aboutUsWays } from './ways/aboutUs.ts';
import { furtherSilenceWays } from './ways/furtherSilences.ts';
import { silenceWays } from './ways/silences.ts';

const written: Readonly<Record<PrivacyTopic, string>> = {
  ...aboutUsWays,
  ...aboutSharingWays,
  ...aboutRightsWays,
  ...silenceWays,
  ...furtherSilenceWays,
};

/** A way in which people ask for a topic. */
export interface Way {
  topic: PrivacyTopic;
  text: string;
}

/** Every way of asking that is known. */
export const allWays = (): Way[] =>
  (Object.keys(written) as PrivacyTopic[]).flatMap((topic) =>
    written[topic]
      .split(/[|\n]/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ topic, text })),
  );
