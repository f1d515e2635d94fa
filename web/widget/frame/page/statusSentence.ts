import type { LineStatus } from '../conversation/view.ts';
import { say } from '../say.ts';

/** What stands under a line; '' under one of somebody else. */
export const statusSentence = (status: LineStatus): string => {
  switch (status) {
    case 'sending':
      return say('chat.label.sending');
    case 'sent':
      return say('chat.label.sent');
    case 'failed':
      return say('chat.failed');
    case 'tooLong':
      return say('chat.refused.tooLong');
    case 'unreadable':
      return say('chat.refused.unreadable');
    case null:
      return '';
    default:
      return status satisfies never;
  }
};
