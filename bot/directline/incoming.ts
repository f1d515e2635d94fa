import type { Incoming } from '../conversations.ts';
import { badRequest } from '../server/fault.ts';

/** UTF-16 units of a message at most. */
const textLimit = 4_000;
const clientIdLimit = 256;

/** What a client posts without saying anything. It is neither kept nor answered. */
const silentTypes = new Set(['typing', 'event']);

const textOf = (activity: Record<string, unknown>): string => {
  const text = [activity.text, activity.value].find((given) => typeof given === 'string' && given.trim() !== '');
  if (typeof text !== 'string') throw badRequest('A message needs a text, or a value that is one.');
  if (text.length > textLimit) throw badRequest(`A message may have ${textLimit} characters at most.`);
  return text;
};

const clientIdOf = (activity: Record<string, unknown>): string | null => {
  const data = activity.channelData;
  const id = typeof data === 'object' && data !== null && 'clientActivityID' in data ? data.clientActivityID : undefined;
  if (typeof id !== 'string' || id === '') return null;
  if (id.length > clientIdLimit) throw badRequest(`A clientActivityID may have ${clientIdLimit} characters at most.`);
  return id;
};

/** Files are taken from nobody; whoever sends one along is told so. */
const hasFiles = ({ attachments }: Record<string, unknown>): boolean => Array.isArray(attachments) && attachments.length > 0;

/**
 * Reads what a client posted; null for what is neither kept nor answered. Only type, text or value, the client's own id and whether files came along
 * are read: who speaks and where follows from the token, whatever else the client says.
 * @throws Fault 400 in one sentence
 */
export const readIncoming = (activity: Record<string, unknown>): Incoming | null => {
  const { type } = activity;
  if (typeof type !== 'string') throw badRequest('An activity needs a type.');
  if (silentTypes.has(type)) return null;
  if (type !== 'message') throw badRequest('Only activities of the types message, typing and event are taken.');
  return { text: textOf(activity), clientActivityId: clientIdOf(activity), ...(hasFiles(activity) && { withFiles: true }) };
};

/** The number in a watermark; '' and none are the start of the conversation. */
export const readWatermark = (watermark: string | null): number => {
  if (watermark === null || watermark === '') return 0;
  if (!/^\d{1,15}$/.test(watermark)) throw badRequest('The watermark is not one that was given out here.');
  return Number(watermark);
};
